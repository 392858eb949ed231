/// Why a text is no query.
package struct QueryProblem: Error, Hashable, Sendable {
  /// The bad part, in UTF-8 offsets of the query's text.
  package let range: Range<Int>
  /// What was expected there, as one sentence.
  package let sentence: String

  package init(range: Range<Int>, sentence: String) {
    self.range = range
    self.sentence = sentence
  }
}

/// A remark on a query that works but may not mean what its author thinks.
package struct QueryHint: Hashable, Sendable {
  /// The part it is about, in UTF-8 offsets of the query's text.
  package let range: Range<Int>
  package let sentence: String

  package init(range: Range<Int>, sentence: String) {
    self.range = range
    self.sentence = sentence
  }
}
