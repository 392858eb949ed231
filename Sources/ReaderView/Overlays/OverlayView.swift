import Articles
import CellGrid
import ReaderCore
import Typesetting

/// What lies over the panes, on a ground of its own.
struct OverlayView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    switch state.overlay {
    case .help(let help): draw(help, into: &frame)
    case .picker(let picker): draw(picker, into: &frame)
    case .tags(let editor): draw(editor, into: &frame)
    case .problems(let scroll): draw(scroll, into: &frame)
    case nil: break
    }
  }

  private func draw(_ help: HelpState, into frame: inout Frame) {
    let lines = HelpText.lines(for: state, matching: help.filter.text)
    let keyWidth = min(34, state.size.columns / 2)
    let inner = panel(
      "Help",
      hint: "/ finds   any other key closes",
      columns: 86,
      rows: lines.count + 2,
      into: &frame
    )
    var row = inner.row
    if help.isFiltering || !help.filter.text.isEmpty {
      draw(help.filter, label: "/", isEditing: help.isFiltering, in: inner, into: &frame)
      row += 1
    }
    for line in lines.dropFirst(help.top) where row < inner.endRow {
      switch line {
      case .heading(let text):
        frame.write(
          text,
          at: Point(column: inner.column, row: row),
          style: theme[.overlayTitle],
          limit: inner.endColumn
        )
      case .command(let keys, let summary):
        frame.write(
          keys.truncated(toWidth: keyWidth - 1),
          at: Point(column: inner.column, row: row),
          style: onOverlay(.key),
          limit: inner.endColumn
        )
        frame.write(
          summary,
          at: Point(column: inner.column + keyWidth, row: row),
          style: theme[.overlay],
          limit: inner.endColumn
        )
      case .blank: break
      }
      row += 1
    }
  }

  private func draw(_ picker: Picker, into frame: inout Frame) {
    let width = (picker.choices.map(\.cellWidth).max() ?? 0) + 8
    let inner = panel(
      picker.title,
      hint: "Enter takes it",
      columns: max(28, width),
      rows: picker.choices.count,
      into: &frame
    )
    let top = max(0, picker.selected - inner.rows + 1)
    for (offset, choice) in picker.choices.dropFirst(top).prefix(inner.rows).enumerated() {
      let isSelected = top + offset == picker.selected
      let row = inner.row + offset
      frame.write(
        (isSelected ? state.glyphs.pointer + " " : "  ") + choice,
        at: Point(column: inner.column, row: row),
        style: theme[.overlay],
        limit: inner.endColumn
      )
      guard isSelected else { continue }
      frame.restyle(row: row, columns: inner.column..<inner.endColumn) { style in
        style = theme.applying(.overlaySelection, over: style)
      }
    }
  }

  private func draw(_ editor: TagEditor, into frame: inout Frame) {
    let inner = panel(
      "Tags",
      hint: "words; Enter saves, Esc leaves them",
      columns: 56,
      rows: 1,
      into: &frame
    )
    draw(editor.editor, label: "#", isEditing: true, in: inner, into: &frame)
  }

  private func draw(_ scroll: ScrollState, into frame: inout Frame) {
    let inner = panel(
      "Files that could not be read",
      hint: "any other key closes",
      columns: 100,
      rows: state.problems.count,
      into: &frame
    )
    for (offset, problem) in state.problems.dropFirst(scroll.top).prefix(inner.rows).enumerated() {
      let point = Point(column: inner.column, row: inner.row + offset)
      let reasonWidth = min(problem.reason.cellWidth + 2, inner.columns * 2 / 3)
      let file = problem.file.truncatedAtStart(toWidth: max(0, inner.columns - reasonWidth))
      let column = frame.write(
        file,
        at: point,
        style: theme[.overlay],
        limit: inner.endColumn
      )
      frame.write(
        ": \(problem.reason)",
        at: Point(column: column, row: point.row),
        style: onOverlay(.problem),
        limit: inner.endColumn
      )
    }
  }

  private func draw(
    _ editor: LineEditor,
    label: String,
    isEditing: Bool,
    in rect: Rect,
    into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    let start = frame.write(
      label,
      at: Point(column: rect.column, row: rect.row),
      style: onOverlay(.prompt),
      limit: rect.endColumn
    )
    let visible = editor.visible(columns: max(1, rect.endColumn - start))
    frame.write(
      visible.text,
      at: Point(column: start, row: rect.row),
      style: theme[.overlay],
      limit: rect.endColumn
    )
    if isEditing {
      frame.cursor = Point(column: min(start + visible.cursor, rect.endColumn - 1), row: rect.row)
    }
  }

  /// Draws an empty panel in the middle of the screen and returns the room inside it.
  private func panel(
    _ title: String,
    hint: String,
    columns: Int,
    rows: Int,
    into frame: inout Frame
  ) -> Rect {
    let size = state.size
    let width = min(columns + 4, size.columns)
    let height = min(rows + 4, size.rows)
    let rect = Rect(
      column: (size.columns - width) / 2,
      row: (size.rows - height) / 2,
      columns: width,
      rows: height
    )
    frame.fill(rect, style: theme[.overlay])
    // A ground of its own is not seen with few colours, so a line goes around.
    frame.box(rect, glyphs: state.glyphs, style: onOverlay(.rule))
    frame.cursor = nil
    let hasTitle = height >= 3
    guard hasTitle else { return rect }
    frame.write(
      title,
      at: Point(column: rect.column + 2, row: rect.row + 1),
      style: theme[.overlayTitle],
      limit: rect.endColumn
    )
    let hintStart = rect.endColumn - hint.cellWidth - 2
    if hintStart > rect.column + title.cellWidth + 4 {
      frame.write(
        hint,
        at: Point(column: hintStart, row: rect.row + 1),
        style: onOverlay(.secondary),
        limit: rect.endColumn
      )
    }
    let bottom = height >= 5 ? 1 : 0
    return Rect(
      column: rect.column + 2,
      row: rect.row + 2 + bottom,
      columns: width - 4,
      rows: height - 3 - bottom
    )
  }

  /// A role's own colour on the overlay's ground.
  private func onOverlay(_ role: Role) -> Style {
    var style = theme[role]
    style.background = theme[.overlay].background
    return style
  }
}

extension Frame {
  /// Draws a thin line along the inner edge of a rectangle.
  fileprivate mutating func box(_ rect: Rect, glyphs: Glyphs, style: Style) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let line = String(repeating: glyphs.horizontal, count: rect.columns - 2)
    let corners = glyphs.corners
    let last = rect.endRow - 1
    write(
      corners[0] + line + corners[1],
      at: Point(column: rect.column, row: rect.row),
      style: style
    )
    write(corners[2] + line + corners[3], at: Point(column: rect.column, row: last), style: style)
    for row in rect.row + 1..<max(rect.row + 1, last) {
      write(glyphs.vertical, at: Point(column: rect.column, row: row), style: style)
      write(glyphs.vertical, at: Point(column: rect.endColumn - 1, row: row), style: style)
    }
  }
}
