import Articles
import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The files that could not be read, each with its reason.
struct ProblemsView {
  let scroll: ScrollState
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let panel = OverlayPanel(
      .problems,
      hint: .problemsHint,
      columns: 100,
      rows: state.problems.count,
      state: state,
      theme: theme,
      into: &frame
    )
    let width = panel.room.columns
    let problems = state.problems.dropFirst(scroll.top).prefix(panel.room.rows)
    for (row, problem) in problems.enumerated() {
      let reasonWidth = min(problem.reason.cellWidth + 2, width * 2 / 3)
      let file = problem.file.truncatedAtStart(toWidth: max(0, width - reasonWidth))
      let column = panel.write(file, row: row, role: .overlay, into: &frame)
      panel.write(": \(problem.reason)", column: column, row: row, role: .problem, into: &frame)
    }
  }
}
