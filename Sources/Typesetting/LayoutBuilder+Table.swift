import Articles
import CellGrid

extension LayoutBuilder {
  /// Sets a table side by side, or when that does not fit as a list of `header: value`.
  mutating func set(_ table: TableBlock) {
    if let caption = table.caption {
      setCaption(caption)
      separate()
    }
    let count = table.rows.reduce(table.header.count) { max($0, $1.count) }
    guard count > 0 else { return }
    let header = cells(table.header, count: count, role: .tableHeader)
    let rows = table.rows.map { cells($0, count: count, role: role) }
    let grid = TableGrid(header: header, rows: rows, alignments: table.alignments)
    if let columns = grid.columns(within: textWidth) {
      setSideBySide(grid, columns: columns)
    } else {
      setStacked(table.header, grid: grid)
    }
  }

  private mutating func cells(_ row: TableBlock.Row, count: Int, role: Role) -> [Paragraph] {
    (0..<count).map { column in
      var text = newText(role)
      if column < row.count { append(row[column], to: &text, role: role) }
      return Paragraph(text)
    }
  }

  private mutating func setSideBySide(_ grid: TableGrid, columns: TableColumns) {
    beginBlock()
    if grid.hasHeader {
      setRow(grid.header, grid: grid, columns: columns)
      emitTableRule(columns)
    }
    let hasTallRows = grid.rows.contains { row in
      zip(row, columns.widths).contains { $0.naturalWidth > $1 || $0.hasSeveralLines }
    }
    for (index, row) in grid.rows.enumerated() where !isFull {
      if index > 0, hasTallRows { emitTableRule(columns) }
      beginBlock()
      setRow(row, grid: grid, columns: columns)
    }
  }

  private mutating func setRow(_ row: [Paragraph], grid: TableGrid, columns: TableColumns) {
    let reorders = settings.reordersRightToLeft
    let cells = zip(row, columns.widths).map { cell, width in
      TableCell(cell, width: width, reorders: reorders)
    }
    let height = cells.reduce(1) { max($0, $1.lines.count) }
    for line in 0..<height where !isFull {
      var composer = LineComposer()
      for (column, cell) in cells.enumerated() {
        if column > 0 {
          composer.addBlanks(1)
          composer.add(StyledRun(ornaments.vertical, role: .tableRule), width: 1)
          composer.addBlanks(1)
        }
        cell.add(line: line, alignment: grid.alignments[column], to: &composer)
      }
      emit(composer.runs, width: composer.width, lead: composer.indent, offset: line)
    }
  }

  private mutating func emitTableRule(_ columns: TableColumns) {
    let parts = columns.widths.map { String(repeating: ornaments.horizontal, count: $0) }
    let crossing = ornaments.horizontal + ornaments.crossing + ornaments.horizontal
    let rule = parts.joined(separator: crossing)
    emit([StyledRun(rule, role: .tableRule)], width: rule.cellWidth)
  }

  private mutating func setStacked(_ header: TableBlock.Row, grid: TableGrid) {
    beginBlock()
    for (index, row) in grid.rows.enumerated() where !isFull {
      if index > 0 { separate() }
      beginBlock()
      var offset = 0
      for (column, cell) in row.enumerated() where !cell.isBlank && !isFull {
        var text = newText(role)
        if column < header.count, !grid.header[column].isBlank {
          text.append(header[column].plainText + ": ", role: .tableHeader)
          text.ownStart = text.bytes.count
        }
        text.append(cell.text)
        setLines(of: text) { offset + $0 }
        offset += text.bytes.count + 1
      }
    }
  }
}
