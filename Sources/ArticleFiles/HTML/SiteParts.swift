/// The elements of a page that belong to the site and not to the article.
struct SiteParts {
  let tree: MarkupTree
  let page: MarkupTree.NodeID
  /// What the classes of each element say; empty where they say nothing.
  private(set) var signs: [Int32: ElementSigns] = [:]
  private(set) var skipped: Set<MarkupTree.NodeID> = []
  /// Bytes of text outside links in each element, the site's parts left out.
  private(set) var weights: [Int] = []
  /// How many places that only an article has stand before each node.
  private var anchors: [Int32] = []
  private let headline: MarkupTree.NodeID?

  init(
    tree: MarkupTree,
    headline: MarkupTree.NodeID?,
    signReader: inout ElementSignReader
  ) {
    self.tree = tree
    self.headline = headline
    page = tree.first(.body) ?? 0
    let all = Self.weights(of: tree, leavingOut: [])
    readSigns(weights: all, with: &signReader)
    skipped = parts { _ in true }
    weights = Self.weights(of: tree, leavingOut: skipped)
    // A page of which nothing is left is one whose article bears a site's name.
    guard weights[page] * 20 < all[page], weights[page] < 200 else { return }
    let cautious = parts { all[$0] * 10 < all[page] * 8 }
    let cautiousWeights = Self.weights(of: tree, leavingOut: cautious)
    guard weights[page] < 40 || cautiousWeights[page] > 40 * weights[page] else { return }
    (skipped, weights) = (cautious, cautiousWeights)
  }

  func signs(of id: MarkupTree.NodeID) -> ElementSigns {
    signs[Int32(id)] ?? []
  }
}

extension SiteParts {
  private mutating func readSigns(weights: [Int], with reader: inout ElementSignReader) {
    anchors = [Int32](repeating: 0, count: tree.nodes.count + 1)
    for id in tree.nodes.indices {
      var isAnchor = id == headline
      if tree.nodes[id].kind == .element, tree.nodes[id].attributeCount > 0 {
        let found = reader.signs(of: id, in: tree)
        if !found.isEmpty { signs[Int32(id)] = found }
        if tree.attribute("itemprop", of: id)?.lowercased() == "articlebody" { isAnchor = true }
        if found.contains(.body), isColumn(tree.nodes[id].tag),
          weights[id] * 10 >= weights[page] * 4
        {
          isAnchor = true
        }
      }
      anchors[id + 1] = anchors[id] + (isAnchor ? 1 : 0)
    }
  }

  private func isColumn(_ tag: MarkupTag) -> Bool {
    tag == .div || tag == .section || tag == .article || tag == .main
  }

  /// Whether the headline or the article's words stand inside an element.
  private func holdsArticle(_ id: MarkupTree.NodeID) -> Bool {
    anchors[Int(tree.nodes[id].end)] > anchors[id]
  }

  /// The outermost elements that are the site's and pass.
  private func parts(_ passes: (MarkupTree.NodeID) -> Bool) -> Set<MarkupTree.NodeID> {
    var skipped: Set<MarkupTree.NodeID> = []
    var end = 0
    for id in tree.descendants(of: page) where id >= end {
      guard tree.nodes[id].kind == .element, isSitePart(id), passes(id) else { continue }
      skipped.insert(id)
      end = Int(tree.nodes[id].end)
    }
    return skipped
  }

  private func isSitePart(_ id: MarkupTree.NodeID) -> Bool {
    let tag = tree.nodes[id].tag
    switch tag {
    case .html, .body, .main: return false
    case .article: return isHidden(id)
    case .header: if !holdsArticle(id), !isInArticle(id) { return true }
    case .other: if isSiteElement(id) { return true }
    default: break
    }
    guard tree.nodes[id].attributeCount > 0, id != headline else { return false }
    if isHidden(id) { return true }
    if tag == .sup, tree.attribute("class", of: id)?.hasPrefix("reference") == true { return true }
    let signs = signs(of: id)
    if signs.contains(.caption) || tag == .figure || tag == .figcaption { return false }
    guard !holdsArticle(id) else { return false }
    if signs.contains(.site), !isWordInText(id, tag) { return true }
    if tree.attribute("role", of: id).map({ SiteWords.roles.contains($0.lowercased()) }) == true {
      return true
    }
    return tree.attribute("aria-hidden", of: id) == "true" && tag != .img
  }

