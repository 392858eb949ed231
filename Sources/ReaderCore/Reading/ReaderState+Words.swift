import Articles
import Typesetting

/// Words to be looked for in a long article, away from the keys.
package struct WordRequest: Equatable, Sendable {
  let layout: ArticleLayout
  /// The words of the list's query; nil when it is known where they stand.
  let query: [HighlightTerm]?
  /// What is looked for in the article; nil when nothing is, or it is known.
  let find: [HighlightTerm]?
  let number: Int
}

/// Where words stand in a long article.
package struct FoundWords: Sendable {
  let query: [LayoutMatch]?
  let find: [LayoutMatch]?
  let number: Int

  /// Does the work of a request; what is no longer wanted it leaves unfinished.
  package init(_ request: WordRequest, isCancelled: () -> Bool) {
    find = request.find.map { request.layout.matches(of: $0, isCancelled: isCancelled) }
    query = request.query.map { request.layout.matches(of: $0, isCancelled: isCancelled) }
    number = request.number
  }
}

extension ReaderState {
  /// More lines than this are not looked through while a key waits.
  private static let mostLinesAtOnce = 6_000
  /// Nor is more text in fewer lines: a wide table's may be long.
  private static let mostRunsAtOnce = 40_000

  /// Whether the lines of the article are so few that words are found in them at once.
  var findsAtOnce: Bool {
    guard let lines = reading.layout?.lines, !lines.isEmpty else { return true }
    guard lines.count <= Self.mostLinesAtOnce else { return false }
    return lines.reduce(0) { $0 + $1.runs.count } <= Self.mostRunsAtOnce
  }

  /// Where the words of the list's query stand, now or as soon as it is known.
  mutating func updateQueryMatches() {
    let terms = queryTerms
    reading.lacksQueryMatches = !terms.isEmpty && !findsAtOnce
    reading.queryMatches =
      reading.lacksQueryMatches ? [] : reading.layout?.matches(of: terms) ?? []
    if reading.lacksQueryMatches { reading.lacksWords = true }
  }

  /// The work of looking for words that are not known to stand anywhere; none while it is done.
  mutating func askForWords() -> [Effect] {
    guard reading.lacksWords, let layout = reading.layout else { return [] }
    reading.lacksWords = false
    reading.wordNumber += 1
    let find = reading.find.flatMap { $0.isLooking ? Self.terms(of: $0.editor.text) : nil }
    let query = reading.lacksQueryMatches ? queryTerms : nil
    guard find != nil || query != nil else { return [] }
    let number = reading.wordNumber
    return [.lookForWords(WordRequest(layout: layout, query: query, find: find, number: number))]
  }

  /// Takes in where words stand, unless something else is looked for by now.
  mutating func show(_ found: FoundWords) {
    guard found.number == reading.wordNumber else { return }
    if let matches = found.query {
      reading.lacksQueryMatches = false
      reading.queryMatches = matches
    }
    guard let matches = found.find, let find = reading.find, find.isLooking else { return }
    takeFound(matches)
    // Enter was pressed before this was known.
    if !find.isEditing { endFindWithoutMatches() }
  }
}
