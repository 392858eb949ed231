package import Articles

/// The snippets under the listed rows: those found so far, and those on their way.
package struct SnippetState: Equatable, Sendable {
  /// So many are kept before all are forgotten.
  private static let mostKept = 4_000

  /// What they show the matches of.
  package private(set) var terms: [HighlightTerm] = []
  package private(set) var texts: [ArticleID: String] = [:]
  /// The number of the latest request.
  package private(set) var generation = 0
  private var requested: Set<ArticleID> = []

  /// The request for those of the articles that are neither here nor on their way.
  mutating func request(_ ids: [ArticleID], terms wanted: [HighlightTerm]) -> SnippetRequest? {
    if wanted != terms || texts.count > Self.mostKept {
      texts = [:]
      requested = []
      terms = wanted
    }
    let missing = ids.filter { texts[$0] == nil }
    guard !requested.isSuperset(of: missing) else { return nil }
    // A new request ends the one before it, so it asks for all that is still missing.
    requested = Set(missing)
    generation += 1
    return SnippetRequest(ids: missing, terms: terms, generation: generation)
  }

  mutating func take(_ text: String, of id: ArticleID, generation: Int) {
    guard generation == self.generation else { return }
    texts[id] = text
  }
}

/// Asks for the words around the first match in some articles.
package struct SnippetRequest: Equatable, Sendable {
  package let ids: [ArticleID]
  package let terms: [HighlightTerm]
  package let generation: Int
}
