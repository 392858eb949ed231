import Articles
import Testing

@testable import ArticleFiles

@Suite struct PageTests {
  private static let prose = String(repeating: "The harbour office spoke of tides. ", count: 5)

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>Tidal plant | Coast Wire</title>
    <meta property="og:site_name" content="Coast Wire">
    <meta property="og:title" content="Tidal plant | Coast Wire">
    <meta name="author" content="By Jo Marsh">
    <meta property="article:published_time" content="2018-09-05T09:40:00Z">
    <meta name="description" content="A plant &amp; a quay">
    <link rel="canonical" href="https://coast.test/plant"></head>
    <body><header><a href="/">Coast Wire</a></header><nav><ul><li>Home</li></ul></nav>
    <div id="main"><div class="content"><h1>Tidal plant</h1><p class="byline">By Jo Marsh</p>
    <p>\(prose)</p><div class="share-bar"><p>Share this</p></div>
    <p>\(prose)<a href="more">more</a></p></div>
    <div class="related-stories"><p>Other stories</p></div></div>
    <div class="comments"><p>First!</p></div><div id="cookie-notice"><p>We use cookies</p></div>
    <footer>Rights</footer></body></html>
    """

  @Test(arguments: [
    "<link rel=canonical href='https://coast.test\n\u{1B}[31m/a/'>",
    "<base href='https://coast.test\n\u{1B}[31m/a/'>",
    "<!-- saved from url=https://coast.test\u{1B}[31m/a/ -->",
  ])
  func `links start from the page's address as it is shown`(head: String) {
    let page = "\(head)<title>Tide</title><p>\(Self.prose)<a href='more'>more</a></p>"
    let article = read(page).articles.first
    let url = "https://coast.test\u{FFFD}[31m/a/more"
    #expect(article?.body == [.paragraph([.text(Self.prose), .link([.text("more")], url: url)])])
  }

  @Test func `a page's head says what the article is`() {
    let article = read(Self.page).articles.first
    #expect(article?.title == "Tidal plant")
    #expect(article?.source == "Coast Wire")
    #expect(article?.authors == ["Jo Marsh"])
    #expect(article?.published == moment(2018, 9, 5, 9, 40))
    #expect(article?.url == "https://coast.test/plant")
    #expect(article?.summary == "A plant & a quay")
    #expect(article?.language == "en")
    #expect(article?.id == ArticleIdentity.ofURL("https://coast.test/plant"))
  }

  @Test func `the body is the article without the site around it`() {
    let prose = Self.prose.dropLast()
    #expect(
      read(Self.page).articles.first?.body == [
        .paragraph([.text(String(prose))]),
        .paragraph([.text(Self.prose), .link([.text("more")], url: "https://coast.test/more")]),
      ]
    )
  }

  @Test func `a link in a sentence stays, whatever its class is called`() {
    let page = """
      <html><body><h1>Tidal plant</h1><article><p>The port of <a class="searchLink" href="/v">Vantry</a>,
      <span class="related">a quay</span> of old, is closed. <a class="share-link" href="/s">Share</a></p>
      <p>\(Self.prose)</p></article></body></html>
      """
    let body = read(page).articles.first?.body.plainText
    #expect(body?.hasPrefix("The port of Vantry, a quay of old, is closed.\n") == true)
  }

  @Test func `spaces that set a paragraph in are no part of it`() {
    let page = """
      <html><body><h1>潮汐&nbsp;</h1><p>\u{3000}\u{3000}码头很冷。\(Self.prose)</p>
      <p>&nbsp; &nbsp;\(Self.prose)</p></body></html>
      """
    let article = read(page).articles.first
    #expect(article?.title == "潮汐")
    let prose = Self.prose.dropLast()
    #expect(article?.body.plainText == "码头很冷。\(prose)\n\n\(prose)")
  }

  @Test func `a lead of sentences is read with the text, and a second headline is not`() {
    let lead =
      "The harbour office said on Monday that the plant would open before the autumn tides, a year late."
    for (deck, expected) in [(lead, "\(lead)\n\n"), ("A room under the quay", "")] {
      let page = """
        <html><body><article><h1>Tidal plant</h1><div class="article__lead">\(deck)</div>
        <div class="standfirst">\(deck)</div><div class="article__body"><p>\(Self.prose)</p></div>
        </article></body></html>
        """
      let body = read(page).articles.first?.body.plainText
      #expect(body == expected + Self.prose.dropLast())
    }
  }

  @Test func `the one long article of a page is its article, however much stands around it`() {
    let teasers = String(
      repeating: "<div><h3>Another story</h3><p>\(Self.prose)</p></div>",
      count: 30
    )
    let page = """
      <html><body><h1>Tidal plant</h1><article><p>\(Self.prose)\(Self.prose)\(Self.prose)</p>
      <p>\(Self.prose)\(Self.prose)</p></article><div>\(teasers)</div></body></html>
      """
    let body = read(page).articles.first?.body
    #expect(body?.count == 2)
  }

  @Test func `linked data is believed first`() {
    let data = #"""
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"W"},{"@type":"NewsArticle",
      "headline":"Tides &amp; men","author":[{"name":"Ann Reed"},{"name":"Jo Marsh"}],
      "datePublished":"2018-09-05","dateModified":"2018-09-06","inLanguage":"en-GB",
      "publisher":{"name":"Coast Wire"},"keywords":"sea, ports"}]}
      """#
    let page = """
      <html><head><script type="application/ld+json">\(data)</script><title>x</title></head>
      <body><article><p>\(Self.prose)</p></article></body></html>
      """
    let article = read(page).articles.first
    #expect(article?.title == "Tides & men")
    #expect(article?.authors == ["Ann Reed", "Jo Marsh"])
    #expect(article?.published == moment(2018, 9, 5))
    #expect(article?.updated == moment(2018, 9, 6))
    #expect(article?.source == "Coast Wire")
    #expect(article?.tags == ["sea", "ports"])
  }

  @Test func `a bare page has its heading, byline and time`() {
    let page = """
      <html><body><h1>Tidal plant</h1><p class=byline>By Jo Marsh</p>
      <p><time datetime="2018-09-05">5 Sep</time></p><p>\(Self.prose)</p></body></html>
      """
    let article = read(page).articles.first
    #expect(article?.title == "Tidal plant")
    #expect(article?.authors == ["Jo Marsh"])
    #expect(article?.published == moment(2018, 9, 5))
    #expect(article?.body == [.paragraph([.text(String(Self.prose.dropLast()))])])
  }

  @Test func `Markdown has front matter, tables and a heading for a title`() {
    let text = """
      ---
      title: "Tidal: plant"
      author: [Jo Marsh, Ann Reed]
      date: 2018-09-05 09:40
      tags: sea, ports
      lang: en
      url: https://coast.test/plant
      ---
      A ~~small~~ *large* [plant](/x).

      | Port | Metres |
      |------|-------:|
      | Halvern | 3.1 |
      """
    let article = read(text, path: "Coast Wire/plant.md").articles.first
    #expect(article?.title == "Tidal: plant")
    #expect(article?.authors == ["Jo Marsh", "Ann Reed"])
    #expect(article?.published == moment(2018, 9, 5, 9, 40))
    #expect(article?.tags == ["sea", "ports"])
    #expect(article?.language == "en")
    #expect(article?.source == "Coast Wire")
    #expect(
      article?.body == [
        .paragraph([
          .text("A "), .strikethrough([.text("small")]), .text(" "), .emphasis([.text("large")]),
          .text(" "), .link([.text("plant")], url: "https://coast.test/x"), .text("."),
        ]),
        .table(
          TableBlock(
            header: [[.text("Port")], [.text("Metres")]],
            rows: [[[.text("Halvern")], [.text("3.1")]]],
            alignments: [.leading, .trailing]
          )
        ),
      ]
    )
    #expect(read("# Tides\n\nText", path: "a.md").articles.first?.title == "Tides")
  }

  @Test func `aliases in front matter are not followed`() {
    var yaml = "a: &a [x, x]\n"
    for level in 1...30 {
      let name = level == 1 ? "a" : "a\(level - 1)"
      yaml += "a\(level): &a\(level) [*\(name), *\(name)]\n"
    }
    #expect(read("---\n\(yaml)title: T\n---\ntext", path: "a.md").articles.first?.title == "T")
  }
}
