package import Articles

/// The piece of a query's text at the cursor that could be completed.
package struct CompletionTarget: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    /// The name of an operator, such as `source:`.
    case name
    /// A value after an operator's colon.
    case value(QueryField)
    /// A word that is no query's: a command's name, a theme, a tag.
    case word
  }

  package let subject: Subject
  /// What is typed of it before the cursor, without quotation marks.
  package let start: String
  /// What a completion takes the place of, in UTF-8 offsets of the text.
  package let range: Range<Int>

  /// A shorter word is no sign that an operator is meant.
  private static let shortestName = 2

  package init(_ subject: Subject, start: String = "", range: Range<Int>) {
    self.subject = subject
    self.start = start
    self.range = range
  }

  /// What stands at the cursor, a UTF-8 offset of the text; nil where nothing can be completed.
  package static func find(in text: String, cursor: Int) -> CompletionTarget? {
    let tokens = QueryLexer.tokens(of: text)
    let touching = tokens.lastIndex {
      $0.range.lowerBound < cursor && cursor <= $0.range.upperBound
    }
    guard let index = touching else { return nil }
    let token = tokens[index]
    let start = String(
      decoding: text.utf8.prefix(min(cursor, token.content.upperBound))
        .dropFirst(token.content.lowerBound),
      as: UTF8.self
    )
    let place = cursor..<cursor
    switch token.kind {
    case .word where start == "#": return CompletionTarget(.value(.tag), range: place)
    case .word where start.utf8.count >= shortestName && !token.isPrefix:
      return CompletionTarget(.name, start: start, range: token.range)
    case .field(let field) where cursor == token.range.upperBound:
      return CompletionTarget(.value(field), range: place)
    case .comma:
      return field(before: index, in: tokens).map { CompletionTarget(.value($0), range: place) }
    case .value where !token.isPrefix && !(token.isQuoted && token.isClosed):
      return field(before: index, in: tokens).map {
        CompletionTarget(.value($0), start: start, range: token.range)
      }
    default: return nil
    }
  }

  /// The operator whose value, or comma, a token is.
  private static func field(before index: Int, in tokens: [QueryToken]) -> QueryField? {
    for token in tokens[..<index].reversed() {
      switch token.kind {
      case .field(let field): return field
      case .value, .comma: continue
      default: return nil
      }
    }
    return nil
  }
}
