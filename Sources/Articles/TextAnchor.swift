/// A place in an article's text that does not depend on the width it is set in.
package struct TextAnchor: Hashable, Sendable {
  /// Which stretch of text, counted from the headline, which is 0.
  package var block: Int
  /// How far into it, in UTF-8 bytes of the text as shown; in a table row, the line of the row.
  package var offset: Int

  /// The beginning of the headline.
  package static let start = TextAnchor(block: 0, offset: 0)

  package init(block: Int, offset: Int) {
    self.block = block
    self.offset = offset
  }
}

extension TextAnchor: Comparable {
  package static func < (left: TextAnchor, right: TextAnchor) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}
