import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The reading pane: the lines of the article from the top one on.
struct ReadingView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    if let problem = state.reading.problem {
      draw(state.text(problem), role: .problem, into: &frame, in: rect)
    } else if state.reading.isSlow {
      draw(state.text(.readingLargeFile), role: .secondary, into: &frame, in: rect)
    } else if let layout = state.reading.layout {
      draw(layout, into: &frame, in: rect)
      drawPosition(layout, into: &frame, in: rect)
      linkCells(into: &frame)
    } else if state.reading.wanted == nil, state.list.total > 0 {
      draw(state.text(.noArticleSelected), role: .secondary, into: &frame, in: rect)
    }
  }

  private func draw(_ layout: ArticleLayout, into frame: inout Frame, in rect: Rect) {
    let start = state.screen.textColumns(measure: state.measure).start
    let lines = layout.lines.dropFirst(state.reading.top).prefix(rect.rows)
    for (offset, line) in lines.enumerated() {
      if let window = state.window(of: line) {
        draw(line, through: window, from: start, row: rect.row + offset, into: &frame)
        continue
      }
      var column = start + line.indent
      for run in line.runs {
        column = frame.write(
          run.text,
          at: Point(column: column, row: rect.row + offset),
          style: theme[run.role],
          limit: rect.endColumn
        )
      }
    }
    if state.focus == .reading || state.isZen {
      frame.rest = Point(column: start, row: rect.row + (currentMatchRow(in: rect) ?? 0))
    }
    highlight(state.reading.queryMatches, role: .match, from: start, into: &frame, in: rect)
    guard let find = state.reading.find else { return }
    highlight(find.matches, role: .match, from: start, into: &frame, in: rect)
    if find.matches.indices.contains(find.current) {
      let current = find.matches[find.current]
      highlight([current], role: .currentMatch, from: start, into: &frame, in: rect)
    }
  }

  /// The row in the pane of the match the reader stepped to; nil when none is in view.
  private func currentMatchRow(in rect: Rect) -> Int? {
    guard let find = state.reading.find, find.matches.indices.contains(find.current) else {
      return nil
    }
    let row = find.matches[find.current].line - state.reading.top
    return (0..<rect.rows).contains(row) ? row : nil
  }

  private func highlight(
    _ matches: [LayoutMatch],
    role: Role,
    from start: Int,
    into frame: inout Frame,
    in rect: Rect
  ) {
    let visible = state.reading.top..<state.reading.top + rect.rows
    let shown = matches.standing(onLines: visible)
    for part in shown.flatMap(\.parts) where visible.contains(part.line) {
      let row = rect.row + part.line - state.reading.top
      guard let shown = shownColumns(of: part) else { continue }
      let columns = start + shown.lowerBound..<start + shown.upperBound
      frame.restyle(row: row, columns: columns) { style in
        style = theme.applying(role, over: style)
      }
    }
  }

  /// A thin bar at the right edge, where the article is longer than the pane.
  private func drawPosition(_ layout: ArticleLayout, into frame: inout Frame, in rect: Rect) {
    let count = layout.lines.count
    guard layout.isComplete, count > rect.rows, rect.columns >= 24, rect.rows >= 3 else { return }
    let length = max(1, rect.rows * rect.rows / count)
    let travel = rect.rows - length
    let start = travel * state.reading.top / max(1, count - rect.rows)
    for row in start..<min(start + length, rect.rows) {
      frame.write(
        state.glyphs.position,
        at: Point(column: rect.endColumn - 1, row: rect.row + row),
        style: theme[.position]
      )
    }
    drawTicks(layout, thumb: start..<min(start + length, rect.rows), into: &frame, in: rect)
  }

  private func draw(_ text: String, role: Role, into frame: inout Frame, in rect: Rect) {
    let shown = text.truncated(toWidth: max(0, rect.columns - 2))
    let column = rect.column + max(0, (rect.columns - shown.cellWidth) / 2)
    frame.write(
      shown,
      at: Point(column: column, row: rect.row + rect.rows / 3),
      style: theme[role],
      limit: rect.endColumn
    )
  }
}
