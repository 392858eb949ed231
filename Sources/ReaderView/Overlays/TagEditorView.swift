import CellGrid
import ReaderCore

/// The tags of an article, being typed.
struct TagEditorView {
  let editor: TagEditor
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let panel = OverlayPanel(
      "Tags",
      hint: "words; Enter saves, Esc leaves them",
      columns: 56,
      rows: 1,
      state: state,
      theme: theme,
      into: &frame
    )
    panel.write(editor.editor, label: "#", isEditing: true, into: &frame)
  }
}
