package import Articles
import GRDB

/// Finds articles: takes in what files hold, answers queries with counts and pages.
///
/// A search gives a list that stays as it is, whatever happens to marks and files, until the next
/// search; marks shown in it are those of the moment. Everything is kept in an SQLite database that
/// can be thrown away at any moment and grows again.
package actor ArticleCatalog {
  /// Lists of this many searches are kept, so that one on the screen outlives a few newer ones.
  private static let keptSearches = 8

  var index: OpenIndex
  private var lists: [SearchID: [UInt32]] = [:]
  private var lastNumber = 0

  /// Opens the index at a path, which is made where it is missing or of no use.
  ///
  /// It lies in memory without a path, and where the file cannot be had; ``takeNotices()`` says so.
  package init(database path: String? = nil) {
    index = OpenIndex(path: path)
  }

  /// The number of articles.
  package var total: Int { index.contents.total }

  /// What the user should know of the index since the last time this was asked.
  package func takeNotices() -> [String] {
    index.takeNotices()
  }

  /// Finds the articles that a query asks for, and keeps their list under the result's id.
  ///
  /// Articles of the list `keeping` that are still there stay listed though they match no longer,
  /// so that none vanishes because it was just read. Throws `CancellationError` when the task is
  /// cancelled, which it notices within some articles, and ``CatalogError`` when the index fails.
  package func search(_ query: Query, keeping: SearchID? = nil) throws -> SearchResult {
    let kept = list(of: keeping)
    let (matched, rows) = try index.reading { index, db in
      let found = try index.rows(matching: query.filter, keeping: kept, db)
      let newestFirst = try index.listed(found, db)
      if Task.isCancelled { throw CancellationError() }
      let order = ResultOrder(keys: query.order, terms: query.highlightTerms)
      return (newestFirst.count, try order.sorted(newestFirst, in: &index.contents, db))
    }
    if Task.isCancelled { throw CancellationError() }
    let listed = query.limit.map { Array(rows.prefix($0)) } ?? rows
    return SearchResult(
      id: keep(listed),
      count: listed.count,
      matched: matched,
      total: total,
      order: query.order
    )
  }

  /// Forgets the list of a search before its time.
  package func release(_ search: SearchID) {
    lists[search] = nil
  }

  /// The rows of a search's list; none when the list is no longer kept.
  func list(of search: SearchID?) -> [UInt32] {
    search.flatMap { lists[$0] } ?? []
  }

  /// Rows are numbered anew in another index, so that no list of an old one makes sense.
  func forgetLists() {
    lists = [:]
  }

  private func keep(_ rows: [UInt32]) -> SearchID {
    lastNumber += 1
    let id = SearchID(number: lastNumber)
    lists[id] = rows
    if lists.count > Self.keptSearches, let oldest = lists.keys.min(by: { $0.number < $1.number }) {
      lists[oldest] = nil
    }
    return id
  }
}
