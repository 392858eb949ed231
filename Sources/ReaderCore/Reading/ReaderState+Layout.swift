package import Articles
package import Typesetting

/// The whole layout of a long article, and where words stand in it.
package struct WholeLayout: Sendable {
  let layout: ArticleLayout
  let terms: [HighlightTerm]
  let matches: [LayoutMatch]
  let number: Int

  /// Does the work of a request; what is no longer wanted it leaves unfinished.
  package init(_ request: LayoutRequest, isCancelled: @escaping () -> Bool) {
    layout = ArticleLayout(request.article, settings: request.settings, isCancelled: isCancelled)
    terms = request.terms
    matches = isCancelled() ? [] : layout.matches(of: terms, isCancelled: isCancelled)
    number = request.number
  }
}

/// An article to be laid out whole, away from the keys.
package struct LayoutRequest: Equatable, Sendable {
  package let article: Article
  package let settings: LayoutSettings
  /// The words to be looked for in it.
  package let terms: [HighlightTerm]
  package let number: Int
}

extension ReaderState {
  /// The work of setting what the first layout of a long article left out; none while it is done.
  mutating func askForRest() -> [Effect] {
    guard reading.lacksRest, let article = reading.article, reading.layout != nil else { return [] }
    reading.lacksRest = false
    let number = reading.layoutNumber
    let request = LayoutRequest(
      article: article,
      settings: settings(for: article),
      terms: queryTerms,
      number: number
    )
    return [.layOutRest(request)]
  }

  /// Takes the whole layout in, with the same lines on top as before.
  mutating func show(_ whole: WholeLayout) {
    guard whole.number == reading.layoutNumber, reading.layout?.isComplete == false else { return }
    let goesToEnd = reading.goesToEnd
    take(whole.layout, matches: whole.terms == queryTerms ? whole.matches : nil)
    if goesToEnd { moveTop(to: lastTop) }
  }
}
