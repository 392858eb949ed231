/// The orders offered for the list; a `sort:` in the query goes before them.
package enum SortOrder: String, CaseIterable, Sendable {
  case newestFirst = "newest first"
  case oldestFirst = "oldest first"
  case relevance = "most relevant first"
  case title = "by title"
  case source = "by source"
  case longestFirst = "longest first"

  /// The order in the words of the query language.
  package var clause: String {
    switch self {
    case .newestFirst: "sort:-date"
    case .oldestFirst: "sort:date"
    case .relevance: "sort:relevance"
    case .title: "sort:title"
    case .source: "sort:source,-date"
    case .longestFirst: "sort:-words"
    }
  }

  package var isByDate: Bool { self == .newestFirst || self == .oldestFirst }
}
