/// The element in which a page shows the article's headline.
struct PageHeadline {
  let id: MarkupTree.NodeID
  let words: String

  /// A heading is no longer than this.
  private static let limit = 600
  /// The headline is among no more headings than these.
  private static let most = 2_000

  /// The heading most like the title that the page's head gives, else its first large one.
  init?(tree: MarkupTree, metadata: PageMetadata, signReader signs: inout ElementSignReader) {
    let title = PageTitle(metadata: metadata)
    var best: (score: Int, id: MarkupTree.NodeID, words: String)?
    var candidates = 0
    for id in tree.nodes.indices where tree.nodes[id].kind == .element && candidates < Self.most {
      let isNamed = Self.isNamed(id, tree, &signs)
      guard let level = tree.nodes[id].tag.headingLevel ?? (isNamed ? 4 : nil), level <= 4,
        isNamed || level <= 3, !Self.isHidden(id, tree),
        let words = tree.words(of: id, atMost: Self.limit, nodes: 40)
      else { continue }
      candidates += 1
      let likeness = title.likeness(of: words)
      guard level == 1 || isNamed || likeness > 0, !title.isSite(words) || likeness == 3 else {
        continue
      }
      if likeness == 0, level > 1, !isNamed { continue }
      let isInCorner = Self.leadsHome(id, tree) || Self.isInSiteHeader(id, tree)
      let score =
        1 + likeness * 10 + (isNamed ? (likeness > 0 ? 6 : 1) : 0) + (4 - level) * 2
        - (isInCorner ? 9 : 0)
      if score > best?.score ?? 0 { best = (score, id, words) }
    }
    let plain = (best?.score ?? 0) < 20 ? Self.plainLine(tree, title) : nil
    guard let found = plain ?? best.map({ ($0.id, $0.words) }) else { return nil }
    (id, words) = found
  }
}

extension PageHeadline {
  private static func isNamed(
    _ id: MarkupTree.NodeID,
    _ tree: MarkupTree,
    _ signs: inout ElementSignReader
  ) -> Bool {
    guard tree.nodes[id].attributeCount > 0, isLine(tree.nodes[id].tag) else { return false }
    let property = tree.attribute("itemprop", of: id) ?? tree.attribute("property", of: id) ?? ""
    if property.lowercased().hasSuffix("headline") { return true }
    return signs.signs(of: id, in: tree).contains(.headline)
  }

  private static func isLine(_ tag: MarkupTag) -> Bool {
    switch tag {
    case .h1, .h2, .h3, .h4, .div, .span, .p, .td, .strong, .b, .header: true
    default: false
    }
  }

  private static func isHidden(_ id: MarkupTree.NodeID, _ tree: MarkupTree) -> Bool {
    var node = id
    for _ in 0..<8 where node != 0 {
      switch tree.nodes[node].tag {
      case .nav, .aside, .footer, .noscript, .template, .dialog: return true
      default: node = Int(tree.nodes[node].parent)
      }
    }
    return false
  }

  /// Whether the heading is a link to the front page.
  private static func leadsHome(_ id: MarkupTree.NodeID, _ tree: MarkupTree) -> Bool {
    let parent = Int(tree.nodes[id].parent)
    let nodes = [parent] + tree.descendants(of: id).prefix(8)
    return nodes.contains { node in
      guard tree.nodes[node].tag == .a, let target = tree.attribute("href", of: node) else {
        return false
      }
      let address = WebAddress(target.trimmingASCIISpace)
      return address.query == nil && ["/", "./", "", "/index.html"].contains(address.path)
        && !target.hasPrefix("#")
    }
  }

  /// Whether the heading stands in the part of the page that all of the site's pages have.
  private static func isInSiteHeader(_ id: MarkupTree.NodeID, _ tree: MarkupTree) -> Bool {
    var node = id
    for _ in 0..<8 where node != 0 {
      let name = (tree.attribute("id", of: node) ?? "").lowercased()
      let classes = String((tree.attribute("class", of: node) ?? "").prefix(400)).lowercased()
      if ["header", "masthead", "banner", "logo", "site-header"].contains(name) { return true }
      let isNamed = ["site-header", "masthead", "site-title", "site-name", "logo", "global-header"]
        .contains { classes.contains($0) }
      if isNamed || tree.attribute("role", of: node) == "banner" { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// A line that is the title to the letter, where old pages set it in a large font.
  private static func plainLine(
    _ tree: MarkupTree,
    _ title: PageTitle
  ) -> (MarkupTree.NodeID, String)? {
    guard let page = tree.first(.body) else { return nil }
    for id in tree.descendants(of: page) where tree.nodes[id].kind == .text {
      guard (8...limit).contains(tree.nodes[id].range.count) else { continue }
      var text: [UInt8] = []
      tree.appendText(of: id, to: &text)
      let words = DisplayText.singleLine(String(decoding: text, as: UTF8.self))
      guard title.likeness(of: words) >= 2, !title.isSite(words) else { continue }
      let element = lineAround(id, tree)
      switch tree.nodes[element].tag {
      case .a, .li, .nav, .script, .style, .title, .option, .button, .footer: continue
      default: return (element, words)
      }
    }
    return nil
  }

  /// The largest element that holds the text and nothing beside it.
  private static func lineAround(_ id: MarkupTree.NodeID, _ tree: MarkupTree) -> MarkupTree.NodeID {
    var node = id
    for _ in 0..<6 {
      let parent = Int(tree.nodes[node].parent)
      guard parent != 0, tree.nodes[parent].tag != .body,
        tree.descendants(of: parent).count < 24, length(of: parent, tree) == length(of: node, tree)
      else { break }
      node = parent
    }
    return node
  }

  private static func length(of id: MarkupTree.NodeID, _ tree: MarkupTree) -> Int {
    if tree.nodes[id].kind != .element {
      var text: [UInt8] = []
      tree.appendText(of: id, to: &text)
      return text.count { !$0.isMarkupSpace }
    }
    return tree.text(of: id).count { !$0.isMarkupSpace }
  }
}
