import CellGrid
import Testing

@Suite struct CellWidthTests {
  @Test(
    arguments: [
      ("a", 1), (" ", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ế", 1), ("Ж", 1), ("ß", 1),
      ("作", 2), ("あ", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2), ("、", 2), ("—", 1), ("…", 1), ("“", 1),
      ("●", 1), ("★", 1), ("─", 1), ("█", 1), ("⌕", 1), ("\u{E000}", 1), ("\u{10FFFE}", 1),
    ]
  )
  func `a cluster of one letter is as wide as its letter`(text: String, width: Int) {
    #expect(text.cellWidth == width)
    #expect(text.reduce(0) { $0 + $1.cellWidth } == width)
  }

  @Test(
    arguments: [
      ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("☎\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
      ("1\u{20E3}", 1), ("👍🏽", 2), ("☝🏽", 2), ("👩\u{200D}👩\u{200D}👧", 2), ("🧑🏽\u{200D}🚀", 2),
      ("❤\u{FE0F}\u{200D}🔥", 2), ("🏳\u{FE0F}\u{200D}🌈", 2), ("🇫🇷", 2), ("🇫", 1), ("🇫🇷🇩🇪", 4),
      ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("🫨", 2), ("⌚", 2),
    ]
  )
  func `an emoji is two columns wide where it is shown as a picture`(text: String, width: Int) {
    #expect(text.cellWidth == width)
  }

  @Test(
    arguments: [
      ("नमस्ते", 4), ("हिन्दी", 5), ("क्षी", 3), ("ภาษาไทย", 7), ("น้ำ", 2), ("ที่", 1),
      ("العربية", 7), ("مُحَمَّد", 4), ("עִבְרִית", 5), ("தமிழ்", 4), ("\u{903}", 1),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1161}", 0), ("한국어", 6), ("ខ្មែរ", 4),
    ]
  )
  func `other scripts are as wide as their spacing scalars`(text: String, width: Int) {
    #expect(text.cellWidth == width)
    #expect(text.reduce(0) { $0 + $1.cellWidth } == width)
  }

  @Test(
    arguments: [
      "\0", "\u{1B}", "\t", "\n", "\r\n", "\u{7F}", "\u{80}", "\u{9B}", "\u{AD}", "\u{300}",
      "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{2060}",
      "\u{FEFF}", "\u{FE0F}", "\u{FFF9}", "\u{E0041}", "",
    ]
  )
  func `what cannot be seen has no width`(text: String) {
    #expect(text.cellWidth == 0)
  }

  @Test(
    arguments: [
      ("plain words", 11), ("a\tb", 2), ("déjà vu", 7), ("a\u{AD}b\u{85}c", 3), ("5 作品 ok", 9),
      ("fire ❤\u{FE0F} x", 9), ("x\u{200D}y", 2), ("e\u{301}\u{327}t", 2),
    ]
  )
  func `a text is as wide as its clusters`(text: String, width: Int) {
    #expect(text.cellWidth == width)
    #expect(text.dropFirst(0).cellWidth == width)
    #expect(text.reduce(0) { $0 + $1.cellWidth } == width)
  }

  @Test func `every scalar is 0, 1 or 2 columns wide`() {
    var widths: Set<Int> = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      widths.insert(scalar.cellWidth)
    }
    #expect(widths == [0, 1, 2])
  }

  // What the C library of the target platform says of single scalars.
  @Test(
    arguments: [
      (0x0300, 0), (0x0600, 1), (0x0651, 0), (0x093E, 1), (0x094D, 0), (0x0E33, 1), (0x0E34, 0),
      (0x1100, 2), (0x1160, 0), (0x11A8, 0), (0x200C, 0), (0x2013, 1), (0x20E3, 0), (0x231A, 2),
      (0x2E80, 2), (0x2E9A, 1), (0x3000, 2), (0x302A, 0), (0x303F, 1), (0x3099, 0), (0x4DC0, 2),
      (0xA4D0, 1), (0xD7B0, 0), (0xFE10, 2), (0xFF61, 1), (0xFFE0, 2), (0x1F1E6, 1), (0x1F3FB, 2),
      (0x1F600, 2), (0x20000, 2), (0xE0100, 0),
    ]
  )
  func `single scalars agree with the C library`(value: UInt32, width: Int) {
    #expect(Unicode.Scalar(value)?.cellWidth == width)
  }

  @Test func `a flood of combining marks does not widen a letter`() {
    let flood = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(flood.cellWidth == 1)
  }
}
