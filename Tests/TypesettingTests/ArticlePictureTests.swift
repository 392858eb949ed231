import Articles
import CellGrid
import Foundation
import Testing
import Typesetting

@Suite struct ArticlePictureTests {
  @Test func `a whole article fits a column of sixty`() {
    let layout = ArticleLayout(harbourStory(), settings: sampleSettings(60))
    #expect(
      layout.plainText == """
        Harbour city plans a second tidal plant
        on the north quay of the old port

        HALVERN · Coast Wire · 5 Sep 2018, 09:40 · 1 min
        By Mara Teel and Ivo Brandt · updated 10:40
        #energy #north quay

        ▎ The first plant at dusk. (Photo: Coast Wire)

        Halvern (CW) – The city will build a second tidal plant[1]
        on the north quay, the energy office said on Wednesday,
        three years after the first went into service.

        Work is to begin in spring. “We know the water now,” said
        Mara Teel, who runs the first plant – and it knows us.

        │ Nobody asked the fishermen.
        │
        │ They will be asked.

        • Two turbines on the quay, each of them as wide as a street
        • One cable
           9. north
          10. south, under the old ferry pier and the market

        On the web:
        https://coast.example/2018/09/05/second-tidal-plant[2]
        Attached: https://coast.example/plant.mp3[3] (audio/mpeg,
        12 MB)
        """
    )
    #expect(
      layout.links == [
        "https://coast.example/plant", "https://coast.example/2018/09/05/second-tidal-plant",
        "https://coast.example/plant.mp3",
      ]
    )
  }

  @Test func `a narrow column breaks the metadata between its parts`() {
    let layout = ArticleLayout(harbourStory(), settings: sampleSettings(32))
    #expect(
      layout.plainText.hasPrefix(
        """
        Harbour city plans a
        second tidal plant on the
        north quay of the old port

        HALVERN · Coast Wire
        5 Sep 2018, 09:40 · 1 min
        By Mara Teel and Ivo Brandt
        updated 10:40
        #energy #north quay

        ▎ The first plant at dusk.
        ▎ (Photo: Coast Wire)

        Halvern (CW) – The city will
        build a second tidal plant[1]
        on the north quay, the energy
        """
      )
    )
  }

  @Test func `marks can be drawn with ASCII and links left without numbers`() {
    let settings = sampleSettings(60) {
      $0.usesASCII = true
      $0.showsLinkNumbers = false
    }
    let layout = ArticleLayout(harbourStory(), settings: settings)
    #expect(
      layout.plainText.contains(
        """
        | The first plant at dusk. (Photo: Coast Wire)

        Halvern (CW) - The city will build a second tidal plant on
        """
      )
    )
    #expect(
      layout.plainText.contains(
        """
        | Nobody asked the fishermen.
        |
        | They will be asked.

        * Two turbines
        """
      )
    )
  }

  @Test func `dates are told in the reader's zone`() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 16 * 3600))
    let settings = sampleSettings(60) { $0.timeZone = zone }
    let text = ArticleLayout(harbourStory(), settings: settings).plainText
    #expect(text.contains("6 Sep 2018, 01:40"))
  }

  @Test func `a summary stands in for a body that is missing`() {
    var article = sampleArticle([])
    article.title = "Plant planned"
    article.source = "Coast Wire"
    article.summary = "The city will build a plant."
    #expect(
      ArticleLayout(article, settings: sampleSettings(40)).plainText == """
        Plant planned

        Coast Wire

        The city will build a plant.

        Only a summary came with this article.
        """
    )
  }

  @Test func `a summary is left out when there is a body`() {
    var article = sampleArticle([paragraph("The body.")])
    article.summary = "The summary."
    #expect(!ArticleLayout(article, settings: sampleSettings(40)).plainText.contains("summary"))
  }

  @Test func `an article without any text says so`() {
    let text = ArticleLayout(sampleArticle([]), settings: sampleSettings(40)).plainText
    #expect(text == "No text came with this article.")
  }

  @Test func `the dateline runs into the first paragraph, below a heading before it`() {
    var article = sampleArticle([.heading(level: 4, [.text("Lead")]), paragraph("The city")])
    article.dateline = "Halvern"
    let layout = ArticleLayout(article, settings: sampleSettings(40))
    #expect(layout.plainText.hasSuffix("Lead\nHalvern – The city"))
    #expect(layout.lines.last?.runs.first == StyledRun("Halvern –", role: .dateline))
  }

  @Test(arguments: 1...90)
  func `no line is wider than the measure`(measure: Int) {
    let layout = ArticleLayout(harbourStory(), settings: sampleSettings(measure))
    #expect(layout.lines.allSatisfy { $0.indent + $0.width <= measure })
    #expect(layout.lines.allSatisfy { $0.width == $0.runs.map(\.text).joined().cellWidth })
  }

  @Test(arguments: [
    (nil, ""), (0, ""), (-5, ""), (1, " (1 byte)"), (999, " (999 bytes)"), (1000, " (1 kB)"),
    (1_540, " (1.5 kB)"), (999_600, " (1 MB)"), (12_345_678, " (12 MB)"), (Int.max, " (9.2 EB)"),
  ])
  func `an enclosure tells its size when it has one`(length: Int?, expected: String) {
    var article = sampleArticle([paragraph("x")])
    article.enclosures = [Enclosure(url: "x:1", length: length)]
    let last = ArticleLayout(article, settings: sampleSettings(60)).lines.last
    #expect(last?.text == "Attached: x:1[1]" + expected)
  }

  @Test func `what is said of an article ends lines between its parts`() {
    var article = harbourStory()
    article.authors = ["Ana Maria Delgado Reis", "Jo Finch", "Per Aspelund"]
    let text = ArticleLayout(article, settings: sampleSettings(30)).lines.map(\.text)
    #expect(text.contains("By Ana Maria Delgado Reis,"))
    #expect(text.contains("Jo Finch and Per Aspelund"))
  }

  @Test func `a source that is its own author is named once`() {
    var article = harbourStory()
    article.authors = [article.source]
    let text = ArticleLayout(article, settings: sampleSettings(60)).lines.map(\.text)
    #expect(!text.contains { $0.hasPrefix("By ") })
  }

  @Test func `what is said of an article from the right begins on the right, part by part`() {
    var article = harbourStory()
    article.title = "אבג"
    article.source = "דהו"
    (article.dateline, article.authors, article.tags) = (nil, ["Jo Finch"], [])
    let lines = ArticleLayout(article, settings: sampleSettings(60)).lines
    let metadata = lines.filter { $0.text.contains("min") || $0.text.contains("By ") }
    #expect(metadata.count == 2)
    #expect(metadata.allSatisfy { $0.isRightToLeft })
    #expect(metadata.first?.text.hasSuffix("והד") == true)
    #expect(metadata.first?.text.contains(" 2018, ") == true)
    #expect(metadata.last?.text.hasSuffix("By Jo Finch") == true)
  }
}
