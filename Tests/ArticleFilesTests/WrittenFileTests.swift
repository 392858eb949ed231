import Articles
import Testing

@testable import ArticleFiles

/// Files that say exactly what they mean, as those do that Dateline writes.
@Suite struct WrittenFileTests {
  private func read(_ text: String, _ name: String) -> Article? {
    ArticleFileReader().read(Array(text.utf8), path: "Coast Wire/\(name)", modified: nil)
      .articles.first
  }

  private func page(generator: String) -> String {
    """
    <html><head><meta name="generator" content="\(generator)">
    <meta property="og:title" content="Use &lt;/b&gt; &amp;amp; go | Tides">
    <meta property="og:site_name" content="Tides"><meta name="author" content="Jo Marsh"></head>
    <body><div data-dateline="body"><p>By Jo Marsh</p><p class="share">Tell all.</p></div></body></html>
    """
  }

  @Test func `nothing is guessed about a page of our own`() {
    let article = read(page(generator: "Dateline"), "a.html")
    #expect(article?.title == "Use </b> &amp; go | Tides")
    #expect(article?.body.plainText == "By Jo Marsh\n\nTell all.")
  }

  @Test func `a page of another generator is read as any page`() {
    let article = read(page(generator: "Press"), "a.html")
    #expect(article?.title == "Use & go")
    #expect(article?.body.plainText.contains("Jo Marsh") == false)
  }

  @Test func `an empty page of our own is no article`() {
    let text = #"<meta name="generator" content="Dateline"><div data-dateline="body"></div>"#
    let contents = ArticleFileReader().read(Array(text.utf8), path: "a.html", modified: nil)
    #expect(contents.articles == [])
    #expect(contents.problems.map(\.reason) == ["is a page without an article"])
  }

  @Test func `front matter gives what a wire story has`() {
    let article = read(
      """
      ---
      title: ""
      source: ""
      authors: ["By Jo, Marsh"]
      tags: ["sea, ports"]
      dateline: Halvern
      agency: CW
      captions: [The plant at dusk.]
      enclosures: [https://a.example/b.mp3, {url: https://a.example/c.pdf, type: a/b, length: 9}]
      summary: "One.\\nTwo."
      ---
      # Tides
      """,
      "a.md"
    )
    #expect(article?.title == "")
    #expect(article?.source == "")
    #expect(article?.body == [.heading(level: 1, [.text("Tides")])])
    #expect(article?.authors == ["By Jo, Marsh"])
    #expect(article?.tags == ["sea, ports"])
    #expect(article?.dateline == "Halvern")
    #expect(article?.agency == "CW")
    #expect(article?.captions == ["The plant at dusk."])
    #expect(article?.summary == "One.\nTwo.")
    #expect(
      article?.enclosures == [
        Enclosure(url: "https://a.example/b.mp3"),
        Enclosure(url: "https://a.example/c.pdf", type: "a/b", length: 9),
      ]
    )
  }

  private func markdown(_ fields: String) -> String {
    "---\ntitle: \"Tides\"\n\(fields)\n---\n\nHanoi (VNA) – The {{port}} opens.\n\nAll wait. –VNA\n"
  }

  @Test func `nothing is guessed about Markdown of our own`() {
    let article = read(markdown("source: \"Coast Wire\""), "a.md")
    #expect(article?.body.plainText == "Hanoi (VNA) – The {{port}} opens.\n\nAll wait. –VNA")
    #expect(article?.dateline == nil)
    #expect(article?.agency == nil)
    #expect(article?.language == nil)
  }

  @Test func `other front matter has the last word on what its story opens with`() {
    let fields =
      "dateline: Halvern\nagency: CW\ncaptions: [At dusk.]\nenclosures: [https://a.example/b]"
    let article = read(markdown(fields), "a.md")
    #expect(article?.body.plainText == "The opens.\n\nAll wait.")
    #expect(article?.dateline == "Halvern")
    #expect(article?.agency == "CW")
    #expect(article?.captions == ["At dusk."])
    #expect(article?.enclosures == [Enclosure(url: "https://a.example/b")])
  }

  @Test func `in Markdown a picture's title is its caption`() {
    let image = ImageBlock(url: "https://a.example/b", alternative: "A", caption: "At dusk.")
    let article = read(#"![A](https://a.example/b "At dusk.")"#, "a.md")
    #expect(article?.body == [.image(image)])
    #expect(article?.captions == ["At dusk."])
  }

  @Test func `in Markdown every table holds data and needs no header`() {
    let cells = { (words: String) in [[Inline.text(words)]] }
    #expect(
      read("| A |\n|---|\n| 1 |\n\n| |\n|---|\n| 2 |", "a.md")?.body == [
        .table(TableBlock(header: cells("A"), rows: [cells("1")])),
        .table(TableBlock(header: [], rows: [cells("2")])),
      ]
    )
  }

  @Test func `space and breaks at the edge of a span stand outside it`() {
    #expect(
      read("a<em> b<br></em>c <strong> d</strong>", "a.md")?.body == [
        .paragraph([
          .text("a "), .emphasis([.text("b")]), .lineBreak, .text("c "), .strong([.text("d")]),
        ])
      ]
    )
  }
}
