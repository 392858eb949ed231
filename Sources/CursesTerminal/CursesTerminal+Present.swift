import CTerminal
package import CellGrid

extension CursesTerminal {
  package func present(_ frame: Frame) {
    guard isActive, size.columns > 0, size.rows > 0 else { return }
    if shown?.size != frame.size { shown = nil }
    if frame == shown { return }
    draw(frame)
    if painter.colors.hasRunOut {
      // Every pair is taken by what is or was on the screen: begin again with this frame's.
      painter.forgetColors()
      shown = nil
      draw(frame)
    }
    shown = frame
  }

  private func draw(_ frame: Frame) {
    if shown == nil { ct_clear() }
    var unsure: [Point] = []
    for row in 0..<min(size.rows, frame.size.rows) {
      let cells = frame.row(row)
      let old = shown?.row(row)
      if let old, old == cells { continue }
      painter.paint(cells, over: old, row: row, columns: size.columns, unsure: &unsure)
    }
    let cursor = visible(frame.cursor)
    ct_show(CInt(cursor?.row ?? 0), CInt(cursor?.column ?? 0), cursor != nil && unsure.isEmpty)
    guard !unsure.isEmpty else { return }
    for point in unsure {
      // The terminal may think the glyph wider or narrower than ncurses does. Drawn last and
      // alone, with the cursor set right after it, it cannot push anything else aside.
      painter.paint(frame.cells[point.row * frame.size.columns + point.column], at: point)
      ct_show(CInt(point.row), CInt(point.column), false)
      ct_settle_cursor()
    }
    ct_show(CInt(cursor?.row ?? 0), CInt(cursor?.column ?? 0), cursor != nil)
  }

  private func visible(_ cursor: Point?) -> Point? {
    guard let cursor, cursor.column >= 0, cursor.row >= 0, cursor.column < size.columns,
      cursor.row < size.rows
    else { return nil }
    return cursor
  }
}
