import CellGrid
import ReaderCore
import Typesetting
import Wording

/// A panel in the middle of the screen: a title, a hint, a line around, and room for text.
///
/// Rows and columns of what is written in it are counted from the corner of that room.
struct OverlayPanel {
  /// What is left inside for text; it may be empty on a small screen.
  let room: Rect
  private let theme: Theme
  private let glyphs: Glyphs
  /// Whether there are columns between the text and the panel's line.
  private let hasEdge: Bool

  /// Draws the panel empty, with room for so many columns and rows where the screen has them.
  init(
    _ title: Phrase,
    hint: Phrase,
    columns: Int,
    rows: Int,
    state: ReaderState,
    theme: Theme,
    into frame: inout Frame
  ) {
    let layout = PanelLayout(columns: columns, rows: rows, size: state.size)
    self.init(title, hint: hint, layout: layout, state: state, theme: theme, into: &frame)
  }

  init(
    _ title: Phrase,
    hint: Phrase,
    layout: PanelLayout,
    state: ReaderState,
    theme: Theme,
    into frame: inout Frame
  ) {
    let (title, hint) = (state.text(title), state.text(hint))
    let (rect, gap) = (layout.rect, layout.gap)
    self.theme = theme
    glyphs = state.glyphs
    room = layout.room
    hasEdge = layout.room != layout.rect
    frame.fill(rect, style: theme[.overlay])
    frame.cursor = nil
    frame.rest = Point(column: rect.column, row: rect.row)
    guard rect.rows >= 3 else { return }
    // A ground of its own is not seen with few colours, so a line goes around.
    frame.box(rect, glyphs: state.glyphs, style: style(.rule))
    write(title, row: -1 - gap, role: .overlayTitle, into: &frame)
    let hintColumn = room.columns - hint.cellWidth
    if hintColumn > title.cellWidth + 2 {
      write(hint, column: hintColumn, row: -1 - gap, role: .secondary, into: &frame)
    }
  }

  /// Writes text on one row of the room and returns the column after it.
  @discardableResult
  func write(
    _ text: String,
    column: Int = 0,
    row: Int,
    role: Role,
    into frame: inout Frame
  ) -> Int {
    guard row < room.rows else { return column }
    let point = Point(column: room.column + column, row: room.row + row)
    return frame.write(text, at: point, style: style(role), limit: room.endColumn) - room.column
  }

  /// Writes a line being edited on the first row, with the cursor in it.
  func write(_ editor: LineEditor, label: String, isEditing: Bool, into frame: inout Frame) {
    guard !room.isEmpty else { return }
    let start = write(label, row: 0, role: .prompt, into: &frame)
    let visible = editor.visible(columns: max(1, room.columns - start))
    write(visible.text, column: start, row: 0, role: .overlay, into: &frame)
    guard isEditing else { return }
    let column = min(room.column + start + visible.cursor, room.endColumn - 1)
    frame.cursor = Point(column: column, row: room.row)
  }

  /// Marks a row of the room as the current one, with a sign before it.
  func select(row: Int, into frame: inout Frame) {
    guard row < room.rows else { return }
    let place = room.row + row
    frame.restyle(row: place, columns: room.column..<room.endColumn) { style in
      style = theme.applying(.overlaySelection, over: style)
    }
    if hasEdge {
      let point = Point(column: room.column - 1, row: place)
      frame.write(glyphs.pointer, at: point, style: style(.prompt))
    } else {
      frame.restyle(row: place, columns: room.column..<room.column + 1) { style in
        style.attributes.formSymmetricDifference(.reverse)
      }
    }
  }

  /// A role's own look on the panel's ground.
  private func style(_ role: Role) -> Style {
    var style = theme[role]
    if role.ground != .overlay, role != .overlay {
      style.background = theme[.overlay].background
    }
    return style
  }
}

extension Frame {
  /// Draws a thin line along the inner edge of a rectangle.
  mutating func box(_ rect: Rect, glyphs: Glyphs, style: Style) {
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
