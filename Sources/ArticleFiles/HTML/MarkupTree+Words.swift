import Articles

extension MarkupTree {
  /// The words that a short element shows, on one line; nil where it is long, or shows none.
  ///
  /// `limit` is in bytes of UTF-8; an element of `nodes` nodes or more is not looked into.
  func words(
    of id: NodeID,
    atMost limit: Int,
    nodes: Int,
    skipping skipped: Set<NodeID> = []
  ) -> String? {
    // Marks, spaces and comments around few words may take some room.
    guard descendants(of: id).count < nodes, isShort(id, atMost: limit * 4 + 1_000) else {
      return nil
    }
    var builder = BlockBuilder(tree: self, base: nil)
    builder.skipped = skipped
    let words = DisplayText.singleLine(builder.inlines(in: id).wordsAlone)
    return words.isEmpty || words.utf8.count > limit ? nil : words
  }
}
