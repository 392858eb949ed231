import Articles
import Typesetting

extension QueryField {
  /// Every operator with what it does, in the order of use.
  static let names: [CompletionCandidate] = [
    (source, "from a feed or a publication"), (agency, "from a news agency"),
    (place, "filed from a place"), (tag, "tagged so"), (state, "unread, read, starred, tagged"),
    (content, "with a link, with an image"), (date, "from a day, a month or a year"),
    (after, "later than a date"), (before, "earlier than a date"),
    (newer, "less old than 3d, 2w, 30min"), (older, "older than 3d, 2w, 30min"),
    (title, "in the title"), (body, "in the text"), (byline, "by an author"),
    (search, "a saved search"), (sort, "in this order"), (language, "in a language"),
    (words, "of so many words"), (minutes, "of so many minutes"), (url, "in the web address"),
    (path, "in the file’s path"), (identifier, "the article of an id"),
    (limit, "so many at the most"),
  ].map { CompletionCandidate("\($0.0.rawValue):", detail: $0.1) }

  /// Whether the values in use are for the catalog to tell.
  var hasValuesInUse: Bool {
    switch self {
    case .source, .agency, .place, .language, .tag: true
    default: false
    }
  }

  /// The values that need no looking up.
  func values(today: CivilDate, savedSearches: [String: String]) -> [CompletionCandidate] {
    switch self {
    case .state: ArticleState.allCases.map { CompletionCandidate($0.rawValue) }
    case .content: ArticleContent.allCases.map { CompletionCandidate($0.rawValue) }
    case .sort:
      QuerySort.Key.allCases.map { CompletionCandidate($0.rawValue, detail: Self.order(by: $0)) }
        + [CompletionCandidate("-date", detail: "newest first")]
    case .after, .before, .date: Self.dates(today: today)
    case .newer, .older: Self.ages
    case .words: [CompletionCandidate(">800"), CompletionCandidate("<300")]
    case .minutes: [CompletionCandidate("<3"), CompletionCandidate(">10")]
    case .search:
      savedSearches.sorted { $0.key < $1.key }
        .map { CompletionCandidate($0.key, detail: $0.value) }
    default: []
    }
  }

  private static func order(by key: QuerySort.Key) -> String {
    switch key {
    case .date: "oldest first"
    case .relevance: "most relevant first"
    case .words: "shortest first"
    case .title, .source, .place, .agency: "in the order of the alphabet"
    }
  }

  private static let ages = [
    ("1d", "a day"), ("3d", "three days"), ("1w", "a week"), ("2w", "two weeks"),
    ("1m", "a month"), ("1y", "a year"),
  ].map { CompletionCandidate($0.0, detail: $0.1) }

  private static func dates(today: CivilDate) -> [CompletionCandidate] {
    let year = today.year
    let lastMonth = today.month == 1 ? (year - 1, 12) : (year, today.month - 1)
    return [
      CompletionCandidate("today"), CompletionCandidate("yesterday"),
      CompletionCandidate(month(year, today.month), detail: "this month"),
      CompletionCandidate(month(lastMonth.0, lastMonth.1), detail: "last month"),
      CompletionCandidate("\(year)", detail: "this year"),
      CompletionCandidate("\(year - 1)", detail: "last year"),
    ]
  }

  private static func month(_ year: Int, _ month: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}
