import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The keys that may follow those of an unfinished sequence, in columns above the status line.
struct WhichKeyView {
  let state: ReaderState
  let theme: Theme

  private static let gap = 3

  func draw(into frame: inout Frame) {
    guard state.overlay == nil, !state.pendingKeys.isEmpty else { return }
    let entries = state.keymap.continuations(of: state.pendingKeys, in: state.focus).map {
      (key: $0.key.label, title: $0.command.map { state.text($0.title) } ?? "…")
    }
    let keyWidth = entries.map(\.key.cellWidth).max() ?? 0
    let width = keyWidth + 1 + (entries.map(\.title.cellWidth).max() ?? 0)
    let bottom = state.screen.status.isEmpty ? state.size.rows : state.screen.status.row
    let room = Rect(column: 0, row: 0, columns: state.size.columns - 2, rows: bottom - 1)
    let columns = max(1, (room.columns + Self.gap) / (width + Self.gap))
    let rows = min((entries.count + columns - 1) / columns, room.rows)
    guard rows > 0, room.columns > 0 else { return }
    let rect = Rect(column: 0, row: bottom - rows - 1, columns: state.size.columns, rows: rows + 1)
    frame.fill(rect, style: theme[.overlay])
    let line = String(repeating: state.glyphs.horizontal, count: rect.columns)
    frame.write(line, at: Point(column: 0, row: rect.row), style: style(.rule))
    for (index, entry) in entries.enumerated() where index / rows < columns {
      let column = 1 + index / rows * (width + Self.gap)
      let place = Point(column: column, row: rect.row + 1 + index % rows)
      frame.write(entry.key, at: place, style: style(.key), limit: rect.endColumn)
      let after = Point(column: column + keyWidth + 1, row: place.row)
      frame.write(entry.title, at: after, style: style(.overlay), limit: rect.endColumn)
    }
  }

  private func style(_ role: Role) -> Style {
    var style = theme[role]
    style.background = theme[.overlay].background
    return style
  }
}
