import Articles
import CellGrid

extension LayoutBuilder {
  /// The rows that decide how wide the columns of a table are, and which hold numbers.
  private static let rowsMeasured = 1000
  /// Of a table wider than the measure no column takes more than this, unless it is alone.
  private static let widestColumn = 28
  /// Tables of more columns are set as lists of `header: value`.
  private static let mostWideColumns = 2000

  /// Sets a table side by side, its cells wrapped when need be; one that does not even fit so is
  /// set wide, to be scrolled sideways, or as a list of `header: value`.
  mutating func set(_ table: TableBlock) {
    if let caption = table.caption {
      setCaption(caption)
      separate()
    }
    let count = table.rows.reduce(table.header.count) { max($0, $1.count) }
    guard count > 0 else { return }
    if isSkipping(next: 1 + table.rows.count) { return skip(table) }
    let header = cells(table.header, count: count, role: .tableHeader)
    let measured = table.rows.prefix(Self.rowsMeasured).map { cells($0, count: count, role: role) }
    var grid = TableGrid(header: header, rows: measured, alignments: table.alignments)
    let inOrder = grid
    if settings.reordersRightToLeft, grid.isRightToLeft { grid = grid.mirrored }
    let further = table.rows.dropFirst(Self.rowsMeasured)
    if let columns = grid.columns(within: textWidth) {
      setSideBySide(grid, further: further, columns: columns)
    } else if settings.scrollsWideTables, count <= Self.mostWideColumns, textWidth >= 16 {
      let widest = max(8, min(Self.widestColumn, textWidth - 6))
      let columns = grid.columns(atMost: widest)
      asWideTable(columns: columns, isMirrored: grid.isMirrored) { builder in
        builder.setSideBySide(grid, further: further, columns: columns)
      }
    } else {
      setStacked(table.header, grid: inOrder, further: further)
    }
  }

  /// Counts the rows of a table, and the links in it.
  private mutating func skip(_ table: TableBlock) {
    var text = newText(role)
    for row in [table.header] + table.rows {
      for cell in row { append(cell, to: &text, role: role) }
      skip(1)
    }
  }

  private mutating func cells(_ row: TableBlock.Row, count: Int, role: Role) -> [Paragraph] {
    readsAll = true
    defer { readsAll = false }
    return (0..<count).map { column in
      var text = newText(role, limit: StyledText.byteLimit)
      if column < row.count { append(row[column], to: &text, role: role) }
      return Paragraph(text)
    }
  }

  private mutating func setSideBySide(
    _ grid: TableGrid,
    further: ArraySlice<TableBlock.Row>,
    columns: TableColumns
  ) {
    beginBlock()
    if grid.hasHeader {
      setRow(grid.header, grid: grid, columns: columns)
      emitTableRule(columns, of: grid)
    }
    let hasTallRows = grid.rows.contains { row in
      zip(row, columns.widths).contains { $0.naturalWidth > $1 || $0.hasSeveralLines }
    }
    for (index, row) in grid.rows.enumerated() where !isFull {
      if index > 0, hasTallRows { emitTableRule(columns, of: grid) }
      beginBlock()
      setRow(row, grid: grid, columns: columns)
    }
    for row in further where !isFull {
      if hasTallRows { emitTableRule(columns, of: grid) }
      let cells = cells(row, count: columns.widths.count, role: role)
      beginBlock()
      setRow(grid.isMirrored ? cells.reversed() : cells, grid: grid, columns: columns)
    }
  }

  private mutating func setRow(_ row: [Paragraph], grid: TableGrid, columns: TableColumns) {
    let cells = zip(row, columns.widths).map { cell, width in
      TableCell(cell, width: width, settings: settings)
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
      let lead = lead(of: grid, columns) + composer.indent
      emit(composer.runs, width: composer.width, lead: lead, offset: line)
    }
  }

  /// The blank columns before a table that begins at the right edge.
  private func lead(of grid: TableGrid, _ columns: TableColumns) -> Int {
    grid.isMirrored ? max(0, textWidth - columns.total) : 0
  }

  private mutating func emitTableRule(_ columns: TableColumns, of grid: TableGrid) {
    let parts = columns.widths.map { String(repeating: ornaments.horizontal, count: $0) }
    let crossing = ornaments.horizontal + ornaments.crossing + ornaments.horizontal
    let rule = parts.joined(separator: crossing)
    let lead = lead(of: grid, columns)
    emit([StyledRun(rule, role: .tableRule)], width: rule.cellWidth, lead: lead)
  }

  private mutating func setStacked(
    _ header: TableBlock.Row,
    grid: TableGrid,
    further: ArraySlice<TableBlock.Row>
  ) {
    beginBlock()
    for (index, row) in grid.rows.enumerated() where !isFull {
      if index > 0 { separate() }
      setStacked(row, header: header, grid: grid)
    }
    for row in further where !isFull {
      separate()
      setStacked(cells(row, count: grid.header.count, role: role), header: header, grid: grid)
    }
  }

  private mutating func setStacked(_ row: [Paragraph], header: TableBlock.Row, grid: TableGrid) {
    beginBlock()
    var offset = 0
    for (column, cell) in row.enumerated() where !cell.isBlank && !isFull {
      var text = newText(role)
      if column < header.count, !grid.header[column].isBlank {
        text.append(header[column].plainText + ": ", role: .tableHeader)
      }
      text.append(cell.text)
      setLines(of: text) { offset + $0 }
      offset += text.bytes.count + 1
    }
  }
}
