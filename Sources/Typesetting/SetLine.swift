/// One line of a paragraph, chosen but not yet made of runs.
struct SetLine: Equatable {
  /// The clusters from the first drawn to the last.
  var clusters: Range<Int>
  /// The columns they take, a hyphen at the end and widened gaps included.
  var width: Int
  /// The columns by which the gaps between its words are widened together.
  var stretch = 0
  /// Whether the line ends at a soft hyphen, which then shows.
  var hasHyphen: Bool
  var endsInsideWord: Bool
}
