import Articles
import Foundation

/// The lines around a headline that name the author and the day, and what their markup says.
struct PageByline {
  private(set) var published: Date?
  private(set) var updated: Date?
  private(set) var publisher: String?
  private(set) var deck: String?
  /// The elements that hold them, which are no part of the text.
  private(set) var nodes: Set<MarkupTree.NodeID> = []
  private var names = RankedNames()
  private var publishedRank = Int.max

  private let tree: MarkupTree
  private let main: MainText
  private let headline: MarkupTree.NodeID?
  /// Where the text begins: at the first paragraph of some length.
  private let proseStart: MarkupTree.NodeID

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
  private mutating func read(_ id: MarkupTree.NodeID) -> Bool {
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
  private func isStoryFooter(_ id: MarkupTree.NodeID) -> Bool {
    guard id != headline, let names = tree.attribute("class", of: id)?.lowercased() else {
      return false
    }
    return ["post-footer", "entry-footer", "postmetadata", "article-footer"]
      .contains(where: names.contains)
  }

  /// Whether an element is one that the article stands in, whatever it is called.
  private func isFrame(_ id: MarkupTree.NodeID) -> Bool {
    let end = Int(tree.nodes[id].end)
    if let headline, id < headline, headline < end { return true }
    return tree.nodes[id].tag.isSection || (id <= main.root && main.root < end)
  }

  /// The line that holds an author or a time and few other words.
  private func line(around id: MarkupTree.NodeID) -> MarkupTree.NodeID {
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

  private func holdsPicture(_ id: MarkupTree.NodeID) -> Bool {
    tree.descendants(of: id).prefix(60).contains { tree.nodes[$0].tag == .img }
  }

  private func isInRoot(_ id: MarkupTree.NodeID) -> Bool {
    id > main.root && id < Int(tree.nodes[main.root].end)
  }

  private func words(of id: MarkupTree.NodeID, atMost limit: Int) -> String? {
    guard tree.descendants(of: id).count < 80, tree.isShort(id, atMost: limit * 4 + 1_000) else {
      return nil
    }
    var builder = BlockBuilder(tree: tree, base: nil)
    builder.skipped = main.skipped
    let words = DisplayText.singleLine(builder.inlines(in: id).wordsAlone)
    return words.isEmpty || words.utf8.count > limit ? nil : words
  }

  // MARK: Dates

  private mutating func readTime(_ id: MarkupTree.NodeID) -> Bool {
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

  private mutating func take(_ date: Date, rank: Int) {
    guard rank < publishedRank else { return }
    published = date
    publishedRank = rank
  }

  private func moment(in text: String) -> Date? {
    let line = DisplayText.singleLine(text)
    return line.utf8.count <= 160 ? TimeLine.moment(in: Array(line.unicodeScalars)) : nil
  }

  /// A line that tells the date, or the section, or how long the reading takes.
  private mutating func readNote(_ id: MarkupTree.NodeID, _ signs: ElementSigns) -> Bool {
    guard let words = words(of: id, atMost: 200) else { return false }
    let isProse = words.hasSuffix(".") && words.utf8.count > 60
    guard !isProse else { return false }
    readInside(id)
    if let byline = Byline(Array(words.unicodeScalars)) { names.offer(byline.names, rank: 3) }
    if readDate(id, signs, words) { return true }
    return !isInRoot(id) || words.utf8.count <= 80
  }

  private mutating func readDate(
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
  private mutating func readInside(_ id: MarkupTree.NodeID) {
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
  private func isAlone(_ id: MarkupTree.NodeID) -> Bool {
    let parent = Int(tree.nodes[id].parent)
    // A parent of many parts is no line about the date, and its text is not to be read for each.
    guard tree.descendants(of: parent).count < 40, tree.isShort(parent, atMost: 4_000) else {
      return false
    }
    return tree.text(of: parent).count < tree.text(of: id).count + 60
  }

  /// The byline in front of a comma and a date.
  private func bylineBeforeDate(_ words: String) -> Byline? {
    words.firstIndex(of: ",").flatMap { Byline(Array(words[..<$0].unicodeScalars)) }
  }

  /// Whether a time stands among blocks, where no sentence goes on around it.
  private func isBetweenBlocks(_ id: MarkupTree.NodeID) -> Bool {
    let parent = Int(tree.nodes[id].parent)
    switch tree.nodes[parent].tag {
    case .article, .section, .header, .div, .li, .main: break
    default: return false
    }
    return tree.children(of: parent).prefix(40).allSatisfy { child in
      let node = tree.nodes[child]
      return node.kind == .element && !node.tag.isFormatting || child == id
        || tree.bytes[Int(node.range.lowerBound)..<Int(node.range.upperBound)].prefix(1_000)
          .allSatisfy(\.isMarkupSpace)
    }
  }

  /// A short block above the text that is a date or names who wrote it, and nothing else.
  private mutating func isDateLine(_ id: MarkupTree.NodeID) -> Bool {
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

extension PageByline {
  private func isAuthor(_ id: MarkupTree.NodeID, _ signs: ElementSigns) -> Bool {
    if tree.attribute("rel", of: id)?.lowercased().split(separator: " ").contains("author") == true
    {
      return true
    }
    let names: [StaticString] = ["itemprop", "property"]
    return signs.contains(.byline)
      || names.contains {
        ["author", "creator", "schema:author", "dc:creator"]
          .contains(tree.attribute($0, of: id)?.lowercased())
      }
  }

  private mutating func readAuthor(_ id: MarkupTree.NodeID) -> Bool {
    if tree.nodes[id].tag == .meta { return true }
    // Inside a sentence a link to an author is a word of it.
    guard let words = words(of: id, atMost: 200) else { return isBiography(id) }
    readDates(in: id, words)
    let inner = innerNames(of: id)
    if !inner.isEmpty {
      names.offer(inner.flatMap(PageAuthors.names), rank: 0)
    } else if PageAuthors.hasLead(words) || words.utf8.count <= 80 {
      let line = withoutDate(words)
      if !line.isEmpty, !line.hasSuffix("."), !line.contains(where: \.isNumber) {
        names.offer(PageAuthors.names(in: line), rank: PageAuthors.hasLead(words) ? 1 : 2)
      }
    }
    return isAlone(id) || PageAuthors.hasLead(words) || tree.nodes[id].tag != .a
  }

  /// A box about the author after the text.
  private func isBiography(_ id: MarkupTree.NodeID) -> Bool {
    main.parts.weights[id] * 3 < main.parts.weights[main.root] && !tree.nodes[id].tag.isSection
  }

  private mutating func readDates(in id: MarkupTree.NodeID, _ words: String) {
    for inner in tree.descendants(of: id) where tree.nodes[inner].tag == .time {
      _ = readTime(inner)
    }
    for mark in Self.bars where words.contains(mark) {
      let dates = words.components(separatedBy: mark).compactMap { date(in: $0) }
      if let date = dates.first { take(date, rank: 3) }
    }
  }

  /// A byline without the date behind a bar or dash.
  private func withoutDate(_ words: String) -> String {
    for mark in Self.bars + [", "] {
      var parts = words.components(separatedBy: mark)
      guard parts.count > 1 else { continue }
      parts.removeAll { date(in: $0) != nil || $0.contains(where: \.isNumber) }
      if mark != ", " || parts.count == 1 { return parts.first ?? "" }
    }
    return words
  }

  private func date(in words: String) -> Date? {
    moment(in: words) ?? DateText.date(from: words)
  }

  private static let bars = [" | ", " · ", " • ", " – ", " — ", " - "]

  /// The names that elements inside a byline are marked as.
  private func innerNames(of id: MarkupTree.NodeID) -> [String] {
    var found: [Int: [String]] = [:]
    for inner in tree.descendants(of: id).prefix(80) where tree.nodes[inner].attributeCount > 0 {
      guard tree.nodes[inner].kind == .element, let rank = nameRank(inner) else { continue }
      let content = tree.nodes[inner].tag == .meta ? tree.attribute("content", of: inner) : nil
      let text = content ?? tree.shortText(of: inner, atMost: 600)
      let words = DisplayText.singleLine(text ?? "")
      if !words.isEmpty, words.utf8.count <= 120 { found[rank, default: []].append(words) }
    }
    return found.min { $0.key < $1.key }?.value ?? []
  }

  private func nameRank(_ id: MarkupTree.NodeID) -> Int? {
    if tree.attribute("itemprop", of: id)?.lowercased() == "name" { return 0 }
    let classes = (tree.attribute("class", of: id) ?? "").lowercased().split(separator: " ")
    if classes.contains("fn") || classes.contains("p-name") { return 0 }
    if tree.attribute("rel", of: id)?.lowercased().contains("author") == true { return 1 }
    let isNamed = classes.contains { $0.hasSuffix("name") || $0.hasSuffix("author") }
    if isNamed, tree.nodes[id].tag.isFormatting { return 2 }
    let link = tree.attribute("href", of: id) ?? ""
    let isAuthors = [
      "/author/", "/authors/", "/by/", "/people/", "/profile/", "/autor/", "/auteur/",
    ]
    return isAuthors.contains(where: link.contains) ? 3 : nil
  }

  private mutating func readDeck(_ id: MarkupTree.NodeID) -> Bool {
    guard let words = words(of: id, atMost: 1_000), id < main.root || isBeforeProse(id) else {
      return false
    }
    deck = deck ?? words
    // Inside the text a sentence of some length is the first of its paragraphs.
    return !isInRoot(id) || lead == nil
  }

  /// The deck where it is no second headline but sentences with which the story begins.
  var lead: String? {
    deck.filter { $0.utf8.count >= 80 && ".!?。！？…»”\"".contains($0.suffix(1)) }
  }

  /// Whether more than the deck follows it.
  private func isBeforeProse(_ id: MarkupTree.NodeID) -> Bool {
    id <= proseStart && Int(tree.nodes[id].end) < Int(tree.nodes[main.root].end)
      && main.parts.weights[main.root] > main.parts.weights[id] * 2
  }

  /// Dates that stand in the markup alone, and who publishes.
  private mutating func readProperties() {
    for id in tree.descendants(of: main.region) where tree.nodes[id].attributeCount > 0 {
      let stated = tree.attribute("itemprop", of: id) ?? tree.attribute("property", of: id)
      guard let property = stated?.lowercased().split(separator: ":").last else { continue }
      switch property {
      case "datepublished", "issued", "created":
        if let date = propertyDate(id) { take(date, rank: 0) }
      case "datemodified", "modified": updated = updated ?? propertyDate(id)
      case "publisher": if publisher == nil { publisher = innerNames(of: id).first }
      default: break
      }
    }
  }

  private func propertyDate(_ id: MarkupTree.NodeID) -> Date? {
    let names: [StaticString] = ["content", "datetime", "title"]
    for name in names {
      if let date = tree.attribute(name, of: id).flatMap(DateText.date) { return date }
    }
    guard let text = tree.shortText(of: id, atMost: 1_000) else { return nil }
    let words = DisplayText.singleLine(text)
    return DateText.date(from: words) ?? moment(in: words)
  }
}
