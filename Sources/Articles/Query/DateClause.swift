/// The `date:` clause of a query's text, as the timeline reads and writes it.
package enum DateClause {
  /// The text without its `date:` clauses that stand beside all alternatives.
  package static func removed(from text: String) -> String {
    let query = QueryText(text)
    if query.hasAlternatives { return text }
    let clauses = query.outerClauses.filter { isDate($0.text) }
    if clauses.isEmpty { return text }
    return QueryText(query.removing(clauses.map(\.range))).withoutOuterParentheses
  }

  /// The text with this date in place of the ones it had; the clause goes first.
  package static func replaced(in text: String, with value: String) -> String {
    let rest = removed(from: text)
    let clause = "\(QueryField.date.rawValue):\(value)"
    if rest.isEmpty { return clause + " " }
    return clause + " " + (QueryText(rest).hasAlternatives ? "(\(rest))" : rest)
  }

  private static func isDate(_ clause: String) -> Bool {
    clause.hasPrefix("\(QueryField.date.rawValue):")
  }
}
