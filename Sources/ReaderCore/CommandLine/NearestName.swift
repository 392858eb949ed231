extension Sequence<String> {
  /// The name with the fewest changed letters, if so few that it may be what was meant.
  package func nearest(to name: String) -> String? {
    // Longer names are not compared, for the work grows with the square of the length.
    let longest = 48
    let wanted = Array(name.lowercased().unicodeScalars.prefix(longest + 1))
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    let limit = Swift.max(1, wanted.count / 3)
    return
      filter { abs($0.unicodeScalars.count - wanted.count) <= limit }
      .map { (name: $0, distance: wanted.distance(to: Array($0.lowercased().unicodeScalars))) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }
}

extension [Unicode.Scalar] {
  /// Letters to insert, remove, replace or swap with a neighbour (optimal string alignment).
  fileprivate func distance(to second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = [Int](0...second.count)
    for index in indices {
      var row = [index + 1]
      for column in second.indices {
        let replaced = last[column] + (self[index] == second[column] ? 0 : 1)
        var least = Swift.min(replaced, last[column + 1] + 1, row[column] + 1)
        if index > 0, column > 0, self[index] == second[column - 1],
          self[index - 1] == second[column]
        {
          least = Swift.min(least, beforeLast[column - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[second.count]
  }
}
