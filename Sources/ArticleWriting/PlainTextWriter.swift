package import Articles

/// Writes an article as plain text, a line a paragraph, for programs that wrap or count by themselves.
package struct PlainTextWriter {
  package init() {}

  package func text(of article: Article) -> String {
    var parts = [article.title.onOneLine, ArticleDetails(article).line].filter { !$0.isEmpty }
    parts += article.captionsOutsideBody.map(\.onOneLine)
    let lines = PlainTextBlocks(article.body.tidied).lines
    if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) }
    if lines.isEmpty, let summary = article.summary { parts.append(summary) }
    parts += ([article.url].compactMap(\.self) + article.enclosures.map(\.url)).map(\.onOneLine)
    return parts.joined(separator: "\n\n").printable + "\n"
  }
}

/// An article's tidied blocks as lines of plain text.
private struct PlainTextBlocks {
  private(set) var lines: [String] = []

  init(_ blocks: [Block], isTight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if index > 0, !isTight { lines.append("") }
      append(block)
    }
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .paragraph(let inlines), .heading(level: _, let inlines): lines += inlines.wordsByLine
    case .list(let list): append(list)
    case .definitions(let list): append(list)
    case .quote(let blocks):
      lines += PlainTextBlocks(blocks).lines.map { $0.isEmpty ? ">" : "> \($0)" }
    case .code(language: _, let text): lines += text.allLines.map { $0.isEmpty ? "" : "    \($0)" }
    case .table(let table): append(table)
    case .image(let image):
      lines.append(image.words)
      if let caption = image.caption { lines.append(caption) }
    case .rule: lines.append("* * *")
    }
  }

  private mutating func append(_ list: ListBlock) {
    let isTight = list.items.allSatisfy(\.isTightItem)
    for (index, item) in list.items.enumerated() {
      if index > 0, !isTight { lines.append("") }
      let mark = list.start.map { "\($0 + index). " } ?? "• "
      let indent = String(repeating: " ", count: mark.count)
      for (number, line) in PlainTextBlocks(item, isTight: isTight).lines.enumerated() {
        lines.append(number == 0 ? mark + line : line.isEmpty ? "" : indent + line)
      }
    }
  }

  private mutating func append(_ list: DefinitionBlock) {
    for part in list.parts {
      switch part {
      case .term(let inlines): lines += inlines.wordsByLine
      case .meaning(let blocks):
        lines += PlainTextBlocks(blocks).lines.map { $0.isEmpty ? "" : "  " + $0 }
      }
    }
  }

  private mutating func append(_ table: TableBlock) {
    if let caption = table.caption { lines.append(caption) }
    let rows = table.header.isEmpty ? table.rows : [table.header] + table.rows
    lines += rows.map { row in row.map { $0.words.onOneLine }.joined(separator: "  |  ") }
  }
}

extension [Inline] {
  /// The words, each link followed by where it leads.
  fileprivate var words: String { map(\.words).joined() }

  /// The words of each line, without the space before the way back from a note.
  fileprivate var wordsByLine: [String] {
    words.allLines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension Inline {
  fileprivate var words: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.words
    case .link(let inner, let url) where NoteLink(self) != nil:
      NoteLink(words: inner.plainText, url: url)?.shown ?? ""
    case .link(let inner, let url): inner.plainText == url ? url : "\(inner.words) (\(url))"
    case .image(let image): image.words
    case .lineBreak: "\n"
    }
  }
}

extension NoteLink {
  fileprivate var shown: String {
    switch self {
    case .mark(let mark): "[\(mark)]"
    case .back: ""
    }
  }
}

extension ImageBlock {
  fileprivate var words: String {
    "[" + ["image", alternative, url ?? ""].filter { !$0.isEmpty }.joined(separator: ": ") + "]"
  }
}
