import Articles

extension ArticleLayout {
  /// Where terms stand in the article, from top to bottom.
  ///
  /// A term is a word or a phrase, whose last word may be the beginning of a longer one; case and
  /// diacritics do not count (see `FoldedText`). Of terms that match at one word the longest counts.
  package func matches(of terms: [String]) -> [LayoutMatch] {
    let phrases = terms.map(FoldedText.words).filter { !$0.isEmpty }
    guard !phrases.isEmpty else { return [] }
    var matches: [LayoutMatch] = []
    func search(_ text: SearchableText) {
      matches.append(contentsOf: Self.matches(of: phrases, in: text))
    }
    var text = SearchableText()
    for (number, line) in lines.enumerated() {
      if line.runs.isEmpty || number > 0 && lines[number - 1].anchor.block != line.anchor.block {
        search(text)
        text = SearchableText()
      }
      text.add(line, number: number, finish: search)
    }
    search(text)
    return matches
  }

  private static func matches(of phrases: [[String]], in text: SearchableText) -> [LayoutMatch] {
    guard !text.isEmpty else { return [] }
    let words = FoldedText.scan(text.text)
    var matches: [LayoutMatch] = []
    var index = 0
    while index < words.count {
      let longest = phrases.reduce(0) { longest, phrase in
        phrase.count > longest && isMatch(phrase, in: words, at: index) ? phrase.count : longest
      }
      if longest > 0 {
        let last = words[index + longest - 1]
        let parts = text.parts(of: words[index].range.lowerBound..<last.range.upperBound)
        if !parts.isEmpty { matches.append(LayoutMatch(parts: parts)) }
      }
      index += max(1, longest)
    }
    return matches
  }

  private static func isMatch(_ phrase: [String], in words: [FoldedWord], at start: Int) -> Bool {
    guard phrase.count <= words.count - start else { return false }
    for (offset, word) in phrase.enumerated() {
      let found = words[start + offset].folded.utf8
      let isLast = offset == phrase.count - 1
      guard found.starts(with: word.utf8), isLast || found.count == word.utf8.count else {
        return false
      }
    }
    return true
  }
}
