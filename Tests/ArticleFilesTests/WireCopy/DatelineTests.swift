import ArticleFiles
import Articles
import Foundation
import Testing

@Suite struct DatelineTests {
  /// Name, opening, place, agency.
  private static let openings = [
    WireRow("D1", "Halvern (VNA) – Ferries sail again.", "Halvern", "VNA"),
    WireRow("D1 hyphen", "Halvern (VNA) - Ferries sail again.", "Halvern", "VNA"),
    WireRow("D1 em dash", "Halvern (TTXVN) — Ferries sail again.", "Halvern", "VNA"),
    WireRow("D2", "HALVERN (Reuters) - Ferries sail again.", "HALVERN", "Reuters"),
    WireRow("D2 dpa", "Halvern (dpa) - Ferries sail again.", "Halvern", "dpa"),
    WireRow("D3", "PORT SELBY, Calif. (AP) -- Ferries sail.", "PORT SELBY, Calif.", "AP"),
    WireRow("D3 Kyodo", "HALVERN (Kyodo) -- Ferries sail again.", "HALVERN", "Kyodo"),
    WireRow("D4", "HALVERN (AP) — Ferries sail again.", "HALVERN", "AP"),
    WireRow("D5", "PORT SELBY, Norrland (AP) _ Ferries sail.", "PORT SELBY, Norrland", "AP"),
    WireRow("D6", "HALVERN, Feb 26 - Ferries sail again.", "HALVERN", nil),
    WireRow("D7", "ALDMOOR, Ore., Feb 26 - Ferries sail.", "ALDMOOR, Ore.", nil),
    WireRow("D8", "TARN HOLLOW, N.Y., Feb 26 - Ferries sail.", "TARN HOLLOW, N.Y.", nil),
    WireRow("D9", "UMBER, Texas, Feb 26 - Ferries.", "UMBER, Texas", nil),
    WireRow("D9 capitals", "ORRIN, MICH., Mar 2 - Ferries.", "ORRIN, MICH.", nil),
    WireRow("D10", "Halvern, Feb 26 - Ferries sail again.", "Halvern", nil),
    WireRow("D10 region", "Selby, Norrland, Feb 26 - Ferries.", "Selby, Norrland", nil),
    WireRow("D11 glued", "HALVERN, Feb 26- Ferries sail again.", "HALVERN", nil),
    WireRow("D11 comma", "HALVERN March 13 - Ferries sail again.", "HALVERN", nil),
    WireRow("D11 point", "PELLOW, Va. Feb 26 - Ferries sail.", "PELLOW, Va.", nil),
    WireRow("D11 small month", "Lima, april 3 - Ferries sail again.", "Lima", nil),
    WireRow("D11 small place", "omaha, april 7 - Ferries sail again.", "omaha", nil),
    WireRow("D11 misspelt", "RENO, Nev., Mach 4 - Ferries sail.", "RENO, Nev.", nil),
    WireRow("D11 space", "HALVERN , March 3 - Ferries sail again.", "HALVERN", nil),
    WireRow("D11 two commas", "HALVERN, March 4, - Ferries sail.", "HALVERN", nil),
    WireRow("D11 stars", "****PORT SELBY, March 4 - Ferries sail.", "PORT SELBY", nil),
    WireRow("D12", "HALVERN, March 12, Reuter - Ferries sail.", "HALVERN", "Reuters"),
    WireRow("D12 AFP", "HALVERN, Nov 26 AFP - Ferries sail.", "HALVERN", "AFP"),
    WireRow("D13", "PORT SELBY, Aug 10 (Reuters) - Ferries.", "PORT SELBY", "Reuters"),
    WireRow("D14", "HALVERN, Nov. 24 (Yonhap) -- Ferries.", "HALVERN", "Yonhap"),
    WireRow("D14 Bernama", "PORT SELBY, Aug 6 (Bernama) -- A.", "PORT SELBY", "Bernama"),
    WireRow("D15", "CAPE ORRIN, Oct. 27 (Xinhua) — Ferries.", "CAPE ORRIN", "Xinhua"),
    WireRow("D16", "HALVERN, 10 août (Xinhua) -- Les ferries.", "HALVERN", "Xinhua"),
    WireRow("D16 Malay", "PORT SELBY, 5 Sept (Bernama) -- Feri.", "PORT SELBY", "Bernama"),
    WireRow("D17", "Halvern, 21 mar (EFE).- Los barcos.", "Halvern", "EFE"),
    WireRow("D18", "HALVERN, June 6, 2010 (AFP) – Ferries.", "HALVERN", "AFP"),
    WireRow("D19", "Halvern, 10 juil 2024 (AFP) L'opératrice dit.", "Halvern", "AFP"),
    WireRow("D20", "HALVERN, June 26. /TASS/. Ferries sail.", "HALVERN", "TASS"),
    WireRow("D20 Russian", "ТОРВИК, 16 февраля. /ТАСС/. Паром.", "ТОРВИК", "TASS"),
    WireRow("D21", "ТОРВИК, 25 мая - РИА Новости. Паром.", "ТОРВИК", "RIA Novosti"),
    WireRow("D22", "Halvern, Dec 9 (PTI) Ferries sail again.", "Halvern", "PTI"),
    WireRow("D23", "Halvern [Norrland], Nov 6 (ANI): A.", "Halvern [Norrland]", "ANI"),
    WireRow(
      "D23 two brackets",
      "Selby (East March) [Norrland], Nov 6 (ANI): A.",
      "Selby (East March) [Norrland]",
      "ANI"
    ),
    WireRow("D24", "(ANSA) - HALVERN, 1 LUG - I traghetti.", "HALVERN", "ANSA"),
    WireRow("D25", "Halvern /ritzau/: Færgerne sejler.", "Halvern", "Ritzau"),
    WireRow("D26", "(서원=연합뉴스) 가나다 기자 = 배가 다시 떴다.", "서원", "Yonhap"),
    WireRow("D26 square", "[서원=뉴시스] 배가 다시 떴다.", "서원", "Newsis"),
    WireRow("D27", "新华社澜港3月28日电 渡轮复航。", "澜港", "Xinhua"),
    WireRow("D27 full width", "中新社澜港１０月２２日電 渡輪復航。", "澜港", "CNS"),
    WireRow("D27 Han numerals", "据新华社澜港九月二十七日電 渡輪復航。", "澜港", "Xinhua"),
    WireRow("D29", "HALVERN/PORT SELBY (Reuters) - A.", "HALVERN/PORT SELBY", "Reuters"),
    WireRow("D30", "HALVERN, South Norrland (AP) — A.", "HALVERN, South Norrland", "AP"),
    WireRow("D31 saint", "ST. ORRIN (Reuters) - Ferries sail.", "ST. ORRIN", "Reuters"),
    WireRow("D31 hyphens", "PORT-AU-SEL (AP) — Ferries sail.", "PORT-AU-SEL", "AP"),
    WireRow("D31 and", "SELBY AND ORRIN, Norrland (AP) — A.", "SELBY AND ORRIN, Norrland", "AP"),
    WireRow("D32", "UNITED NATIONS (Reuters) - Envoys met.", "UNITED NATIONS", "Reuters"),
    WireRow("D33", "HALVERN — Ferries sail again.", "HALVERN", nil),
    WireRow("D33 region", "PELLOW, Ala. — Ferries.", "PELLOW, Ala.", nil),
    WireRow("D34", "KULAI – Former ferry hands met.", "KULAI", nil),
    WireRow("D34 hyphen", "OTTAWA - A ferry sails again.", "OTTAWA", nil),
    WireRow("D34 Vietnamese", "HÀ NỘI — Phà chạy lại.", "HÀ NỘI", nil),
    WireRow("D35", "SEREMBAN: Ferries sail again.", "SEREMBAN", nil),
    WireRow("D36", "NEW SELBY, Feb 7 — A young inventor.", "NEW SELBY", nil),
    WireRow("D36 Malay", "JOHOR BAHRU 14 Ogos – Feri belayar.", "JOHOR BAHRU", nil),
    WireRow("D38", "SEOUL-- South coast ferries sail.", "SEOUL", nil),
    WireRow(
      "D38 Business Wire",
      "ORRIN, N.J.--(BUSINESS WIRE)--A ferry firm said.",
      "ORRIN, N.J.",
      "Business Wire"
    ),
    WireRow(
      "D39",
      "PELLOW, Mass., Sept. 19, 2025 /PRNewswire/ -- A firm.",
      "PELLOW, Mass.",
      "PRNewswire"
    ),
    WireRow("D40", "Reuters - Ferries sailed again.", nil, "Reuters"),
    WireRow("D41", "(CNN) -- Ferries sailed again.", nil, "CNN"),
    WireRow("D42", "Jan 3 (Reuters) - Ferries sailed again.", nil, "Reuters"),
    WireRow("D43", "Halvern (tca/dpa) - Ferries sail.", "Halvern", "dpa"),
    WireRow("unknown agency, capitals", "HALVERN (QXB) – A ferry.", "HALVERN", "QXB"),
    WireRow("unknown agency, date", "Halvern, May 4 (Bellman) -- A.", "Halvern", "Bellman"),
    WireRow("no-break space", "Halvern\u{A0}(VNA)\u{A0}– A ferry sails.", "Halvern", "VNA"),
  ]

