import Articles
import Foundation

/// What a Markdown article says of itself in YAML, between two lines of dashes.
struct FrontMatterText {
  private(set) var lines = ["---"]

  init(_ article: Article) {
    append("title", article.title)
    append("source", article.source)
    append("authors", all: article.authors)
    append("published", article.published)
    append("updated", article.updated)
    if let url = article.url { append("url", url) }
    if let language = article.language { append("language", language) }
    append("tags", all: article.tags)
    if let place = article.dateline { append("dateline", place) }
    if let agency = article.agency { append("agency", agency) }
    append("captions", all: article.captions)
    append(article.enclosures)
    if let summary = article.summary { append("summary", summary) }
    lines.append("---")
  }
}

extension FrontMatterText {
  private mutating func append(_ key: String, _ text: String) {
    lines.append("\(key): \(Self.quoted(text))")
  }

  private mutating func append(_ key: String, _ date: Date?) {
    if let date { lines.append("\(key): \(date.rfc3339)") }
  }

  private mutating func append(_ key: String, all texts: [String]) {
    guard !texts.isEmpty else { return }
    lines.append("\(key):")
    lines += texts.map { "  - \(Self.quoted($0))" }
  }

  private mutating func append(_ enclosures: [Enclosure]) {
    guard !enclosures.isEmpty else { return }
    lines.append("enclosures:")
    for enclosure in enclosures {
      lines.append("  - url: \(Self.quoted(enclosure.url))")
      if let type = enclosure.type { lines.append("    type: \(Self.quoted(type))") }
      if let length = enclosure.length { lines.append("    length: \(length)") }
    }
  }

  /// The text in double quotes, so that YAML sees neither numbers nor dates nor syntax in it.
  private static func quoted(_ text: String) -> String {
    let escaped = text.eachOnOneLine.replacing("\\", with: "\\\\")
      .replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
