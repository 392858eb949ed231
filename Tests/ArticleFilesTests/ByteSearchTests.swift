import SeededRandom
import Testing

@testable import ArticleFiles

/// The quick roads through bytes must lead where the standard library's lead.
@Suite struct ByteSearchTests {
  private static let letters: [Unicode.Scalar] = [
    "a", "b", "B", " ", ".", "e", "é", "\u{301}", "ả", "\u{309}", "摄", "–", "\n", "\u{7F}", "😀",
  ]

  private static func texts(seed: UInt64, count: Int, upTo length: Int) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...length, using: &random) {
        text.append(letters.randomElement(using: &random) ?? "a")
      }
      return String(text)
    }
  }

  @Test func `beginnings and ends are those of the standard library`() {
    for text in Self.texts(seed: 1, count: 400, upTo: 6) {
      for part in Self.texts(seed: 2, count: 60, upTo: 3) {
        #expect(text.begins(with: part) == text.hasPrefix(part), "\(text) begins with \(part)")
        #expect(text.ends(in: part) == text.hasSuffix(part), "\(text) ends in \(part)")
      }
    }
  }

  @Test func `a part is found where its scalars stand`() {
    for text in Self.texts(seed: 3, count: 400, upTo: 8) {
      for part in Self.texts(seed: 4, count: 60, upTo: 2) {
        let scalars = Array(text.unicodeScalars)
        let expected = scalars.indices.contains { scalars[$0...].starts(with: part.unicodeScalars) }
        #expect(text.holds(part) == expected, "\(text) holds \(part)")
      }
    }
  }

  @Test func `scalars come from either end of a text`() {
    for text in Self.texts(seed: 5, count: 200, upTo: 40) {
      for limit in [0, 1, 7, 100] {
        #expect(text.scalars(atMost: limit) == Array(text.unicodeScalars.prefix(limit)))
        #expect(text.lastScalars(atMost: limit) == Array(text.unicodeScalars.suffix(limit)))
      }
      #expect(text.scalars.string.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test func `words are counted between spaces`() {
    for text in Self.texts(seed: 6, count: 200, upTo: 30) {
      #expect(text.wordCount == text.utf8.split(separator: UInt8(ascii: " ")).count)
    }
  }

  @Test func `runs of plain bytes end where a look at each byte ends them`() {
    for text in Self.texts(seed: 7, count: 600, upTo: 60) {
      let bytes = Array(text.utf8)
      let plain = bytes.prefix { (0x20...0x7E).contains($0) }.count
      #expect(bytes.withUnsafeBufferPointer { $0.endOfPrintedASCII(from: 0) } == plain)
      #expect(bytes.endOfASCII(from: 0) == bytes.prefix { $0 < 0x80 }.count)
      guard bytes[0] != 0x20, bytes[0] != 0x0A else { continue }
      let tidy = bytes.indices.first { index in
        bytes[index] == 0x0A
          || (bytes[index] == 0x20
            && (index + 1 == bytes.count || [0x20, 0x0A].contains(bytes[index + 1])))
      }
      let end = bytes.withUnsafeBufferPointer { $0.endOfTidyText(from: 0) }
      #expect(end == tidy ?? bytes.count, "\(text)")
    }
  }

  @Test(arguments: [
    "https://a.example/b?c#d", "HTTP:page", "//a.example", "a/b:c", ":a", "1a:b", "mailto:a@b", "",
    "#a:b", "?a:b",
  ])
  func `a scheme alone is the scheme of the whole`(address: String) {
    #expect(WebAddress.scheme(of: address) == WebAddress(address).scheme)
  }

  @Test(arguments: [
    ("Wed, 03 Mar 2021 10:20:00 GMT", "Wed, 03 Mar 2021 10:20:00 GMT\u{A0}"),
    ("3 MARCH 2021", "3 márch 2021"),
    ("2021-03-03T10:20:00Z", "２021-03-03T10:20:00Z"),
  ])
  func `a date means the same in ASCII and beside other letters`(plain: String, other: String) {
    #expect(DateText.date(from: plain) != nil)
    #expect(DateText.date(from: plain) == DateText.date(from: other))
  }
}

@Suite struct ComposedTextTests {
  @Test(arguments: [
    "e\u{301}\u{323}", "Ho\u{302}\u{300} ", "\u{1112}\u{1161}\u{11AB}", "Ω\u{313}", "か\u{3099}",
  ])
  func `a long text is composed as a short one is`(piece: String) {
    let long = String(repeating: piece, count: 3_000)
    let expected = String(repeating: piece.composedInPieces, count: 3_000)
    #expect(long.composedInPieces.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(piece.composedInPieces.unicodeScalars.count < piece.unicodeScalars.count)
  }
}
