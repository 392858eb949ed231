package import Articles

/// Finds articles: takes in what files hold, answers queries with counts and pages.
///
/// A search gives a list that stays as it is, whatever happens to marks and files, until the next
/// search; marks shown in it are those of the moment.
package actor ArticleCatalog {
  /// Lists of this many searches are kept, so that one on the screen outlives a few newer ones.
  private static let keptSearches = 8

  var contents = CatalogContents()
  var marks = MarkMirror()
  private var lists: [SearchID: [UInt32]] = [:]
  private var lastNumber = 0
  private var lastMatch: Match?

  /// All rows that a filter found, newest first.
  private struct Match {
    let filter: QueryFilter
    let rows: [UInt32]
    let contentsVersion: Int
    let marksVersion: Int
  }

  package init() {}

  /// The number of articles.
  package var total: Int { contents.total }

  /// Finds the articles that a query asks for, and keeps their list under the result's id.
  ///
  /// Articles of the list `keeping` that are still there stay listed though they match no longer,
  /// so that none vanishes because it was just read. Throws when the task is cancelled, which it
  /// notices within some articles.
  package func search(
    _ query: Query,
    keeping: SearchID? = nil
  ) throws(CancellationError) -> SearchResult {
    let matching = adding(list(of: keeping), to: try rows(matching: query.filter))
    let order = ResultOrder(keys: query.order, terms: query.highlightTerms)
    var listed = order.sorted(matching, in: contents)
    if Task.isCancelled { throw CancellationError() }
    if let limit = query.limit, limit < listed.count { listed.removeSubrange(limit...) }
    return SearchResult(
      id: keep(listed),
      count: listed.count,
      matched: matching.count,
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

  /// The rows found and those kept that files still hold, newest first.
  private func adding(_ kept: [UInt32], to found: [UInt32]) -> [UInt32] {
    let known = Set(found)
    let added = kept.filter { !contents[$0].isRemoved && !known.contains($0) }
    guard !added.isEmpty else { return found }
    let wanted = known.union(added)
    return contents.newestFirst().filter { wanted.contains($0) }
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

  private func rows(matching filter: QueryFilter) throws(CancellationError) -> [UInt32] {
    let candidates = candidates(for: filter)
    // One copy for all rows, or the actor's storage is entered anew for each of them.
    let (contents, marks) = (contents, marks)
    let compiled = CompiledFilter(filter, contents: contents, marks: marks)
    var found: [UInt32] = []
    for (index, row) in candidates.enumerated() {
      if index % 64 == 0 && Task.isCancelled { throw CancellationError() }
      if compiled.matches(row, contents, marks) { found.append(row) }
    }
    lastMatch = Match(
      filter: filter,
      rows: found,
      contentsVersion: contents.version,
      marksVersion: marks.version
    )
    return found
  }

  /// The rows among which all matches are: those found last when the query only grew since.
  private func candidates(for filter: QueryFilter) -> [UInt32] {
    if let last = lastMatch, last.contentsVersion == contents.version,
      last.marksVersion == marks.version || !last.filter.dependsOnMarks,
      filter.isNarrowing(of: last.filter)
    {
      return last.rows
    }
    return contents.newestFirst()
  }
}
