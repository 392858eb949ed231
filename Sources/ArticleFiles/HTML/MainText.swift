/// The part of a page that holds its article, and the elements in it that belong to the site.
struct MainText {
  let tree: MarkupTree
  /// The element that holds the article.
  private(set) var root: MarkupTree.NodeID = 0
  /// What stands in the article's place on the page and is none of it.
  private(set) var skipped: Set<MarkupTree.NodeID> = []
  /// Bytes of text outside links in each element, boilerplate left out.
  private var weights: [Int]

  init(tree: MarkupTree) {
    self.tree = tree
    weights = Self.weights(of: tree, leavingOut: [])
    let page = tree.first(.body) ?? 0
    skipped = boilerplate(in: page)
    weights = Self.weights(of: tree, leavingOut: skipped)
    root = marked(in: page) ?? densest(from: page)
  }
}

extension MainText {
  private static func weights(
    of tree: MarkupTree,
    leavingOut skipped: Set<MarkupTree.NodeID>
  ) -> [Int] {
    var weights = [Int](repeating: 0, count: tree.nodes.count)
    var hiddenEnd: Int32 = 0
    for id in tree.nodes.indices {
      let node = tree.nodes[id]
      if Int32(id) < hiddenEnd { continue }
      if node.kind == .element, skipped.contains(id) || node.tag == .a || isFurniture(node.tag) {
        hiddenEnd = node.end
      } else if node.kind == .text || node.kind == .literal {
        weights[id] = textLength(tree, node.range)
      }
    }
    // A node stands behind its parent, so the way back meets every child before its parent.
    for id in tree.nodes.indices.reversed() where id > 0 {
      weights[Int(tree.nodes[id].parent)] += weights[id]
    }
    return weights
  }

  private static func textLength(_ tree: MarkupTree, _ range: Range<Int32>) -> Int {
    tree.bytes[Int(range.lowerBound)..<Int(range.upperBound)].count { !$0.isMarkupSpace }
  }

  private static func isFurniture(_ tag: MarkupTag) -> Bool {
    switch tag {
    case .script, .style, .nav, .aside, .footer, .iframe, .button, .select, .textarea, .svg,
      .noscript, .template, .head, .canvas, .map, .title, .dialog:
      true
    default: false
    }
  }

  /// The element that the page itself says holds the article.
  private func marked(in page: MarkupTree.NodeID) -> MarkupTree.NodeID? {
    var bodies: [MarkupTree.NodeID] = []
    var articles: [MarkupTree.NodeID] = []
    var mains: [MarkupTree.NodeID] = []
    for id in tree.descendants(of: page) where tree.nodes[id].kind == .element {
      if tree.attribute("itemprop", of: id)?.lowercased() == "articlebody" { bodies.append(id) }
      if tree.nodes[id].tag == .article { articles.append(id) }
      if tree.nodes[id].tag == .main || tree.attribute("role", of: id) == "main" {
        mains.append(id)
      }
    }
    let total = max(weights[page], 1)
    for (candidates, share) in [(bodies, 4), (articles, 2), (mains, 2)] {
      guard let best = candidates.max(by: { weights[$0] < weights[$1] }), weights[best] > 0,
        weights[best] * share >= total
      else { continue }
      return best
    }
    return nil
  }

  /// Goes down from the page for as long as one element holds most of the words.
  private func densest(from page: MarkupTree.NodeID) -> MarkupTree.NodeID {
    var root = page
    while true {
      let children = tree.children(of: root).filter { tree.nodes[$0].kind == .element }
      guard let best = children.max(by: { weights[$0] < weights[$1] }),
        weights[best] * 10 >= weights[root] * 7, isContainer(tree.nodes[best].tag),
        !children.contains(where: { isProse($0) && !skipped.contains($0) })
      else { return root }
      root = best
    }
  }

  private func isContainer(_ tag: MarkupTag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .body, .html, .td, .tr, .tbody, .table, .center, .form,
      .span, .other:
      true
    default: false
    }
  }

  private func isProse(_ id: MarkupTree.NodeID) -> Bool {
    tree.nodes[id].tag == .p && weights[id] > 80
  }
}

extension MainText {
  private func boilerplate(in page: MarkupTree.NodeID) -> Set<MarkupTree.NodeID> {
    var skipped: Set<MarkupTree.NodeID> = []
    var end = 0
    for id in tree.descendants(of: page) where id >= end {
      let node = tree.nodes[id]
      guard node.kind == .element, node.attributeCount > 0, isBoilerplate(id),
        weights[id] * 10 < weights[page] * 8, !holdsHeadline(id)
      else { continue }
      skipped.insert(id)
      end = Int(node.end)
    }
    return skipped
  }

  private func holdsHeadline(_ id: MarkupTree.NodeID) -> Bool {
    tree.nodes[id].tag.isSection && tree.nodes[id].tag != .section
      || tree.descendants(of: id).contains {
        tree.nodes[$0].tag == .h1
          || tree.attribute("itemprop", of: $0)?.lowercased() == "articlebody"
      }
  }

  private func isBoilerplate(_ id: MarkupTree.NodeID) -> Bool {
    if let role = tree.attribute("role", of: id), Self.roles.contains(role.lowercased()) {
      return true
    }
    if tree.attribute("aria-hidden", of: id) == "true" { return true }
    let names: [StaticString] = ["class", "id"]
    return names.contains { name in
      guard let value = tree.attribute(name, of: id) else { return false }
      return Self.words(of: value).contains { Self.siteWords.contains($0) }
    }
  }

  /// The words in a class or id: `shareBar main-nav` is share, bar, main, nav.
  static func words(of value: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in value.utf8.prefix(400) {
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if !byte.isASCIILetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      wasLower = byte.isASCIILetter && !isUpper
      if byte.isASCIILetter { word.append(byte | 0x20) }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu",
    "menubar", "toolbar",
  ]

  private static let siteWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "breadcrumb", "breadcrumbs", "comment",
    "comments", "consent", "cookie", "cookies", "disqus", "footer", "gdpr", "hidden", "login",
    "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager",
    "pagination", "paywall", "popup", "promo", "promotion", "recirculation", "recommended",
    "recommendations", "related", "share", "sharebar", "sharing", "sidebar", "signup", "skip",
    "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "toolbar", "widget",
  ]
}
