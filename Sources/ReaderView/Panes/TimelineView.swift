import CellGrid
import ReaderCore
import Typesetting
import Wording

/// How many matches fall in each day, month or year: bars, and the periods' names below them.
struct TimelineView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    guard rect.columns > 2, rect.rows > 1, let plot = state.timelinePlot else { return }
    let inside = Rect(
      column: rect.column + 1,
      row: rect.row,
      columns: rect.columns - 2,
      rows: rect.rows - 1
    )
    let selection = state.timelineSelection(in: plot)
    // Few bars are made wider, up to where they no longer look like bars.
    let width = min(6, max(1, inside.columns / plot.counts.count))
    let highest = max(1, plot.counts.max() ?? 1)
    for (index, count) in plot.counts.enumerated() {
      let role: Role = selection?.contains(index) == true ? .progress : .secondary
      let bar = Rect(
        column: inside.column + index * width,
        row: inside.row,
        columns: width > 2 ? width - 1 : width,
        rows: inside.rows
      )
      draw(count, of: highest, style: theme[role], into: &frame, in: bar)
    }
    let names = Rect(column: inside.column, row: inside.endRow, columns: inside.columns, rows: 1)
    drawNames(plot, selection, barWidth: width, into: &frame, in: names)
  }

  private func draw(
    _ count: Int,
    of highest: Int,
    style: Style,
    into frame: inout Frame,
    in rect: Rect
  ) {
    let steps = state.glyphs.barSteps
    let share = Double(count) / Double(highest)
    // Rounded up, or a single match among a thousand could not be seen.
    let filled = Int((share * Double(rect.rows * steps.count)).rounded(.up))
    for row in 0..<rect.rows {
      let inRow = min(steps.count, filled - (rect.rows - 1 - row) * steps.count)
      guard inRow > 0 else { continue }
      let text = String(repeating: steps[inRow - 1], count: rect.columns)
      frame.write(text, at: Point(column: rect.column, row: rect.row + row), style: style)
    }
  }

  /// The first period and the last, and the selected one with its count where it has room.
  private func drawNames(
    _ plot: TimelinePlot,
    _ selection: ClosedRange<Int>?,
    barWidth: Int,
    into frame: inout Frame,
    in rect: Rect
  ) {
    let first = state.text(plot.name(ofBar: 0))
    let lastName = plot.counts.count > 1 ? plot.name(ofBar: plot.counts.count - 1) : .empty
    let last = state.text(lastName)
    let end = min(rect.endColumn, rect.column + max(plot.counts.count * barWidth, 24))
    var free = rect.column..<end
    if let selection {
      let name = selectedName(plot, selection).truncated(toWidth: rect.columns)
      let bar = rect.column + selection.lowerBound * barWidth
      let start = max(rect.column, min(bar - name.cellWidth / 2, rect.endColumn - name.cellWidth))
      frame.write(name, at: Point(column: start, row: rect.row), style: theme[.progress])
      if start - rect.column > first.cellWidth {
        write(first, at: rect.column, row: rect.row, into: &frame)
      }
      free = start + name.cellWidth + 1..<max(start + name.cellWidth + 1, end)
    } else {
      write(first, at: rect.column, row: rect.row, into: &frame)
      free = min(end, rect.column + first.cellWidth + 1)..<end
    }
    if free.count >= last.cellWidth {
      write(last, at: end - last.cellWidth, row: rect.row, into: &frame)
    }
  }

  private func selectedName(_ plot: TimelinePlot, _ selection: ClosedRange<Int>) -> String {
    let count = plot.counts[selection].reduce(0, +).grouped(in: state.preferences.language)
    let start = state.text(plot.name(ofBar: selection.lowerBound))
    guard selection.count > 1 else { return "\(start): \(count)" }
    return "\(start) – \(state.text(plot.name(ofBar: selection.upperBound))): \(count)"
  }

  private func write(_ name: String, at column: Int, row: Int, into frame: inout Frame) {
    frame.write(name, at: Point(column: column, row: row), style: theme[.secondary])
  }
}
