/// The rows that verbs act on: stretches of the list, however long, and one that is growing.
package struct RowSelection: Equatable, Sendable {
  /// Stretches that are finished, in order and apart from one another.
  private(set) var finished: [Range<Int>] = []
  /// Where the growing stretch began; its other end is the cursor.
  private(set) var anchor: Int?

  /// Begins a stretch at a row.
  init(anchor: Int) {
    self.anchor = anchor
  }

  /// Selects so many rows from the first on.
  init(all count: Int) {
    finished = [0..<count]
  }

  package var isGrowing: Bool { anchor != nil }

  mutating func begin(at position: Int) {
    anchor = position
  }

  /// Ends the growing stretch at the cursor; it stays selected.
  mutating func end(at cursor: Int, count: Int) {
    finished = ranges(cursor: cursor, count: count)
    anchor = nil
  }

  /// Every selected stretch of a list of so many rows, in order and apart from one another.
  package func ranges(cursor: Int, count: Int) -> [Range<Int>] {
    var all = finished
    if let anchor { all.append(min(anchor, cursor)..<max(anchor, cursor) + 1) }
    var joined: [Range<Int>] = []
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let clamped = range.clamped(to: 0..<max(0, count))
      if let last = joined.last, clamped.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, clamped.upperBound)
      } else if !clamped.isEmpty {
        joined.append(clamped)
      }
    }
    return joined
  }
}

extension ListState {
  /// How many rows are selected; nil when the cursor's row alone is meant.
  package var selectedCount: Int? {
    selection?.ranges(cursor: selected, count: count).reduce(0) { $0 + $1.count }
  }

  /// Whether verbs act on a row because it is selected.
  package func isSelected(_ position: Int) -> Bool {
    selection?.ranges(cursor: selected, count: count).contains { $0.contains(position) } ?? false
  }
}
