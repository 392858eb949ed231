/// One line of a paragraph, chosen but not yet made of runs.
struct SetLine: Equatable {
  /// The clusters from the first drawn to the last.
  var clusters: Range<Int>
  /// The columns they take, a hyphen at the end included.
  var width: Int
  /// Whether the line ends at a soft hyphen, which then shows.
  var hasHyphen: Bool
  var endsInsideWord: Bool
}
