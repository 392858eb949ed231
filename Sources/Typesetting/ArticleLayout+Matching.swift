package import Articles

extension ArticleLayout {
  /// Where the terms of a query stand in the article, from top to bottom.
  ///
  /// Terms for a field count everywhere. Of terms that match at one word the longest counts.
  /// `isCancelled` is asked now and then; a search that is no longer wanted ends where it is.
  package func matches(
    of terms: [HighlightTerm],
    isCancelled: () -> Bool = { false }
  ) -> [LayoutMatch] {
    let matcher = TermMatcher(terms.map { HighlightTerm(words: $0.words, isPrefix: $0.isPrefix) })
    guard !matcher.isEmpty else { return [] }
    var matches: [LayoutMatch] = []
    func search(_ text: SearchableText, goesOn: Bool) -> Int {
      let found = matcher.matches(in: text.text, goesOn: goesOn)
      matches += found.matches.lazy.compactMap { LayoutMatch(text.parts(of: $0, in: lines)) }
      return found.rest
    }
    func search(_ text: SearchableText) {
      if !text.isEmpty { _ = search(text, goesOn: false) }
    }
    var text = SearchableText()
    for (number, line) in lines.enumerated() {
      if line.runs.isEmpty || number > 0 && lines[number - 1].anchor.block != line.anchor.block {
        search(text)
        text = SearchableText()
        if number.isMultiple(of: 64), isCancelled() { return matches }
      } else if text.isLong {
        text.removeFirst(search(text, goesOn: true))
        if isCancelled() { return matches }
      }
      text.add(line, number: number, finish: search)
    }
    search(text)
    return matches
  }
}
