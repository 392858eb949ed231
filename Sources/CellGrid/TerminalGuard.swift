/// The last look at text on its way to a terminal: what should never come is U+FFFD there.
///
/// Text is cleaned where it comes in. Whoever writes to a terminal asks here all the same, so that a
/// way in which nobody thought of leads no further than this.
package enum TerminalGuard {
  /// The glyph of a cell, or other text that is to stay on its line.
  package static func line(_ text: String) -> String {
    guarded(text) { $0.mayBeShown }
  }

  /// Text whose line feeds and tabs are its own.
  package static func lines(_ text: String) -> String {
    guarded(text) { $0.mayBeShown || $0 == "\n" || $0 == "\t" }
  }

  /// A value in JSON with `\u` in the place of what would not be shown, so that it stays the same value.
  ///
  /// Between its strings JSON of ours has nothing of that kind but line feeds and tabs, which stay.
  package static func json(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.mayBeShown || scalar == "\n" || scalar == "\t" {
        escaped.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16)
          escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return escaped
  }

  private static func guarded(
    _ text: String,
    _ isAllowed: (Unicode.Scalar) -> Bool
  ) -> String {
    guard !isPlain(text), !text.unicodeScalars.allSatisfy(isAllowed) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(shown)
  }

  /// Whether the text is printed ASCII, as most is.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
