import CellGrid
import ReaderCore
import Typesetting
import Wording

/// A question, the answer being typed, and what it should look like.
struct PromptView {
  let prompt: Prompt
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let panel = OverlayPanel(
      prompt.title,
      hint: .promptHint,
      columns: 66,
      rows: 2,
      state: state,
      theme: theme,
      into: &frame
    )
    let sentence = state.text(prompt.problem ?? prompt.advice)
    panel.write(
      sentence.truncated(toWidth: panel.room.columns),
      row: 1,
      role: prompt.problem == nil ? .secondary : .problem,
      into: &frame
    )
    panel.write(prompt.editor, label: state.text(prompt.label), isEditing: true, into: &frame)
  }
}
