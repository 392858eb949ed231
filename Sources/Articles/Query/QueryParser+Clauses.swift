import Wording

/// One value after a field's colon, or a word or phrase without a field.
struct QueryValue {
  let token: QueryToken
  let text: String
  /// Whether the value may grow as its author types on.
  let isGrowing: Bool

  /// Whether the value is a beginning of one of the words expected, and may yet become it.
  func mayBecome(_ words: [String]) -> Bool {
    isGrowing && words.contains { $0.hasPrefix(text.lowercased()) }
  }
}

extension QueryParser {
  /// Reads a word, a phrase, or a field with its values.
  mutating func clause() throws(QueryProblem) -> QueryOperand {
    let token = tokens[next]
    next += 1
    guard case .field(let field) = token.kind else {
      try expectClosed(token)
      noteUnknownField(token)
      let operand = text(value(of: token), in: nil)
      if case .filter = operand { places.append(token.range) }
      return operand
    }
    var values: [QueryValue] = []
    while next < tokens.count, tokens[next].kind == .value || tokens[next].kind == .comma {
      let token = tokens[next]
      next += 1
      guard token.kind == .value else { continue }
      try expectClosed(token)
      if !token.content.isEmpty { values.append(value(of: token)) }
    }
    if values.isEmpty {
      if atEnd && context.isTyping { return .neutral }
      throw problem(at: token, .expected(field.valueDescription, after: name(of: token)))
    }
    return try condition(on: field, token, values)
  }

  private func expectClosed(_ token: QueryToken) throws(QueryProblem) {
    if token.isClosed || context.isTyping { return }
    throw problem(at: token, .expectedQuotationMark)
  }

  private func name(of token: QueryToken) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  private func value(of token: QueryToken) -> QueryValue {
    var content = bytes[token.content]
    if token.isQuoted && content.contains(UInt8(ascii: "\\")) { content = unescaped(content)[...] }
    return QueryValue(
      token: token,
      text: String(decoding: content, as: UTF8.self),
      isGrowing: context.isTyping && token.range.upperBound == bytes.count
        && (!token.isQuoted || !token.isClosed)
    )
  }

  private func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in content {
      if byte == UInt8(ascii: "\\") && !isEscaped {
        isEscaped = true
      } else {
        result.append(byte)
        isEscaped = false
      }
    }
    return result
  }

  /// Remarks on a word such as `titel:oil`, which looks like an operator and is none.
  private mutating func noteUnknownField(_ token: QueryToken) {
    guard token.kind == .word,
      let colon = bytes[token.content].firstIndex(of: UInt8(ascii: ":"))
    else { return }
    let name = bytes[token.content.lowerBound..<colon]
    let rest = bytes[(colon + 1)..<token.content.upperBound]
    guard !name.isEmpty, name.count <= 16, !rest.isEmpty, !rest.starts(with: "//".utf8),
      name.allSatisfy({ $0 | 0x20 &- 0x61 < 26 })
    else { return }
    let word = String(decoding: name, as: UTF8.self)
    hints.append(
      QueryHint(
        range: token.content.lowerBound..<colon + 1,
        .noOperator(word)
      )
    )
  }

  mutating func text(_ value: QueryValue, in field: TextField?) -> QueryOperand {
    let words = FoldedText.words(of: value.text)
    if words.isEmpty { return .neutral }
    let grows = value.isGrowing && !value.token.isQuoted && !value.token.isPrefix
    if grows { lastWordIsPrefix = true }
    let isPrefix = grows || value.token.isPrefix
    return .filter(.text(TextTerm(field: field, words: words, isPrefix: isPrefix)))
  }
}
