/// Where the columns of the list stand in a list of some width.
package struct ListColumnPlaces: Equatable, Sendable {
  /// A column and the cells it takes, counted from the list's left edge.
  package struct Place: Equatable, Sendable {
    package let content: ListColumn.Content
    package let cells: Range<Int>
  }

  /// A title narrower than this says too little: other columns go first.
  private static let leastElastic = 8
  /// A list at least so wide has blanks around the marks.
  private static let roomyWidth = 24

  package private(set) var places: [Place] = []
  package let isRoomy: Bool
  /// Where the title begins, and what stands under it.
  package var textStart: Int {
    places.first { $0.content == .title }?.cells.lowerBound ?? (isRoomy ? 1 : 0)
  }

  package init(_ columns: [ListColumn], width: Int) {
    isRoomy = width >= Self.roomyWidth
    var shown = columns.filter { $0.listWidths.contains(width) }
    while shown.count > 1, !fits(shown, width: width) {
      guard let last = shown.lastIndex(where: { $0.width != .elastic }) ?? shown.indices.last else {
        break
      }
      shown.remove(at: last)
    }
    place(shown, width: width)
  }

  private func fits(_ columns: [ListColumn], width: Int) -> Bool {
    let elastic = columns.count { $0.width == .elastic }
    return taken(columns) + elastic * Self.leastElastic <= width
  }

  /// The cells that fixed columns, the gaps and the margins take.
  private func taken(_ columns: [ListColumn]) -> Int {
    let fixed = columns.reduce(0) { sum, column in
      if case .fixed(let cells) = column.width { sum + cells } else { sum }
    }
    let gaps = zip(columns, columns.dropFirst()).reduce(0) { $0 + gap($1.0, $1.1) }
    return fixed + gaps + margin + 1
  }

  private var margin: Int { isRoomy ? 1 : 0 }

  private func gap(_ left: ListColumn, _ right: ListColumn) -> Int {
    if [.mark, .star].contains(left.content) { return isRoomy ? 1 : 0 }
    return right.content.isAtRight || [.mark, .star].contains(right.content) ? 1 : 2
  }

  private mutating func place(_ columns: [ListColumn], width: Int) {
    let elastic = columns.count { $0.width == .elastic }
    var room = max(0, width - taken(columns))
    var left = elastic
    var start = margin
    for (index, column) in columns.enumerated() {
      var cells = 0
      switch column.width {
      case .fixed(let fixed): cells = fixed
      case .elastic:
        cells = room / max(1, left)
        room -= cells
        left -= 1
      }
      let end = min(start + cells, max(start, width))
      places.append(Place(content: column.content, cells: start..<max(start, end)))
      if index + 1 < columns.count { start = end + gap(column, columns[index + 1]) }
    }
  }
}
