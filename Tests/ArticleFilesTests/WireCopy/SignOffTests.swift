import ArticleFiles
import Articles
import Foundation
import Testing

@Suite struct SignOffTests {
  private static let last = "“It will sail,” the mayor said."

  /// Name, what follows the last sentence, and the agency.
  private static let signOffs = [
    WireRow("S1", " –VNA", "VNA"),
    WireRow("S1 hyphen", " -VNA", "VNA"),
    WireRow("S1 spaced", " - VNA", "VNA"),
    WireRow("S1 glued", "–VNA", "VNA"),
    WireRow("S2", "\n\nVNA", "VNA"),
    WireRow("S2 pair", "\n\nVOV/VNA", "VOV"),
    WireRow("S2 three", "\n\nCPV/VNA/CVN", "CPV"),
    WireRow("S2 Vietnamese", "\n\n(TTXVN/Vietnam+)", "VNA"),
    WireRow("S3", "./.", nil),
    WireRow("S3 and S2", "./.\nVNA", "VNA"),
    WireRow("S4", "\n\n— VNS", "VNS"),
    WireRow("S4 glued", " —VNS", "VNS"),
    WireRow("S5", "\n REUTER\n", "Reuters"),
    WireRow("S5 dots", "\n Reuter...\n", "Reuters"),
    WireRow("S5 more", "\n MORE\n", nil),
    WireRow("S6", "\n\n-- BERNAMA", "Bernama"),
    WireRow("S6 glued", " – BERNAMA", "Bernama"),
    WireRow("S7", "\n\nEnditem", nil),
    WireRow("S7 glued", " Enditem", nil),
    WireRow("S8", "（完）", nil),
    WireRow("S8 editor", "\n\n[责任编辑:江照]", nil),
    WireRow("S9", "\n\nvenn@desk.example\n(END)", nil),
    WireRow("S10", "\n\nCopyright 2022 The Evening Post. All rights reserved.", nil),
    WireRow("S10 Korean", "\n\n<저작권자 ⓒ 1980-2023 해안통신. 무단 전재 재배포 금지.>", nil),
    WireRow("S11", "\nhh/ph/ts/hd", nil),
    WireRow("S11 AFP", "\nAFP sn", "AFP"),
    WireRow("S11 bracket", "\n(bsc)", nil),
    WireRow("S12", " (ANI)", "ANI"),
    WireRow("S12 alone", "\n\n(ANSA).", "ANSA"),
    WireRow("S12 slashes", "\n\n/ritzau/", "Ritzau"),
    WireRow("S13", "\nends", nil),
    WireRow("S14", "\n\n(Reporting by Orla Venn, editing by Pim Sallow)", nil),
    WireRow("S14 additional", "\n\n(Additional reporting by Ada Roe; Editing by Pim Sallow)", nil),
    WireRow("S15", "\n\n___\n\nAssociated Press writer Ada Roe contributed to this report.", nil),
    WireRow("S17", "\n\nA version of this article appears in print on page 4.", nil),
    WireRow("S19", "\n\nContinue reading the main story", nil),
    WireRow("S20", "\n\nBERNAMA provides up-to-date authentic and comprehensive news", nil),
    WireRow("S23", "\n\nSOURCE Selby Works Inc.", nil),
    WireRow("S24", "\n\n(With inputs from agencies)", nil),
    WireRow("S24 Vietnamese", "\n\nTheo TTXVN", "VNA"),
    WireRow("S25", " –VNA\nVNA", "VNA"),
    WireRow("S25 thrice", " –VNA\nVNA\n\nVNA", "VNA"),
  ]

  @Test(arguments: signOffs)
  private func `a sign-off leaves the body`(_ row: WireRow) {
    let article = wireArticle("Ferries\n\nThey sail again.\n\n\(Self.last)\(row.copy)")
    #expect(article.paragraphs == ["They sail again.", Self.last])
    #expect(article.agency == row.expected[0])
  }

