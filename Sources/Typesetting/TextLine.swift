package import Articles

/// One line of an article as it is to be drawn.
package struct TextLine: Hashable, Sendable {
  /// From the left; empty for a blank line.
  package var runs: [StyledRun]
  /// The blank columns before the first run.
  package var indent: Int
  /// The columns that the runs take together, the indent not counted.
  package var width: Int
  /// Where in the article the line begins.
  package var anchor: TextAnchor
  /// Whether the line is read from the right and stands at the right edge.
  package var isRightToLeft = false
  /// Whether the line ends inside a word, so that the next line goes on without a space.
  var endsInsideWord = false
  /// Whether the last glyph is a hyphen that the text has only at the end of a line.
  var hasAddedHyphen = false
  /// For a reordered line, the place in reading order of each cluster from the left; else empty.
  ///
  /// The marks of lists and quotes are not counted.
  var readingOrder: [Int] = []

  /// The line's glyphs with its indent, without blanks at the end.
  package var text: String {
    let line = String(repeating: " ", count: indent) + runs.map(\.text).joined()
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
