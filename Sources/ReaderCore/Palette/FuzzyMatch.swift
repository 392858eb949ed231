import Articles

/// How well some letters, in their order, are found in a text, and where.
///
/// Every letter found counts 1, at the start of a word 8 more, right after the one before it 4 more;
/// a text that begins with the letters counts 6 more, and one that is nothing but them 30 more. Of
/// all ways to find them, the best counts.
package struct FuzzyMatch: Equatable, Sendable {
  package let score: Int
  /// Which characters of the text were found, in order.
  package let positions: [Int]

  /// Case, accents and spaces among the letters do not count; nil when a letter is missing.
  package init?(_ letters: String, in text: String) {
    let characters = Array(text)
    // More letters than the text has are not in it; whoever pastes a page must not wait for that.
    let wanted = letters.lazy.filter { !$0.isWhitespace }.prefix(characters.count + 1)
      .map(Self.folded)
    guard wanted.count <= characters.count else { return nil }
    let folded = characters.map(Self.folded)
    var rows: [[Way?]] = []
    for letter in wanted {
      rows.append(Self.ways(to: letter, in: characters, folded, after: rows.last))
    }
    guard let last = rows.last else {
      (score, positions) = (0, [])
      return
    }
    guard let best = last.indices.max(by: { last[$0].rank < last[$1].rank }), let way = last[best]
    else { return nil }
    let isWhole = wanted.count == characters.filter { !$0.isWhitespace }.count
    score = isWhole ? way.score + 30 : way.score
    var place: Int? = best
    var found: [Int] = []
    for row in rows.reversed() {
      guard let here = place else { break }
      found.append(here)
      place = row[here]?.before
    }
    positions = found.reversed()
  }

  /// The best way to find the letters so far, the last of them at one character.
  fileprivate struct Way {
    let score: Int
    /// Where the letter before was found.
    let before: Int?
  }

  /// The best way to each place of a letter, from those to the letter before it.
  private static func ways(
    to letter: String,
    in characters: [Character],
    _ folded: [String],
    after former: [Way?]?
  ) -> [Way?] {
    var best: Way?
    return characters.indices.map { column in
      defer {
        if let way = former?[column], way.score > best?.score ?? -1 {
          best = Way(score: way.score, before: column)
        }
      }
      guard folded[column] == letter else { return nil }
      let gain = isWordStart(column, of: characters) ? 9 : 1
      guard let former else { return Way(score: gain + (column == 0 ? 6 : 0), before: nil) }
      let next = column > 0 ? former[column - 1].map { $0.score + 4 } : nil
      if let next, next >= best?.score ?? 0 { return Way(score: next + gain, before: column - 1) }
      return best.map { Way(score: $0.score + gain, before: $0.before) }
    }
  }

  /// Who types without accents finds what is written with them.
  private static func folded(_ character: Character) -> String {
    character.isASCII ? character.lowercased() : FoldedText.label(of: String(character))
  }

  private static func isWordStart(_ column: Int, of characters: [Character]) -> Bool {
    column == 0 || !(characters[column - 1].isLetter || characters[column - 1].isNumber)
  }
}

extension FuzzyMatch.Way? {
  fileprivate var rank: Int { self?.score ?? -1 }
}
