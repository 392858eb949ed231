import ArticleWriting
import Articles
import Testing

/// What a written article may lose, because no terminal shows it.
@Suite struct TidyingTests {
  @Test(
    arguments: [
      // White space is single, and stands between spans.
      (
        [.text(" a  b"), .emphasis([.text(" c ")]), .text("d ")],
        [.text("a b "), .emphasis([.text("c")]), .text(" d")]
      ),
      // Texts side by side are one; spans without words are none.
      ([.text("a"), .text("b"), .strong([]), .code(" "), .text("c")], [.text("ab c")]),
      // Breaks are between words.
      (
        [.lineBreak, .text("a"), .emphasis([.lineBreak, .lineBreak, .text("b"), .lineBreak])],
        [.text("a"), .lineBreak, .emphasis([.text("b")])]
      ),
      // A link leads to the web or to mail; others are their words.
      (
        [.link([.text("a")], url: "javascript:b"), .link([.text("c")], url: "d/e")], [.text("ac")]
      ),
      // There are no links within links.
      (
        [
          .link(
            [.text("a"), .link([.text("b")], url: "https://c.example")],
            url: "http://d.example"
          )
        ],
        [.link([.text("ab")], url: "http://d.example")]
      ),
      // The mark of a note leads to it; other links within the page are their words.
      (
        [
          .link([.text("1")], url: "#note-1"), .link([.text("2")], url: "#a)b"),
          .link([.text("more")], url: "#note-1"),
        ],
        [.link([.text("1")], url: "#note-1"), .text("2more")]
      ),
      // A link without words is shown as its address.
      (
        [.link([.text(" ")], url: "mailto:a@b.example")],
        [.link([.text("mailto:a@b.example")], url: "mailto:a@b.example")]
      ),
      // A picture among words shows no caption.
      (
        [.text("a"), .image(ImageBlock(url: "b/c", alternative: "d", caption: "e"))],
        [.text("a"), .image(ImageBlock(alternative: "d"))]
      ),
    ] as [([Inline], [Inline])]
  )
  func `a line of inlines`(inlines: [Inline], tidy: [Inline]) {
    #expect(inlines.tidied == tidy)
  }

  @Test(
    arguments: [
      ([.paragraph([]), .quote([]), .code(language: "c", text: "\n\n"), .rule], [.rule]),
      (
        [.paragraph([.image(ImageBlock(alternative: "a")), .lineBreak])],
        [.image(ImageBlock(alternative: "a"))]
      ),
      ([.image(ImageBlock(alternative: "", caption: "a"))], [.paragraph([.text("a")])]),
      (
        [.code(language: "swift 6", text: "\ta\n\n")], [.code(language: "swift", text: "    a")]
      ),
      (
        [.list(ListBlock(start: -1, items: [[], [.rule]]))],
        [.list(ListBlock(start: 0, items: [[.rule]]))]
      ),
      (
        [
          .table(
            TableBlock(
              header: [[.text("a")], []],
              rows: [[[], []]],
              alignments: [.centre, .leading, .trailing]
            )
          )
        ],
        [.table(TableBlock(header: [[.text("a")]], rows: [[]], alignments: [.centre]))]
      ),
      ([.definitions(DefinitionBlock([.term([]), .meaning([.paragraph([])])]))], []),
      (
        [.definitions(DefinitionBlock([.term([.text("a ")]), .meaning([.quote([])])]))],
        [.definitions(DefinitionBlock([.term([.text("a")])]))]
      ),
      ([.table(TableBlock(caption: "a", header: [[]], rows: []))], [.paragraph([.text("a")])]),
    ] as [([Block], [Block])]
  )
  func `a column of blocks`(blocks: [Block], tidy: [Block]) {
    #expect(blocks.tidied == tidy)
  }
}
