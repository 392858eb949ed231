import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The commands that have the typed letters, with their keys.
struct PaletteView {
  let palette: PaletteState
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let entries = state.entries(of: palette)
    let panel = OverlayPanel(
      .commands,
      hint: .paletteHint,
      layout: PaletteState.layout(size: state.size),
      state: state,
      theme: theme,
      into: &frame
    )
    let prompt = state.preferences.usesASCII ? "> " : "› "
    panel.write(palette.editor, label: prompt, isEditing: true, into: &frame)
    let height = max(0, panel.room.rows - PaletteState.rowsBefore)
    if entries.isEmpty {
      panel.write(
        state.text(.noCommandHasLetters),
        row: PaletteState.rowsBefore,
        role: .secondary,
        into: &frame
      )
    }
    let top = palette.top(height: height)
    for (offset, entry) in entries.dropFirst(top).prefix(height).enumerated() {
      draw(entry, row: offset + PaletteState.rowsBefore, on: panel, into: &frame)
      guard top + offset == palette.selected else { continue }
      panel.select(row: offset + PaletteState.rowsBefore, into: &frame)
    }
  }

  private func draw(
    _ entry: PaletteEntry,
    row: Int,
    on panel: OverlayPanel,
    into frame: inout Frame
  ) {
    let room = panel.room.columns
    let keys = entry.keys.truncated(toWidth: room / 4)
    let summaryStart = 24
    let end = room - keys.cellWidth - 2
    let title = state.text(entry.command.title).truncated(toWidth: end)
    panel.write(title, row: row, role: .overlay, into: &frame)
    highlight(entry.titleMatches, from: 0, to: end, row: row, on: panel, into: &frame)
    if end - summaryStart >= 12 {
      let summary = state.text(entry.command.summary).truncated(toWidth: end - summaryStart)
      panel.write(summary, column: summaryStart, row: row, role: .secondary, into: &frame)
      highlight(
        entry.summaryMatches,
        from: summaryStart,
        to: end - 1,
        row: row,
        on: panel,
        into: &frame
      )
    }
    panel.write(keys, column: room - keys.cellWidth, row: row, role: .key, into: &frame)
  }

  /// The texts are ours and have a cell for each character.
  private func highlight(
    _ positions: [Int],
    from start: Int,
    to end: Int,
    row: Int,
    on panel: OverlayPanel,
    into frame: inout Frame
  ) {
    for column in positions.map({ start + $0 }) where column < end {
      let place = panel.room.column + column
      frame.restyle(row: panel.room.row + row, columns: place..<place + 1) { style in
        style = theme.applying(.match, over: style)
      }
    }
  }
}
