/// A word, a prefix or a phrase to be found in an article's text.
package struct TextTerm: Hashable, Sendable {
  /// The one field to look in; nil for the whole article.
  package var field: TextField?
  /// The words that must follow one another, folded by ``FoldedText``; never empty.
  package var words: [String]
  /// Whether the last word may go on.
  package var isPrefix: Bool

  package init(field: TextField? = nil, words: [String], isPrefix: Bool = false) {
    self.field = field
    self.words = words
    self.isPrefix = isPrefix
  }

  /// The bytes to be found in folded text, in which every word stands between spaces.
  package var pattern: [UInt8] {
    let words = words.joined(separator: " ")
    return Array(" \(words)\(isPrefix ? "" : " ")".utf8)
  }
}

extension TextTerm: CustomStringConvertible {
  package var description: String {
    let text = words.count == 1 ? words[0] : "\"\(words.joined(separator: " "))\""
    return (field.map { "\($0.rawValue):" } ?? "") + text + (isPrefix ? "*" : "")
  }
}
