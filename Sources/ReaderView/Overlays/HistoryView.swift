import Articles
import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The changes of marks, the newest first: when, what, and whether it was undone.
struct HistoryView {
  let history: HistoryList
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let changes = history.changes ?? []
    let selected = history.selectedChange
    let panel = OverlayPanel(
      .history,
      hint: selected?.isDone == false ? .enterDoesAgain : .enterTakesBack,
      columns: 92,
      // The status line says what was done, so it stays in view.
      rows: min(changes.count, max(1, state.size.rows - 6)),
      state: state,
      theme: theme,
      into: &frame
    )
    let room = panel.room
    let top = max(0, min(history.selected - room.rows / 2, changes.count - room.rows))
    let shown = changes.dropFirst(top).prefix(room.rows)
    let times = shown.map { time(of: $0) }
    let timeWidth = times.map(\.cellWidth).max() ?? 0
    for (row, change) in shown.enumerated() {
      let time = String(repeating: " ", count: timeWidth - times[row].cellWidth) + times[row]
      draw(change, time: time, row: row, on: panel, into: &frame)
      guard top + row == history.selected else { continue }
      panel.select(row: row, into: &frame)
    }
  }

  private func draw(
    _ change: PastChange,
    time: String,
    row: Int,
    on panel: OverlayPanel,
    into frame: inout Frame
  ) {
    let start = panel.write(time, row: row, role: .secondary, into: &frame) + 2
    let width = panel.room.columns
    let sign = change.isDone ? "" : state.text(.undone)
    let end = sign.isEmpty ? width : width - sign.cellWidth - 2
    let summary = DisplayLine(change.summary.truncated(toWidth: max(0, end - start))).text
    panel.write(
      summary,
      column: start,
      row: row,
      role: change.isDone ? .overlay : .secondary,
      into: &frame
    )
    guard end > start else { return }
    panel.write(sign, column: width - sign.cellWidth, row: row, role: .notice, into: &frame)
  }

  /// The time of day, and the day unless it is today.
  private func time(of change: PastChange) -> String {
    let date = CivilDate(change.date, in: state.timeZone)
    let today = CivilDate(state.now, in: state.timeZone)
    if date.dayNumber == today.dayNumber { return date.time }
    return state.text(
      date.year == today.year ? .moment(date.shortDayAndMonth, date.time) : date.dateAndTime
    )
  }
}
