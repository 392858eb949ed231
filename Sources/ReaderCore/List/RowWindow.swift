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

  /// Where an article stands in the list; nil when it is not in the window.
  func position(of id: ArticleID) -> Int? {
    rows.firstIndex { $0.id == id }.map { start + $0 }
  }

  package subscript(position: Int) -> ArticleRow? {
    range.contains(position) ? rows[position - start] : nil
  }
}
