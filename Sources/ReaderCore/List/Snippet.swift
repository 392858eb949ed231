package import Articles

/// The words of an article that show why it matched.
package enum Snippet {
  /// The most characters before the match, and in all after them.
  private static let before = 28
  private static let length = 240

  /// The text around the first match in the body; the body's beginning where none is in it.
  package static func text(of article: Article, terms: [HighlightTerm]) -> String {
    let body = article.body.plainText
    let match = TermMatcher(terms, in: .body).matches(in: body).matches.first
    guard let match,
      let start = body.utf8.index(
        body.startIndex,
        offsetBy: match.lowerBound,
        limitedBy: body.endIndex
      )
    else {
      return onOneLine((body.isEmpty ? article.summary ?? "" : body).prefix(length))
    }
    let lead = body[..<start].suffix(before)
    let isCut = lead.startIndex > body.startIndex
    return (isCut ? "…" : "")
      + onOneLine((isCut ? fromWord(lead) : lead) + body[start...].prefix(length))
  }

  /// The text from its first whole word on; some scripts have no spaces to tell by.
  private static func fromWord(_ text: Substring) -> Substring {
    guard let space = text.firstIndex(where: \.isWhitespace) else { return text.suffix(12) }
    return text[space...]
  }

  private static func onOneLine(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
