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

/// A query's text, seen as clauses outside all parentheses.
private struct QueryText {
  let bytes: [UInt8]
  let tokens: [QueryToken]

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = QueryLexer.tokens(of: text)
  }

  /// Whether an OR stands outside all parentheses.
  var hasAlternatives: Bool {
    outerTokens.contains { tokens[$0].kind == .or }
  }

  /// The indices of the tokens outside all parentheses.
  private var outerTokens: [Int] {
    var depth = 0
    return tokens.indices.filter { index in
      switch tokens[index].kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth = max(0, depth - 1)
      default: return depth == 0
      }
      return false
    }
  }

  /// The fields with one value outside all parentheses, none of them excluded.
  var outerClauses: [(text: String, range: Range<Int>)] {
    outerTokens.compactMap { index in
      guard case .field = tokens[index].kind, index + 1 < tokens.count,
        tokens[index + 1].kind == .value, !isNegated(index), !hasComma(at: index + 2)
      else { return nil }
      let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
      return (String(decoding: bytes[range], as: UTF8.self).lowercased(), range)
    }
  }

  private func isNegated(_ index: Int) -> Bool {
    index > 0 && (tokens[index - 1].kind == .minus || tokens[index - 1].kind == .not)
  }

  private func hasComma(at index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .comma
  }

  /// The text without some parts, in order, and without the white space after each.
  func removing(_ ranges: [Range<Int>]) -> String {
    var rest: [UInt8] = []
    var start = 0
    for range in ranges {
      rest += bytes[start..<range.lowerBound]
      start = range.upperBound
      while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    }
    rest += bytes[start...]
    let isTrailing = start == bytes.count
    while isTrailing, rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  /// The text inside one pair of parentheses that holds all of it; else the text as it is.
  var withoutOuterParentheses: String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let first = tokens.first, let last = tokens.last, tokens.count > 2,
      first.kind == .openParenthesis, last.kind == .closeParenthesis, outerTokens.isEmpty,
      isOneGroup
    else { return text }
    return String(decoding: bytes[first.range.upperBound..<last.range.lowerBound], as: UTF8.self)
  }

  private var isOneGroup: Bool {
    var depth = 0
    for token in tokens.dropLast() {
      if token.kind == .openParenthesis { depth += 1 }
      if token.kind == .closeParenthesis { depth -= 1 }
      if depth == 0 { return false }
    }
    return true
  }
}
