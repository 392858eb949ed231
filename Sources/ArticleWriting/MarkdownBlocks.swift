import Articles

/// An article's blocks as lines of Markdown.
///
/// It takes tidied blocks. Paragraphs are not wrapped: a line is a paragraph, as it is a thought.
struct MarkdownBlocks {
  private(set) var lines: [String] = []

  init(_ blocks: [Block], isTight: Bool = false) {
    // Two lists in a row would be one; every other one takes another sign.
    var isOtherList = false
    for (index, block) in blocks.enumerated() {
      if index > 0, !isTight { lines.append("") }
      isOtherList = index > 0 && blocks[index - 1].isList && block.isList && !isOtherList
      append(block, isOtherList: isOtherList)
    }
  }
}

extension MarkdownBlocks {
  private mutating func append(_ block: Block, isOtherList: Bool) {
    switch block {
    case .paragraph(let inlines):
      lines += MarkdownInlines.text(inlines, in: .paragraph).allLines
    case .heading(let level, let inlines):
      let signs = String(repeating: "#", count: level)
      lines.append("\(signs) \(MarkdownInlines.text(inlines, in: .heading))")
    case .list(let list): append(list, isOther: isOtherList)
    case .definitions(let list): append(list)
    case .quote(let blocks):
      lines += MarkdownBlocks(blocks).lines.map { $0.isEmpty ? ">" : "> \($0)" }
    case .code(let language, let text): append(code: text, language: language)
    case .table(let table): lines += MarkdownTable(table).lines
    case .image(let image): append(image)
    case .rule: lines.append("***")
    }
  }

  private mutating func append(_ list: ListBlock, isOther: Bool) {
    let isTight = list.items.allSatisfy(\.isTightItem)
    for (index, item) in list.items.enumerated() {
      if index > 0, !isTight { lines.append("") }
      let mark = mark(of: list, at: index, isOther: isOther)
      let indent = String(repeating: " ", count: mark.utf8.count)
      for (number, line) in MarkdownBlocks(item, isTight: isTight).lines.enumerated() {
        lines.append(number == 0 ? mark + line : line.isEmpty ? "" : indent + line)
      }
    }
  }

  /// Writes the list as HTML, for Markdown has none, and what the terms mean as Markdown within it.
  private mutating func append(_ list: DefinitionBlock) {
    lines.append("<dl>")
    for part in list.parts {
      switch part {
      case .term(let inlines): lines.append("<dt>\(inlines.html.withoutBars)</dt>")
      case .meaning(let blocks):
        lines += ["<dd>", ""] + MarkdownBlocks(blocks).lines + ["", "</dd>"]
      }
    }
    lines.append("</dl>")
  }

  private func mark(of list: ListBlock, at index: Int, isOther: Bool) -> String {
    guard let start = list.start else { return isOther ? "+ " : "- " }
    return "\(min(start + index, ListBlock.largestStart))\(isOther ? ")" : ".") "
  }

  /// Writes code between fences longer than any in it; as HTML when its bars would be too many.
  private mutating func append(code: String, language: String?) {
    let rows = code.allLines
    guard rows.allSatisfy({ row in row.utf8.count { $0 == UInt8(ascii: "|") } <= 200 }) else {
      lines += HTMLBlocks.code(code, language: language).withoutBars.allLines
      return
    }
    let name = language ?? ""
    let sign: Character = name.contains("`") ? "~" : "`"
    let fence = String(repeating: sign, count: max(3, code.longestRun(of: sign) + 1))
    lines.append(fence + Self.escaped(name))
    lines += rows
    lines.append(fence)
  }

  private static func escaped(_ name: String) -> String {
    var escaped = ""
    for character in name {
      if "\\~`".contains(character) { escaped += "\\" }
      escaped += character == "&" ? "&amp;" : String(character)
    }
    return escaped
  }

  private mutating func append(_ image: ImageBlock) {
    if image.caption != nil, MarkdownAddress.text(image.url ?? "") == nil {
      lines.append(HTMLBlocks.figure(image))
    } else {
      lines.append(MarkdownImage(image, place: .paragraph).text)
    }
  }
}

/// A table as rows of Markdown; as HTML when it has a caption, for which Markdown has no place.
struct MarkdownTable {
  let lines: [String]

  init(_ table: TableBlock) {
    let columns = table.rows.reduce(table.header.count) { max($0, $1.count) }
    guard table.caption == nil, columns <= 64 else {
      lines = [HTMLBlocks.table(table).withoutBars]
      return
    }
    let rule = (0..<columns).map { column in
      switch column < table.alignments.count ? table.alignments[column] : .leading {
      case .leading: "---"
      case .centre: ":-:"
      case .trailing: "--:"
      }
    }
    let rows = ([table.header] + table.rows).map { row in
      Self.row((0..<columns).map { $0 < row.count ? MarkdownInlines.text(row[$0], in: .cell) : "" })
    }
    lines = [rows[0], Self.row(rule)] + rows.dropFirst()
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

extension Block {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}

extension [Block] {
  /// Whether the blocks need no blank line between them: a paragraph, and a list that may follow it.
  var isTightItem: Bool {
    guard case .paragraph? = first else { return false }
    guard count > 1 else { return true }
    guard count == 2, case .list(let list) = self[1] else { return false }
    return (list.start ?? 1) == 1 && list.items.allSatisfy(\.isTightItem)
  }
}

extension String {
  /// The lines of the text, empty ones among them.
  var allLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
