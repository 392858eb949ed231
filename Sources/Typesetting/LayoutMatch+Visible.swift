extension [LayoutMatch] {
  /// The matches, from top to bottom as a layout gives them, that stand on some lines or go over
  /// into them.
  package func standing(onLines lines: Range<Int>) -> ArraySlice<LayoutMatch> {
    let start = boundary { ($0.parts.last?.line ?? $0.line) >= lines.lowerBound }
    let end = boundary { $0.line >= lines.upperBound }
    return self[Swift.min(start, end)..<end]
  }

  /// Whether a match begins on one of some lines.
  package func begin(onLines lines: Range<Int>) -> Bool {
    let first = boundary { $0.line >= lines.lowerBound }
    return first < count && self[first].line < lines.upperBound
  }

  /// The place of the first match that begins on a line or below it; the end when there is none.
  package func firstIndex(fromLine line: Int) -> Int {
    boundary { $0.line >= line }
  }

  private func boundary(_ isAtOrBelow: (LayoutMatch) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isAtOrBelow(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
