package import Articles
package import Wording

/// Something that could be taken into the query instead of being typed.
package struct CompletionCandidate: Hashable, Sendable {
  /// The name with its colon, or the value without quotation marks.
  package let text: String
  /// What it means, in a few words.
  package var detail = Phrase.empty
  /// How many articles have the value, where that is known.
  package var count: Int?

  package init(_ text: String, detail: Phrase = .empty, count: Int? = nil) {
    self.text = text
    self.detail = detail
    self.count = count
  }
}

/// The panel of candidates under the search bar; it is never empty.
package struct CompletionState: Equatable, Sendable {
  package let target: CompletionTarget
  package let candidates: [CompletionCandidate]
  package private(set) var selected = 0

  /// The panel of those candidates that go on from what is typed; nil when there are none.
  init?(_ target: CompletionTarget, candidates: [CompletionCandidate], selected: String? = nil) {
    let fitting = candidates.filter { $0.text.hasWord(startingWith: target.start) }
    // What is typed in full needs no completing.
    guard !fitting.isEmpty, fitting.map(\.text) != [target.start] else { return nil }
    self.target = target
    self.candidates = fitting
    self.selected = fitting.firstIndex { $0.text == selected } ?? 0
  }

  package var current: CompletionCandidate { candidates[selected] }

  /// Goes to another candidate, from the last on to the first.
  mutating func moveSelection(by step: Int) {
    selected = (selected + step + candidates.count) % candidates.count
  }
}

/// Asks which values in use go on from what is typed.
package struct CompletionRequest: Equatable, Sendable {
  package let field: QueryField
  package let start: String
  package let generation: Int

  package init(field: QueryField, start: String, generation: Int) {
    self.field = field
    self.start = start
    self.generation = generation
  }
}

/// The answer to a ``CompletionRequest``.
package struct CompletionAnswer: Equatable, Sendable {
  /// The request's number, so that a late answer can be told from the one awaited.
  package let generation: Int
  package let candidates: [CompletionCandidate]

  package init(generation: Int, candidates: [CompletionCandidate]) {
    self.generation = generation
    self.candidates = candidates
  }
}

extension String {
  /// Whether the text, or one of its words, starts so; case and accents do not count.
  fileprivate func hasWord(startingWith start: String) -> Bool {
    if lowercased().hasPrefix(start.lowercased()) { return true }
    let words = FoldedText.words(of: self).joined(separator: " ")
    let wanted = FoldedText.words(of: start).joined(separator: " ")
    return !wanted.isEmpty && " \(words)".contains(" \(wanted)")
  }
}
