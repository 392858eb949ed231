extension RandomAccessCollection where Index == Int {
  /// Where the elements begin that belong to the second part, all those of which are behind the
  /// others; the end when none does.
  func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
