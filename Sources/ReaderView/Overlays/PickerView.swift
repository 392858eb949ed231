import CellGrid
import ReaderCore
import Typesetting
import Wording

/// A few choices, one of them current.
struct PickerView {
  let picker: Picker
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let panel = OverlayPanel(
      picker.title,
      hint: .pickerHint,
      layout: picker.layout(size: state.size),
      state: state,
      theme: theme,
      into: &frame
    )
    let room = panel.room
    let top = picker.top(height: room.rows)
    for (offset, choice) in picker.choices.dropFirst(top).prefix(room.rows).enumerated() {
      let isSelected = top + offset == picker.selected
      let mark = isSelected ? state.glyphs.pointer : " "
      panel.write("\(mark) \(choice)", row: offset, role: .overlay, into: &frame)
      guard isSelected else { continue }
      frame.rest = Point(column: room.column, row: room.row + offset)
      frame.restyle(row: room.row + offset, columns: room.column..<room.endColumn) { style in
        style = theme.applying(.overlaySelection, over: style)
      }
    }
  }
}
