import CellGrid
import ReaderCore
import Typesetting
import Wording

/// What could be typed next, under the place in the search bar where it would go.
struct CompletionView {
  let state: ReaderState
  let theme: Theme

  private static let mostRows = 8

  func draw(into frame: inout Frame) {
    let bar = state.screen.searchBar
    guard state.search.isEditing, !bar.isEmpty, let completion = state.search.completion else {
      return
    }
    let room = state.size.rows - bar.endRow - 1
    draw(completion, column: column(of: completion), room: room, into: &frame) { _ in bar.endRow }
  }

  /// Draws the candidates in at most so many rows; `row` says where a panel of a height begins.
  func draw(
    _ completion: CompletionState,
    column: Int,
    room: Int,
    into frame: inout Frame,
    row: (Int) -> Int
  ) {
    let candidates = completion.candidates
    let rows = min(candidates.count, Self.mostRows, room - 2)
    let columns = CompletionColumns(candidates, state: state)
    guard rows > 0, columns.width > 0 else { return }
    let rect = Rect(
      column: max(0, min(column, state.size.columns - columns.width - 4)),
      row: row(rows + 2),
      columns: columns.width + 4,
      rows: rows + 2
    )
    frame.fill(rect, style: theme[.overlay])
    frame.box(rect, glyphs: state.glyphs, style: style(.rule))
    let top = min(max(0, completion.selected - rows + 1), candidates.count - rows)
    for row in 0..<rows {
      let place = Rect(
        column: rect.column + 2,
        row: rect.row + 1 + row,
        columns: columns.width,
        rows: 1
      )
      draw(candidates[top + row], columns, into: &frame, in: place)
      guard top + row == completion.selected else { continue }
      let inside = rect.column + 1..<rect.endColumn - 1
      frame.restyle(row: place.row, columns: inside) { style in
        style = theme.applying(.overlaySelection, over: style)
      }
      let pointer = Point(column: inside.lowerBound, row: place.row)
      frame.write(
        state.glyphs.pointer,
        at: pointer,
        style: theme.applying(.overlaySelection, over: style(.prompt))
      )
    }
  }

  private func draw(
    _ candidate: CompletionCandidate,
    _ columns: CompletionColumns,
    into frame: inout Frame,
    in rect: Rect
  ) {
    let text = DisplayLine(candidate.text.truncated(toWidth: columns.text)).text
    frame.write(text, at: Point(column: rect.column, row: rect.row), style: style(.overlay))
    let detail = state.text(candidate.detail).truncated(toWidth: max(0, columns.detail))
    frame.write(
      DisplayLine(detail).text,
      at: Point(column: rect.column + columns.text + 2, row: rect.row),
      style: style(.secondary),
      limit: rect.endColumn
    )
    let count = candidate.count?.grouped(in: state.preferences.language) ?? ""
    guard columns.detail >= count.cellWidth else { return }
    let column = rect.endColumn - count.cellWidth
    frame.write(count, at: Point(column: column, row: rect.row), style: style(.secondary))
  }

  /// The column where the completed piece begins in the search bar, two more for the panel's edge.
  private func column(of completion: CompletionState) -> Int {
    let editor = state.search.editor
    let before = editor.text.utf8.prefix(completion.target.range.lowerBound)
    let start = String(decoding: before, as: UTF8.self).cellWidth
    let promptWidth = state.size.columns >= 20 ? 3 : 1
    return promptWidth + min(start, state.size.columns) - 2
  }

  private func style(_ role: Role) -> Style {
    var style = theme[role]
    style.background = theme[.overlay].background
    return style
  }
}

/// How wide the candidates and what is said of them are.
private struct CompletionColumns {
  let text: Int
  let detail: Int

  init(_ candidates: [CompletionCandidate], state: ReaderState) {
    let room = state.size.columns - 4
    let texts = candidates.map(\.text.cellWidth).max() ?? 0
    let details = candidates.map { candidate in
      let count = candidate.count?.grouped(in: state.preferences.language)
      return max(state.text(candidate.detail).cellWidth, count?.cellWidth ?? 0)
    }
    let wanted = min(details.max() ?? 0, 48)
    let isRoomy = wanted > 0 && room >= 30
    text = max(0, min(texts, isRoomy ? room - 2 - min(wanted, room / 2) : room))
    detail = isRoomy ? min(wanted, room - 2 - text) : 0
  }

  var width: Int { text + (detail > 0 ? detail + 2 : 0) }
}
