import Wording

extension QueryParser {
  /// What a saved search stands for; its order and its limit have no say inside another query.
  mutating func savedSearch(
    _ value: QueryValue,
    _ field: QueryToken
  ) throws(QueryProblem) -> QueryOperand {
    let range = field.range.lowerBound..<value.token.range.upperBound
    guard let name = savedName(value.text) else {
      if value.mayBecome(context.savedSearches.keys.map { $0.lowercased() }) { return .neutral }
      throw QueryProblem(range: range, .expected(.valueSearch))
    }
    guard !enclosingSearches.contains(name) else {
      throw QueryProblem(range: range, .expectedNoCircle(name))
    }
    return .filter(.saved(name: name, try filter(ofSaved: name, range)))
  }

  private func savedName(_ written: String) -> String? {
    if context.savedSearches[written] != nil { return written }
    let label = FoldedText.label(of: written)
    return context.savedSearches.keys.filter { FoldedText.label(of: $0) == label }.min()
  }

  private mutating func filter(
    ofSaved name: String,
    _ range: Range<Int>
  ) throws(QueryProblem) -> QueryFilter {
    let text = context.savedSearches[name] ?? ""
    // Searches that name others twice would double at every level.
    budget -= text.utf8.count + 1000
    guard budget >= 0, enclosingSearches.count < Self.deepestNesting else {
      throw QueryProblem(range: range, .expectedFewerSearches)
    }
    var context = context
    context.isTyping = false
    var parser = QueryParser(
      text,
      context: context,
      dates: dates,
      enclosingSearches: enclosingSearches + [name],
      budget: budget
    )
    do throws(QueryProblem) {
      let query = try parser.query(text)
      budget = parser.budget
      return query.filter
    } catch {
      // The innermost search is the one to mend.
      let isNamed = error.isInSavedSearch
      var problem = QueryProblem(
        range: range,
        isNamed ? error.phrase : .inSavedSearch(name, error.phrase)
      )
      problem.isInSavedSearch = true
      throw problem
    }
  }
}
