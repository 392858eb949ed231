import Articles
import CellGrid
import ReaderCore
import Typesetting

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

  private func draw(_ day: CivilDate, into frame: inout Frame, in rect: Rect) {
    let today = CivilDate(state.now, in: state.timeZone)
    frame.write(
      day.dayHeading(today: today),
      at: Point(column: rect.column + 2, row: rect.row),
      style: theme[.day],
      limit: rect.endColumn
    )
  }

  private func draw(snippetAt position: Int, into frame: inout Frame, in rect: Rect) {
    guard let snippets = state.list.snippets, let id = state.list.window[position]?.id,
      let text = snippets.texts[id]
    else { return }
    SnippetView(text: text, terms: snippets.terms, theme: theme).draw(into: &frame, in: rect)
  }

  private func draw(rowAt position: Int, into frame: inout Frame, in rect: Rect) {
    if let row = state.list.window[position] {
      let columns = ListColumns(width: rect.columns)
      RowView(article: row, state: state, theme: theme, columns: columns).draw(
        into: &frame,
        in: rect
      )
    }
    guard position == state.list.selected else { return }
    let role: Role =
      state.focus == .list && !state.search.isEditing ? .selection : .selectionUnfocused
    frame.restyle(row: rect.row, columns: rect.column..<rect.endColumn) { style in
      style = theme.applying(role, over: style)
    }
  }
}

/// Which columns a row has room for, and how wide they are.
struct ListColumns: Equatable {
  let source: Int
  let age: Int
  /// The unread mark and the star.
  let marks: Int

  init(width: Int) {
    marks = width >= 24 ? 5 : 2
    age = width >= 30 ? 7 : 0
    source = width >= 100 ? 24 : width >= 76 ? 18 : 0
  }
}

/// One article in the list.
struct RowView {
  let article: ArticleRow
  let state: ReaderState
  let theme: Theme
  let columns: ListColumns

  func draw(into frame: inout Frame, in rect: Rect) {
    drawMarks(into: &frame, in: rect)
    drawPending(into: &frame, in: rect)
    let titleStart = rect.column + columns.marks
    let titleEnd = max(titleStart, rect.endColumn - columns.age - columns.source - 1)
    drawTitle(into: &frame, from: titleStart, to: titleEnd, row: rect.row)
    drawSource(into: &frame, from: titleEnd, row: rect.row)
    drawAge(into: &frame, in: rect)
  }

  /// A sign that what the row shows is not on the disk.
  private func drawPending(into frame: inout Frame, in rect: Rect) {
    guard state.saving.isPending(article.id) else { return }
    let column = rect.column + (columns.marks >= 5 ? 0 : 1)
    frame.write(
      state.glyphs.pending,
      at: Point(column: column, row: rect.row),
      style: theme[.problem]
    )
  }

  private func drawMarks(into frame: inout Frame, in rect: Rect) {
    let marks = article.marks
    let column = rect.column + (columns.marks >= 5 ? 1 : 0)
    if !marks.isRead {
      frame.write(
        state.glyphs.unread,
        at: Point(column: column, row: rect.row),
        style: theme[.unread]
      )
    }
    guard marks.isStarred else { return }
    let star = columns.marks >= 5 ? column + 2 : column + (marks.isRead ? 0 : 1)
    frame.write(state.glyphs.star, at: Point(column: star, row: rect.row), style: theme[.star])
  }

  private func drawTitle(into frame: inout Frame, from start: Int, to end: Int, row: Int) {
    let style = theme[article.marks.isRead ? .titleRead : .title]
    let tags = article.marks.tags.sorted().map { " #\($0)" }.joined()
    let title = article.title.isEmpty ? "(no title)" : article.title
    // Tags stand after the title where there is room; the title goes first.
    let room = max(0, end - start)
    let spare = room >= 30 ? max(0, room - min(title.cellWidth, room * 2 / 3)) : 0
    let tagRoom = min(tags.cellWidth, spare)
    let shown = title.truncated(toWidth: room - tagRoom)
    let line = DisplayLine(shown)
    let after = frame.write(line.text, at: Point(column: start, row: row), style: style, limit: end)
    let matches = TermMatcher(state.search.query.highlightTerms, in: .title).ranges(in: shown)
    for range in line.columns(of: matches) {
      let columns = start + range.lowerBound..<start + range.upperBound
      frame.restyle(row: row, columns: columns) { style in
        style = theme.applying(.match, over: style)
      }
    }
    if tagRoom > 2 {
      frame.write(
        tags.truncated(toWidth: tagRoom),
        at: Point(column: after, row: row),
        style: theme[.tag],
        limit: end
      )
    }
  }

  private func drawSource(into frame: inout Frame, from start: Int, row: Int) {
    guard columns.source > 0 else { return }
    let text = DisplayLine(article.source.truncated(toWidth: columns.source - 3)).text
    frame.write(text, at: Point(column: start + 2, row: row), style: theme[.source])
  }

  private func drawAge(into frame: inout Frame, in rect: Rect) {
    guard columns.age > 0, let published = article.published else { return }
    let text = AgeText.age(of: published, now: state.now, timeZone: state.timeZone)
    let column = rect.endColumn - text.cellWidth - 1
    frame.write(text, at: Point(column: column, row: rect.row), style: theme[.age])
  }
}
