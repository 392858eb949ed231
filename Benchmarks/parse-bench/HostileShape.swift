/// A file made to cost a reader more than its size: one piece again and again, between a start and an
/// end.
struct HostileShape: Sendable {
  let name: String
  let path: String
  var start: String
  /// The piece of a number, where they differ.
  let piece: @Sendable (Int) -> String
  /// What closes a piece, after all of them.
  var closing = ""
  var end = ""

  func bytes(count: Int) -> [UInt8] {
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(count + 64)
    var pieces = 0
    let share = count * max(piece(0).utf8.count, 1) / (piece(0).utf8.count + closing.utf8.count)
    while bytes.count < share {
      bytes += piece(pieces).utf8
      pieces += 1
    }
    if !closing.isEmpty { for _ in 0..<pieces { bytes += closing.utf8 } }
    return bytes + end.utf8
  }

  static let all = texts + pages + feeds + markdowns + others

  private static let texts = [
    text("one long line", "word "),
    text("one word without an end", "a"),
    text("one line of combining marks", "e\u{301}\u{323}"),
    text("empty lines", "\n"),
    text("lines of one letter", "a\n"),
    text("short lines", "Vantry lines\n"),
    text("brackets that open", "(["),
    text("brackets that close", ")]"),
    text("dashes", "— "),
    text("ampersands", "&"),
    text("references", "&amp;"),
    text("references without an end", "&#146 "),
    text("backslashes", "a\\"),
    text("rules", "***\n"),
    text("list items", "* point\n"),
    text("numbered items", "1. point\n"),
    text("table lines", "a    b    c\n"),
    text("bylines", "By Orla Venn\n"),
    text("captions", "A quay at dusk. (Photo: Orla Venn)\n"),
    text("datelines", "VANTRY, March 3 (Reuters) - "),
    text("the same paragraph", "The harbour of Vantry was closed after a storm on Monday.\n\n"),
    text("dates", "3 March 2021 10:20 GMT\n"),
    text("digits", "1"),
    text("bytes that are not UTF-8 as Latin-1", "\u{C3}\u{A9}"),
    text("Chinese", "新华社北京三月三日电"),
  ]

  private static let pages = [
    page("nested elements", "<div>"),
    page("nested spans", "<b><i>"),
    page("links without an end", "<a "),
    page("links never closed", "<a href=x>y"),
    page("end tags", "</div>"),
    page("end tags that match nothing", "<p></b>"),
    page("attributes", "<p", piece: " a=b"),
    page("one attribute without an end", "<p a=\"", piece: "x"),
    page("quotes", "<p \"'"),
    page("comments without an end", "<!-- "),
    page("scripts without an end", "<script>"),
    page("document types", "<!DOCTYPE ["),
    page("references in a page", "&amp;&lt;"),
    page("ampersands in a page", "&"),
    page("lists in lists", "<ul><li>x"),
    page("tables in tables", "<table><tr><td>x"),
    page("cells", "<table><tr>", piece: "<td>x"),
    page("quotations in quotations", "<blockquote>x"),
    page("line breaks", "x<br>"),
    page("spans in one paragraph", "<b>x</b>"),
    page("forms", "<form>"),
    page("boilerplate", "<div class=nav>x</div>"),
    page("boilerplate in boilerplate", "<div class=share><p>x"),
    page("bylines in a page", "<div class=byline>Orla Venn"),
    page("times", "<time>x"),
    page("times between blocks", "<time>2020</time> <div>x</div>"),
    page("headings", "<h1>A storm</h1>"),
    page(
      "headings below a long class",
      "<div class=\"" + String(repeating: "a ", count: 30_000) + "\">",
      piece: "<h1>A storm"
    ),
    page("classes", "<p class=\"storyBody share-bar author-box\" id=x>x"),
    page("comment headings", "<p>Comments</p>"),
    page("publishers", "<div itemprop=publisher>x"),
  ]

  private static let feeds = [
    feed("items", "<item><title>x</title></item>"),
    feed("items in items", "<item>"),
    feed("titles in an item", "<item>", piece: "<title>x</title>"),
    feed("categories", "<item>", piece: "<category>x</category>"),
    feed("the same guid", "<item><guid>x</guid></item>"),
    feed("CDATA without an end", "<item><description>", piece: "<![CDATA["),
    feed("CDATA", "<item><description>", piece: "<![CDATA[x]]>"),
    feed("namespaces", "<x", piece: " xmlns:a=\"b\""),
    feed("namespaces inside one another", "<x xmlns:a=\"b\">"),
    feed("escaped markup", "<item><description>", piece: "&lt;p&gt;x&lt;b&gt;"),
    feed("entity declarations", "<!DOCTYPE a [", piece: "<!ENTITY a \"&a;&a;\">"),
    feed("link elements", "<item>", piece: "<link>http://a.example/</link>"),
  ]

  private static let others = [
    json("arrays in arrays", "["),
    json("quotation marks", "\"\\"),
  ]

  private static func text(_ name: String, _ piece: String) -> HostileShape {
    HostileShape(
      name: "text: \(name)",
      path: "a.txt",
      start: "A storm closes Vantry\n\n",
      piece: { _ in piece }
    )
  }

  private static func page(_ name: String, _ start: String, piece: String? = nil) -> HostileShape {
    let opening = "<html><body><h1>A storm</h1>"
    return HostileShape(
      name: "page: \(name)",
      path: "a.html",
      start: piece == nil ? opening : opening + start,
      piece: { _ in piece ?? start }
    )
  }

  private static func feed(_ name: String, _ start: String, piece: String? = nil) -> HostileShape {
    let opening = "<rss version=\"2.0\"><channel><title>x</title>"
    return HostileShape(
      name: "feed: \(name)",
      path: "a.xml",
      start: piece == nil ? opening : opening + start,
      piece: { _ in piece ?? start }
    )
  }

  private static func json(_ name: String, _ piece: String) -> HostileShape {
    HostileShape(
      name: "JSON Feed: \(name)",
      path: "a.json",
      start: "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
      piece: { _ in piece }
    )
  }
}
