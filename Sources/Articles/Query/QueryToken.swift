/// A piece of a query's text with its place, as the search bar colours it.
package struct QueryToken: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case word
    case phrase
    /// `-` before what is excluded.
    case minus
    case and
    case or
    case not
    case openParenthesis
    case closeParenthesis
    /// The operator's name with its colon; `#` is short for `tag:`.
    case field(QueryField)
    /// A value after a field's colon, or after a comma.
    case value
    case comma
  }

  package let kind: Kind
  /// The whole token in UTF-8 offsets of the query's text.
  package let range: Range<Int>
  /// The token without its quotation marks and its asterisk.
  package let content: Range<Int>
  package let isQuoted: Bool
  /// Whether an asterisk follows, which makes the token a prefix.
  package let isPrefix: Bool
  /// False where a quotation mark opens and none closes.
  package let isClosed: Bool

  init(
    _ kind: Kind,
    range: Range<Int>,
    content: Range<Int>? = nil,
    isQuoted: Bool = false,
    isPrefix: Bool = false,
    isClosed: Bool = true
  ) {
    self.kind = kind
    self.range = range
    self.content = content ?? range
    self.isQuoted = isQuoted
    self.isPrefix = isPrefix
    self.isClosed = isClosed
  }
}
