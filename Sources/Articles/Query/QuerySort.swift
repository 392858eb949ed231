/// One key of the order that a query asks for; the next key decides between equals.
package struct QuerySort: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable {
    case date
    /// How well the article answers the query's words.
    case relevance
    case title
    case source
    case place
    case agency
    case words
  }

  package var key: Key
  /// Whether the order is turned round: newest first for dates, Z to A, worst first for relevance.
  package var isReversed: Bool

  package init(_ key: Key, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  /// The order of every query that names none.
  package static let newestFirst = [QuerySort(.date, isReversed: true)]
}

extension QuerySort: CustomStringConvertible {
  package var description: String { (isReversed ? "-" : "") + key.rawValue }
}
