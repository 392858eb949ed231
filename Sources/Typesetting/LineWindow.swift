/// The columns of a wide table's line that are seen, scrolled sideways.
package struct LineWindow: Hashable, Sendable {
  package let table: WideTable
  package let offset: Int

  package init(table: WideTable, offset: Int) {
    self.table = table
    self.offset = offset
  }

  /// The columns of the line that are seen, apart from those before the table.
  package var columns: Range<Int> {
    table.start + offset..<table.start + offset + min(table.room, table.width - offset)
  }

  package var hidesBefore: Bool { offset > 0 }

  package var hidesAfter: Bool { offset + table.room < table.width }

  /// Where columns of the line are seen; nil when they are not.
  package func shown(_ range: Range<Int>) -> Range<Int>? {
    if range.upperBound <= table.start { return range }
    let seen = range.clamped(to: columns)
    guard !seen.isEmpty else { return nil }
    return seen.lowerBound - offset..<seen.upperBound - offset
  }
}
