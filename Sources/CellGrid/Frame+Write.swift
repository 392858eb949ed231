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
      let cluster = text.unicodeScalars.cluster(at: index)
      let width = cluster.width
      guard column <= end - width else { break }
      put(cluster, columns: column..<column + width, row: point.row, style: style)
      column += width
      index = cluster.end
    }
    return column
  }

  /// Puts a cluster into the columns it takes; those may lie partly left of the screen.
  private mutating func put(_ cluster: Cluster, columns: Range<Int>, row: Int, style: Style) {
    guard columns.upperBound > 0, !columns.isEmpty else { return }
    guard columns.lowerBound >= 0 else {
      replace(0..<columns.upperBound, ofRow: row, with: Cell(glyph: " ", style: style))
      return
    }
    switch cluster.content {
    case .scalar(let scalar):
      put(String(scalar), width: columns.count, column: columns.lowerBound, row: row, style: style)
    case .character(let character):
      var column = columns.lowerBound
      for part in character.cellParts {
        put(part.glyph, width: part.width, column: column, row: row, style: style)
        column += part.width
      }
    }
  }
}

/// A grapheme cluster found in a text, without the work of a `Character` where it is one scalar.
private struct Cluster {
  enum Content {
    case scalar(Unicode.Scalar)
    case character(Character)
  }

  var content: Content
  var width: Int
  var end: String.Index
}

extension Substring.UnicodeScalarView {
  /// The cluster that begins at an index before the end.
  fileprivate func cluster(at index: Index) -> Cluster {
    let scalar = self[index]
    let next = self.index(after: index)
    if scalar.isLone, next == endIndex || self[next].isLone {
      return Cluster(content: .scalar(scalar), width: scalar.cellWidth, end: next)
    }
    let text = Substring(self)
    let character = text[index]
    let end = text.index(after: index)
    return Cluster(content: .character(character), width: character.cellWidth, end: end)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of the many that are visible and form no cluster with each other.
  fileprivate var isLone: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x483: true
    case 0x1E00..<0x2000, 0x2010..<0x2028, 0x2190..<0x2600, 0x3001..<0x302A: true
    case 0x3041..<0x3097, 0x30A1..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4: true
    default: false
    }
  }
}
