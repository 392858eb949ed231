package import Articles
package import Wording

/// The orders offered for the list; a `sort:` in the query goes before them.
package enum SortOrder: String, CaseIterable, Sendable {
  case newestFirst = "newest first"
  case oldestFirst = "oldest first"
  case relevance = "most relevant first"
  case title = "by title"
  case source = "by source"
  case longestFirst = "longest first"

  /// The order that is written so after `sort:`; nil for one that is not offered.
  package init?(clause: String?) {
    let found = Self.allCases.first { order in
      order.sort.map(\.description).joined(separator: ",") == clause
    }
    guard let found else { return nil }
    self = found
  }

  package var name: Phrase {
    switch self {
    case .newestFirst: .newestFirst
    case .oldestFirst: .oldestFirst
    case .relevance: .mostRelevantFirst
    case .title: .orderByTitle
    case .source: .orderBySource
    case .longestFirst: .longestFirst
    }
  }

  /// The keys to sort by, the first one first.
  package var sort: [QuerySort] {
    switch self {
    case .newestFirst: QuerySort.newestFirst
    case .oldestFirst: [QuerySort(.date)]
    case .relevance: [QuerySort(.relevance)]
    case .title: [QuerySort(.title)]
    case .source: [QuerySort(.source), QuerySort(.date, isReversed: true)]
    case .longestFirst: [QuerySort(.words, isReversed: true)]
    }
  }

  package var isByDate: Bool { self == .newestFirst || self == .oldestFirst }
}
