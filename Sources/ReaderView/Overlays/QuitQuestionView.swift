import CellGrid
import ReaderCore
import Typesetting
import Wording

/// Says what is not saved, and asks what to do about it.
struct QuitQuestionView {
  let question: QuitQuestion
  let state: ReaderState
  let theme: Theme

  /// The rows above the answers: the reason, the file, and an empty one.
  private static let reasonRows = 3

  func draw(into frame: inout Frame) {
    let answers = QuitQuestion.Answer.allCases
    let count = state.saving.problem?.count ?? 0
    let panel = OverlayPanel(
      .unsavedChanges(count),
      hint: question.isTrying ? .trying : .escStays,
      columns: 66,
      rows: Self.reasonRows + answers.count,
      state: state,
      theme: theme,
      into: &frame
    )
    drawReason(on: panel, into: &frame)
    let room = panel.room
    // On a small screen the answers matter more than the reason.
    let first = max(0, min(Self.reasonRows, room.rows - answers.count))
    for (offset, answer) in answers.enumerated() {
      let isSelected = offset == question.selected
      let row = first + offset
      let mark = isSelected ? state.glyphs.pointer : " "
      let line = "\(mark) \(state.text(answer.sentence))".truncated(toWidth: room.columns)
      panel.write(line.padded(toWidth: room.columns), row: row, role: .overlay, into: &frame)
      guard isSelected, row < room.rows else { continue }
      frame.restyle(row: room.row + row, columns: room.column..<room.endColumn) { style in
        style = theme.applying(.overlaySelection, over: style)
      }
    }
  }

  private func drawReason(on panel: OverlayPanel, into frame: inout Frame) {
    guard let problem = state.saving.problem else { return }
    let width = panel.room.columns
    panel.write(problem.reason.truncated(toWidth: width), row: 0, role: .problem, into: &frame)
    panel.write(
      problem.path.truncatedAtStart(toWidth: width),
      row: 1,
      role: .secondary,
      into: &frame
    )
  }
}

extension String {
  fileprivate func padded(toWidth width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - cellWidth))
  }
}
