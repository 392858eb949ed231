/// A link that stays within its page: the mark of a note, or the way back from one.
package enum NoteLink: Equatable {
  /// What the mark shows, without brackets: mostly a number.
  case mark(String)
  case back

  /// Nothing for every other link, and for what is no link.
  package init?(_ inline: Inline) {
    guard case .link(let inner, let url) = inline, url.utf8.first == UInt8(ascii: "#") else {
      return nil
    }
    self.init(words: inner.plainText, url: url)
  }

  package init?(words: String, url: String) {
    guard url.utf8.first == UInt8(ascii: "#"), url.utf8.count > 1, words.utf8.count <= 40 else {
      return nil
    }
    let signs = words.unicodeScalars.filter { !Self.passedOver.contains($0) }
    guard let first = signs.first, signs.count <= 4 else { return nil }
    if signs.count == 1, Self.arrows.contains(first) {
      self = .back
    } else if signs.allSatisfy({ ("0"..."9").contains($0) || Self.signs.contains($0) }) {
      self = .mark(String(String.UnicodeScalarView(signs)))
    } else if signs.count == 1, ("a"..."z").contains(first), words.contains("[") {
      self = .mark(String(first))
    } else {
      return nil
    }
  }

  /// White space, brackets, and what makes an arrow text or picture.
  private static let passedOver = Set(" \n\t\u{A0}[]()\u{FE0E}\u{FE0F}".unicodeScalars)
  private static let arrows = Set("↩↵⏎↑⤴⬆^".unicodeScalars)
  private static let signs = Set("*†‡§¶".unicodeScalars)
}
