import Articles
import Testing

@testable import ArticleFiles

@Suite struct FeedTests {
  @Test(arguments: [
    (
      "<rss version='0.91'><channel><title>S</title><item><title>T</title></item></channel></rss>",
      "rss"
    ),
    (
      "<rss version='2.0'><channel><title>S</title><item><title>T</title></item></channel></rss>",
      "rss"
    ),
    (
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">\
      <channel><title>S</title></channel><item><title>T</title></item></rdf:RDF>
      """, "rss"
    ),
    (
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>S</title></channel>\
      <item><title>T</title></item></rdf:RDF>
      """, "rss"
    ),
    (
      "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>S</title><entry><title>T</title></entry></feed>",
      "atom"
    ),
    (
      "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>S</a:title><a:entry><a:title>T</a:title></a:entry></a:feed>",
      "atom"
    ),
    (
      #"{"version":"https://jsonfeed.org/version/1.1","title":"S","items":[{"id":"1","title":"T"}]}"#,
      "json-feed"
    ),
  ])
  func `every kind of feed gives its articles`(text: String, format: String) {
    let contents = read(text)
    #expect(contents.articles.map(\.title) == ["T"])
    #expect(contents.articles.map(\.source) == ["S"])
    #expect(contents.articles.map(\.origin.format.rawValue) == [format])
    #expect(contents.problems == [])
  }

  @Test(arguments: [
    ("Texts that speak of <html> and <rss> are texts.", "x.txt", FileKind.text),
    ("<TCB> rises on the news", "x", .text),
    ("[Photo] The quay", "x", .text),
    ("{curly} words", "x", .text),
    ("Notice: cache\n<rss><channel>", "x", .feed),
    ("<!-- c --><!DOCTYPE html><p>x", "x.txt", .html),
    ("<p>x", "x", .html),
    ("# Tides\n\nThe [quay](http://coast.test/)\n", "x", .markdown),
    ("# Tides\n\nThe [quay](http://coast.test/)\n", "x.txt", .text),
    ("Words alone", "x.md.gz", .markdown),
    ("[{\"a\": 1}]", "x", .json),
    ("<nitf><body/></nitf>", "x.txt", .nitf),
    ("<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n<nitf>", "x", .nitf),
    ("<NewsML><NewsEnvelope/></NewsML>", "x", .newsML),
    ("<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/'>", "x", .newsML),
    ("Texts that speak of <nitf> and <newsItem> are texts.", "x.txt", .text),
    ("<Media omitted>", "x", .text),
  ])
  func `a file's kind is told from what is in it`(text: String, path: String, kind: FileKind) {
    #expect(FileKind(of: Array(text.utf8), path: path) == kind)
  }

  @Test(arguments: [
    ("Plain", "Plain"),
    ("Fish &amp;amp; chips", "Fish & chips"),
    ("<![CDATA[Fish &amp; <b>chips</b>]]>", "Fish & chips"),
    ("&lt;b&gt;Bold&lt;/b&gt;", "Bold"),
    ("&amp;lt;b&amp;gt;Bold&amp;lt;/b&amp;gt;", "Bold"),
    ("Why 3 &lt; 5", "Why 3 < 5"),
    ("How to use &lt;b&gt;", "How to use <b>"),
    ("Texas Bancshares &lt;TCB&gt; files", "Texas Bancshares <TCB> files"),
    ("AT&T Q&A", "AT&T Q&A"),
    ("caf&eacute; &nbsp; x", "café \u{A0} x"),
    (" many \n lines ", "many lines"),
  ])
  func `titles are plain text however they were escaped`(xml: String, title: String) {
    #expect(item("<title>\(xml)</title>")?.title == title)
  }

  @Test func `an Atom title may be XHTML`() {
    let title = "<div xmlns='http://www.w3.org/1999/xhtml'>The <em>quay</em></div>"
    #expect(entry("<title type='xhtml'>\(title)</title>")?.title == "The quay")
  }

