/// The part of a page that holds its article, and the elements in it that belong to the site.
struct MainText {
  let tree: MarkupTree
  let parts: SiteParts
  /// The element that holds the article's words.
  private(set) var root: MarkupTree.NodeID = 0
  /// The element that holds the headline as well, where one does that is no more than the article.
  private(set) var region: MarkupTree.NodeID = 0
  private let headline: MarkupTree.NodeID?

  private var weights: [Int] { parts.weights }
  /// What stands in the article's place on the page and is none of it.
  var skipped: Set<MarkupTree.NodeID> { parts.skipped }

  init(
    tree: MarkupTree,
    headline: MarkupTree.NodeID?,
    signReader: inout ElementSignReader
  ) {
    self.tree = tree
    self.headline = headline
    parts = SiteParts(tree: tree, headline: headline, signReader: &signReader)
    root = marked() ?? densest()
    region = article(around: root)
  }
}

extension MainText {
  /// The element that the page itself says holds the article.
  private func marked() -> MarkupTree.NodeID? {
    var bodies: [MarkupTree.NodeID] = []
    var named: [MarkupTree.NodeID] = []
    var articles: [MarkupTree.NodeID] = []
    var mains: [MarkupTree.NodeID] = []
    var end = 0
    for id in tree.descendants(of: parts.page) where id >= end {
      guard tree.nodes[id].kind == .element else { continue }
      if skipped.contains(id) {
        end = Int(tree.nodes[id].end)
        continue
      }
      let tag = tree.nodes[id].tag
      if tag == .article { articles.append(id) }
      if tag == .main { mains.append(id) }
      guard tree.nodes[id].attributeCount > 0 else { continue }
      if isBody(id) { bodies.append(id) }
      if isColumn(tag), parts.signs(of: id).contains(.body) { named.append(id) }
      if tree.attribute("role", of: id) == "main" { mains.append(id) }
    }
    return best(of: bodies, atLeast: 6) ?? article(named: named) ?? article(of: articles)
      ?? best(of: named, atLeast: 3) ?? best(of: mains, atLeast: 2)
  }

  private func isBody(_ id: MarkupTree.NodeID) -> Bool {
    let names: [StaticString] = ["itemprop", "property"]
    return names.contains {
      tree.attribute($0, of: id)?.lowercased().hasSuffix("articlebody") == true
    }
  }

