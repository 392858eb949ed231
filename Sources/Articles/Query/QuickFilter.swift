/// One of the four ways to look at the library that have a key each.
package enum QuickFilter: CaseIterable, Sendable {
  case everything
  case unread
  case starred
  case today

  /// The clause that stands for it in a query.
  package var clause: String {
    switch self {
    case .everything: ""
    case .unread: "is:unread"
    case .starred: "is:starred"
    case .today: "date:today"
    }
  }

  /// The query's text with this filter in place of the others.
  ///
  /// The clause goes first, so that the word being typed stays the last.
  package func applied(to text: String) -> String {
    let rest = Self.removed(from: text)
    if self == .everything { return rest }
    if rest.isEmpty { return clause + " " }
    return clause + " " + (QueryText(rest).hasAlternatives ? "(\(rest))" : rest)
  }

  /// The filter that a query's text has; ``everything`` when it has none of the others.
  package static func current(in text: String) -> QuickFilter {
    let query = QueryText(text)
    if query.hasAlternatives { return .everything }
    let clauses = query.outerClauses.map(\.text)
    return allCases.first { $0 != .everything && clauses.contains($0.clause) } ?? .everything
  }

  private static func removed(from text: String) -> String {
    let query = QueryText(text)
    if query.hasAlternatives { return text }
    let clauses = Set(allCases.map(\.clause))
    let removed = query.outerClauses.filter { clauses.contains($0.text) }
    if removed.isEmpty { return text }
    return QueryText(query.removing(removed.map(\.range))).withoutOuterParentheses
  }
}
