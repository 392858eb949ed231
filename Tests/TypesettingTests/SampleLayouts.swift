import Articles
import Foundation
import Typesetting

/// Wednesday 5 September 2018, 11:40 in UTC.
let sampleNow = Date(timeIntervalSince1970: 1_536_147_600)

func sampleSettings(
  _ measure: Int,
  change: (inout LayoutSettings) -> Void = { _ in }
) -> LayoutSettings {
  var settings = LayoutSettings(measure: measure, timeZone: .gmt)
  change(&settings)
  return settings
}

/// An article that has nothing but a source and a body.
func sampleArticle(_ body: [Block]) -> Article {
  var article = Article(
    id: ArticleID(high: 1, low: 2),
    title: "",
    source: "",
    origin: ArticleOrigin(file: "sample.txt", format: .text)
  )
  article.body = body
  return article
}

/// An article with a body alone, laid out.
func lines(
  _ body: [Block],
  measure: Int,
  change: (inout LayoutSettings) -> Void = { _ in }
) -> ArticleLayout {
  ArticleLayout(sampleArticle(body), settings: sampleSettings(measure, change: change))
}

/// The first block of a body; headline, metadata, byline and tags come before it.
let firstBodyBlock = 4

/// The body as a picture, without what a layout sets before it.
func picture(
  _ body: [Block],
  measure: Int,
  change: (inout LayoutSettings) -> Void = { _ in }
) -> String {
  let layout = lines(body, measure: measure, change: change)
  let shown = layout.lines.filter { $0.anchor.block >= firstBodyBlock }
  return shown.map(\.text).joined(separator: "\n")
}

func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

/// The story that pictures of whole articles show.
func harbourStory() -> Article {
  var article = sampleArticle([
    .paragraph([
      .text("The city will build a "),
      .link([.text("second tidal plant")], url: "https://coast.example/plant"),
      .text(
        " on the north quay, the energy office said on Wednesday, three years after the first went into service."
      ),
    ]),
    paragraph(
      "Work is to begin in spring. “We know the water now,” said Mara Teel, who runs the first plant – and it knows us."
    ),
    .quote([paragraph("Nobody asked the fishermen."), paragraph("They will be asked.")]),
    .list(
      ListBlock(items: [
        [paragraph("Two turbines on the quay, each of them as wide as a street")],
        [
          paragraph("One cable"),
          .list(
            ListBlock(
              start: 9,
              items: [
                [paragraph("north")], [paragraph("south, under the old ferry pier and the market")],
              ]
            )
          ),
        ],
      ])
    ),
  ])
  article.title = "Harbour city plans a second tidal plant on the north quay of the old port"
  article.source = "Coast Wire"
  article.dateline = "Halvern"
  article.agency = "CW"
  article.authors = ["Mara Teel", "Ivo Brandt"]
  article.published = Date(timeIntervalSince1970: 1_536_140_400)
  article.updated = Date(timeIntervalSince1970: 1_536_144_000)
  article.captions = ["The first plant at dusk. (Photo: Coast Wire)"]
  article.tags = ["energy", "north quay"]
  article.url = "https://coast.example/2018/09/05/second-tidal-plant"
  article.enclosures = [
    Enclosure(url: "https://coast.example/plant.mp3", type: "audio/mpeg", length: 12_345_678)
  ]
  return article
}

extension ArticleLayout {
  /// Where words and phrases stand, each of which may go on.
  func matches(of texts: [String]) -> [LayoutMatch] {
    let terms = texts.map { HighlightTerm(words: FoldedText.words(of: $0), isPrefix: true) }
    return matches(of: terms.filter { !$0.words.isEmpty })
  }
}
