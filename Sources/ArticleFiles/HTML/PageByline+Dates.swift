import Articles
import Foundation

/// When the page says it was published and changed.
extension PageByline {
  mutating func readTime(_ id: MarkupTree.NodeID) -> Bool {
    let words = tree.shortText(of: id, atMost: 1_000) ?? ""
    let date = DateText.date(from: tree.attribute("datetime", of: id) ?? words) ?? moment(in: words)
    guard let date else { return false }
    let isAlone = isAlone(id) || isBetweenBlocks(id)
    guard id < proseStart else { return isAlone }
    let property = tree.attribute("itemprop", of: id)?.lowercased() ?? ""
    let signs = main.parts.signs(of: id)
    let isUpdate = property == "datemodified" || signs.contains(.updated)
    if isUpdate, !signs.contains(.published), property != "datepublished" {
      updated = updated ?? date
    } else {
      let isSure =
        property == "datepublished" || signs.contains(.published)
        || tree.attribute("pubdate", of: id) != nil
      take(date, rank: isSure ? 0 : 2)
    }
    return isAlone
  }

  mutating func take(_ date: Date, rank: Int) {
    guard rank < publishedRank else { return }
    published = date
    publishedRank = rank
  }

  func moment(in text: String) -> Date? {
    let line = DisplayText.singleLine(text)
    return line.utf8.count <= 160 ? TimeLine.moment(in: Array(line.unicodeScalars)) : nil
  }

  /// A line that tells the date, or the section, or how long the reading takes.
  mutating func readNote(_ id: MarkupTree.NodeID, _ signs: ElementSigns) -> Bool {
    guard let words = words(of: id, atMost: 200) else { return false }
    let isProse = words.hasSuffix(".") && words.utf8.count > 60
    guard !isProse else { return false }
    readInside(id)
    if let byline = Byline(Array(words.unicodeScalars)) { names.offer(byline.names, rank: 3) }
    if readDate(id, signs, words) { return true }
    return !isInRoot(id) || words.utf8.count <= 80
  }

  mutating func readDate(
    _ id: MarkupTree.NodeID,
    _ signs: ElementSigns,
    _ words: String
  ) -> Bool {
    let stated = tree.attribute("title", of: id) ?? tree.attribute("content", of: id)
    guard
      let date = stated.flatMap(DateText.date) ?? moment(in: words) ?? DateText.date(from: words)
    else { return false }
    if signs.contains(.updated), !signs.contains(.published) {
      updated = updated ?? date
    } else {
      take(date, rank: signs.contains(.published) ? 1 : 3)
    }
    return true
  }

  /// What stands in a line beside its date.
  mutating func readInside(_ id: MarkupTree.NodeID) {
    var end = 0
    for inner in tree.descendants(of: id) where inner >= end {
      guard tree.nodes[inner].kind == .element else { continue }
      if tree.nodes[inner].tag == .time {
        _ = readTime(inner)
      } else if tree.nodes[inner].attributeCount > 0, isAuthor(inner, main.parts.signs(of: inner)) {
        _ = readAuthor(inner)
        end = Int(tree.nodes[inner].end)
      } else {
        let signs = main.parts.signs(of: inner)
        guard signs.contains(.published) || signs.contains(.updated) || signs.contains(.note),
          let words = words(of: inner, atMost: 120)
        else { continue }
        _ = readDate(inner, signs, words)
      }
    }
  }

  /// Whether a time stands by itself and not in a sentence.
  func isAlone(_ id: MarkupTree.NodeID) -> Bool {
    let parent = Int(tree.nodes[id].parent)
    // A parent of many parts is no line about the date, and its text is not to be read for each.
    guard tree.descendants(of: parent).count < 40, tree.isShort(parent, atMost: 4_000) else {
      return false
    }
    return tree.text(of: parent).count < tree.text(of: id).count + 60
  }

  /// The byline in front of a comma and a date.
  func bylineBeforeDate(_ words: String) -> Byline? {
    words.firstIndex(of: ",").flatMap { Byline(Array(words[..<$0].unicodeScalars)) }
  }

  /// Whether a time stands among blocks, where no sentence goes on around it.
  func isBetweenBlocks(_ id: MarkupTree.NodeID) -> Bool {
    let parent = Int(tree.nodes[id].parent)
    switch tree.nodes[parent].tag {
    case .article, .section, .header, .div, .li, .main: break
    default: return false
    }
    return tree.children(of: parent).prefix(40).allSatisfy { child in
      let node = tree.nodes[child]
      return node.kind == .element && !node.tag.isFormatting || child == id
        || tree.bytes(of: child).prefix(1_000).allSatisfy(\.isMarkupSpace)
    }
  }

  /// A short block above the text that is a date or names who wrote it, and nothing else.
  mutating func isDateLine(_ id: MarkupTree.NodeID) -> Bool {
    switch tree.nodes[id].tag {
    case .p, .div, .span, .small, .h4, .h5, .h6, .td, .li, .em, .i, .font: break
    default: return false
    }
    guard tree.descendants(of: id).count <= 6, main.parts.weights[id] <= 80,
      id < proseStart, let words = words(of: id, atMost: 120)
    else { return false }
    let date = moment(in: words)
    if let date { take(date, rank: 4) }
    guard PageAuthors.hasLead(words), words.last != ".",
      let byline = Byline(Array(words.unicodeScalars)) ?? bylineBeforeDate(words)
    else { return date != nil }
    names.offer(byline.names, rank: 1)
    return true
  }
}
