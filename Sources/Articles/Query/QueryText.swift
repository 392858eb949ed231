/// A query's text, seen as clauses outside all parentheses.
struct QueryText {
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
