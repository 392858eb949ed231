/// Words found in a layout: one match, which may go on over the end of a line.
package struct LayoutMatch: Hashable, Sendable {
  /// What of a match stands together on one line.
  package struct Part: Hashable, Sendable {
    package let line: Int
    /// The columns from the left edge of the layout, the line's indent counted.
    package let columns: Range<Int>

    package init(line: Int, columns: Range<Int>) {
      self.line = line
      self.columns = columns
    }
  }

  /// Never empty; from the top, and on a line from the left.
  package let parts: [Part]

  /// The line on which the match begins.
  package var line: Int { parts[0].line }

  init(parts: [Part]) {
    self.parts = parts
  }
}