  @Test func `S3: the mark stands for the full stop`() {
    let article = wireArticle("Ferries\n\nThey sail again.\n\nThe mayor waved./.\nVNA\n")
    #expect(article.paragraphs.last == "The mayor waved.")
  }

  @Test func `S2: a paper and its agency are one sign-off`() {
    let article = wireArticle(
      "Ferries\n\nHALVERN (QX) – They sail.\n\nThe mayor waved.\n\nSelby Sun/QX\n"
    )
    #expect(article.paragraphs == ["They sail.", "The mayor waved."])
    #expect(article.agency == "QX")
  }

  @Test(arguments: [" [+2701 chars]", " (1631 more characters)"])
  func `S19: the mark of a text cut short goes to the warnings`(_ mark: String) {
    let article = wireArticle("Ferries\n\nThey sail.\n\nThe mayor waved and…\(mark)\n")
    #expect(article.paragraphs == ["They sail.", "The mayor waved and…"])
    #expect(!article.warnings.isEmpty)
  }

  @Test func `S14: the reporting credit goes to the warnings`() {
    let credit = "(Reporting by Orla Venn; Editing by Pim Sallow)"
    let article = wireArticle("Ferries\n\nThey sail again.\n\n\(credit)\n")
    #expect(article.warnings.contains { $0.contains(credit) })
  }

  @Test func `S21: headlines of other stories after the sign-off are dropped`() {
    let article = wireArticle(
      """
      Ferries

      Halvern (VNA) – They sail again.

      The mayor waved. -VNA

      Another story of another day

      It begins like this and goes on.
      """
    )
    #expect(article.paragraphs == ["They sail again.", "The mayor waved."])
    #expect(!article.warnings.isEmpty)
  }

  @Test(arguments: [
    WireRow("S22 AP", "AP-WF-11-13-13 1509GMT<", "2013-11-13T15:09:00Z"),
    WireRow("S22 dpa", "131137 GMT Nov 13", "2013-11-13T11:37:00Z"),
  ])
  func `S22: a wire's trailer dates the story and goes`(_ row: WireRow) throws {
    let article = wireArticle("Ferries\n\nThey sail again.\n\n\(row.copy)\n")
    let moment = try #require(row.expected[0])
    #expect(article.published == (try Date(moment, strategy: .iso8601)))
    #expect(article.paragraphs == ["They sail again."])
  }

  @Test func `S22: a wire's notes for its customers go with all that follows`() {
    let article = wireArticle(
      "Ferries\n\nThey sail again.\n\n# Notebook\n\n## dpa Contacts\n- A desk\n"
    )
    #expect(article.paragraphs == ["They sail again."])
  }

  @Test(arguments: [
    "He worked for Reuters", "She had told VNA", "She had told VNA.", "He read it in Reuters.",
    "It was reported by the Associated Press (AP).", "The state is run by pro-VNA",
    "The ferry sails at the ends of the week.", "Ask Mr. J. VNA",
    "Copyright law is older than the port.", "The source of the Orle is in the hills.",
  ])
  func `T6: a last sentence keeps its words`(_ sentence: String) {
    let article = wireArticle("Ferries\n\nThey sail again.\n\n\(sentence)\n")
    #expect(article.paragraphs == ["They sail again.", sentence])
    #expect(article.agency == nil)
  }

  @Test func `the dateline's agency counts before the sign-off's`() {
    let article = wireArticle("Ferries\n\nHALVERN (Reuters) - They sail again. –VNA\n")
    #expect(article.agency == "Reuters")
  }

  @Test func `a photo credit never makes the agency`() {
    let article = wireArticle("Ferries\n\nThe ferry. (Photo: AFP)\n\nThey sail again.\n")
    #expect(article.agency == nil)
    #expect(article.captions == ["The ferry. (Photo: AFP)"])
  }
}