  @Test(arguments: openings)
  private func `a dateline gives place and agency and leaves the body`(_ row: WireRow) {
    let article = wireArticle(openingWith: row.copy)

    #expect(article.dateline == row.expected[0])
    #expect(article.agency == row.expected[1])
    let first = article.paragraphs.first ?? ""
    #expect(!first.isEmpty && row.copy.hasSuffix(first) && first.count < row.copy.count)
    #expect(first.unicodeScalars.first?.properties.isAlphabetic == true)
  }

  @Test func `an agency no table holds is believed when the sign-off names it too`() {
    let copy = "Harbour opens\n\nHalvern (QX) – Ferries sail again.\n\nThe mayor waved. –QX\nQX\n"
    let article = wireArticle(copy)

    #expect(article.dateline == "Halvern")
    #expect(article.agency == "QX")
    #expect(article.paragraphs == ["Ferries sail again.", "The mayor waved."])
  }

  @Test func `an agency no table holds is believed when the folder bears its name`() {
    let copy = "Harbour opens\n\nHalvern (EP) – Ferries sail again.\n"
    #expect(wireArticle(copy).agency == "EP")
    #expect(wireArticle(copy, path: "/library/Other/story.txt").agency == nil)
  }

  @Test func `D18: a dateline with a year dates the story`() {
    let article = wireArticle(openingWith: "HALVERN, June 6, 2010 (AFP) – Ferries sail.")
    #expect(article.published == Date(timeIntervalSince1970: 1_275_782_400))
  }

