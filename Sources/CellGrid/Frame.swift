/// A screenful of cells, drawn into by row and column and compared in tests as text.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row after row, `size.columns` cells each.
  package private(set) var cells: [Cell]
  /// The cells that lead somewhere; none overlap.
  package internal(set) var links: [LinkedCells] = []
  /// Where the terminal's cursor is to stand; nil hides it.
  package var cursor: Point?
  /// Where the cursor stands while it is hidden: programs that read the screen aloud follow it.
  package var rest: Point?

  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cells of one row, from the left.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  package subscript(point: Point) -> Cell? {
    guard contains(point) else { return nil }
    return cells[point.row * size.columns + point.column]
  }

  /// Fills a rectangle, or what of it is on the screen, with blanks of one style.
  package mutating func fill(_ rect: Rect, style: Style) {
    let columns = max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn))
    let blank = Cell(glyph: " ", style: style)
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      replace(columns, ofRow: row, with: blank)
    }
  }

  /// Gives the cells of a row from `columns` another look, keeping their glyphs.
  package mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      change(&cells[row * size.columns + column].style)
    }
  }

  /// Sets cells of one row, and blanks the halves of wide clusters that their edges leave over.
  ///
  /// The columns must lie on the screen; none changes nothing.
  mutating func replace(_ columns: Range<Int>, ofRow row: Int, with cell: Cell) {
    guard !columns.isEmpty else { return }
    if !links.isEmpty { unlink(columns, ofRow: row) }
    let start = row * size.columns + columns.lowerBound
    let end = row * size.columns + columns.upperBound
    if cells[start].isContinuation, columns.lowerBound > 0 {
      cells[start - 1].glyph = " "
    }
    if columns.upperBound < size.columns, cells[end].isContinuation {
      cells[end].glyph = " "
    }
    for index in start..<end {
      cells[index] = cell
    }
  }

  /// Puts a glyph 1 or 2 columns wide at a place where it fits.
  mutating func put(_ glyph: String, width: Int, column: Int, row: Int, style: Style) {
    let cell = Cell(glyph: glyph, style: style)
    replace(column..<column + width, ofRow: row, with: cell)
    if width == 2 {
      cells[row * size.columns + column + 1].glyph = ""
    }
  }

  private func contains(_ point: Point) -> Bool {
    point.column >= 0 && point.column < size.columns && point.row >= 0 && point.row < size.rows
  }
}

extension Frame {
  /// The glyphs as lines of text, without the blanks at the end of each line.
  package var text: String {
    (0..<size.rows).map { row in
      let line = self.row(row).map(\.glyph).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
