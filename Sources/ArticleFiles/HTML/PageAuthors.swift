import Foundation

/// The names of authors as pages give them, in their heads and under their headlines.
enum PageAuthors {
  /// The names in a text that holds nothing else: `By Jo Marsh and Ann Reed, Staff Writers`.
  static func names(in text: String) -> [String] {
    let text = withoutBy(text)
    if isAddress(text) { return [] }
    if text.contains("@") { return PersonName.names(in: text) }
    let parts = text.split { $0 == ";" || $0 == "|" }.map { String($0).trimmingASCIISpace }
    guard parts.count < 2 else { return parts.filter { !$0.isEmpty }.flatMap(names) }
    if let byline = Byline(Array("By \(text)".unicodeScalars)), !byline.names.isEmpty {
      return byline.names
    }
    return PersonName.names(in: text)
  }

  /// The names without the word that leads to them.
  static func withoutBy(_ text: String) -> String {
    let text = text.trimmingASCIISpace
    let lowered = text.lowercased()
    for word in leads where lowered.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let next = rest.first else { return text }
      if next == ":" { return String(rest.dropFirst()).trimmingASCIISpace }
      if next.isWhitespace || word.hasSuffix(":") || word.hasSuffix("：") {
        return String(rest).trimmingASCIISpace
      }
    }
    return text
  }

  /// Whether the line begins as a byline does.
  static func hasLead(_ text: String) -> Bool {
    withoutBy(text) != text.trimmingASCIISpace
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http") || text.hasPrefix("www.") || text.hasPrefix("/")
  }

  /// The names in a text of a catalogue, which may put the family first: `Marsh, Jo`.
  static func catalogued(_ text: String) -> [String] {
    turned(text).map { [$0] } ?? names(in: text)
  }

  private static func turned(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmingASCIISpace }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }),
      parts.allSatisfy({ $0.unicodeScalars.first?.isUpper == true }),
      parts[1].unicodeScalars.contains(where: \.isLower)
    else { return nil }
    return "\(parts[1]) \(parts[0])"
  }

  private static let leads = [
    "written by", "posted by", "reported by", "words by", "story by", "text by", "by", "von", "por",
    "par", "door", "av", "af", "di", "oleh", "autor:", "autora:", "auteur:", "autore:", "author:",
    "text:", "tác giả:", "bài:", "автор:", "текст:", "записала", "yazan:", "文/", "作者：", "作者:",
    "記者:", "记者:", "文：", "penulis:", "reporter:", "redaktion:", "original von",
  ]
}

/// Lists of tags in one text.
enum PageTags {
  /// Commas part tags; where there are none, semicolons or bars do.
  static func split(_ text: String) -> [String] {
    let mark = [",", "、", "，", ";", "|"].first { text.contains($0) }
    guard let mark else { return text.isEmpty ? [] : [text] }
    return text.components(separatedBy: mark).map(\.trimmingASCIISpace).filter { !$0.isEmpty }
  }

  /// The tags in order, each once however it is written.
  static func uniqued(_ tags: [String]) -> [String] {
    var seen: Set<String> = []
    return tags.filter { seen.insert($0.lowercased()).inserted }
  }
}
