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
    case .definitions(let list): list.blocks.plainText
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

extension DefinitionBlock {
  /// The terms as paragraphs in strong type and the meanings as quotes, as articles without
  /// definitions have them.
  package var blocks: [Block] {
    parts.map { part in
      switch part {
      case .term(let inlines): .paragraph([.strong(inlines)])
      case .meaning(let blocks): .quote(blocks)
      }
    }
  }
}

extension DefinitionBlock.Part {
  fileprivate var withoutPictures: DefinitionBlock.Part {
    switch self {
    case .term(let inlines): .term(inlines.withoutPictures)
    case .meaning(let blocks): .meaning(blocks.compactMap(\.withoutPictures))
    }
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

extension [Block] {
  /// The words of the blocks without those of pictures, which an article has as its captions.
  package var proseText: String {
    compactMap(\.withoutPictures).plainText
  }
}

extension Block {
  /// The block without its pictures; nil when it is nothing else.
  fileprivate var withoutPictures: Block? {
    switch self {
    case .image: return nil
    case .paragraph(let inlines):
      let rest = inlines.withoutPictures
      return rest.isEmpty ? nil : .paragraph(rest)
    case .heading(let level, let inlines): return .heading(level: level, inlines.withoutPictures)
    case .quote(let blocks): return .quote(blocks.compactMap(\.withoutPictures))
    case .definitions(let list):
      let parts = list.parts.map(\.withoutPictures)
      return .definitions(DefinitionBlock(parts))
    case .list(let list):
      let items = list.items.map { $0.compactMap(\.withoutPictures) }
      return .list(ListBlock(start: list.start, items: items.filter { !$0.isEmpty }))
    case .code, .table, .rule: return self
    }
  }
}

extension [Inline] {
  fileprivate var withoutPictures: [Inline] {
    filter { if case .image = $0 { false } else { true } }
  }
}
