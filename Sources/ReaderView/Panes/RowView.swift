import Articles
import CellGrid
import ReaderCore
import Typesetting
import Wording

/// One article in the list, drawn column by column.
struct RowView {
  let article: ArticleRow
  let state: ReaderState
  let theme: Theme
  let columns: ListColumnPlaces

  func draw(into frame: inout Frame, in rect: Rect) {
    for place in columns.places {
      let start = rect.column + place.cells.lowerBound
      let end = min(rect.column + place.cells.upperBound, rect.endColumn)
      guard start < end else { continue }
      if place.content == .title {
        drawTitle(into: &frame, from: start, to: end, row: rect.row)
      } else {
        draw(place.content, into: &frame, from: start, to: end, row: rect.row)
      }
    }
    drawPending(into: &frame, in: rect)
  }

  /// A sign at the row's end that what it shows is not on the disk.
  private func drawPending(into frame: inout Frame, in rect: Rect) {
    guard state.saving.isPending(article.id) else { return }
    frame.write(
      state.glyphs.pending,
      at: Point(column: rect.endColumn - 1, row: rect.row),
      style: theme[.problem]
    )
  }

  private func draw(
    _ content: ListColumn.Content,
    into frame: inout Frame,
    from start: Int,
    to end: Int,
    row: Int
  ) {
    let (text, role) = text(of: content)
    guard !text.isEmpty else { return }
    let shown = DisplayLine(text.truncated(toWidth: end - start)).text
    let column = content.isAtRight ? end - shown.cellWidth : start
    frame.write(shown, at: Point(column: column, row: row), style: theme[role], limit: end)
  }

  private func text(of content: ListColumn.Content) -> (text: String, role: Role) {
    switch content {
    case .mark: (article.marks.isRead ? "" : state.glyphs.unread, .unread)
    case .star: (article.marks.isStarred ? state.glyphs.star : "", .star)
    case .title: (article.title, .title)
    case .source: (article.source, .source)
    case .age:
      (
        age,
        .age
      )
    case .date: (date, .age)
    case .place: (article.place ?? "", .source)
    case .agency: (article.agency ?? "", .source)
    case .words: (article.wordCount > 0 ? String(article.wordCount) : "", .age)
    case .time: (readingTime, .age)
    case .tags: (article.marks.tags.sorted().map { "#\($0)" }.joined(separator: " "), .tag)
    case .language: (article.language ?? "", .secondary)
    }
  }

  private var age: String {
    article.published.map {
      state.text(AgeText.age(of: $0, now: state.now, timeZone: state.timeZone))
    } ?? ""
  }

  private var date: String {
    guard let published = article.published else { return "" }
    return state.text(CivilDate(published: published, in: state.timeZone).shortDate)
  }

  private var readingTime: String {
    guard article.wordCount > 0 else { return "" }
    return state.text(.shortMinutes(WordCount.minutes(forWords: article.wordCount)))
  }

  /// The tags that stand after the title; none where they have a column of their own.
  private var tagsAfterTitle: String {
    guard !columns.places.contains(where: { $0.content == .tags }) else { return "" }
    return article.marks.tags.sorted().map { " #\($0)" }.joined()
  }

  private func drawTitle(into frame: inout Frame, from start: Int, to end: Int, row: Int) {
    let style = theme[article.marks.isRead ? .titleRead : .title]
    let tags = tagsAfterTitle
    let title = article.title.isEmpty ? state.text(.noTitle) : article.title
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
}
