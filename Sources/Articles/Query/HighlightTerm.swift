/// A word, prefix or phrase whose occurrences show why an article matched.
package typealias HighlightTerm = TextTerm

extension Query {
  /// The words, prefixes and phrases that the query looks for, none of them excluded, each once.
  package var highlightTerms: [HighlightTerm] {
    var terms: [HighlightTerm] = []
    var seen: Set<HighlightTerm> = []
    filter.visitTerms(isWanted: true) { term in
      if seen.insert(term).inserted { terms.append(term) }
    }
    return terms
  }
}

extension QueryFilter {
  /// Calls `visit` for each term that an article must have, or may have to match.
  fileprivate func visitTerms(isWanted: Bool, _ visit: (TextTerm) -> Void) {
    switch self {
    case .text(let term): if isWanted { visit(term) }
    case .all(let parts), .any(let parts):
      for part in parts { part.visitTerms(isWanted: isWanted, visit) }
    case .not(let filter): filter.visitTerms(isWanted: !isWanted, visit)
    case .saved(name: _, let filter): filter.visitTerms(isWanted: isWanted, visit)
    default: break
    }
  }
}
