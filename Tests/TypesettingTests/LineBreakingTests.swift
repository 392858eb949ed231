import Articles
import Testing
import Typesetting

@Suite struct LineBreakingTests {
  @Test(arguments: [
    ("a well-known north-east", 8, ["a well-", "known", "north-", "east"]),
    ("in 2018-09-05 and -5", 10, ["in", "2018-09-05", "and -5"]),
    ("word—dash word", 8, ["word—", "dash", "word"]),
    ("water – and it", 8, ["water –", "and it"]),
    ("non\u{A0}breaking space", 12, ["non breaking", "space"]),
    ("don’t ‘quote’ “it”", 7, ["don’t", "‘quote’", "“it”"]),
    ("Prix : 12 ! « Non »", 7, ["Prix :", "12 !", "« Non »"]),
    ("donau\u{AD}dampf\u{AD}schiff", 12, ["donaudampf-", "schiff"]),
    ("soft\u{AD}ly", 10, ["softly"]),
    ("zero\u{200B}width", 5, ["zero", "width"]),
    ("a/b km/h", 4, ["a/b", "km/h"]),
    ("(see below)", 5, ["(see", "belo", "w)"]),
    ("at http://a.example/b-c-d", 23, ["at", "http://a.example/b-c-d"]),
    ("tidal 100%", 6, ["tidal", "100%"]),
  ])
  func `lines end where they may`(text: String, measure: Int, expected: [String]) {
    let shown = picture([paragraph(text)], measure: measure)
    #expect(shown.split(separator: "\n").map(String.init) == expected)
  }

  @Test func `an address is parted after its slashes`() {
    let url = "See https://coast.example/2018/09/second-plant?from=feed&page=2 for more"
    #expect(
      picture([paragraph(url)], measure: 24) == """
        See https://
        coast.example/2018/09/
        second-plant?from=feed&
        page=2 for more
        """
    )
  }

  @Test func `a word too long for a line is parted between clusters`() {
    #expect(picture([paragraph("abcdefghijkl")], measure: 5) == "abcde\nfghij\nkl")
  }

  @Test func `lines are made even rather than filled one by one`() {
    #expect(picture([paragraph("aaa bb cc ddddd ee")], measure: 6) == "aaa\nbb cc\nddddd\nee")
  }

  @Test func `a headline's lines are about as long as each other`() {
    var article = sampleArticle([paragraph("x")])
    article.title = "Port workers vote on longer shifts at night"
    let layout = ArticleLayout(article, settings: sampleSettings(38))
    #expect(
      layout.lines.prefix(2).map(\.text) == ["Port workers vote on", "longer shifts at night"]
    )
  }

  @Test func `a cluster wider than the measure becomes a question mark`() {
    #expect(picture([paragraph("漢a")], measure: 1).hasSuffix("?\na"))
  }
}
