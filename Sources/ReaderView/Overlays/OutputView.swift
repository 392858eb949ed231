import CellGrid
import ReaderCore
import Typesetting
import Wording

/// What a program printed about an article, and how it ended.
struct OutputView {
  let output: ProgramOutput
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let most = ScrollState.rows(of: state.size)
    let panel = OverlayPanel(
      Phrase(asIs: title.truncated(toWidth: max(1, state.size.columns - 4))),
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
    output.sentence.map { state.text(.output(of: output.command, $0)) } ?? output.command
  }

  private var hint: Phrase {
    if output.isRunning { return .escCancels }
    return output.isCut ? .onlyBeginning : .qCloses
  }

  private var emptyText: String {
    state.text(output.isRunning ? .running : .nothingPrinted)
  }
}
