package import Articles
import CellGrid

/// One line of an article as it is to be drawn.
package struct TextLine: Hashable, Sendable {
  /// From the left; empty for a blank line.
  package var runs: [StyledRun]
  /// The blank columns before the first run; -1 when that hangs before the measure.
  package var indent: Int
  /// The columns that the runs take together, the indent not counted.
  package var width: Int
  /// Where in the article the line begins.
  package var anchor: TextAnchor
  /// Whether the line is read from the right and stands at the right edge.
  package var isRightToLeft = false
  /// Which of ``ArticleLayout/wideTables`` the line is part of; its runs may pass the measure.
  package var wideTable: Int?
  /// For a line of a wide table, the column where each run begins; else empty.
  var runStarts: [Int] = []
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
    let line = String(repeating: " ", count: max(0, indent)) + runs.map(\.text).joined()
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}

extension TextLine {
  /// The columns of the line's own words, without the marks of lists and quotes beside them.
  var textWidth: Int {
    runs.reduce(0) { $0 + ($1.isMark ? 0 : $1.text.cellWidth) }
  }

  /// The runs of a line of a wide table that reach into `columns`, each with its first column.
  package func runs(within columns: Range<Int>) -> [(column: Int, run: StyledRun)] {
    var low = 0
    var high = runStarts.count
    while low < high {
      let middle = (low + high) / 2
      if runStarts[middle] <= columns.lowerBound { low = middle + 1 } else { high = middle }
    }
    return zip(runStarts, runs).dropFirst(max(0, low - 1))
      .prefix { $0.0 < columns.upperBound }
      .map { ($0.0, $0.1) }
  }
}
