import Articles
import CellGrid

extension String {
  /// The columns, drawn on one line, of the words that match a query's terms.
  func columns(matching terms: [HighlightTerm]) -> [Range<Int>] {
    guard !terms.isEmpty else { return [] }
    let matches = TermMatcher(terms).ranges(in: self)
    guard !matches.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var (offset, column) = (0, 0)
    for cluster in self {
      let (bytes, width) = (cluster.utf8.count, cluster.cellWidth)
      if width > 0, matches.contains(where: { $0.overlaps(offset..<offset + bytes) }) {
        if let last = found.last, last.upperBound == column {
          found[found.count - 1] = last.lowerBound..<column + width
        } else {
          found.append(column..<column + width)
        }
      }
      offset += bytes
      column += width
    }
    return found
  }
}