  @Test(arguments: [
    ("<author>jo@coast.test (Jo Marsh)</author>", ["Jo Marsh"]),
    ("<author>Jo Marsh &lt;jo@coast.test&gt;</author>", ["Jo Marsh"]),
    (
      "<dc:creator>Jo Marsh</dc:creator><dc:creator>Ann Reed</dc:creator>",
      ["Jo Marsh", "Ann Reed"]
    ),
    ("<author>desk@coast.test</author><dc:creator>Jo Marsh</dc:creator>", ["Jo Marsh"]),
    ("<itunes:author>Jo Marsh</itunes:author>", ["Jo Marsh"]),
    ("<atom:author><atom:name>Jo Marsh</atom:name></atom:author>", ["Jo Marsh"]),
    ("<x:author xmlns:x='http://coast.test/x'>Jo Marsh</x:author>", []),
  ])
  func `authors are names`(fields: String, authors: [String]) {
    #expect(item(fields)?.authors == authors)
  }

  @Test func `an entry's author may stand in the feed it was taken from`() {
    let source = "<source><title>Kept</title><author><name>Jo Marsh</name></author></source>"
    #expect(entry(source, feed: "<author><name>Ann Reed</name></author>")?.authors == ["Jo Marsh"])
  }

  @Test func `an Atom feed's author is its entries' author`() {
    let author = "<author><name>Ann Reed</name></author>"
    #expect(entry("<title>T</title>", feed: author)?.authors == ["Ann Reed"])
  }

  @Test(
    arguments: [
      ("<link>http://coast.test/1?a=1&b=2</link>", "http://coast.test/1?a=1&b=2"),
      ("<link>/1</link>", "http://coast.test/1"),
      ("<guid>http://coast.test/2</guid>", "http://coast.test/2"),
      ("<guid isPermaLink='false'>http://coast.test/2</guid>", nil),
      ("<atom:link rel='alternate' href='http://coast.test/3'/>", "http://coast.test/3"),
      ("<atom:link rel='self' href='http://coast.test/3'/>", nil),
      ("<atom:link href='/feed'/><link>http://coast.test/3</link>", "http://coast.test/3"),
      ("<g:link xmlns:g='http://coast.test/g'>/3</g:link><link>/4</link>", "http://coast.test/4"),
      (
        "<link>\n http://coast.test/4 \n</link><guid>http://coast.test/5</guid>",
        "http://coast.test/4"
      ),
    ] as [(String, String?)]
  )
  func `an article's address is found`(fields: String, url: String?) {
    #expect(item(fields)?.url == url)
  }

  @Test func `fields of unknown vocabularies are left alone`() {
    let article = item(
      """
      <title>T</title><g:title xmlns:g="http://coast.test/g">No</g:title>\
      <georss:point xmlns:georss="http://www.georss.org/georss">1 2</georss:point>\
      <slash:section xmlns:slash="http://purl.org/rss/1.0/modules/slash/">s</slash:section>\
      <g:category xmlns:g="http://coast.test/g">No</g:category>
      """
    )
    #expect(article?.title == "T")
    #expect(article?.tags == [])
    #expect(article?.body == [])
    #expect(article?.warnings == [])
  }

  @Test func `an empty xml lang takes the feed's language back`() {
    let content = "<content xml:lang=''>x</content>"
    #expect(entry(content, feed: "<x/>")?.language == nil)
    let feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>S</title>"
    let languages = read("\(feed)<entry>\(content)</entry><entry><title>T</title></entry></feed>")
      .articles.map(\.language)
    #expect(languages == [nil, "en"])
  }

  @Test func `a channel of CDF gives its articles`() {
    let article = read(
      """
      <CHANNEL HREF="http://coast.test/"><TITLE>Coast Wire</TITLE>\
      <ITEM HREF="/1" LASTMOD="2004-01-01T10:00:00Z"><TITLE>T</TITLE><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>
      """
    ).articles.first
    #expect(article?.url == "http://coast.test/1")
    #expect(article?.body == [.paragraph([.text("A")])])
    #expect(article?.updated == moment(2004, 1, 1, 10))
  }

  @Test func `a picture in Base64 is no text`() {
    let content = "<content type='image/png'>iVBORw0KGgo=</content><summary>Words</summary>"
    #expect(entry(content)?.body == [.paragraph([.text("Words")])])
  }

  @Test func `a category within a category counts`() {
    let tags = "<itunes:category text='Sea'><itunes:category text='Ports'/></itunes:category>"
    #expect(item(tags)?.tags == ["Sea", "Ports"])
  }

