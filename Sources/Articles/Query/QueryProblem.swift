package import Wording

/// Why a text is no query.
package struct QueryProblem: Error, Hashable, Sendable {
  /// The bad part, in UTF-8 offsets of the query's text.
  package let range: Range<Int>
  /// What was expected there, as one sentence.
  package let phrase: Phrase
  /// Whether the sentence names the saved search that it is about.
  var isInSavedSearch = false

  package init(range: Range<Int>, _ phrase: Phrase) {
    self.range = range
    self.phrase = phrase
  }

  /// The sentence as the command line prints it.
  package var sentence: String { phrase.english }
}

/// A remark on a query that works but may not mean what its author thinks.
package struct QueryHint: Hashable, Sendable {
  /// The part it is about, in UTF-8 offsets of the query's text.
  package let range: Range<Int>
  package let phrase: Phrase

  package init(range: Range<Int>, _ phrase: Phrase) {
    self.range = range
    self.phrase = phrase
  }

  /// The sentence as the command line prints it.
  package var sentence: String { phrase.english }
}
