/// Finds the known name that somebody who mistyped most likely meant.
enum NearestName {
  /// Longer names are not compared, for the work grows with the square of the length.
  private static let longest = 48

  /// The name with the fewest changed letters, if so few that it may be what was meant.
  static func nearest(to name: String, in known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(longest + 1))
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    let limit = max(1, wanted.count / 3)
    return
      known
      .filter { abs($0.unicodeScalars.count - wanted.count) <= limit }
      .map { (name: $0, distance: distance(wanted, Array($0.lowercased().unicodeScalars))) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }

  /// What may be said after “is not known”: the nearest name, or all of them.
  static func advice(for name: String, among known: [String]) -> String {
    if let nearest = nearest(to: name, in: known) { return "did you mean \(nearest.quoted)?" }
    guard !known.isEmpty else { return "none are known" }
    return "known are " + known.joined(separator: ", ")
  }

  /// Letters to insert, remove, replace or swap with a neighbour (optimal string alignment).
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for index in first.indices {
      var row = [index + 1]
      for column in second.indices {
        let replaced = last[column] + (first[index] == second[column] ? 0 : 1)
        var least = min(replaced, last[column + 1] + 1, row[column] + 1)
        if index > 0, column > 0, first[index] == second[column - 1],
          first[index - 1] == second[column]
        {
          least = min(least, beforeLast[column - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[second.count]
  }
}
