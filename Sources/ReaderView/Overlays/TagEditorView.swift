import CellGrid
import ReaderCore
import Wording

/// The tags of an article, being typed.
struct TagEditorView {
  let editor: TagEditor
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let panel = OverlayPanel(
      .tags,
      hint: .tagsHint,
      columns: 56,
      rows: 1,
      state: state,
      theme: theme,
      into: &frame
    )
    panel.write(editor.editor, label: "#", isEditing: true, into: &frame)
    guard let completion = editor.completion, let cursor = frame.cursor else { return }
    let below = panel.room.endRow + 1
    CompletionView(state: state, theme: theme).draw(
      completion,
      column: cursor.column - completion.target.start.cellWidth - 2,
      room: state.size.rows - below,
      into: &frame
    ) { _ in below }
  }
}
