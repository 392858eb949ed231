import CellGrid
import Testing

@Suite struct ASCIILookalikeTests {
  @Test(
    arguments: [
      ("a", "a"), ("~", "~"), ("─", "-"), ("│", "|"), ("┼", "+"), ("╭", "+"), ("█", "#"),
      ("▎", "|"),
      ("“", "\""), ("’", "'"), ("–", "-"), ("…", "."), ("●", "*"), ("★", "*"), ("○", "o"),
      ("\u{A0}", " "), ("\u{2009}", " "), ("⌕", "/"), ("作", "?"), ("é", "?"), ("e\u{301}", "e"),
      ("", " "), ("\u{1B}", "?"),
    ] as [(String, Character)]
  )
  func `a glyph has one ASCII character in its place`(glyph: String, character: Character) {
    #expect(glyph.asciiLookalike == character)
  }
}
