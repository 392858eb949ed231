package import Articles

/// A stretch of the list's rows: the list may be a million long, the state holds what is near.
package struct RowWindow: Equatable, Sendable {
  /// The position in the list of the first row.
  package let start: Int
  package var rows: [ArticleRow]

  package static let empty = RowWindow(start: 0, rows: [])

  package init(start: Int, rows: [ArticleRow]) {
    self.start = start
    self.rows = rows
  }

  package var range: Range<Int> { start..<start + rows.count }

  package subscript(position: Int) -> ArticleRow? {
    range.contains(position) ? rows[position - start] : nil
  }
}
