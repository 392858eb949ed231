import Articles
import Foundation

/// A Wednesday, 14:30 in a zone two hours east of Greenwich.
let wednesday = instant("2018-09-05T12:30:00Z")

func instant(_ text: String) -> Date {
  (try? Date(text, strategy: .iso8601)) ?? .distantPast
}

extension QueryContext {
  /// Two hours east of Greenwich, at ``wednesday``.
  static func east(
    typing isTyping: Bool = false,
    savedSearches: [String: String] = [:]
  ) -> QueryContext {
    QueryContext(
      now: wednesday,
      timeZone: TimeZone(secondsFromGMT: 7200) ?? .gmt,
      savedSearches: savedSearches,
      isTyping: isTyping
    )
  }
}

/// Reads a query; a problem becomes the place and the sentence.
func parsed(
  _ text: String,
  _ context: QueryContext = .east()
) -> Result<Query, QueryProblem> {
  Result { () throws(QueryProblem) in try QueryParser.parse(text, context: context) }
}

/// The filter of a query in plain form, or what is wrong with it.
func plain(_ text: String, _ context: QueryContext = .east()) -> String {
  switch parsed(text, context) {
  case .success(let query): query.description
  case .failure(let problem):
    "\(problem.range.lowerBound)..<\(problem.range.upperBound) \(problem.sentence)"
  }
}
