import Articles
import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The list of articles, a row each, under the days they are from.
struct ListView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    guard state.list.count > 0 else {
      EmptyListView(state: state, theme: theme).draw(into: &frame, in: rect)
      return
    }
    let lines = state.list.lines(
      height: rect.rows,
      groupsByDay: state.groupsByDay,
      timeZone: state.timeZone
    )
    for (offset, line) in lines.enumerated() {
      let place = Rect(column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      switch line {
      case .day(let day): draw(day, into: &frame, in: place)
      case .row(let position): draw(rowAt: position, into: &frame, in: place)
      case .snippet(let position): draw(snippetAt: position, into: &frame, in: place)
      }
    }
  }

  private func columns(of rect: Rect) -> ListColumnPlaces {
    ListColumnPlaces(state.preferences.columns, width: rect.columns)
  }

  private func draw(_ day: CivilDate, into frame: inout Frame, in rect: Rect) {
    let today = CivilDate(state.now, in: state.timeZone)
    frame.write(
      state.text(day.dayHeading(today: today)),
      at: Point(column: rect.column + 2, row: rect.row),
      style: theme[.day],
      limit: rect.endColumn
    )
  }

  private func draw(snippetAt position: Int, into frame: inout Frame, in rect: Rect) {
    guard let snippets = state.list.snippets, let id = state.list.window[position]?.id,
      let text = snippets.texts[id]
    else { return }
    let start = rect.column + columns(of: rect).textStart
    SnippetView(text: text, terms: snippets.terms, theme: theme)
      .draw(into: &frame, in: rect, from: start)
  }

  private func draw(rowAt position: Int, into frame: inout Frame, in rect: Rect) {
    if let row = state.list.window[position] {
      RowView(article: row, state: state, theme: theme, columns: columns(of: rect)).draw(
        into: &frame,
        in: rect
      )
    }
    if state.list.isSelected(position) { markSelected(into: &frame, in: rect) }
    guard position == state.list.selected else { return }
    frame.rest = Point(column: rect.column, row: rect.row)
    markCurrent(into: &frame, in: rect)
  }
}

extension ListView {
  /// The ground of the current row and a sign at its edge, both others while the keys go elsewhere.
  private func markCurrent(into frame: inout Frame, in rect: Rect) {
    let takesKeys = state.focus == .list && !state.search.isEditing
    let role: Role = takesKeys ? .selection : .selectionUnfocused
    frame.restyle(row: rect.row, columns: rect.column..<rect.endColumn) { style in
      style = theme.applying(role, over: style)
    }
    let edge = Point(column: rect.column, row: rect.row)
    if columns(of: rect).isRoomy, frame[edge]?.glyph == " " {
      let glyph = takesKeys ? state.glyphs.pointer : state.glyphs.pointerAway
      frame.write(glyph, at: edge, style: theme.applying(role, over: theme[.prompt]))
    } else {
      // The edge bears a mark of the article, or the sign that the row is selected.
      frame.restyle(row: rect.row, columns: edge.column..<edge.column + 1) { style in
        style.attributes.formSymmetricDifference(takesKeys ? .reverse : .underline)
      }
    }
  }

  /// A sign at the row's edge, and the ground of a row that is current elsewhere.
  private func markSelected(into frame: inout Frame, in rect: Rect) {
    frame.restyle(row: rect.row, columns: rect.column..<rect.endColumn) { style in
      style = theme.applying(.selectionUnfocused, over: style)
    }
    let point = Point(column: rect.column, row: rect.row)
    frame.write(state.glyphs.selected, at: point, style: theme[.key])
  }
}
