import CellGrid
import ReaderCore
import Typesetting

extension ReadingView {
  /// Draws the columns of a wide table's line that are seen, a mark at each edge where more are hidden.
  func draw(
    _ line: TextLine,
    through window: LineWindow,
    from start: Int,
    row: Int,
    into frame: inout Frame
  ) {
    let textStart = start + window.table.start
    let end = textStart + window.columns.count
    for (column, run) in line.runs(within: window.columns) {
      write(run, at: start + column - window.offset, row: row, from: textStart, to: end, &frame)
    }
    for (column, run) in line.runs(within: 0..<window.table.start) {
      write(run, at: start + column, row: row, from: start, to: textStart, &frame)
    }
    let style = theme[.position]
    if window.hidesBefore {
      frame.write(state.glyphs.hiddenBefore, at: Point(column: textStart, row: row), style: style)
    }
    if window.hidesAfter {
      frame.write(state.glyphs.hiddenAfter, at: Point(column: end - 1, row: row), style: style)
    }
  }

  /// Where the columns of a match are seen; nil when they are scrolled out of view.
  func shownColumns(of part: LayoutMatch.Part) -> Range<Int>? {
    guard let lines = state.reading.layout?.lines, lines.indices.contains(part.line),
      let window = state.window(of: lines[part.line])
    else { return part.columns }
    return window.shown(part.columns)
  }

  /// Writes the part of a run that lies between two columns; a wide glyph cut by the first leaves a
  /// blank.
  private func write(
    _ run: StyledRun,
    at column: Int,
    row: Int,
    from first: Int,
    to end: Int,
    _ frame: inout Frame
  ) {
    guard column < first else {
      frame.write(
        run.text,
        at: Point(column: column, row: row),
        style: theme[run.role],
        limit: end
      )
      return
    }
    var column = column
    var rest = run.text[...]
    while column < first, let glyph = rest.popFirst() { column += glyph.cellWidth }
    guard column >= first else { return }
    let blanks = String(repeating: " ", count: min(column, end) - first)
    frame.write(blanks, at: Point(column: first, row: row), style: theme[run.role], limit: end)
    frame.write(rest, at: Point(column: column, row: row), style: theme[run.role], limit: end)
  }
}
