import Articles
import Typesetting
import Wording

extension QueryField {
  /// Every operator with what it does, in the order of use.
  static let names: [CompletionCandidate] = meanings.map { field, meaning in
    CompletionCandidate("\(field.rawValue):", detail: meaning)
  }

  private static let meanings: [(QueryField, Phrase)] = [
    (.source, .fromSource), (.agency, .fromAgency), (.place, .fromPlace),
    (.tag, .taggedSo), (.state, .inState), (.content, .withContent),
    (.date, .fromDate), (.after, .laterThan), (.before, .earlierThan),
    (.newer, .newerThan), (.older, .olderThan), (.title, .inTitle),
    (.body, .inText), (.byline, .byAuthor), (.search, .aSavedSearch),
    (.sort, .inThisOrder), (.language, .inLanguage), (.words, .ofWords),
    (.minutes, .ofMinutes), (.url, .inAddress), (.path, .inFilePath),
    (.identifier, .ofIdentifier), (.limit, .soManyAtMost),
  ]

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
        + [CompletionCandidate("-date", detail: .newestFirst)]
    case .after, .before, .date: Self.dates(today: today)
    case .newer, .older: Self.ages
    case .words: [CompletionCandidate(">800"), CompletionCandidate("<300")]
    case .minutes: [CompletionCandidate("<3"), CompletionCandidate(">10")]
    case .search:
      savedSearches.sorted { $0.key < $1.key }
        .map { CompletionCandidate($0.key, detail: Phrase(asIs: $0.value)) }
    default: []
    }
  }

  private static func order(by key: QuerySort.Key) -> Phrase {
    switch key {
    case .date: .oldestFirst
    case .relevance: .mostRelevantFirst
    case .words: .shortestFirst
    case .title, .source, .place, .agency: .alphabetical
    }
  }

  private static let ages = [
    CompletionCandidate("1d", detail: .aDay),
    CompletionCandidate("3d", detail: .threeDays),
    CompletionCandidate("1w", detail: .aWeek),
    CompletionCandidate("2w", detail: .twoWeeks),
    CompletionCandidate("1m", detail: .aMonth),
    CompletionCandidate("1y", detail: .aYear),
  ]

  private static func dates(today: CivilDate) -> [CompletionCandidate] {
    let year = today.year
    let lastMonth = today.month == 1 ? (year - 1, 12) : (year, today.month - 1)
    return [
      CompletionCandidate("today"), CompletionCandidate("yesterday"),
      CompletionCandidate(month(year, today.month), detail: .thisMonth),
      CompletionCandidate(month(lastMonth.0, lastMonth.1), detail: .lastMonth),
      CompletionCandidate("\(year)", detail: .thisYear),
      CompletionCandidate("\(year - 1)", detail: .lastYear),
    ]
  }

  private static func month(_ year: Int, _ month: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}
