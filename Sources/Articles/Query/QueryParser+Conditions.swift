import Wording

extension QueryParser {
  /// What a field asks for; several values are alternatives.
  mutating func condition(
    on field: QueryField,
    _ token: QueryToken,
    _ values: [QueryValue]
  ) throws(QueryProblem) -> QueryOperand {
    switch field {
    case .sort:
      for value in values { try addSort(value) }
      return .neutral
    case .limit:
      for value in values { try setLimit(value) }
      return .neutral
    default: break
    }
    var filters: [QueryFilter] = []
    for value in values {
      if case .filter(let filter) = try condition(on: field, value, token) {
        // The first of several values stands for the field's name too.
        let start = filters.isEmpty ? token.range.lowerBound : value.token.range.lowerBound
        places.append(start..<value.token.range.upperBound)
        filters.append(filter)
      }
    }
    return QueryFilter.any(of: filters).map(QueryOperand.filter) ?? .neutral
  }

  private mutating func condition(
    on field: QueryField,
    _ value: QueryValue,
    _ fieldToken: QueryToken
  ) throws(QueryProblem) -> QueryOperand {
    switch field {
    case .title, .body, .byline, .source, .agency, .place: text(value, in: field.textField)
    case .language: label(value) { .language($0) }
    case .url: label(value) { .url($0) }
    case .path: label(value) { .path($0) }
    case .tag where value.text == "none" && !value.token.isQuoted: .filter(.untagged)
    case .tag: label(value) { .tag($0) }
    case .identifier: try identifier(value)
    case .state: try choice(value, of: field) { ArticleState(rawValue: $0).map { .state($0) } }
    case .content:
      try choice(value, of: field) { ArticleContent(rawValue: $0).map { .content($0) } }
    case .after: try date(value, .after)
    case .before: try date(value, .before)
    case .date: try date(value, .date)
    case .newer: try date(value, .newer)
    case .older: try date(value, .older)
    case .words: try number(value, of: field) { .words($0) }
    case .minutes: try number(value, of: field) { .minutes($0) }
    case .search: try savedSearch(value, fieldToken)
    case .sort, .limit: .neutral
    }
  }

  private func label(_ value: QueryValue, _ filter: (String) -> QueryFilter) -> QueryOperand {
    let label = FoldedText.label(of: value.text)
    return label.isEmpty ? .neutral : .filter(filter(label))
  }

  private func identifier(_ value: QueryValue) throws(QueryProblem) -> QueryOperand {
    let digits = value.text.lowercased()
    let isHexadecimal = digits.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || byte &- 0x61 < 6
    }
    guard isHexadecimal, digits.utf8.count <= 32 else {
      throw problem(at: value.token, .expectedDigits)
    }
    return .filter(.identifier(digits))
  }

  private func choice(
    _ value: QueryValue,
    of field: QueryField,
    _ filter: (String) -> QueryFilter?
  ) throws(QueryProblem) -> QueryOperand {
    if let filter = filter(value.text.lowercased()) { return .filter(filter) }
    let words: [String]
    switch field {
    case .state: words = ArticleState.allCases.map(\.rawValue)
    default: words = ArticleContent.allCases.map(\.rawValue)
    }
    if value.mayBecome(words) { return .neutral }
    throw problem(at: value.token, .expected(field.valueDescription))
  }

  private func date(
    _ value: QueryValue,
    _ relation: DateCondition.Relation
  ) throws(QueryProblem) -> QueryOperand {
    let isAge = relation == .newer || relation == .older
    switch dates.read(value.text, as: relation) {
    case .period(let period):
      let text = value.text.lowercased()
      return .filter(.date(DateCondition(relation: relation, value: text, period: period)))
    case .unfinished where value.isGrowing: return .neutral
    case .reversed: throw problem(at: value.token, .expectedEarlierDateFirst)
    case .unfinished, .wrong:
      let field: QueryField = isAge ? .newer : .date
      throw problem(at: value.token, .expected(field.valueDescription))
    }
  }

  private func number(
    _ value: QueryValue,
    of field: QueryField,
    _ filter: (NumberCondition) -> QueryFilter
  ) throws(QueryProblem) -> QueryOperand {
    if let condition = NumberCondition(value.text) { return .filter(filter(condition)) }
    if value.isGrowing && [">", "<", ">=", "<=", "="].contains(value.text) { return .neutral }
    if value.isGrowing && value.text.hasSuffix("."),
      NumberCondition(String(value.text.prefix { $0 != "." })) != nil
    {
      return .neutral
    }
    throw problem(at: value.token, .expected(field.valueDescription))
  }

  private mutating func addSort(_ value: QueryValue) throws(QueryProblem) {
    let isReversed = value.text.hasPrefix("-")
    let name = (isReversed ? String(value.text.dropFirst()) : value.text).lowercased()
    if let key = QuerySort.Key(rawValue: name) {
      sort.append(QuerySort(key, isReversed: isReversed))
      return
    }
    if value.isGrowing && QuerySort.Key.allCases.contains(where: { $0.rawValue.hasPrefix(name) }) {
      return
    }
    throw problem(at: value.token, .expected(QueryField.sort.valueDescription))
  }

  private mutating func setLimit(_ value: QueryValue) throws(QueryProblem) {
    guard let number = NumberCondition.number(value.text), number > 0 else {
      throw problem(at: value.token, .expected(QueryField.limit.valueDescription))
    }
    limit = number
  }
}
