import ArticleFiles
import Articles
import Foundation
import Testing

@Suite struct PreBodyTests {
  private static let body = "Ferries sailed again on Monday, the harbour said."

  /// Name, the lines above the story, and the authors.
  private static let bylines = [
    WireRow("B1", "By Orla Venn", "Orla Venn"),
    WireRow("B2", "By Orla Venn, Press Association", "Orla Venn"),
    WireRow("B2 dpa", "By Orla Venn, dpa =", "Orla Venn"),
    WireRow("B2 Reuters", "by Orla Venn, Reuters", "Orla Venn"),
    WireRow("B3", "By ORLA VENN\nAP Business Writer", "ORLA VENN"),
    WireRow("B3 glued", "By ORLA VENNAP Business Writer", "ORLA VENN"),
    WireRow("B4", "By ORLA VENN and PIM SALLOW=", "ORLA VENN", "PIM SALLOW"),
    WireRow(
      "B4 three",
      "By Orla Venn, Pim Sallow and Ada Roe",
      "Orla Venn",
      "Pim Sallow",
      "Ada Roe"
    ),
    WireRow("B6 Spanish", "Por Orla de la Vega", "Orla de la Vega"),
    WireRow("B6 German", "Von Orla Venn und Pim Sallow", "Orla Venn", "Pim Sallow"),
    WireRow("B6 Malay", "Oleh ORLA VENN", "ORLA VENN"),
    WireRow("B6 Vietnamese", "Bài: Mộc Lan", "Mộc Lan"),
    WireRow("a place after the name", "By Orla Venn in Port Selby", "Orla Venn"),
  ]

  @Test(arguments: bylines)
  private func `a byline gives its names and leaves the body`(_ row: WireRow) {
    let article = wireArticle("Ferries sail again\n\(row.copy)\n\n\(Self.body)\n")
    #expect(article.authors == row.expected.compactMap(\.self))
    #expect(article.paragraphs == [Self.body])
  }

  @Test(arguments: ["By the numbers", "By 2030 the port will be full.", "By and large it rained."])
  func `a line that begins with By and names nobody stays`(_ line: String) {
    let article = wireArticle("Ferries sail again\n\n\(line)\n\n\(Self.body)\n")
    #expect(article.authors.isEmpty)
    #expect(article.paragraphs == [line, Self.body])
  }

  /// Name, time line, moment in ISO 8601.
  private static let timeLines = [
    WireRow("B9", "GENERAL\n\n06/08/2019 10:07 PM", "2019-08-06T22:07:00Z"),
    WireRow("B10 ANI", "ANI | Updated: Nov 06, 2019 05:50 IST", "2019-11-06T00:20:00Z"),
    WireRow("B10 zone", "25/10/2022 09:59 (GMT+07:00)", "2022-10-25T02:59:00Z"),
    WireRow("B10 French", "Jeudi, 11/03/2021 17:58 (GMT+7)", "2021-03-11T10:58:00Z"),
    WireRow("B10 English", "Feb. 21, 2019", "2019-02-21T00:00:00Z"),
    WireRow("B10 American", "2/26/2015 7:11 AM PST BY HARBOUR STAFF", "2015-02-26T15:11:00Z"),
    WireRow("B10 Chinese", "1999年9月28日 00:12 中新社", "1999-09-28T00:12:00Z"),
    WireRow("B10 day first", "04/08/2008 12:08", "2008-08-04T12:08:00Z"),
    WireRow("ISO 8601", "2019-08-06T21:30:00+02:00", "2019-08-06T19:30:00Z"),
    WireRow("Spanish", "5 de septiembre de 2018", "2018-09-05T00:00:00Z"),
    WireRow("label", "Published: 20 June 2018", "2018-06-20T00:00:00Z"),
    WireRow("leap day", "29 February 2020", "2020-02-29T00:00:00Z"),
  ]

  @Test(arguments: timeLines)
  private func `a time line dates the story and leaves the body`(_ row: WireRow) throws {
    let article = wireArticle("Ferries sail again\n\n\(row.copy)\n\n\(Self.body)\n")
    let moment = try #require(row.expected[0])
    #expect(article.published == (try Date(moment, strategy: .iso8601)))
    #expect(article.paragraphs == [Self.body])
  }

  @Test(arguments: [
    "On 5 September 2018 the ferry sailed for the first time.", "30 February 2019", "5 September",
    "Ferry 12, 13 or 14: which sails?",
  ])
  func `a line that is no time line dates nothing`(_ line: String) {
    #expect(wireArticle("Ferries sail again\n\n\(line)\n\n\(Self.body)\n").published == nil)
  }

  @Test(arguments: [
    "(ATTN: ADDS details in paras 4-5, photos)", "(Adds comments, detail)", "Eds: With AP Photos.<",
    "(In Jan. 3 story, corrects name in para 2)",
    "(This May 23 story has been corrected to say two)",
  ])
  func `B7: a note to editors leaves the body for the warnings`(_ note: String) {
    let article = wireArticle("Ferries sail again\n\n\(note)\n\n\(Self.body)\n")
    #expect(article.paragraphs == [Self.body])
    #expect(article.warnings.contains { $0.contains(note) })
  }

  @Test func `B8: points above the story are its summary`() {
    let article = wireArticle("Ferries\n\n* They sail again\n* The fog is gone\n\n\(Self.body)\n")
    #expect(article.summary == "They sail again\nThe fog is gone")
    #expect(article.paragraphs == [Self.body])
  }

  @Test func `B11: a crawler's date stamp is taken off the headline`() {
    let article = wireArticle(" date 2021-04-26 Ferries sail again\n\n\(Self.body)\n")
    #expect(article.title == "Ferries sail again")
    #expect(article.published == Date(timeIntervalSince1970: 1_619_395_200))
  }

  @Test func `B12: a crawler's front matter gives title, author and date`() {
    let article = wireArticle(
      "---\ntitle: \"Ferries: they sail\"\nauthor: Orla Venn\ndate: 2019-08-06\n---\n\n\(Self.body)\n"
    )
    #expect(article.title == "Ferries: they sail")
    #expect(article.authors == ["Orla Venn"])
    #expect(article.published == Date(timeIntervalSince1970: 1_565_049_600))
    #expect(article.paragraphs == [Self.body])
  }

  @Test func `B13: a wire's header lines are no headline`() {
    let article = wireArticle(
      """
      eca062 4 i 211 ccccb   dpa 061
      Norrland-ferries/
      Ferries sail again =
      By Orla Venn, dpa =

      Halvern (dpa) - Ferries sailed again on Monday after three
      weeks of fog, the harbour office of the city said in a note.
      """
    )
    #expect(article.title == "Ferries sail again")
    #expect(article.authors == ["Orla Venn"])
    #expect(article.agency == "dpa")
    #expect(article.paragraphs.count == 1)
  }

  @Test func `B14: a summary that the story repeats is taken off its front`() {
    let first = "Ferries sailed again on Monday after three weeks of fog."
    let article = wireArticle("Ferries\n\n\(first)\n\nThe mayor waved.\n\n\(first)\n")
    #expect(article.summary == first)
    #expect(article.paragraphs == ["The mayor waved.", first])
  }
}