  @Test func `a dateline without a year does not date the story`() {
    #expect(wireArticle(openingWith: "HALVERN, June 6 (AFP) – Ferries sail.").published == nil)
  }

  @Test func `D26 and B5: the reporter in a Korean dateline is an author`() {
    let article = wireArticle(openingWith: "(서원=연합뉴스) 가나다 기자 = 배가 다시 떴다.")
    #expect(article.authors == ["가나다"])
  }

  @Test func `D27 and B5: the reporter in a Chinese dateline is an author`() {
    let article = wireArticle(openingWith: "新华社澜港3月28日电（记者罗甲、陈乙）渡轮复航。")
    #expect(article.authors == ["罗甲", "陈乙"])
  }

  @Test func `D37: a place and a day on a line of their own are a dateline`() {
    let article = wireArticle("Harbour opens\n\nNew Selby, August 3\nFerries sail again.\n")
    #expect(article.dateline == "New Selby")
    #expect(article.paragraphs == ["Ferries sail again."])
  }

  @Test func `D44: a dateline on a line of its own opens the paragraph below`() {
    let article = wireArticle("Harbour opens\n\nHALVERN (Reuters) -\nFerries sail again.\n")
    #expect(article.dateline == "HALVERN")
    #expect(article.paragraphs == ["Ferries sail again."])
  }

  @Test func `D45: a round-up from several places has no dateline`() {
    let article = wireArticle(
      """
      What the storm took

      HALVERN - One weathercock and four hats.

      PORT SELBY - The roof of the market.

      CAPE ORRIN - The gauge, at its highest.
      """,
      path: "/library/Post/a.txt"
    )
    #expect(article.dateline == nil)
  }

  /// Openings that look like datelines and are none.
  private static let traps = [
    WireRow("T1", "The International Energy Agency (IEA) – a club of states – met."),
    WireRow("T1 without article", "International Energy Agency (IEA) – a club of states – met."),
    WireRow("T1 unknown", "Norrland Statistics Office (NSO) – the counters – met."),
    WireRow("T1 known letters", "Coastal Party (CP) – the third largest – met."),
    WireRow("T1 known letters, one word", "Harbourmasters (PA) – the old ones – met."),
    WireRow("T2", "Vietnam News Agency (VNA) Director General Pham Mau opened it."),
    WireRow("T2 dash", "Vietnam News Agency (VNA) – the host – opened it."),
    WireRow("T3", "Update 11:38: the road is open."),
    WireRow("T3 dash", "While he doesn’t buy halibut much — he’s a cook — he sells it."),
    WireRow("T3 sentence", "I don't use boats. I'm not a landsman — I'm a miller."),
    WireRow("T3 name", "Halvern – the port – is shut."),
    WireRow("T4", "A HIGH-powered team from the capital came."),
    WireRow("T8 list", "1A) More storms are to come."),
    WireRow("T8 score", "Selby 2 - 1 Torvik after extra time."),
    WireRow("T10", "Mr Kh March-like weather came - and went."),
    WireRow("D46 columns", "MAR8  --     --"),
    WireRow("D46 grade", "COPPER GRADE A - stocks fell."),
    WireRow("D46 company", "Selby Express Corp - said it would sell."),
    WireRow("acronym", "NATO — the alliance — met."),
    WireRow("short acronym", "QXB — the bank — met."),
    WireRow("label", "NOTE: The ferry sails at six."),
    WireRow("weekday", "On Monday, March 3 - the day of the storm - it rained."),
    WireRow("bracket in prose", "Orla Venn (left) - the miller - was there."),
  ]

  @Test(arguments: traps)
  private func `nothing is taken from a paragraph that only looks like one`(_ row: WireRow) {
    let article = wireArticle(openingWith: row.copy)

    #expect(article.dateline == nil)
    #expect(article.agency == nil)
    #expect(article.paragraphs.first == row.copy)
  }

  @Test func `capitals and a colon are a speaker where other speakers follow`() {
    let opening =
      "HALLORAN: We have to ask ourselves how many eels this city has left to lose at all."
    let article = wireArticle("Interview\n\n\(opening)\n\nMERROW: None, I believe.\n")
    #expect(article.dateline == nil)
    #expect(article.paragraphs.first == opening)
  }
}
