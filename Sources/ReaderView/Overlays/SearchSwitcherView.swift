import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The saved searches: names, what they search for, and how many articles they find.
struct SearchSwitcherView {
  let switcher: SearchSwitcher
  let state: ReaderState
  let theme: Theme

  /// Room for a count such as 1,000,000.
  private static let countWidth = 9

  func draw(into frame: inout Frame) {
    let panel = OverlayPanel(
      .savedSearches,
      hint: .savedSearchesHint,
      columns: 76,
      rows: switcher.entries.count,
      state: state,
      theme: theme,
      into: &frame
    )
    let room = panel.room
    let widest = switcher.entries.map(\.name.cellWidth).max() ?? 0
    let nameWidth = min(widest, max(8, room.columns / 3))
    let top = max(0, switcher.selected - room.rows + 1)
    for (row, entry) in switcher.entries.dropFirst(top).prefix(room.rows).enumerated() {
      draw(entry, nameWidth: nameWidth, row: row, on: panel, into: &frame)
      guard top + row == switcher.selected else { continue }
      panel.select(row: row, into: &frame)
    }
  }

  private func draw(
    _ entry: SearchSwitcher.Entry,
    nameWidth: Int,
    row: Int,
    on panel: OverlayPanel,
    into frame: inout Frame
  ) {
    let name = DisplayLine(entry.name.truncated(toWidth: nameWidth)).text
    panel.write(name, row: row, role: .overlay, into: &frame)
    let start = nameWidth + 2
    let end = panel.room.columns - Self.countWidth - 1
    let said = entry.problem.map { state.text($0) } ?? entry.query
    let text = DisplayLine(said.truncated(toWidth: max(0, end - start)))
    panel.write(
      text.text,
      column: start,
      row: row,
      role: entry.problem == nil ? .secondary : .problem,
      into: &frame
    )
    let count =
      entry.problem != nil ? "–" : entry.count?.grouped(in: state.preferences.language) ?? "…"
    let column = panel.room.columns - count.cellWidth
    guard column > nameWidth else { return }
    panel.write(count, column: column, row: row, role: .overlay, into: &frame)
  }
}
