extension Inline {
  /// The words without their emphasis and links.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines):
      inlines.plainText
    case .link(let inlines, url: _): inlines.plainText
    case .image(let image): image.alternative
    case .lineBreak: "\n"
    }
  }
}

extension [Inline] {
  /// The words without their emphasis and links.
  package var plainText: String {
    count == 1 ? self[0].plainText : map(\.plainText).joined()
  }
}

extension Block {
  /// The words of the block, its inner paragraphs a blank line apart; empty for a rule.
  package var plainText: String {
    switch self {
    case .paragraph(let inlines), .heading(level: _, let inlines): inlines.plainText
    case .list(let list): list.items.map(\.plainText).joined(separator: "\n\n")
    case .quote(let blocks): blocks.plainText
    case .code(language: _, let text): text
    case .table(let table): table.plainText
    case .image(let image): image.caption ?? image.alternative
    case .rule: ""
    }
  }
}

extension [Block] {
  /// The words of the blocks, a blank line between two; blocks without words leave nothing.
  package var plainText: String {
    var text = ""
    for block in self {
      let words = block.plainText
      if !words.isEmpty, !text.isEmpty { text += "\n\n" }
      text += words
    }
    return text
  }
}

extension TableBlock {
  /// A line a row, a tab between two cells.
  package var plainText: String {
    let rows = header.isEmpty ? rows : [header] + rows
    let lines = rows.map { row in row.map(\.plainText).joined(separator: "\t") }
    return ([caption].compactMap(\.self) + lines).joined(separator: "\n")
  }
}
