import CTerminal
package import CellGrid

extension NcursesTerminal {
  package func present(_ frame: Frame) {
    guard isActive, size.columns > 0, size.rows > 0 else { return }
    if shown?.size != frame.size { shown = nil }
    if frame == shown { return }
    var before = shown
    draw(frame)
    if painter.colors.hasRunOut {
      // Every pair is taken by what is or was on the screen: begin again with this frame's.
      painter.forgetColors()
      shown = nil
      before = nil
      draw(frame)
    }
    if !usesASCII {
      let writer = painter.hyperlinkWriter
      send(writer.sequence(for: frame, after: before, within: size))
    }
    shown = frame
  }

  private func draw(_ frame: Frame) {
    if shown == nil { ct_clear() }
    var unsure: [UnsureRun] = []
    for row in 0..<min(size.rows, frame.size.rows) {
      let cells = frame.row(row)
      let old = shown?.row(row)
      if let old, old == cells { continue }
      unsure += painter.paint(cells, over: old, row: row, columns: size.columns)
    }
    let cursor = visible(frame.cursor)
    let place = cursor ?? visible(frame.rest)
    if !unsure.isEmpty {
      // What was there goes first, the new glyphs come one run at a time.
      ct_show(0, 0, false)
      for run in unsure {
        painter.paint(run, of: frame.row(run.row), columns: size.columns)
        ct_show(CInt(run.row), CInt(run.columns.lowerBound), false)
        ct_settle_cursor()
      }
    }
    ct_show(CInt(place?.row ?? 0), CInt(place?.column ?? 0), cursor != nil)
  }

  private func visible(_ cursor: Point?) -> Point? {
    guard let cursor, cursor.column >= 0, cursor.row >= 0, cursor.column < size.columns,
      cursor.row < size.rows
    else { return nil }
    return cursor
  }
}