  /// A link or a mark inside a paragraph is the paragraph's, whatever it is called.
  private func isWordInText(_ id: MarkupTree.NodeID, _ tag: MarkupTag) -> Bool {
    guard tag.isFormatting else { return false }
    if isAmongWords(id) { return true }
    guard tag != .span, tag != .sup else { return false }
    let parent = tree.nodes[Int(tree.nodes[id].parent)].tag
    return parent == .p && tag != .a
  }

  /// Whether a sentence runs on before and behind an element.
  private func isAmongWords(_ id: MarkupTree.NodeID) -> Bool {
    let parent = tree.nodes[Int(tree.nodes[id].parent)]
    let next = Int(tree.nodes[id].nextSibling)
    guard next != 0, let following = text(of: next)?.first else { return false }
    let begins = [id - 1, Int(parent.firstChild)].contains { sibling in
      sibling < id && tree.nodes[sibling].parent == tree.nodes[id].parent && holdsWords(sibling)
    }
    let isGlued = !following.isMarkupSpace && !"|/".utf8.contains(following)
    return begins && (isGlued || holdsWords(next))
  }

  private func holdsWords(_ id: MarkupTree.NodeID) -> Bool {
    text(of: id)?.prefix(1_000).contains { $0.isASCIILetter || $0 >= 0x80 } ?? false
  }

  private func text(of id: MarkupTree.NodeID) -> ArraySlice<UInt8>? {
    tree.nodes[id].kind == .text ? tree.bytes(of: id) : nil
  }

  private func isHidden(_ id: MarkupTree.NodeID) -> Bool {
    signs(of: id).contains(.hidden) && !(tree.nodes[id].tag.isSection && holdsArticle(id))
      && id != headline
  }

  private func isInArticle(_ id: MarkupTree.NodeID) -> Bool {
    var node = Int(tree.nodes[id].parent)
    while node != 0 {
      if tree.nodes[node].tag == .article { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// AMP's own elements that hold no words of the article.
  private func isSiteElement(_ id: MarkupTree.NodeID) -> Bool {
    let name = tree.name(of: id)
    return name.hasPrefix("amp-") && !["amp-img", "amp-anim", "amp-accordion"].contains(name)
      && !["amp-carousel", "amp-list", "amp-fit-text", "amp-selector"].contains(name)
  }

  static func weights(
    of tree: MarkupTree,
    leavingOut skipped: Set<MarkupTree.NodeID>
  ) -> [Int] {
    var weights = [Int](repeating: 0, count: tree.nodes.count)
    var hiddenEnd: Int32 = 0
    for id in tree.nodes.indices {
      let node = tree.nodes[id]
      if Int32(id) < hiddenEnd { continue }
      if node.kind == .element, node.tag == .a || isFurniture(node.tag) || skipped.contains(id) {
        hiddenEnd = node.end
      } else if node.kind == .text || node.kind == .literal {
        weights[id] = tree.bytes(of: id).count { !$0.isMarkupSpace }
      }
    }
    // A node stands behind its parent, so the way back meets every child before its parent.
    for id in tree.nodes.indices.reversed() where id > 0 {
      weights[Int(tree.nodes[id].parent)] += weights[id]
    }
    return weights
  }

  private static func isFurniture(_ tag: MarkupTag) -> Bool {
    switch tag {
    case .script, .style, .nav, .aside, .footer, .iframe, .button, .select, .textarea, .svg,
      .noscript, .template, .head, .canvas, .map, .title, .dialog, .video, .audio:
      true
    default: false
    }
  }
}

extension MarkupTree {
  /// An element's name in small letters.
  func name(of id: NodeID) -> String {
    String(decoding: bytes(of: id).prefix(64), as: UTF8.self).lowercased()
  }
}
