import Articles
import Testing

@Suite struct QueryContentTests {
  private func article(_ body: [Block], url: String? = nil) -> SearchableArticle {
    let origin = ArticleOrigin(file: "a.txt", format: .text)
    var article = Article(id: ArticleID(high: 1, low: 1), title: "T", source: "S", origin: origin)
    article.body = body
    article.url = url
    return SearchableArticle(article, fileModified: wednesday)
  }

  @Test(arguments: [
    Block.paragraph([.strong([.link([.text("x")], url: "https://example.org")])]),
    .quote([.list(ListBlock(items: [[.heading(level: 1, [.link([], url: "x")])]]))]),
    .table(TableBlock(header: [[.link([], url: "x")]], rows: [])),
    .definitions(DefinitionBlock([.term([.link([], url: "x")])])),
    .definitions(DefinitionBlock([.meaning([.paragraph([.link([.text("x")], url: "x")])])])),
  ])
  func `a link is found however deep it stands`(block: Block) {
    #expect(article([block]).hasLink)
    #expect(!article([block]).hasImage)
  }

  @Test func `the mark of a note is no link`() {
    let mark = Inline.link([.text("[1]")], url: "#note-1")
    let wayBack = Inline.link([.text("↩")], url: "#ref")
    #expect(!article([.paragraph([.text("One."), mark, wayBack])]).hasLink)
  }

  @Test(arguments: [
    Block.image(ImageBlock(alternative: "A quay")),
    .paragraph([.emphasis([.image(ImageBlock(alternative: "A quay"))])]),
  ])
  func `an image is found however deep it stands`(block: Block) {
    #expect(article([block]).hasImage)
    #expect(!article([block]).hasLink)
  }

  @Test func `an address on the web is a link`() {
    #expect(article([], url: "https://example.org").hasLink)
    #expect(!article([.rule, .code(language: nil, text: "x")]).hasLink)
  }

  @Test func `captions, summary and the publisher’s tags are searched`() throws {
    let origin = ArticleOrigin(file: "a.txt", format: .rss)
    var article = Article(id: ArticleID(high: 1, low: 1), title: "", source: "", origin: origin)
    article.summary = "short"
    article.captions = ["The quay at dusk."]
    article.tags = ["Trade"]
    let searchable = SearchableArticle(article, fileModified: wednesday)
    #expect(try QueryParser.parse("short quay trade", context: .east()).filter.matches(searchable))
    #expect(try !QueryParser.parse("tag:trade", context: .east()).filter.matches(searchable))
    #expect(searchable.hasImage && searchable.date == wednesday)
  }
}
