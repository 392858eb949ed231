import Articles
import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The query as typed, and how many articles match of how many.
struct SearchBarView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let counts = countText(columns: rect.columns)
    let countStart = rect.endColumn - counts.cellWidth - 1
    let textStart = frame.write(
      rect.columns >= 20 ? " \(state.glyphs.prompt) " : "/",
      at: Point(column: rect.column, row: rect.row),
      style: theme[.prompt]
    )
    let limit = counts.isEmpty ? rect.endColumn : countStart - 1
    drawQuery(into: &frame, from: textStart, to: limit, row: rect.row)
    frame.write(
      counts,
      at: Point(column: countStart, row: rect.row),
      style: theme[.count],
      limit: rect.endColumn
    )
  }

  private func drawQuery(into frame: inout Frame, from start: Int, to limit: Int, row: Int) {
    let editor = state.search.editor
    guard limit > start else { return }
    if editor.text.isEmpty, !state.search.isEditing {
      let key = state.keymap.labels(of: .search, in: .list).first ?? "/"
      frame.write(
        state.text(.toSearch(key: key)),
        at: Point(column: start, row: row),
        style: theme[.secondary],
        limit: limit
      )
      return
    }
    let visible = editor.visible(columns: limit - start)
    frame.write(
      visible.text,
      at: Point(column: start, row: row),
      style: theme[.query],
      limit: limit
    )
    underlineProblem(into: &frame, from: start, to: limit, row: row, skipped: visible.skipped)
    if state.search.isEditing {
      frame.cursor = Point(column: min(start + visible.cursor, limit - 1), row: row)
    }
  }

  /// Marks the part of the text that is no query.
  private func underlineProblem(
    into frame: inout Frame,
    from start: Int,
    to limit: Int,
    row: Int,
    skipped: Int
  ) {
    guard let problem = state.search.problem else { return }
    let text = state.search.editor.text
    let before = text.utf8.prefix(problem.range.lowerBound)
    let bad = text.utf8.prefix(problem.range.upperBound).dropFirst(problem.range.lowerBound)
    let first = start + String(decoding: before, as: UTF8.self).cellWidth - skipped
    let width = max(1, String(decoding: bad, as: UTF8.self).cellWidth)
    let columns = max(start, first)..<max(start, first, min(limit, first + width))
    frame.restyle(row: row, columns: columns) { style in
      style = theme.applying(.queryProblem, over: style)
    }
  }

  private func countText(columns: Int) -> String {
    let list = state.list
    // The count of an earlier query would pass for this one's.
    if state.search.isBehind { return columns >= 30 ? state.text(.searching(of: list.total)) : "" }
    let counts =
      list.count == list.total
      ? Phrase.articles(list.total) : .found(list.count, of: list.total)
    if columns >= 70 {
      let order = state.search.query.sort.isEmpty ? list.order.name : .ownOrder
      return state.text(.counts(counts, order: order))
    }
    let short = list.count.grouped(in: state.preferences.language)
    return columns >= 30 ? state.text(counts) : columns >= 16 ? short : ""
  }
}

extension LineEditor {
  /// What of the text fits, with the cursor in view: the text, columns cut at its left, and the
  /// cursor's column in it.
  func visible(columns: Int) -> (text: String, skipped: Int, cursor: Int) {
    let cursorColumn = textBeforeCursor.cellWidth
    guard cursorColumn >= columns else { return (text, 0, cursorColumn) }
    let wanted = cursorColumn - columns + 1
    var skipped = 0
    let rest = text.drop { character in
      guard skipped < wanted else { return false }
      skipped += character.cellWidth
      return true
    }
    return (String(rest), skipped, cursorColumn - skipped)
  }
}
