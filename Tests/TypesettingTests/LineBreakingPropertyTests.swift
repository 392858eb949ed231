import Articles
import CellGrid
import SeededRandom
import Testing
import Typesetting

@Suite struct LineBreakingPropertyTests {
  private static let words = [
    "tide", "harbour", "incomprehensible", "(north)", "quay,", "–", "“We", "know”", "12.5%", "3–4",
    "https://coast.example/a-b/c?d=e", "well-known", "第二座潮汐", "発電所。", "เมืองท่าวางแผน", "עיר", "(CW)",
    "مدينة", "٢٠١٨", "👩‍👩‍👧", "e\u{301}\u{301}", "soft\u{AD}ly", "한국어", ".example", "!", "a\u{200B}b",
  ]

  private static let dictionaries: HyphenationDictionaries = {
    let dictionaries = HyphenationDictionaries()
    dictionaries.load("en")
    return dictionaries
  }()

  private func layout(_ text: String, measure: Int, fancy: Bool) -> ArticleLayout {
    var article = sampleArticle([paragraph(text)])
    article.language = "en"
    let settings = sampleSettings(measure) {
      $0.justifies = fancy
      $0.hyphenates = fancy
      $0.hyphenation = Self.dictionaries
      $0.reordersRightToLeft = false
    }
    return ArticleLayout(article, settings: settings)
  }

  /// The text without what a line's end may take or add.
  private func essence(_ text: String) -> String {
    String(text.unicodeScalars.filter { !" \n-\u{AD}\u{200B}".unicodeScalars.contains($0) })
  }

  @Test(arguments: [false, true])
  func `lines hold the whole text within the measure, in order`(fancy: Bool) {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<300 {
      let count = Int.random(in: 1...40, using: &random)
      let words = (0..<count).compactMap { _ in Self.words.randomElement(using: &random) }
      let text = words.joined(separator: " ")
      let measure = Int.random(in: 12...80, using: &random)
      let lines = layout(text, measure: measure, fancy: fancy).lines.filter {
        $0.anchor.block >= firstBodyBlock
      }
      #expect(essence(lines.map(\.text).joined()) == essence(text))
      #expect(lines.allSatisfy { $0.indent + $0.width <= measure })
      #expect(lines.allSatisfy { $0.runs.map(\.text).joined().cellWidth == $0.width })
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.anchor < $1.anchor })
      let hasHoles = lines.contains { $0.text.drop { $0 == " " }.contains("    ") }
      #expect(!hasHoles)
    }
  }

  @Test func `a justified line is as wide as the measure or has no widened gap`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let words = (0..<30).compactMap { _ in Self.words.prefix(10).randomElement(using: &random) }
      let measure = Int.random(in: 20...80, using: &random)
      let set = layout(words.joined(separator: " "), measure: measure, fancy: true)
      for line in set.lines where line.text.drop(while: { $0 == " " }).contains("  ") {
        #expect(line.width == measure)
      }
    }
  }

  @Test func `a word of ten thousand marks is laid out`() {
    let text = "a" + String(repeating: "\u{301}", count: 10_000) + " tide"
    let set = layout(text, measure: 20, fancy: true)
    #expect(set.lines.last?.width == 6)
  }

  @Test func `five megabytes of words or of none are laid out`() {
    for text in [
      String(repeating: "tide at sea ", count: 420_000), String(repeating: "潮", count: 1_700_000),
    ] {
      let set = layout(text, measure: 100, fancy: true)
      #expect(set.lines.count > 30_000)
    }
  }
}
