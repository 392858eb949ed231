extension [LayoutMatch] {
  /// The matches, from top to bottom as a layout gives them, that stand on some lines or go over
  /// into them.
  package func standing(onLines lines: Range<Int>) -> ArraySlice<LayoutMatch> {
    let start = partitioningIndex { $0.lastLine >= lines.lowerBound }
    let end = partitioningIndex { $0.line >= lines.upperBound }
    return self[Swift.min(start, end)..<end]
  }

  /// Whether a match begins on one of some lines.
  package func begin(onLines lines: Range<Int>) -> Bool {
    let first = firstIndex(fromLine: lines.lowerBound)
    return first < count && self[first].line < lines.upperBound
  }

  /// The place of the first match that begins on a line or below it; the end when there is none.
  package func firstIndex(fromLine line: Int) -> Int {
    partitioningIndex { $0.line >= line }
  }
}
