/// A screenful of cells, drawn into by row and column and compared in tests as text.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row after row, `size.columns` cells each.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor is to stand; nil hides it.
  package var cursor: Point?

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
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      let columns = max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn))
      for column in columns {
        put(Cell(glyph: " ", style: style), column: column, row: row)
      }
    }
  }

  /// Writes text from a point to the right and returns the column after it.
  ///
  /// What would cross `limit` (at most the right edge) is left out, a wide cluster as a whole.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol,
    at point: Point,
    style: Style,
    limit: Int? = nil
  ) -> Int {
    let end = min(limit ?? size.columns, size.columns)
    guard point.row >= 0, point.row < size.rows else { return point.column }
    var column = point.column
    for cluster in text {
      let width = cluster.cellWidth
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      if column >= 0 {
        put(Cell(glyph: String(cluster), style: style), column: column, row: point.row)
        if width == 2 {
          put(Cell(glyph: "", style: style), column: column + 1, row: point.row)
        }
      }
      column += width
    }
    return column
  }

  /// Gives the cells of a row from `columns` another look, keeping their glyphs.
  package mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      change(&cells[row * size.columns + column].style)
    }
  }

  private func contains(_ point: Point) -> Bool {
    point.column >= 0 && point.column < size.columns && point.row >= 0 && point.row < size.rows
  }

  /// Sets one cell, and blanks the other half of a wide cluster that it cuts in two.
  private mutating func put(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    if cells[index].isContinuation, !cell.isContinuation, column > 0 {
      cells[index - 1].glyph = " "
    }
    if column + 1 < size.columns, cells[index + 1].isContinuation {
      cells[index + 1].glyph = " "
    }
    cells[index] = cell
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
