package import Articles

/// Writes an article as one line of JSON: what `dateline parse` prints, and the body's blocks.
package struct JSONWriter {
  package init() {}

  package func text(of article: Article) -> String {
    let blocks = JSONText.array(article.body.map(\.json))
    return JSONText.object(article.jsonMembers + [("blocks", blocks)]).text
  }
}

extension Block {
  fileprivate var json: JSONText {
    switch self {
    case .paragraph(let inlines): .object([("type", "paragraph"), ("inlines", inlines.json)])
    case .heading(let level, let inlines):
      .object([("type", "heading"), ("level", .number(level)), ("inlines", inlines.json)])
    case .list(let list):
      .object([
        ("type", "list"),
        ("start", list.start.map { .number($0) } ?? .null),
        ("items", .array(list.items.map(\.json))),
      ])
    case .definitions(let list):
      .object([("type", "definitions"), ("parts", .array(list.parts.map(\.json)))])
    case .quote(let blocks): .object([("type", "quote"), ("blocks", blocks.json)])
    case .code(let language, let text):
      .object([("type", "code"), ("language", JSONText(language)), ("text", .string(text))])
    case .table(let table): table.json
    case .image(let image): image.json
    case .rule: .object([("type", "rule")])
    }
  }
}

extension [Block] {
  fileprivate var json: JSONText { .array(map(\.json)) }
}

extension DefinitionBlock.Part {
  fileprivate var json: JSONText {
    switch self {
    case .term(let inlines): .object([("type", "term"), ("inlines", inlines.json)])
    case .meaning(let blocks): .object([("type", "meaning"), ("blocks", blocks.json)])
    }
  }
}

extension TableBlock {
  fileprivate var json: JSONText {
    .object([
      ("type", "table"),
      ("caption", JSONText(caption)),
      ("header", .array(header.map(\.json))),
      ("rows", .array(rows.map { .array($0.map(\.json)) })),
      ("alignments", .array(alignments.map(\.json))),
    ])
  }
}

extension TableBlock.Alignment {
  fileprivate var json: JSONText {
    switch self {
    case .leading: "leading"
    case .centre: "centre"
    case .trailing: "trailing"
    }
  }
}

extension ImageBlock {
  fileprivate var json: JSONText {
    .object([
      ("type", "image"),
      ("url", JSONText(url)),
      ("alternative", .string(alternative)),
      ("caption", JSONText(caption)),
    ])
  }
}

extension Inline {
  fileprivate var json: JSONText {
    switch self {
    case .text(let text): .object([("type", "text"), ("text", .string(text))])
    case .emphasis(let inner): .object([("type", "emphasis"), ("inlines", inner.json)])
    case .strong(let inner): .object([("type", "strong"), ("inlines", inner.json)])
    case .strikethrough(let inner): .object([("type", "strikethrough"), ("inlines", inner.json)])
    case .code(let text): .object([("type", "code"), ("text", .string(text))])
    case .link(let inner, let url):
      .object([("type", "link"), ("url", .string(url)), ("inlines", inner.json)])
    case .image(let image): image.json
    case .lineBreak: .object([("type", "break")])
    }
  }
}

extension [Inline] {
  fileprivate var json: JSONText { .array(map(\.json)) }
}

extension JSONText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = .string(text)
  }
}
