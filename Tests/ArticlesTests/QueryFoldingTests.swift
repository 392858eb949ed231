import Articles
import Foundation
import Testing

@Suite struct QueryFoldingTests {
  @Test(arguments: [
    ("Oil PRICE", "oil price"),
    ("Việt Nam", "viet nam"),
    ("Vie\u{323}\u{302}t", "viet"),
    ("Đà Nẵng đ", "da nang d"),
    ("Straße STRASSE ẞ", "strasse strasse ss"),
    ("Łódź Ørsted Æsir Œuvre Þór", "lodz orsted aesir oeuvre thor"),
    ("ﬁn ﬂow", "fin flow"),
    ("ＦＵＬＬ　ｗｉｄｔｈ１２", "full width12"),
    ("“Don’t”—he said…", "don t he said"),
    ("so\u{AD}ft zero\u{200B}width jo\u{200D}iner", "soft zero width joiner"),
    ("İstanbul ısı", "istanbul isi"),
    ("Άθηνα ΣΟΦΌΣ σοφός", "αθηνα σοφοσ σοφοσ"),
    ("Ёлка Й", "елка и"),
    ("Ⅷ", "ⅷ"),
    ("漢字かな", "漢 字 か な"),
    ("서울 市", "서 울 市"),
    ("เมือง", "เ ม ื อ ง"),
    ("東京Tokyoタワー", "東 京 tokyo タ ワ ー"),
    ("كِتَاب", "كتاب"),
    ("हिन्दी", "हिन्दी"),
    ("3.14 2018-09", "3 14 2018 09"),
    ("a_b c++ U.S.", "a b c u s"),
    ("⚡️ 🙂", ""),
    ("", ""),
  ])
  func `words fold case, diacritics and width`(text: String, expected: String) {
    #expect(FoldedText.words(of: text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("Long-Read", "long-read"), ("  Two \n words ", "two words"), ("C++", "c++"), ("Việt", "viet"),
    ("漢字", "漢字"), ("", ""),
  ])
  func `labels keep their punctuation`(text: String, expected: String) {
    #expect(FoldedText.label(of: text) == expected)
  }

  @Test func `folding what is folded changes nothing`() {
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedText.words(of: String(scalar)).joined(separator: " ")
      #expect(FoldedText.words(of: once).joined(separator: " ") == once)
      let label = FoldedText.label(of: String(scalar))
      #expect(FoldedText.label(of: label) == label)
    }
  }

  @Test func `accented letters fold as their decomposed forms do`() {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x45F, 0x1E00...0x1EFF,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(FoldedText.words(of: text) == FoldedText.words(of: decomposed), "\(text)")
    }
  }

  @Test func `each word knows its bytes`() {
    let text = "«Việt» 漢字\u{301}!"
    let bytes = Array(text.utf8)
    let words = FoldedText.scan(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words == ["Việt", "漢", "字"])
  }

  @Test func `folded bytes hold a space after each word`() {
    var bytes: [UInt8] = [0x20]
    FoldedText.append("Oil, price", to: &bytes)
    FoldedText.append("…", to: &bytes)
    FoldedText.append("up", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == " oil price up ")
  }

  @Test(arguments: [
    ("", 0), ("Oil price", 2), ("don’t well-known", 2), ("a – b", 2), ("漢字漢字", 2), ("漢字漢", 2),
    ("Tokyo 東京", 2), ("e\u{301}a", 1),
  ])
  func `words are counted as people count them`(text: String, expected: Int) {
    #expect(WordCount.words(in: text) == expected)
  }

  @Test(arguments: [(0, 1), (1, 1), (329, 1), (330, 2), (2200, 10), (-5, 1)])
  func `reading time is in whole minutes`(words: Int, minutes: Int) {
    #expect(WordCount.minutes(forWords: words) == minutes)
  }
}
