import Articles
import Testing
import Typesetting

@Suite struct HyphenationTests {
  private static let dictionaries: HyphenationDictionaries = {
    let dictionaries = HyphenationDictionaries()
    dictionaries.load("en-US")
    dictionaries.load("en")
    return dictionaries
  }()

  private func hyphenated(
    _ text: String,
    measure: Int,
    language: String? = "en"
  ) -> ArticleLayout {
    var article = sampleArticle([paragraph(text)])
    article.language = language
    let settings = sampleSettings(measure) {
      $0.hyphenates = true
      $0.hyphenation = Self.dictionaries
    }
    return ArticleLayout(article, settings: settings)
  }

  private func body(_ text: String, measure: Int, language: String? = "en") -> [String] {
    hyphenated(text, measure: measure, language: language).lines
      .filter { $0.anchor.block >= firstBodyBlock }.map(\.text)
  }

  @Test(arguments: ["en", "en-US", "EN"])
  func `a long word is parted by the rules of its language`(language: String) {
    Self.dictionaries.load(language)
    #expect(
      body("an incomprehensible statement", measure: 14, language: language)
        == ["an incom-", "prehensible", "statement"]
    )
  }

  @Test(arguments: [nil, "xx", "", "../../etc/passwd", "en/../../x", "de\u{0}"] as [String?])
  func `a language without a dictionary leaves words whole`(language: String?) {
    Self.dictionaries.load(language)
    #expect(
      body("an incomprehensible statement", measure: 18, language: language)
        == ["an", "incomprehensible", "statement"]
    )
  }

  @Test(arguments: [
    "a VERYLONGACRONYM statement", "a HalvernInfrastructure statement",
    "a statement2016infrastructure statement", "of statement infrastructure",
  ])
  func `capitals, digits and the last word are left whole`(text: String) {
    #expect(!body(text, measure: 26).contains { $0.hasSuffix("-") })
  }

  @Test func `no more than two lines in a row end with a hyphen`() {
    let words = ["incomprehensible", "infrastructure", "communication", "nevertheless", "an", "of"]
    for seed in 0..<40 {
      let text = (0..<60).map { words[($0 * 7 + seed * 3 + $0 / 5) % words.count] }
      var row = 0
      for line in body(text.joined(separator: " "), measure: 24 + seed % 20) {
        row = line.hasSuffix("-") ? row + 1 : 0
        #expect(row <= 2)
      }
    }
  }

  @Test func `a word is found across the hyphen, and the phrase around it`() {
    let layout = hyphenated("an incomprehensible statement", measure: 14)
    #expect(layout.matches(of: ["incomprehensible"]).first?.parts.count == 2)
    #expect(layout.matches(of: ["an incomprehensible statement"]).first?.parts.count == 3)
    #expect(layout.matches(of: ["incompre hensible"]).isEmpty)
  }

  @Test func `a dictionary that was not loaded is not looked for`() {
    var article = sampleArticle([paragraph("an incomprehensible statement")])
    article.language = "en"
    let settings = sampleSettings(18) {
      $0.hyphenates = true
      $0.hyphenation = HyphenationDictionaries()
    }
    #expect(!ArticleLayout(article, settings: settings).plainText.contains("-\n"))
  }
}
