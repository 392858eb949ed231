import Articles
import Foundation

/// Who the page says wrote it and publishes it, and the sentences under its headline.
extension PageByline {
  func isAuthor(_ id: MarkupTree.NodeID, _ signs: ElementSigns) -> Bool {
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

  mutating func readAuthor(_ id: MarkupTree.NodeID) -> Bool {
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
  func isBiography(_ id: MarkupTree.NodeID) -> Bool {
    main.parts.weights[id] * 3 < main.parts.weights[main.root] && !tree.nodes[id].tag.isSection
  }

  mutating func readDates(in id: MarkupTree.NodeID, _ words: String) {
    for inner in tree.descendants(of: id) where tree.nodes[inner].tag == .time {
      _ = readTime(inner)
    }
    for mark in Self.bars where words.contains(mark) {
      let dates = words.components(separatedBy: mark).compactMap { date(in: $0) }
      if let date = dates.first { take(date, rank: 3) }
    }
  }

  /// A byline without the date behind a bar or dash.
  func withoutDate(_ words: String) -> String {
    for mark in Self.bars + [", "] {
      var parts = words.components(separatedBy: mark)
      guard parts.count > 1 else { continue }
      parts.removeAll { date(in: $0) != nil || $0.contains(where: \.isNumber) }
      if mark != ", " || parts.count == 1 { return parts.first ?? "" }
    }
    return words
  }

  func date(in words: String) -> Date? {
    moment(in: words) ?? DateText.date(from: words)
  }

  static let bars = [" | ", " · ", " • ", " – ", " — ", " - "]

  /// The names that elements inside a byline are marked as.
  func innerNames(of id: MarkupTree.NodeID) -> [String] {
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

  func nameRank(_ id: MarkupTree.NodeID) -> Int? {
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

  mutating func readDeck(_ id: MarkupTree.NodeID) -> Bool {
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
  func isBeforeProse(_ id: MarkupTree.NodeID) -> Bool {
    id <= proseStart && Int(tree.nodes[id].end) < Int(tree.nodes[main.root].end)
      && main.parts.weights[main.root] > main.parts.weights[id] * 2
  }

  /// Dates that stand in the markup alone, and who publishes.
  mutating func readProperties() {
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

  func propertyDate(_ id: MarkupTree.NodeID) -> Date? {
    let names: [StaticString] = ["content", "datetime", "title"]
    for name in names {
      if let date = tree.attribute(name, of: id).flatMap(DateText.date) { return date }
    }
    guard let text = tree.shortText(of: id, atMost: 1_000) else { return nil }
    let words = DisplayText.singleLine(text)
    return DateText.date(from: words) ?? moment(in: words)
  }
}
