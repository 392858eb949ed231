import Articles

/// The blocks of a page's article, its headline and the lines about it left out.
struct PageBody {
  let tree: MarkupTree
  let main: MainText
  let headline: PageHeadline?
  let byline: PageByline

  func blocks(title: String, metadata: PageMetadata, limits: Limits) -> [Block] {
    var builder = BlockBuilder(tree: tree, base: metadata.base, limits: limits)
    builder.skipped = main.skipped.union(byline.nodes)
    if let headline {
      builder.skipped.insert(headline.id)
      builder.skipped.formUnion(elements(before: headline.id))
    }
    var blocks = builder.blocks(in: main.root)
    blocks = figures(before: main.root, &builder) + lead(before: blocks) + blocks
    blocks = SiteLines.removed(from: blocks)
    removeTitle(title, from: &blocks)
    let stated = stated(metadata)
    return stated.plainText.utf8.count > blocks.plainText.utf8.count * 2 ? stated : blocks
  }
}

extension PageBody {
  /// What stands in the root before the headline and is no picture: trails, sections, dates.
  private func elements(before headline: MarkupTree.NodeID) -> Set<MarkupTree.NodeID> {
    var found: Set<MarkupTree.NodeID> = []
    guard headline > main.root, headline < Int(tree.nodes[main.root].end) else { return found }
    var weight = 0
    var node = headline
    while node != main.root, node != 0 {
      let parent = Int(tree.nodes[node].parent)
      for child in tree.children(of: parent) {
        if child >= node { break }
        guard !holdsPicture(child) else { continue }
        found.insert(child)
        weight += main.parts.weights[child]
      }
      node = parent
    }
    // A heading deep in the text is not where the article begins.
    return weight * 3 < main.parts.weights[main.root] ? found : []
  }

  private func holdsPicture(_ id: MarkupTree.NodeID) -> Bool {
    tree.nodes[id].tag == .figure || tree.nodes[id].tag == .img
      || tree.descendants(of: id).prefix(200).contains {
        [.figure, .figcaption, .img].contains(tree.nodes[$0].tag)
      }
  }

  /// The sentences between the headline and the text, where the text does not begin with them.
  private func lead(before blocks: [Block]) -> [Block] {
    guard let lead = byline.lead else { return [] }
    let key = PageTitle.key(lead)
    let stands = blocks.prefix(4).contains { PageTitle.key($0.plainText).hasPrefix(key) }
    return stands ? [] : [.paragraph([.text(lead)])]
  }

  /// Pictures with captions between the headline and the text, where the root begins below them.
  private func figures(before root: MarkupTree.NodeID, _ builder: inout BlockBuilder) -> [Block] {
    guard main.region != root else { return [] }
    var blocks: [Block] = []
    var end = 0
    for id in tree.descendants(of: main.region) where id >= end {
      guard id < root else { break }
      let node = tree.nodes[id]
      if builder.skipped.contains(id) {
        end = Int(node.end)
      } else if node.tag == .figure || (builder.isCaption(id) && node.kind == .element) {
        let outer = builder.blocks
        builder.blocks = blocks
        builder.read(id)
        blocks = builder.blocks
        builder.blocks = outer
        end = Int(node.end)
      }
    }
    return blocks.filter { if case .image = $0 { true } else { false } }
  }

  /// The headline once more among the first lines.
  private func removeTitle(_ title: String, from blocks: inout [Block]) {
    guard !title.isEmpty, blocks.count > 1 else { return }
    for index in blocks.indices.prefix(6) {
      let inlines: [Inline]
      switch blocks[index] {
      case .heading(level: _, let words), .paragraph(let words): inlines = words
      default: continue
      }
      guard PageTitle.isSame(inlines.plainText, title) else { continue }
      blocks.remove(at: index)
      return
    }
  }

  /// The article's words as the page's data have them.
  private func stated(_ metadata: PageMetadata) -> [Block] {
    guard let text = metadata.articleBody, text.utf8.count > 80 else { return [] }
    let bytes = Array(text.utf8)
    guard !HTMLText.isCertainlyMarkup(bytes) else {
      return HTMLText.blocks(bytes, base: metadata.base, limits: .standard)
    }
    return text.split(whereSeparator: \.isNewline).map(DisplayText.singleLine(_:))
      .filter { !$0.isEmpty }.map { .paragraph([.text($0)]) }
  }
}

extension DisplayText {
  fileprivate static func singleLine(_ text: Substring) -> String {
    singleLine(String(text))
  }
}
