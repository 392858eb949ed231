import Articles
import Testing

@testable import ArticleFiles

@Suite struct TextDecodingTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: TextDecoding.decode(bytes).bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é"),
      ([0xFF, 0xFE, 0xE9, 0x00], "é"),
      ([0xFE, 0xFF, 0x00, 0xE9], "é"),
      ([0xFF, 0xFE, 0x00, 0x00, 0xE9, 0x00, 0x00, 0x00], "é"),
      ([0x3C, 0x00, 0x61, 0x00, 0x3E, 0x00, 0x62, 0x00], "<a>b"),
      ([0x00, 0x3C, 0x00, 0x61, 0x00, 0x3E, 0x00, 0x62], "<a>b"),
    ] as [([UInt8], String)]
  )
  func `a byte order mark or the place of zeros tells wide encodings`(
    bytes: [UInt8],
    expected: String
  ) {
    #expect(text(bytes) == expected)
  }

  @Test(
    arguments: [
      ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”"),
      ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
      ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
      ("gb2312", [0xC8, 0xD5, 0xB1, 0xBE], "日本"),
      ("big5", [0xA4, 0xE9, 0xA5, 0xBB], "日本"),
      ("euc-kr", [0xC0, 0xCF, 0xBA, 0xBB], "일본"),
      ("windows-1258", [0xCA, 0xF2], "Ê\u{323}"),
      ("utf-8", [0xE9, 0x20], "\u{FFFD} "),
    ] as [(String, [UInt8], String)]
  )
  func `a declaration is followed`(label: String, bytes: [UInt8], expected: String) {
    let head = "<?xml version=\"1.0\" encoding=\"\(label)\"?><a>"
    // A word of real UTF-8 keeps the last row mostly UTF-8.
    let tail: [UInt8] = label == "utf-8" ? Array("éé".utf8) : []
    let decoded = text(Array(head.utf8) + bytes + tail)
    #expect(decoded.dropFirst(head.count).hasPrefix(expected))
  }

  @Test(arguments: ["iso-8859-1", "windows-1251", "big5", "utf-16"])
  func `a declaration that the bytes disprove is overruled`(label: String) {
    let decoded = TextDecoding.decode(Array("<?xml version='1.0' encoding='\(label)'?>日本 é".utf8))
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("日本 é"))
    #expect(decoded.warnings.count == 1)
  }

  @Test(
    arguments: [
      ("", [0x63, 0x61, 0x66, 0xE9], "caf\u{E9}"),
      ("", [0x93, 0x73, 0x6F, 0x94], "\u{201C}so\u{201D}"),
      ("", [0x63, 0x61, 0x66, 0xC3], "caf\u{FFFD}"),
      ("", [0x63, 0xE2, 0x80, 0x63], "c\u{FFFD}c"),
      ("iso-8859-1", [0x63, 0x61, 0x66, 0xC3], "caf\u{C3}"),
      ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
      ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
    ] as [(String, [UInt8], String)]
  )
  func `bytes of a second encoding are read as that`(
    label: String,
    bytes: [UInt8],
    expected: String
  ) {
    let declaration = label.isEmpty ? "" : "<?xml version=\"1.0\" encoding=\"\(label)\"?>"
    let decoded = TextDecoding.decode(Array("\(declaration)<a>été à ’90 </a>".utf8) + bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("été à ’90 </a>" + expected))
    #expect(decoded.warnings.count == 1)
  }

  @Test func `a stray byte beside another alphabet is not guessed at`() {
    #expect(text(Array("Мир ".utf8) + [0x63, 0xE9]) == "Мир c\u{FFFD}")
  }

  @Test(arguments: [
    ("windows_1251", "\u{402}"), ("macroman", "\u{C4}"), ("MacCentralEurope", "\u{C4}"),
    ("csIBM861", "\u{C7}"),
  ])
  func `charsets are known by their other names`(label: String, expected: String) {
    let head = "<?xml version=\"1.0\" encoding=\"\(label)\"?>"
    #expect(text(Array(head.utf8) + [0x80]) == head + expected)
  }

  @Test func `a meta element declares an encoding`() {
    let page = "<html><head><meta http-equiv=x content='text/html; charset=windows-1251'></head>"
    #expect(text(Array(page.utf8) + [0xCC, 0xE8, 0xF0]).hasSuffix("Мир"))
  }

  @Test func `undeclared bytes are guessed`() {
    let words = Array("В гавани сегодня утром собрались рыбаки и портовые рабочие".unicodeScalars)
    let bytes = words.map { scalar -> UInt8 in
      scalar.isASCII ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    #expect(text(bytes).hasPrefix("В гавани сегодня"))
  }

  @Test(arguments: [
    ("cafÃ© noirÃ¢tre", "café noirâtre"),
    ("itâ€™s â€œsoâ€\u{9D}", "it’s “so”"),
    ("caf\u{E9} Ã© Ã©", "caf\u{E9} Ã© Ã©"),
    ("SÃO PAULO é", "SÃO PAULO é"),
    ("Ã© 日本", "Ã© 日本"),
    ("one Ã©", "one Ã©"),
  ])
  func `text read in the wrong encoding once is repaired when it is certain`(
    text: String,
    expected: String
  ) {
    #expect(self.text(Array(text.utf8)) == expected)
  }

  @Test func `decomposed letters come out composed`() {
    let title = item("<title>Ha\u{300} No\u{323}\u{302}i</title>")?.title
    #expect(title?.unicodeScalars.elementsEqual("H\u{E0} N\u{1ED9}i".unicodeScalars) == true)
  }
}
