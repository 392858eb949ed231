import Articles

extension BlockBuilder {
  /// Reads a table of data as a table, and a table that only lays out a page as what is in it.
  mutating func readTable(_ id: MarkupTree.NodeID) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let rows = rows(of: id)
    guard isData(id, rows: rows) else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let caption = tree.children(of: id).first { tree.nodes[$0].tag == .caption }
    var table = TableBlock(header: [], rows: [])
    if let caption {
      let words = DisplayText.singleLine(inlines(in: caption).plainText)
      table.caption = words.isEmpty ? nil : words
    }
    if let widest = rows.max(by: { cells(of: $0).count < cells(of: $1).count }) {
      table.alignments = alignments(of: widest)
    }
    var held: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      let content = content(of: row, held: &held)
      if index > 0 || !isHeader(row) {
        table.rows.append(content)
      } else if !content.allSatisfy(\.isEmpty) {
        table.header = content
      }
    }
    blocks.append(.table(table))
  }

  /// The rows of a table, not those of tables inside it.
  private func rows(of table: MarkupTree.NodeID) -> [MarkupTree.NodeID] {
    var rows: [MarkupTree.NodeID] = []
    for child in tree.children(of: table) {
      switch tree.nodes[child].tag {
      case .tr: rows.append(child)
      case .thead, .tbody, .tfoot:
        rows += tree.children(of: child).filter { tree.nodes[$0].tag == .tr }
      default: break
      }
    }
    return rows
  }

  private func cells(of row: MarkupTree.NodeID) -> [MarkupTree.NodeID] {
    tree.children(of: row).filter { tree.nodes[$0].tag == .td || tree.nodes[$0].tag == .th }
  }

  private func isHeader(_ row: MarkupTree.NodeID) -> Bool {
    if tree.nodes[Int(tree.nodes[row].parent)].tag == .thead { return true }
    let cells = cells(of: row)
    return cells.count > 1 && cells.allSatisfy { tree.nodes[$0].tag == .th }
  }

  /// Whether a table holds data: it says so, or it has rows of short cells and nothing larger.
  private func isData(_ table: MarkupTree.NodeID, rows: [MarkupTree.NodeID]) -> Bool {
    if isDeliberate { return !rows.isEmpty && tree.first(.table, in: table) == nil }
    guard tree.attribute("role", of: table) != "presentation" else { return false }
    var saysSo = false
    var paragraphs = 0
    for node in tree.descendants(of: table) where tree.nodes[node].kind == .element {
      switch tree.nodes[node].tag {
      case .table, .ul, .ol, .blockquote, .pre, .h1, .h2, .h3, .hr, .figure: return false
      case .th, .thead, .caption: saysSo = true
      case .p: paragraphs += 1
      default: break
      }
    }
    let widths = rows.map { cells(of: $0).count }
    let cellCount = widths.reduce(0, +)
    guard let widest = widths.max(), widest > 1 else { return false }
    return saysSo || (rows.count > 1 && paragraphs <= cellCount)
  }

  /// A row's cells, with empty ones where a cell is wide or one from above reaches down.
  private mutating func content(
    of row: MarkupTree.NodeID,
    held: inout [Int: Int]
  ) -> TableBlock.Row {
    var content: TableBlock.Row = []
    func skipHeld() {
      while let rows = held[content.count], rows > 0, content.count < limits.tableColumns {
        held[content.count] = rows - 1
        content.append([])
      }
    }
    for cell in cells(of: row) {
      skipHeld()
      guard content.count < limits.tableColumns else { break }
      let span = min(number("colspan", of: cell), limits.tableColumns - content.count)
      let below = number("rowspan", of: cell) - 1
      if below > 0 { for column in 0..<span { held[content.count + column] = below } }
      content.append(inlines(in: cell))
      content += Array(repeating: [], count: span - 1)
    }
    skipHeld()
    return content
  }

  private func number(_ name: StaticString, of cell: MarkupTree.NodeID) -> Int {
    let value = tree.attribute(name, of: cell).flatMap { Int($0.trimmingASCIISpace) } ?? 1
    return min(max(value, 1), 1_000)
  }

  private func alignments(of row: MarkupTree.NodeID) -> [TableBlock.Alignment] {
    let alignments = cells(of: row).prefix(limits.tableColumns).map(alignment)
    return alignments.allSatisfy { $0 == .leading } ? [] : alignments
  }

  private func alignment(of cell: MarkupTree.NodeID) -> TableBlock.Alignment {
    let style = (tree.attribute("style", of: cell) ?? "").lowercased().filter { $0 != " " }
    let word = (tree.attribute("align", of: cell) ?? "").lowercased()
    if word == "right" || style.contains("text-align:right") { return .trailing }
    if word == "center" || style.contains("text-align:center") { return .centre }
    return .leading
  }
}
