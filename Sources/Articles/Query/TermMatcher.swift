/// Finds the words, prefixes and phrases of a query in a text, to be shown there.
package struct TermMatcher: Sendable {
  /// The terms that start with a whole word, by that word.
  private var byFirstWord: [String: [TextTerm]] = [:]
  /// The terms that are one word, to be continued.
  private var prefixes: [TextTerm] = []
  /// How many words the longest of them has.
  private var longestTerm = 1

  /// Prepares terms, of which those for another field than `field` are left out.
  ///
  /// At most 1000 prefixes are looked for, since each is compared with every word.
  package init(_ terms: [HighlightTerm], in field: TextField? = nil) {
    for term in terms where term.field == nil || term.field == field {
      longestTerm = max(longestTerm, term.words.count)
      if term.isPrefix && term.words.count == 1 {
        if prefixes.count < 1000 { prefixes.append(term) }
      } else if let first = term.words.first {
        byFirstWord[first, default: []].append(term)
      }
    }
  }

  package var isEmpty: Bool { byFirstWord.isEmpty && prefixes.isEmpty }

  /// The bytes of the text's UTF-8 that match, in order, touching matches joined.
  package func ranges(in text: String) -> [Range<Int>] {
    if isEmpty { return [] }
    let words = FoldedText.scan(text)
    var ranges: [Range<Int>] = []
    for index in words.indices {
      guard let count = longestMatch(in: words, at: index) else { continue }
      let range = words[index].range.lowerBound..<words[index + count - 1].range.upperBound
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// What stands in a text, or in the beginning of one.
  package struct Found {
    /// The bytes of the text's UTF-8 of each match, in order; of those that overlap the first counts.
    package var matches: [Range<Int>] = []
    /// The byte from which a text that goes on is to be looked through again, with what follows.
    package var rest = 0
  }

  /// The matches in a text, or where it `goesOn` those to which no word that follows can be added.
  package func matches(in text: String, goesOn: Bool = false) -> Found {
    var found = Found(rest: text.utf8.count)
    if isEmpty { return found }
    let words = FoldedText.scan(text)
    let end = goesOn ? words.count - (longestTerm - 1) : words.count
    var index = 0
    while index < end {
      let count = longestMatch(in: words, at: index) ?? 0
      if count > 0 {
        let last = words[index + count - 1]
        found.matches.append(words[index].range.lowerBound..<last.range.upperBound)
      }
      index += max(1, count)
    }
    if index < words.count { found.rest = words[index].range.lowerBound }
    return found
  }

  /// The number of words that the longest matching term covers from `index` on.
  private func longestMatch(in words: FoldedWords, at index: Int) -> Int? {
    let first = words[index].folded
    var longest = prefixes.contains { first.hasBytePrefix($0.words[0]) } ? 1 : nil
    for term in byFirstWord[first] ?? [] where matches(term, words, at: index) {
      longest = max(longest ?? 0, term.words.count)
    }
    return longest
  }

  private func matches(_ term: TextTerm, _ words: FoldedWords, at index: Int) -> Bool {
    let last = term.words.count - 1
    guard index + last < words.count else { return false }
    for offset in 0..<last where words[index + offset].folded != term.words[offset] {
      return false
    }
    let word = words[index + last].folded
    return term.isPrefix ? word.hasBytePrefix(term.words[last]) : word == term.words[last]
  }
}

extension String {
  /// Whether the UTF-8 of the string starts with that of another.
  func hasBytePrefix(_ prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }
}
