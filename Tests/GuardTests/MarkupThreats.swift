import ArticleFiles
import Articles
import Foundation
import ReaderTesting
import Testing
import Typesetting

/// What the markup of a file may attempt: bombs, nesting, floods.
@Suite("File threats: markup") struct MarkupThreats {
  private func read(_ text: String, _ name: String = "file") -> ArticleFileContents {
    ArticleFileReader().read(Array(text.utf8), path: name, modified: nil)
  }

  private static let laughs = (1...9).map {
    "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
  }
  .joined()

  @Test func `entities of a document are never expanded, and no file is fetched for one`() throws {
    let home = try HostileHome()
    let secret = try home.reader.home.write("hidden words", to: "secret.txt")
    for body in ["&l9;", "&x;", "&y;", "%p;"] {
      let text = """
        <?xml version="1.0"?><!DOCTYPE rss SYSTEM "\(secret.absoluteString)" [<!ENTITY l0 "lol">
        \(Self.laughs)<!ENTITY x SYSTEM "\(secret.absoluteString)"><!ENTITY % p SYSTEM
        "\(secret.absoluteString)"> %p;<!ENTITY y "\(String(repeating: "y", count: 2_000))">]>
        <rss version="2.0"><channel><title>C</title><item><title>Tide \(body)</title>
        <description>Text \(String(repeating: body, count: 1_000))</description></item></channel></rss>
        """
      let contents = read(text)
      let article = try #require(contents.articles.first)
      let shown = article.title + article.body.plainText
      #expect(shown.hasPrefix("Tide"))
      #expect(!shown.contains("lol") && !shown.contains("hidden") && !shown.contains("yyy"))
      #expect(shown.utf8.count <= 10_000)
    }
  }

  @Test(arguments: [
    ("<html><body><article>", "<div>", "a.html"),
    ("<html><body><article>", "<blockquote>", "a.html"),
    ("<html><body><article>", "<ul><li>", "a.html"),
    ("<html><body><article>", "<table><tr><td>", "a.html"),
    ("<html><body><article>", "<b><i>", "a.html"), ("# T\n\n", "> ", "a.md"),
    ("# T\n\n", "- ", "a.md"),
    ("# T\n\n", "[", "a.md"), ("# T\n\n", "![", "a.md"), ("# T\n\n", "**a ", "a.md"),
    ("# T\n\n", "`", "a.md"),
    ("# T\n\n", "<a ", "a.md"), ("# T\n\n", "&", "a.md"),
    ("<rss version='2.0'><channel><item><title>T</title>", "<x>", "a.xml"),
    ("<opml version='2.0'><body>", "<outline text='o'>", "a.opml"),
    (
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"T\",\"x\":",
      "[", "a.json"
    ),
    ("Subject: T\nFrom: a@coast.example\nContent-Type: text/html\n\n", "<div>", "a.eml"),
  ])
  func `what nests without end is read to its end`(start: String, opening: String, name: String) {
    let contents = read(start + String(repeating: opening, count: 30_000) + " deep words", name)
    #expect(!contents.articles.isEmpty || !contents.outline.isEmpty || !contents.problems.isEmpty)
  }

  @Test func `elements of a million attributes, or of nine megabytes, leave the rest readable`() {
    let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    let long = String(repeating: "v", count: 9 << 20)
    let text =
      "<html><body><article><h1>Tide</h1><p \(attributes)>First words here.</p>"
      + "<p title=\"\(long)\">Second words there.</p></article></body></html>"
    let body = read(text, "a.html").articles.first?.body.plainText ?? ""
    #expect(body.contains("First words") && body.contains("Second words"))
    #expect(body.utf8.count < 1_000)
  }

  @Test func `a table has at most 64 columns`() {
    let row = "<tr>" + String(repeating: "<td>c</td>", count: 500) + "</tr>"
    let body =
      read(
        "<html><body><article><h1>T</h1><table>\(row)\(row)</table></article></body></html>",
        "a.html"
      ).articles.first?.body ?? []
    let widths = body.compactMap {
      if case .table(let table) = $0 { table.rows.first?.count } else { nil }
    }
    #expect(widths.allSatisfy { $0 <= 64 })
    #expect(!widths.isEmpty)
  }

  @Test func `an article is laid out to 200,000 lines and cut there`() throws {
    var article = Samples.article(1, "Long")
    article.body = [.paragraph([.text(String(repeating: "a ", count: 210_000))])]
    let layout = ArticleLayout(article, settings: LayoutSettings(measure: 1, timeZone: Samples.utc))
    #expect(layout.lines.count <= 200_000)
    #expect(layout.lines.count > 100_000)
  }

  @Test func `a title of nine megabytes is cut at four KiB, other fields at theirs`() throws {
    let long = String(repeating: "t", count: 9 << 20)
    let contents = read(
      "<rss version='2.0'><channel><title>\(long)</title><item><title>\(long)</title>"
        + "<author>\(long)</author><category>\(long)</category><guid>\(long)</guid>"
        + "<link>https://coast.example/\(long)</link><description>x</description></item></channel></rss>"
    )
    let article = try #require(contents.articles.first)
    #expect(article.title.utf8.count <= 4_096)
    #expect(article.source.utf8.count <= 4_096)
    #expect(article.authors.allSatisfy { $0.utf8.count <= 256 })
    #expect(article.tags.allSatisfy { $0.utf8.count <= 256 })
    #expect((article.url ?? "").utf8.count <= 8_192)
  }

  @Test func `a feed gives ten thousand articles and says that there are more`() {
    let items = (0..<10_050).map { "<item><title>T\($0)</title></item>" }.joined()
    let contents = read("<rss version='2.0'><channel><title>C</title>\(items)</channel></rss>")
    #expect(contents.articles.count == 10_000)
    #expect(!contents.problems.isEmpty)
  }
}
