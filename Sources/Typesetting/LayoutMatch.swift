/// Words found in a layout: one match, which may go on over the end of a line.
///
/// A long article may have millions, and nearly all of them are in one part.
package struct LayoutMatch: Hashable, Sendable {
  /// What of a match stands together on one line.
  package struct Part: Hashable, Sendable {
    private let number: Int32
    private let start: Int32
    private let end: Int32

    package init(line: Int, columns: Range<Int>) {
      number = Int32(clamping: line)
      start = Int32(clamping: columns.lowerBound)
      end = Int32(clamping: columns.upperBound)
    }

    package var line: Int { Int(number) }
    /// The columns from the left edge of the layout, the line's indent counted.
    package var columns: Range<Int> { Int(start)..<Int(end) }
  }

  private let first: Part
  private let others: [Part]

  /// Nothing without a part.
  init?(_ parts: [Part]) {
    guard let first = parts.first else { return nil }
    self.first = first
    others = parts.count > 1 ? Array(parts[1...]) : []
  }

  /// Never empty; from the top, and on a line from the left.
  package var parts: [Part] { [first] + others }

  /// The line on which the match begins.
  package var line: Int { first.line }
  /// The line on which it ends.
  package var lastLine: Int { (others.last ?? first).line }
}
