package import Articles

extension [Block] {
  /// The blocks in the form that every reader and writer agrees on: what a terminal shows of them.
  ///
  /// Beside what happens to inlines: blocks without words are gone, pictures that stand alone are
  /// blocks of their own, code has no empty lines at its end and a language of one word, and tables
  /// have no empty cells at the ends of their rows.
  package var tidied: [Block] { flatMap(\.tidied) }
}

extension Block {
  fileprivate var tidied: [Block] {
    switch self {
    case .paragraph(let inlines):
      let inlines = inlines.tidied
      return inlines.pictures.map { $0.map(Block.image) } ?? [.paragraph(inlines)]
    case .heading(let level, let inlines):
      let inlines = inlines.tidied
      let heading = Block.heading(level: Swift.min(Swift.max(level, 1), 6), inlines)
      return inlines.pictures.map { $0.map(Block.image) } ?? [heading]
    case .list(let list): return list.tidied.map { [.list($0)] } ?? []
    case .definitions(let list):
      let parts = list.parts.compactMap(\.tidied)
      return parts.isEmpty ? [] : [.definitions(DefinitionBlock(parts))]
    case .quote(let blocks):
      let blocks = blocks.tidied
      return blocks.isEmpty ? [] : [.quote(blocks)]
    case .code(let language, let text): return Self.tidied(code: text, language: language)
    case .table(let table): return table.tidied
    case .image(let image): return image.tidied
    case .rule: return [.rule]
    }
  }

  private static func tidied(code: String, language: String?) -> [Block] {
    var text = code.replacing("\t", with: "    ").printable[...]
    while text.last == "\n" { text = text.dropLast() }
    guard !text.isEmpty else { return [] }
    let word = language?.printable.split(whereSeparator: \.isWhitespace).first
    return [.code(language: word.map(String.init), text: String(text))]
  }
}

extension ListBlock {
  fileprivate var tidied: ListBlock? {
    let items = items.map(\.tidied).filter { !$0.isEmpty }
    let start = start.map { Swift.min(Swift.max($0, 0), Self.largestStart) }
    return items.isEmpty ? nil : ListBlock(start: start, items: items)
  }
}

extension DefinitionBlock.Part {
  /// Nil when there is nothing to see.
  fileprivate var tidied: DefinitionBlock.Part? {
    switch self {
    case .term(let inlines):
      let inlines = inlines.tidied
      return inlines.isEmpty ? nil : .term(inlines)
    case .meaning(let blocks):
      let blocks = blocks.tidied
      return blocks.isEmpty ? nil : .meaning(blocks)
    }
  }
}

extension ImageBlock {
  fileprivate var tidied: [Block] {
    if let image = tidied(isInline: false) { return [.image(image)] }
    return Block.paragraph([.text(caption ?? "")]).tidied
  }
}

extension TableBlock {
  fileprivate var tidied: [Block] {
    let header = Self.tidied(header)
    let rows = rows.map(Self.tidied)
    let words = (caption ?? "").onOneLine
    let columns = rows.reduce(header.count) { Swift.max($0, $1.count) }
    guard columns > 0 else { return Block.paragraph([.text(words)]).tidied }
    var alignments = alignments.prefix(columns)
    while alignments.last == .leading { alignments.removeLast() }
    let table = TableBlock(
      caption: words.isEmpty ? nil : words,
      header: header,
      rows: rows,
      alignments: Array(alignments)
    )
    return [.table(table)]
  }

  private static func tidied(_ row: Row) -> Row {
    var cells = row.map(\.tidied)
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}
