import ArticleWriting
import Articles
import Foundation
import Testing

/// What the formats look like to those who read them without Dateline.
@Suite struct WritersTests {
  @Test func `Markdown has the fields in front and plain signs in the text`() {
    #expect(
      MarkdownWriter().text(of: Self.article) == """
        ---
        title: "The \\"tidal\\" plant"
        source: "Coast Wire"
        authors:
          - "Ada Quill"
        published: 2018-09-05T09:40:00Z
        url: "https://a.example/plant"
        tags:
          - "energy, sea"
        dateline: "Halvern"
        agency: "CW"
        captions:
          - "The plant at dusk."
        enclosures:
          - url: "https://a.example/plant.mp3"
            type: "audio/mpeg"
            length: 9
        ---

        The city will **build** a *second* plant, 2 \\* 3 MW, half<strong>way</strong> there.

        ## What [the office](https://a.example/office) said

        > 1\\. No text is syntax.

        1. One
        2. Two
           - inner

        ```swift
        let a = "`"
        ```

        | Place | MW |
        | --- | --: |
        | a&#124;b | 40 |

        ![The plant](https://a.example/plant.jpg "The plant at dusk.")

        ***

        """
    )
  }

  @Test func `a page stands alone`() {
    let page = HTMLWriter().text(of: Self.article)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.contains("<title>The &quot;tidal&quot; plant</title>"))
    #expect(page.contains("<h1>The &quot;tidal&quot; plant</h1>"))
    #expect(page.contains("<p>Ada Quill · Coast Wire · CW · Halvern · 2018-09-05T09:40:00Z</p>"))
    #expect(page.contains("<blockquote>\n<p>1. No text is syntax.</p>\n</blockquote>"))
    #expect(page.contains("<figcaption>The plant at dusk.</figcaption></figure>"))
    #expect(!page.contains("<script"))
  }

  @Test(arguments: ["javascript:a", "data:text/html,a", "file:///a", "vbscript:a", "//a.example"])
  func `neither pages nor Markdown lead where only harm is`(address: String) {
    var article = Self.article
    article.url = address
    article.enclosures = [Enclosure(url: address)]
    article.body = [
      .paragraph([.link([.text("a")], url: address)]),
      .image(ImageBlock(url: address, alternative: "b")),
    ]
    let page = HTMLWriter().text(of: article)
    #expect(!page.contains("href=\"\(address)"))
    #expect(!page.contains("src=\"\(address)"))
    #expect(MarkdownWriter().text(of: article).hasSuffix("---\n\na\n\n![b]()\n"))
  }

  @Test func `plain text keeps a paragraph on its line`() {
    #expect(
      PlainTextWriter().text(of: Self.article) == """
        The "tidal" plant

        Ada Quill · Coast Wire · CW · Halvern · 2018-09-05T09:40:00Z

        The city will build a second plant, 2 * 3 MW, halfway there.

        What the office (https://a.example/office) said

        > 1. No text is syntax.

        1. One
        2. Two
           • inner

            let a = "`"

        Place  |  MW
        a|b  |  40

        [image: The plant: https://a.example/plant.jpg]
        The plant at dusk.

        * * *

        https://a.example/plant

        https://a.example/plant.mp3

        """
    )
  }

  @Test func `JSON is what parse prints, and the blocks`() throws {
    var article = Self.article
    article.body = [.heading(level: 2, [.text("a\u{9B}"), .lineBreak])]
    let text = JSONWriter().text(of: article)
    #expect(text.hasPrefix(article.json.text.dropLast()))
    let blocks =
      #"[{"type":"heading","level":2,"inlines":["#
      + #"{"type":"text","text":"a\u009b"},{"type":"break"}]}]"#
    #expect(text.hasSuffix(",\"blocks\":\(blocks)}"))
  }

  @Test func `definitions and notes are written as each format has them`() {
    var article = Self.article
    (article.url, article.enclosures) = (nil, [])
    article.body = [
      .paragraph([.text("Words."), .link([.text("1")], url: "#note-1")]),
      .definitions(
        DefinitionBlock([
          .term([.text("a|b")]), .meaning([.paragraph([.text("One.")]), .rule]),
        ])
      ),
      .paragraph([.text("A note. "), .link([.text("↩")], url: "#ref-1")]),
    ]
    #expect(
      MarkdownWriter().text(of: article).hasSuffix(
        """
        Words.[1](#note-1)

        <dl>
        <dt>a&#124;b</dt>
        <dd>

        One.

        ***

        </dd>
        </dl>

        A note. [↩](#ref-1)

        """
      )
    )
    let html = "<dl>\n<dt>a|b</dt>\n<dd>\n<p>One.</p>\n<hr>\n</dd>\n</dl>\n"
    #expect(HTMLWriter().text(of: article).contains(html))
    #expect(HTMLWriter().text(of: article).contains("Words.<a href=\"#note-1\">1</a>"))
    let plain = "Words.[1]\n\na|b\n  One.\n\n  * * *\n\nA note.\n"
    #expect(PlainTextWriter().text(of: article).hasSuffix(plain))
    let term = #"{"type":"definitions","parts":[{"type":"term","inlines":["#
    #expect(JSONWriter().text(of: article).contains(term))
  }

  private static let article: Article = {
    var article = Article(
      id: ArticleID(high: 1, low: 2),
      title: "The \"tidal\" plant",
      source: "Coast Wire",
      origin: ArticleOrigin(file: "a", format: .text)
    )
    article.authors = ["Ada Quill"]
    article.published = Date(timeIntervalSince1970: 1_536_140_400)
    article.url = "https://a.example/plant"
    article.tags = ["energy, sea"]
    article.dateline = "Halvern"
    article.agency = "CW"
    article.captions = ["The plant at dusk."]
    let sound = Enclosure(url: "https://a.example/plant.mp3", type: "audio/mpeg", length: 9)
    article.enclosures = [sound]
    article.body = blocks
    return article
  }()

  private static let blocks: [Block] = [
    .paragraph([
      .text("The city will "), .strong([.text("build")]), .text(" a "),
      .emphasis([.text("second")]), .text(" plant, 2 * 3 MW, half"), .strong([.text("way")]),
      .text(" there."),
    ]),
    .heading(
      level: 2,
      [
        .text("What "), .link([.text("the office")], url: "https://a.example/office"),
        .text(" said"),
      ]
    ),
    .quote([.paragraph([.text("1. No text is syntax.")])]),
    .list(
      ListBlock(
        start: 1,
        items: [
          [.paragraph([.text("One")])],
          [
            .paragraph([.text("Two")]),
            .list(ListBlock(items: [[.paragraph([.text("inner")])]])),
          ],
        ]
      )
    ),
    .code(language: "swift", text: "let a = \"`\""),
    .table(
      TableBlock(
        header: [[.text("Place")], [.text("MW")]],
        rows: [[[.text("a|b")], [.text("40")]]],
        alignments: [.leading, .trailing]
      )
    ),
    .image(
      ImageBlock(
        url: "https://a.example/plant.jpg",
        alternative: "The plant",
        caption: "The plant at dusk."
      )
    ),
    .rule,
  ]
}
