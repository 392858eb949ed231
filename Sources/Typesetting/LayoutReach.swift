package import Articles

/// How much of a long article is to be laid out before it is first drawn.
package struct LayoutReach: Hashable, Sendable {
  /// The place that is to be seen.
  package var place: TextAnchor
  /// The lines wanted from that place on.
  package var lines: Int

  package init(place: TextAnchor, lines: Int) {
    self.place = place
    self.lines = lines
  }

  /// No more of one paragraph is set than this, in bytes; nobody reads further before the rest comes.
  static let mostText = 64 << 10
  /// So many blocks before the place are set as well, for whoever first looks back.
  private static let blocksBefore = 40

  /// The first block to be set, counted from the headline.
  var firstBlock: Int {
    place.block > 2 * Self.blocksBefore ? place.block - Self.blocksBefore : 0
  }
}
