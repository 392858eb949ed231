extension Frame {
  /// Writes text from a point to the right and returns the column after it.
  ///
  /// What would cross `limit` (at most the right edge) is left out, a wide cluster as a whole; one
  /// that the left edge cuts in two leaves blanks. Controls and other clusters without a width are
  /// never written.
  @discardableResult
  package mutating func write(
    _ text: String,
    at point: Point,
    style: Style,
    limit: Int? = nil
  ) -> Int {
    write(text[...], at: point, style: style, limit: limit)
  }

  /// Writes a part of a text from a point to the right and returns the column after it.
  ///
  /// It follows the same rules as a whole text.
  @discardableResult
  package mutating func write(
    _ text: Substring,
    at point: Point,
    style: Style,
    limit: Int? = nil
  ) -> Int {
    let end = max(0, min(limit ?? size.columns, size.columns))
    guard point.row >= 0, point.row < size.rows else { return point.column }
    var column = point.column
    var index = text.startIndex
    while index < text.endIndex, column < end {
      if let byte = text.utf8.lonePrintableASCII(at: &index) {
        if column >= 0 {
          let cell = Cell(glyph: String(Unicode.Scalar(byte)), style: style)
          replace(column..<column + 1, ofRow: point.row, with: cell)
        }
        column += 1
      } else {
        let cluster = text[index]
        let width = cluster.cellWidth
        guard column <= end - width else { break }
        put(cluster, columns: column..<column + width, row: point.row, style: style)
        column += width
        index = text.index(after: index)
      }
    }
    return column
  }

  /// Puts a cluster into the columns it takes; those may lie partly left of the screen.
  private mutating func put(_ cluster: Character, columns: Range<Int>, row: Int, style: Style) {
    guard columns.upperBound > 0, !columns.isEmpty else { return }
    guard columns.lowerBound >= 0 else {
      replace(0..<columns.upperBound, ofRow: row, with: Cell(glyph: " ", style: style))
      return
    }
    var column = columns.lowerBound
    for part in cluster.cellParts {
      replace(column..<column + 1, ofRow: row, with: Cell(glyph: part.glyph, style: style))
      if part.width == 2 {
        continueCluster(at: column + 1, row: row, style: style)
      }
      column += part.width
    }
  }
}

extension Substring.UTF8View {
  /// The printable ASCII byte at `index`, which then moves on; nil when the byte is something else
  /// or may begin a cluster of several scalars.
  ///
  /// Lead bytes below 0xCC belong to scalars below U+0300, where nothing combines.
  fileprivate func lonePrintableASCII(at index: inout Index) -> UInt8? {
    let byte = self[index]
    guard (0x20..<0x7F).contains(byte) else { return nil }
    let next = self.index(after: index)
    guard next == endIndex || self[next] < 0xCC else { return nil }
    index = next
    return byte
  }
}