  @Test func `words of an article that were read in the wrong encoding are repaired`() {
    let article = item(
      "<title>It&#226;&#128;&#153;s 日</title><description>d&#195;&#169;j&#195;&#160;</description>"
    )
    #expect(article?.body == [.paragraph([.text("déjà")])])
    #expect(article?.title == "It\u{E2}\u{20AC}\u{2122}s 日")
  }

  @Test func `xml base applies from the outside in`() {
    let content = "<content type='html' xml:base='sub/'>&lt;a href='x'&gt;y&lt;/a&gt;</content>"
    let article = item("", root: "xml:base='http://one.test/'")
    #expect(article != nil)
    #expect(
      entry(content, feed: "<x xml:base='http://no.test/'/>")?.body
        == [.paragraph([.link([.text("y")], url: "http://coast.test/sub/x")])]
    )
  }

  @Test func `full content is the body and the description its summary`() {
    let article = item(
      """
      <description>Short &lt;b&gt;words&lt;/b&gt;</description>\
      <content:encoded><![CDATA[<p>Long words</p>]]></content:encoded>
      """
    )
    #expect(article?.summary == "Short words")
    #expect(article?.body == [.paragraph([.text("Long words")])])
  }

  @Test func `a description alone is the body`() {
    let article = item("<description>One.\n\nTwo.</description>")
    #expect(article?.summary == nil)
    #expect(article?.body == [.paragraph([.text("One.")]), .paragraph([.text("Two.")])])
  }

  @Test func `dates, tags, language and enclosures are taken from their modules`() {
    let article = item(
      """
      <dc:date>2004-01-01T10:00:00Z</dc:date><category>Sea</category><dc:subject>Ports</dc:subject>\
      <category>Sea</category><enclosure url="/a.mp3" type="audio/mpeg" length="12"/>\
      <media:group><media:content url="http://coast.test/b.jpg" medium="image">\
      <media:description>The quay at dusk</media:description></media:content></media:group>
      """,
      feed: "<language>en_GB</language>"
    )
    #expect(article?.published == moment(2004, 1, 1, 10))
    #expect(article?.tags == ["Sea", "Ports"])
    #expect(article?.language == "en-GB")
    #expect(
      article?.enclosures == [
        Enclosure(url: "http://coast.test/a.mp3", type: "audio/mpeg", length: 12),
        Enclosure(url: "http://coast.test/b.jpg"),
      ]
    )
    #expect(article?.captions == ["The quay at dusk"])
  }

  @Test func `a JSON feed gives all its fields`() {
    let text = #"""
      {"version":"https://jsonfeed.org/version/1","title":"Coast Wire","home_page_url":"http://coast.test/",
       "author":{"name":"Ann Reed"},"items":[{"id":7,"url":"/7","title":"T","content_html":"<p>Hi</p>",
       "summary":"S","date_published":"2004-01-01T00:00:00Z","tags":["Sea"],
       "attachments":[{"url":"http://coast.test/a.mp3","mime_type":"audio/mpeg","size_in_bytes":9}]}]}
      """#
    let article = read(text).articles.first
    #expect(article?.url == "http://coast.test/7")
    #expect(article?.authors == ["Ann Reed"])
    #expect(article?.published == moment(2004))
    #expect(article?.summary == "S")
    #expect(article?.body == [.paragraph([.text("Hi")])])
    #expect(article?.tags == ["Sea"])
    #expect(article?.enclosures.first?.length == 9)
  }

  @Test func `the name of a source never holds what drives a terminal`() {
    let text =
      #"{"version":"https://jsonfeed.org/version/1","home_page_url":"http://coast\n\u001b[1m.test/","#
      + #""items":[{"id":"1"}]}"#
    let source = read(text).articles.first?.source
    #expect(source?.isEmpty == false)
    #expect(source?.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
  }

  @Test func `a list of sources keeps its groups`() {
    let text = """
      <opml version="2.0"><head><title>Mine</title></head><body><outline text="Ports">
      <outline text="Coast &amp; Wire" xmlUrl="http://coast.test/rss" htmlUrl="http://coast.test/"/>
      </outline></body></opml>
      """
    let feed = SourceOutline(
      title: "Coast & Wire",
      feedURL: "http://coast.test/rss",
      siteURL: "http://coast.test/"
    )
    #expect(read(text).outline == [SourceOutline(title: "Ports", children: [feed])])
  }
}
