import Articles
import Foundation

/// Reads back what `JSONWriter` wrote, to prove that nothing is missing from it.
struct WrittenJSON {
  let article: Article

  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)),
      let object = value as? [String: Any], let title = object["title"] as? String,
      let blocks = Self.blocks(object["blocks"])
    else { return nil }
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: title,
      source: object["source"] as? String ?? "",
      origin: ArticleOrigin(file: "", format: .text)
    )
    article.body = blocks
    article.authors = object["authors"] as? [String] ?? []
    article.tags = object["tags"] as? [String] ?? []
    article.captions = object["captions"] as? [String] ?? []
    article.url = object["url"] as? String
    article.summary = object["summary"] as? String
    article.language = object["language"] as? String
    article.dateline = object["dateline"] as? String
    article.agency = object["agency"] as? String
    article.published = Self.date(object["published"])
    article.updated = Self.date(object["updated"])
    let enclosures = object["enclosures"] as? [[String: Any]] ?? []
    article.enclosures = enclosures.compactMap { member in
      guard let url = member["url"] as? String else { return nil }
      return Enclosure(
        url: url,
        type: member["type"] as? String,
        length: member["length"] as? Int
      )
    }
    self.article = article
  }
}

extension WrittenJSON {
  private static func date(_ value: Any?) -> Date? {
    (value as? String).flatMap { try? Date($0, strategy: .iso8601) }
  }

  /// What each member of an array is read as; nil when one of them cannot be.
  private static func all<Value>(_ value: Any?, _ read: (Any) -> Value?) -> [Value]? {
    guard let list = value as? [Any] else { return nil }
    let values = list.compactMap(read)
    return values.count == list.count ? values : nil
  }

  private static func blocks(_ value: Any?) -> [Block]? {
    all(value) { ($0 as? [String: Any]).flatMap(block) }
  }

  private static func inlines(_ value: Any?) -> [Inline]? {
    all(value) { ($0 as? [String: Any]).flatMap(inline) }
  }

  private static func block(_ object: [String: Any]) -> Block? {
    switch object["type"] as? String {
    case "paragraph": return inlines(object["inlines"]).map(Block.paragraph)
    case "heading":
      guard let level = object["level"] as? Int else { return nil }
      return inlines(object["inlines"]).map { .heading(level: level, $0) }
    case "list":
      let items = all(object["items"], blocks)
      return items.map { .list(ListBlock(start: object["start"] as? Int, items: $0)) }
    case "definitions":
      let parts = all(object["parts"]) { ($0 as? [String: Any]).flatMap(part) }
      return parts.map { .definitions(DefinitionBlock($0)) }
    case "quote": return blocks(object["blocks"]).map(Block.quote)
    case "code":
      return (object["text"] as? String).map {
        .code(language: object["language"] as? String, text: $0)
      }
    case "table": return table(object).map(Block.table)
    case "image": return .image(image(object))
    case "rule": return .rule
    default: return nil
    }
  }

  private static func part(_ object: [String: Any]) -> DefinitionBlock.Part? {
    switch object["type"] as? String {
    case "term": inlines(object["inlines"]).map(DefinitionBlock.Part.term)
    case "meaning": blocks(object["blocks"]).map(DefinitionBlock.Part.meaning)
    default: nil
    }
  }

  private static func table(_ object: [String: Any]) -> TableBlock? {
    let alignments = all(object["alignments"]) { value -> TableBlock.Alignment? in
      switch value as? String {
      case "leading": .leading
      case "centre": .centre
      case "trailing": .trailing
      default: nil
      }
    }
    guard let header = all(object["header"], inlines), let alignments,
      let rows = all(object["rows"], { all($0, inlines) })
    else { return nil }
    return TableBlock(
      caption: object["caption"] as? String,
      header: header,
      rows: rows,
      alignments: alignments
    )
  }

  private static func image(_ object: [String: Any]) -> ImageBlock {
    ImageBlock(
      url: object["url"] as? String,
      alternative: object["alternative"] as? String ?? "",
      caption: object["caption"] as? String
    )
  }

  private static func inline(_ object: [String: Any]) -> Inline? {
    let text = object["text"] as? String
    let inner = inlines(object["inlines"])
    switch object["type"] as? String {
    case "text": return text.map(Inline.text)
    case "code": return text.map(Inline.code)
    case "emphasis": return inner.map(Inline.emphasis)
    case "strong": return inner.map(Inline.strong)
    case "strikethrough": return inner.map(Inline.strikethrough)
    case "link":
      guard let inner, let url = object["url"] as? String else { return nil }
      return .link(inner, url: url)
    case "image": return .image(image(object))
    case "break": return .lineBreak
    default: return nil
    }
  }
}
