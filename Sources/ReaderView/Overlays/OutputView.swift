import CellGrid
import ReaderCore
import Typesetting

/// What a program printed about an article, and how it ended.
struct OutputView {
  let output: ProgramOutput
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let most = ScrollState.rows(of: state.size)
    let panel = OverlayPanel(
      title.truncated(toWidth: max(1, state.size.columns - 4)),
      hint: hint,
      columns: ProgramOutput.mostColumns,
      rows: min(max(1, output.rows.count), most),
      state: state,
      theme: theme,
      into: &frame
    )
    for (row, text) in output.rows.dropFirst(output.top).prefix(panel.room.rows).enumerated() {
      panel.write(DisplayLine(text).text, row: row, role: .overlay, into: &frame)
    }
    guard output.rows.isEmpty else { return }
    panel.write(emptyText, row: 0, role: .secondary, into: &frame)
  }

  private var title: String {
    output.sentence.map { "\(output.command) · \($0)" } ?? output.command
  }

  private var hint: String {
    if output.isRunning { return "Esc cancels" }
    return output.isCut ? "only its beginning   q closes" : "q closes"
  }

  private var emptyText: String {
    output.isRunning ? "running …" : "Nothing was printed."
  }
}
