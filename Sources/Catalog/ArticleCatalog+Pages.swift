package import Articles
import Foundation

extension ArticleCatalog {
  /// A page of a search's list; shorter, or empty, where the list ends or is no longer kept.
  package func rows(of search: SearchID, in range: Range<Int>) -> [ArticleRow] {
    list(of: search)[clamped: range].map(articleRow)
  }

  /// The ids of a part of a search's list.
  package func ids(of search: SearchID, in range: Range<Int>) -> [ArticleID] {
    list(of: search)[clamped: range].map { contents[$0].id }
  }

  /// Where an article stands in a search's list, from 0; nil when it is not there.
  package func position(of id: ArticleID, in search: SearchID) -> Int? {
    guard let row = contents.rows[id] else { return nil }
    return list(of: search).firstIndex(of: row)
  }

  /// The nearest unread article after, or before, a place in a search's list.
  ///
  /// To begin at an end of the list, name the place beyond it: −1, or the list's count.
  package func nextUnread(from position: Int, in search: SearchID, forward: Bool) -> Int? {
    let rows = list(of: search)
    if forward {
      let start = min(max(position, -1), rows.count - 1) + 1
      return rows[start...].firstIndex { marks.holds(.unread, $0) }
    }
    let end = min(max(position, 0), rows.count)
    return rows[..<end].lastIndex { marks.holds(.unread, $0) }
  }

  /// The unread articles of a search's list, in its order.
  package func unreadIDs(in search: SearchID) -> [ArticleID] {
    list(of: search).filter { marks.holds(.unread, $0) }.map { contents[$0].id }
  }

  /// Where to read an article again; nil when no file holds it.
  package func origin(of id: ArticleID) -> ArticleOrigin? {
    guard let row = contents.rows[id], !contents[row].isRemoved else { return nil }
    return contents.origin(of: row)
  }

  /// What the list shows of an article; nil when no file holds it.
  package func row(of id: ArticleID) -> ArticleRow? {
    guard let row = contents.rows[id], !contents[row].isRemoved else { return nil }
    return articleRow(row)
  }

  /// The row shows the date that lists are ordered by, so that headings by day hold together.
  private func articleRow(_ row: UInt32) -> ArticleRow {
    let record = contents[row]
    return ArticleRow(
      id: record.id,
      title: contents.title(of: row),
      source: contents.sources[record.source],
      published: Date(timeIntervalSince1970: record.date),
      place: record.place == 0 ? nil : contents.places[record.place],
      agency: record.agency == 0 ? nil : contents.agencies[record.agency],
      wordCount: Int(record.wordCount),
      marks: marks[record.id]
    )
  }
}

extension [UInt32] {
  /// The part of the array that lies in a range.
  fileprivate subscript(clamped range: Range<Int>) -> ArraySlice<UInt32> {
    self[range.clamped(to: indices)]
  }
}
