import Articles
import Testing

@testable import ArticleFiles

@Suite struct PageSampleTests {
  @Test(arguments: CommonPages.all + WorldPages.all + OddPages.all + MarkdownPages.all)
  func `a page gives its article and nothing of its site`(sample: PageSample) throws {
    let article = try #require(sample.article)
    for field in PageSample.Field.allCases {
      guard let expected = sample.expected[field] else { continue }
      #expect(PageSample.value(field, of: article) == expected, "\(field)")
    }
  }

  @Test func `JSON-LD with mistakes keeps what can be told`() {
    let text =
      #"// x {"a": "he said "no" twice", "b": ["c", {"d": "e",}], "f": 1.5e3 "g": "h\u00e9"#
    var parser = LinkedValueParser(Array(text.utf8), limits: .standard)
    let value = parser.values().first
    #expect(value?["a"] == .text("he said \"no\" twice"))
    #expect(value?["b"] == .list([.text("c"), .object(["d": .text("e")])]))
    #expect(value?["g"] == .text("hé"))
  }

  @Test(arguments: [
    ("Eels return | Nature | Coast Wire", "Eels return"),
    ("Coast Wire: Eels return", "Eels return"),
    ("Eels - a history", "Eels - a history"),
    ("EELS RETURN — coastwire.test", "EELS RETURN"),
  ])
  func `a title loses what is certainly the site's`(window: String, title: String) {
    let page = """
      <html><head><title>\(window)</title><meta property="og:site_name" content="Coast Wire">
      <meta property="article:section" content="Nature">
      <link rel="canonical" href="https://coastwire.test/eels"></head><body><p>Words.</p></body></html>
      """
    #expect(read(page).articles.first?.title == title)
  }

  @Test(arguments: [
    ("By Jo Marsh and Ann Reed", ["Jo Marsh", "Ann Reed"]),
    ("Par Lise Vautrin et Jean Marel", ["Lise Vautrin", "Jean Marel"]),
    ("Jo Marsh, Staff Writer", ["Jo Marsh"]),
    ("https://coast.test/jo", []),
    ("jo@coast.test (Jo Marsh)", ["Jo Marsh"]),
    ("Coast Wire Staff", ["Coast Wire Staff"]),
  ])
  func `names come out of the lines that hold them`(line: String, names: [String]) {
    #expect(PageAuthors.names(in: line) == names)
  }
}

@Suite struct PageLimitTests {
  private static let prose = String(repeating: "The harbour office spoke of tides. ", count: 5)

  @Test(arguments: ["<div>", "<div class='related'>", "<div class=author>", "<form>", "<article>"])
  func `elements nested without end are read to the last word`(tag: String) {
    let page = "<html><body><h1>Deep</h1>\(String(repeating: tag, count: 20_000))<p>\(Self.prose)"
    #expect(read(page).articles.first?.title == "Deep")
  }

  @Test(arguments: [
    "<p class='byline'>By Jo Marsh</p>", "<time datetime='2018-09-05'>x</time>",
    "<p class='caption'>c</p>", "<h2 class='headline'>h</h2>", "<figure><img src=a></figure>",
    "<meta property='article:tag' content='a'>", "<div class='article-body'>b</div>",
    "<script type='application/ld+json'>{\"@type\":\"Article\",</script>",
  ])
  func `a crowd of anything a page may have is read`(element: String) {
    let crowd = String(repeating: element, count: 20_000)
    let page = "<html><body><h1>Crowd</h1><p>\(Self.prose)</p>\(crowd)</body></html>"
    #expect(read(page).articles.first?.title == "Crowd")
  }

  @Test func `a title of a megabyte is cut`() {
    let title = String(repeating: "tide ", count: 200_000)
    let page = "<html><head><title>\(title)</title></head><body><p>\(Self.prose)</p></body></html>"
    #expect(read(page).articles.first.map { $0.title.utf8.count <= 4096 } == true)
  }
}
