import ArticleFiles
import Articles
import Testing

@Suite struct HeadlineTests {
  /// Name, first lines, title.
  private static let headlines = [
    WireRow("H1", "Ferry sales boost harbour profit", "Ferry sales boost harbour profit"),
    WireRow("H2", "FERRIES WITHIN LIMIT, HARBOUR SAYS", "FERRIES WITHIN LIMIT, HARBOUR SAYS"),
    WireRow("H3, T9", "SELBY BANK <SLB> FILES PLAN", "SELBY BANK <SLB> FILES PLAN"),
    WireRow("H4", "PRECIOUS-Gold rises on storm", "PRECIOUS-Gold rises on storm"),
    WireRow("H5", "UPDATE 1-Ferries sail again", "UPDATE 1-Ferries sail again"),
    WireRow("H5 lead", "(LEAD) Ferries sail again", "(LEAD) Ferries sail again"),
    WireRow("H6", "Ferries sail again - Breitbart", "Ferries sail again"),
    WireRow(
      "H6 domain",
      "Ferries sail again | Harbour.example",
      "Ferries sail again | Harbour.example"
    ),
    WireRow("H6 short domain", "Ferries sail again | Harbour.cz", "Ferries sail again"),
    WireRow("H6 Chinese", "渡轮复航_科技_海湾网", "渡轮复航"),
    WireRow("H6 own name", "Ferries sail again - Evening Post", "Ferries sail again"),
    WireRow("H7", "Selby Firm Wins Grant (AP)", "Selby Firm Wins Grant"),
    WireRow("H8 dpa", "Ferry talks could fail =", "Ferry talks could fail"),
    WireRow("H8 AP", "^For ferry hands, fog can hurt <", "For ferry hands, fog can hurt"),
    WireRow("H9", "Ferries sail again\nFerries sail again", "Ferries sail again"),
    WireRow("H11", "Ferries #146; quest", "Ferries’ quest"),
    WireRow("H11 money", "Man Sought #36;50M", "Man Sought $50M"),
    WireRow("H11 whole", "Venn &amp; Sallow &#8212; a firm", "Venn & Sallow — a firm"),
    WireRow("H11, T9", "&lt;b&gt; is a tag", "&lt;b&gt; is a tag"),
    WireRow("number and semicolon", "Berth #101; berth #36; A&B", "Berth #101; berth #36; A&B"),
    WireRow(
      "H12",
      "Harbour council votes for a second plant after a night of\nlong talks with fishers",
      "Harbour council votes for a second plant after a night of long talks with fishers"
    ),
    WireRow("H12 dpa", "Ferry talks\ncould yet fail =", "Ferry talks could yet fail"),
    WireRow("dash in a headline", "Halvern - a port in fog", "Halvern - a port in fog"),
    WireRow("T5", "Why hinh anh 1 was a code", "Why hinh anh 1 was a code"),
    WireRow("T5 Vietnamese", "Bức ảnh 5 tỷ đồng", "Bức ảnh 5 tỷ đồng"),
  ]

  @Test(arguments: headlines)
  private func `the headline stands alone in the title`(_ row: WireRow) {
    let article = wireArticle("\(row.copy)\n\nFerries sailed again on Monday, the harbour said.\n")

    #expect(article.title == row.expected[0])
    #expect(article.paragraphs == ["Ferries sailed again on Monday, the harbour said."])
    #expect(article.captions.isEmpty)
  }

  @Test func `H7: the agency in the headline counts when nothing else names one`() {
    let article = wireArticle("Selby Firm Wins Grant (AP)\n\nA firm won it.\n")
    #expect(article.agency == "AP")
  }

  @Test func `a file that begins with its dateline has no headline`() {
    let article = wireArticle("HALVERN (Reuters) - Ferries sailed again.\n\nThe mayor waved.\n")
    #expect(article.title.isEmpty)
    #expect(article.dateline == "HALVERN")
    #expect(article.paragraphs == ["Ferries sailed again.", "The mayor waved."])
    #expect(!article.warnings.isEmpty)
  }

  @Test func `T7: a photographer's line above the headline is not the title`() {
    let article = wireArticle("ORLA VENN/AFP/Getty Images\n\nFerries sail again\n\nThey do so.\n")
    #expect(article.title == "Ferries sail again")
    #expect(article.agency == nil)
    #expect(article.dateline == nil)
  }

  @Test func `an empty file gives an empty article`() {
    let article = wireArticle("\u{FEFF}\r\n\r\n  \t\r\n")
    #expect(article.title.isEmpty)
    #expect(article.body.isEmpty)
  }

  @Test func `a single line is a title without a body`() {
    let article = wireArticle("Ferries sail again")
    #expect(article.title == "Ferries sail again")
    #expect(article.body.isEmpty)
  }
}
