import CellGrid
import ReaderCore
import Typesetting
import Wording

/// Every key and what it does, under headings.
struct HelpView {
  let help: HelpState
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let lines = HelpText.lines(for: state, matching: help.filter.text)
    let panel = OverlayPanel(
      .help,
      hint: .helpHint,
      columns: 110,
      rows: lines.count + 1,
      state: state,
      theme: theme,
      into: &frame
    )
    let isFiltered = help.isFiltering || !help.filter.text.isEmpty
    if isFiltered {
      panel.write(help.filter, label: "/", isEditing: help.isFiltering, into: &frame)
    }
    let firstRow = isFiltered ? 1 : 0
    for (offset, line) in lines.dropFirst(help.top).enumerated() {
      draw(line, row: firstRow + offset, panel: panel, into: &frame)
    }
  }

  private func draw(_ line: HelpText.Line, row: Int, panel: OverlayPanel, into frame: inout Frame) {
    let keyWidth = min(34, state.size.columns / 2)
    switch line {
    case .heading(let text): panel.write(text, row: row, role: .overlayTitle, into: &frame)
    case .command(let keys, let summary, let name):
      panel.write(keys.truncated(toWidth: keyWidth - 1), row: row, role: .key, into: &frame)
      let end = panel.write(summary, column: keyWidth, row: row, role: .overlay, into: &frame)
      let column = panel.room.columns - name.cellWidth - 1
      guard column >= end + 2 else { return }
      panel.write(":\(name)", column: column, row: row, role: .secondary, into: &frame)
    case .blank: break
    }
  }
}
