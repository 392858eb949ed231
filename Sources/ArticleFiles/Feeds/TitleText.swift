/// A title out of a feed, where nobody knows how often it was escaped.
enum TitleText {
  /// The words of a title; markup in it goes when it is certain that it is markup.
  static func title(_ bytes: [UInt8], isHTML: Bool, limits: Limits) -> String {
    var text = bytes
    // What was escaped twice shows its markup only after the first round.
    for round in 0..<2 {
      guard (isHTML && round == 0) || HTMLText.isCertainlyMarkup(text) else { break }
      text = Array(HTMLText.line(text, limits: limits).utf8)
    }
    return DisplayText.singleLine(String(decoding: text, as: UTF8.self))
  }
}

extension HTMLText {
  /// Whether the text holds an end tag, an empty element or a character reference of HTML.
  ///
  /// A start tag alone is no proof: `How to use <b>` is a title.
  static func isCertainlyMarkup(_ bytes: [UInt8]) -> Bool {
    if CharacterReference.occurs(in: bytes[...]) { return true }
    guard isMarkup(bytes) else { return false }
    let tree = MarkupParser.parse(bytes, dialect: .html)
    return bytes.firstRange(of: Array("</".utf8)) != nil
      || tree.nodes.contains { $0.kind == .element && $0.tag.isVoid }
  }
}

/// The names of people as RSS and Dublin Core write them.
enum PersonName {
  /// `jo@example.org (Jo Marsh)`, `Jo Marsh <jo@example.org>` and `Jo Marsh (jo@example.org)` are Jo Marsh.
  static func names(in text: String) -> [String] {
    let text = text.trimmingASCIISpace
    guard !text.isEmpty else { return [] }
    guard text.contains("@") else { return [withoutMail(text)] }
    for (opening, closing) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
      guard let start = text.firstIndex(of: opening), let end = text.lastIndex(of: closing),
        start < end
      else { continue }
      let outside = String(text[..<start]).trimmingASCIISpace
      let inside = String(text[text.index(after: start)..<end]).trimmingASCIISpace
      if outside.contains("@"), !inside.isEmpty, !inside.contains("@") { return [inside] }
      if inside.contains("@"), !outside.isEmpty { return [outside.trimmingQuotes] }
      if inside.contains("@") { return [inside] }
    }
    return [text]
  }

  /// The name without an empty pair of brackets where its address was taken out.
  private static func withoutMail(_ text: String) -> String {
    text.hasSuffix("()") ? String(text.dropLast(2)).trimmingASCIISpace : text
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    guard count > 1, hasPrefix("\""), hasSuffix("\"") else { return self }
    return String(dropFirst().dropLast())
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each once.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