  private func isColumn(_ tag: MarkupTag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .td, .span, .other: true
    default: false
    }
  }

  /// The heaviest of the elements, when it holds its share of the page; all of them where they are
  /// pieces of one text side by side.
  private func best(
    of candidates: [MarkupTree.NodeID],
    atLeast share: Int
  ) -> MarkupTree.NodeID? {
    let total = max(weights[parts.page], 1)
    guard let best = candidates.max(by: { weights[$0] < weights[$1] }), weights[best] > 0 else {
      return nil
    }
    if let whole = whole(of: candidates, around: best) { return whole }
    return weights[best] * share >= total || weights[best] > 600 ? best : nil
  }

  /// The parent of pieces that the page parts between advertisements.
  private func whole(
    of candidates: [MarkupTree.NodeID],
    around best: MarkupTree.NodeID
  ) -> MarkupTree.NodeID? {
    let parent = tree.nodes[best].parent
    let pieces = candidates.filter { tree.nodes[$0].parent == parent && weights[$0] > 0 }
    guard pieces.count > 1, parent != 0 else { return nil }
    let weight = pieces.reduce(0) { $0 + weights[$1] }
    return weights[Int(parent)] * 10 <= weight * 13 ? Int(parent) : nil
  }

  /// The named element that belongs to the headline: it holds it, or is the next one after it.
  private func article(named candidates: [MarkupTree.NodeID]) -> MarkupTree.NodeID? {
    guard let headline else { return nil }
    let fitting = candidates.filter { Int(tree.nodes[$0].end) > headline && weights[$0] > 0 }
    let around = fitting.filter { $0 < headline }
    let after = fitting.filter { $0 > headline }
    // Inside the element around the headline a narrower one holds the words alone.
    let limit = around.last.map { Int(tree.nodes[$0].end) } ?? tree.nodes.count
    let inner = after.filter { $0 < limit }
    let heaviest = inner.max { weights[$0] < weights[$1] }
    let outer = around.last.map { weights[$0] } ?? weights[parts.page]
    guard let heaviest, weights[heaviest] * 3 >= outer || weights[heaviest] > 600 else {
      return around.last.filter { weights[$0] * 2 >= weights[parts.page] }
    }
    if let whole = whole(of: inner, around: heaviest) { return whole }
    return narrowed(heaviest, inner)
  }

  /// The innermost of the named elements that still holds nearly all of the words.
  private func narrowed(
    _ id: MarkupTree.NodeID,
    _ candidates: [MarkupTree.NodeID]
  ) -> MarkupTree.NodeID {
    let end = Int(tree.nodes[id].end)
    let inner = candidates.last {
      $0 > id && $0 < end && weights[$0] * 10 >= weights[id] * 9
    }
    return inner ?? id
  }

  /// The article with the headline in it; else the one that is most of the page.
  private func article(of candidates: [MarkupTree.NodeID]) -> MarkupTree.NodeID? {
    let total = max(weights[parts.page], 1)
    if let headline,
      let own = candidates.last(where: { $0 < headline && Int(tree.nodes[$0].end) > headline }),
      weights[own] * 4 >= total || weights[own] > 200
    {
      let end = Int(tree.nodes[own].end)
      return longest(of: candidates.filter { $0 > headline && $0 < end }) ?? own
    }
    let best = candidates.max { weights[$0] < weights[$1] }
    return longest(of: candidates) ?? best.filter { weights[$0] * 2 >= total }
  }

  /// The one long article among teasers of others, however much else stands there.
  private func longest(of candidates: [MarkupTree.NodeID]) -> MarkupTree.NodeID? {
    guard let best = candidates.max(by: { weights[$0] < weights[$1] }), weights[best] > 600 else {
      return nil
    }
    let others = candidates.filter { $0 < best || $0 >= Int(tree.nodes[best].end) }
    return others.allSatisfy { weights[$0] * 4 < weights[best] } ? best : nil
  }
}

extension MainText {
  /// Goes down from the page for as long as one element holds most of the words.
  private func densest() -> MarkupTree.NodeID {
    var root = parts.page
    while true {
      let children = tree.children(of: root).filter { tree.nodes[$0].kind == .element }
      guard let best = children.max(by: { weights[$0] < weights[$1] }), weights[best] > 0,
        isContainer(tree.nodes[best].tag), weights[best] * 20 >= weights[root] * 11
      else { return root }
      let others = children.filter { $0 != best && !skipped.contains($0) }
      let isMost = weights[best] * 10 >= weights[root] * 7
      guard !others.contains(where: { isProse($0, beside: best, isMost: isMost) }) else {
        return root
      }
      root = best
    }
  }

  private func isContainer(_ tag: MarkupTag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .body, .html, .td, .tr, .tbody, .table, .center, .form,
      .span, .other, .font, .fieldset:
      true
    default: false
    }
  }

  /// Whether an element beside the heaviest one is the article's as well: sentences, not links.
  private func isProse(
    _ id: MarkupTree.NodeID,
    beside best: MarkupTree.NodeID,
    isMost: Bool
  ) -> Bool {
    let node = tree.nodes[id]
    if node.tag == .p || node.tag == .blockquote { return weights[id] > (isMost ? 60 : 30) }
    // Columns of like width may be the article's sections.
    guard !isMost, id > best || headline.map({ id > $0 }) ?? false,
      node.tag == tree.nodes[best].tag, node.tag == .section || node.tag == .div
    else { return false }
    return longest(in: id) > 120
  }

  /// The weight of the longest paragraph inside an element.
  private func longest(in id: MarkupTree.NodeID) -> Int {
    var longest = 0
    for child in tree.descendants(of: id).prefix(2_000) where tree.nodes[child].tag == .p {
      longest = max(longest, weights[child])
    }
    return longest
  }

  /// The nearest element that holds the root and the headline, unless that is the whole page.
  private func article(around root: MarkupTree.NodeID) -> MarkupTree.NodeID {
    guard let headline else { return root }
    var node = root
    while node != 0, !(node < headline && Int(tree.nodes[node].end) > headline) {
      node = Int(tree.nodes[node].parent)
    }
    return node == 0 ? root : node
  }
}
