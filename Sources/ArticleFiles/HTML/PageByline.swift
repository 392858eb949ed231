import Articles
import Foundation

/// The lines around a headline that name the author and the day, and what their markup says.
struct PageByline {
  var published: Date?
  var updated: Date?
  var publisher: String?
  var deck: String?
  /// The elements that hold them, which are no part of the text.
  var nodes: Set<MarkupTree.NodeID> = []
  var names = RankedNames()
  var publishedRank = Int.max

  let tree: MarkupTree
  let main: MainText
  let headline: MarkupTree.NodeID?
  /// Where the text begins: at the first paragraph of some length.
  let proseStart: MarkupTree.NodeID

  var authors: [String] { names.value?.uniqued ?? [] }

  init(tree: MarkupTree, main: MainText, headline: MarkupTree.NodeID?) {
    self.tree = tree
    self.main = main
    self.headline = headline
    proseStart =
      tree.descendants(of: main.root).first {
        tree.nodes[$0].tag == .p && main.parts.weights[$0] > 100
          && !main.parts.signs(of: $0).contains(.deck)
      } ?? Int(tree.nodes[main.root].end)
    var end = 0
    for id in tree.descendants(of: main.region) where id >= end {
      guard tree.nodes[id].kind == .element else { continue }
      if main.skipped.contains(id) || id == headline {
        if isStoryFooter(id) { readInside(id) }
        end = Int(tree.nodes[id].end)
      } else if !isFrame(id), read(id) {
        nodes.insert(line(around: id))
        end = Int(tree.nodes[id].end)
      }
    }
    readProperties()
  }
}

extension PageByline {
  /// Reads an element; true when it is no part of the text.
  mutating func read(_ id: MarkupTree.NodeID) -> Bool {
    if tree.nodes[id].tag == .time { return readTime(id) }
    let isNamed = tree.nodes[id].attributeCount > 0
    let signs = isNamed ? main.parts.signs(of: id) : []
    if isNamed, isAuthor(id, signs) { return readAuthor(id) }
    if signs.contains(.published) || signs.contains(.updated) || signs.contains(.note) {
      return readNote(id, signs)
    }
    if signs.contains(.deck), tree.nodes[id].tag != .p || !isInRoot(id) { return readDeck(id) }
    return isDateLine(id)
  }

  /// The line under a blog's story that names its author and time.
  func isStoryFooter(_ id: MarkupTree.NodeID) -> Bool {
    guard id != headline, let names = tree.attribute("class", of: id)?.lowercased() else {
      return false
    }
    return ["post-footer", "entry-footer", "postmetadata", "article-footer"]
      .contains(where: names.contains)
  }

  /// Whether an element is one that the article stands in, whatever it is called.
  func isFrame(_ id: MarkupTree.NodeID) -> Bool {
    let end = Int(tree.nodes[id].end)
    if let headline, id < headline, headline < end { return true }
    return tree.nodes[id].tag.isSection || (id <= main.root && main.root < end)
  }

  /// The line that holds an author or a time and few other words.
  func line(around id: MarkupTree.NodeID) -> MarkupTree.NodeID {
    var node = id
    for _ in 0..<5 {
      let parent = Int(tree.nodes[node].parent)
      switch tree.nodes[parent].tag {
      case .p, .div, .span, .li, .ul, .address, .em, .strong, .small, .td, .b, .i, .h4, .h5, .h6,
        .font:
        guard !isFrame(parent), isAlone(node), !holdsPicture(parent) else { return node }
        node = parent
      default: return node
      }
    }
    return node
  }

  func holdsPicture(_ id: MarkupTree.NodeID) -> Bool {
    tree.descendants(of: id).prefix(60).contains { tree.nodes[$0].tag == .img }
  }

  func isInRoot(_ id: MarkupTree.NodeID) -> Bool {
    id > main.root && id < Int(tree.nodes[main.root].end)
  }

  func words(of id: MarkupTree.NodeID, atMost limit: Int) -> String? {
    tree.words(of: id, atMost: limit, nodes: 80, skipping: main.skipped)
  }
}
