extension Character {
  /// The number of columns a terminal gives the cluster: 0, 1 or 2.
  package var cellWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    return first.value < 0x7F ? (first.value < 0x20 ? 0 : 1) : 1
  }
}

extension StringProtocol {
  /// The number of columns a terminal gives the text, drawn on one line.
  package var cellWidth: Int {
    reduce(0) { $0 + $1.cellWidth }
  }
}
