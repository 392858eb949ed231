import Foundation

/// What crawlers put before a story: YAML-like front matter, or a date stamp on the first line.
struct CrawlerHeader {
  var title: String?
  var authors: [String] = []
  var published: Date?

  /// Reads `---`, `key: value` lines and `---` at the start of a file, and the lines they take.
  static func frontMatter(in copy: CopyText) -> (header: CrawlerHeader, lineCount: Int)? {
    guard let first = copy.lines.first, copy.string(first) == "---" else { return nil }
    var header = CrawlerHeader()
    var keys = 0
    for (index, line) in copy.lines.enumerated().dropFirst().prefix(60) {
      let text = copy.head(line, limit: 600).string
      if text == "---" { return keys > 0 ? (header, index + 1) : nil }
      guard let colon = text.firstIndex(of: ":") else { continue }
      keys += 1
      header.set(String(text[..<colon]), to: text[text.index(after: colon)...].trimmed)
    }
    return nil
  }

  /// The day stamped on a first line, ` date 2021-04-26 …`, and how many scalars the stamp takes.
  static func stamp(in scalars: [Unicode.Scalar]) -> (published: Date, length: Int)? {
    guard scalars.starts(with: "date ".unicodeScalars) else { return nil }
    let head = HeadTokens(Array(scalars.prefix(24)))
    guard let found = DateReader(head: head).digitDate(at: 1, isMonthFirst: false),
      let moment = found.date.moment, let next = head[found.end - 1]
    else { return nil }
    return (moment, next.range.upperBound)
  }

  private mutating func set(_ key: String, to value: String) {
    let value = value.withoutQuotes
    switch key.lowercased().trimmed {
    case "title", "headline": title = value.isEmpty ? nil : value
    case "author", "authors", "byline":
      authors = value.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    case "date", "published", "publish_date":
      published = TimeLine.moment(in: Array(value.unicodeScalars))
    default: break
    }
  }
}

extension String {
  fileprivate var withoutQuotes: String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}
