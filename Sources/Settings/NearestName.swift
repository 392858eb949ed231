import ReaderCore

/// Finds the known name that somebody who mistyped most likely meant.
enum NearestName {
  /// The name with the fewest changed letters, if so few that it may be what was meant.
  static func nearest(to name: String, in known: some Sequence<String>) -> String? {
    known.nearest(to: name)
  }

  /// What may be said after “is not known”: the nearest name, or all of them.
  static func advice(for name: String, among known: [String]) -> String {
    if let nearest = nearest(to: name, in: known) { return "did you mean \(nearest.quoted)?" }
    guard !known.isEmpty else { return "none are known" }
    return "known are " + known.joined(separator: ", ")
  }
}
