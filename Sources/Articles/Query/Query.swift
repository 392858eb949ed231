/// What is in the search bar, understood.
package struct Query: Hashable, Sendable {
  /// The text as written.
  package var text: String
  package var filter: QueryFilter
  /// The order asked for, the first key first; empty for newest first.
  package var sort: [QuerySort]
  /// The most articles to list.
  package var limit: Int?
  package var hints: [QueryHint]
  /// Whether the last word was taken for a prefix because it was still being typed.
  package var lastWordIsPrefix: Bool

  package init(
    text: String = "",
    filter: QueryFilter = .everything,
    sort: [QuerySort] = [],
    limit: Int? = nil,
    hints: [QueryHint] = [],
    lastWordIsPrefix: Bool = false
  ) {
    self.text = text
    self.filter = filter
    self.sort = sort
    self.limit = limit
    self.hints = hints
    self.lastWordIsPrefix = lastWordIsPrefix
  }

  /// The order of the articles, newest first where the text names none.
  package var order: [QuerySort] { sort.isEmpty ? QuerySort.newestFirst : sort }
}

extension Query: CustomStringConvertible {
  /// The query in plain form; parsed again, it gives the same filter, order and limit.
  package var description: String {
    var parts = [filter.description]
    if !sort.isEmpty { parts.append("sort:" + sort.map(\.description).joined(separator: ",")) }
    if let limit { parts.append("limit:\(limit)") }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
