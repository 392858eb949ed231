import ArticleFiles
import Articles
import Foundation
import Testing

@testable import MarkImport

/// Lists, outlines and tables of links.
@Suite struct LinkFileTests {
  let folder: ImportFolder

  init() throws {
    folder = try ImportFolder()
  }

  private func id(_ number: Int) throws -> ArticleID {
    try #require(ArticleID.ofAddress("http://coast.example/\(number)"))
  }

  @Test func `a list of newsboat's marks what it names read`() throws {
    let marks = try folder.read(
      """
      http://coast.example/1

      https://coast.example/2/#top
      tag:coast.example,2005:story-3
      http://coast.example/4Wed, 21 Aug 2019 10:00:00 +0000
      \t
      """
    )
    #expect(marks.format == .list)
    #expect(
      try marks.articles
        == [id(1), id(2), id(4)].map { ImportedArticle(ids: [$0], isRead: true) }
    )
    #expect(marks.nameless == 1)
  }

  @Test func `an outline's links are starred and its feeds passed over`() throws {
    let marks = try folder.read(
      """
      <?xml version="1.0"?><opml version="2.0"><body>
      <outline text="Kept"><outline type="link" text="1" url="http://coast.example/1"/></outline>
      <outline text="2" htmlUrl="http://coast.example/2"/>
      <outline type="rss" text="Coast" xmlUrl="http://coast.example/feed" htmlUrl="http://coast.example/"/>
      <outline text="a note"/>
      </body></opml>
      """
    )
    #expect(marks.format == .opml)
    #expect(Set(marks.articles.flatMap(\.ids)) == [try id(1), try id(2)])
    #expect(marks.articles.allSatisfy { $0.isStarred && !$0.isRead })
    #expect(marks.feeds == 1)
    #expect(marks.nameless == 1)
  }

  @Test(arguments: [
    "URL,Title\nhttp://coast.example/1,One\nhttp://coast.example/2,Two\n",
    "\u{FEFF}\"title\",\"href\"\r\n\"One, and more\",\"http://coast.example/1\"\r\n\"Two\"\"\",http://coast.example/2\r\n",
    "title;link\nOne;http://coast.example/1\nTwo;http://coast.example/2",
    "One piece,http://coast.example/1\nTwo,http://coast.example/2\n",
    "name\turl\nOne\thttp://coast.example/1\nTwo\thttp://coast.example/2\n",
  ])
  func `a table's links are starred, whichever column they are in`(text: String) throws {
    let marks = try folder.read(text)
    #expect(marks.format == .csv)
    #expect(
      try marks.articles == [id(1), id(2)].map { ImportedArticle(ids: [$0], isStarred: true) }
    )
    #expect(marks.skipped == 0)
  }

  @Test func `folders and tags of a table become tags, and its archive is read`() throws {
    let marks = try folder.read(
      """
      URL,Title,Selection,Folder,Timestamp,Tags
      http://coast.example/1,One,,Archive,1,"[""tidal power"",""sea""]"
      http://coast.example/2,Two,,Long reads,2,[]
      http://coast.example/3,Three,,Unread,3,
      """
    )
    #expect(marks.articles.map(\.isRead) == [true, false, false])
    #expect(marks.articles.map(\.tags) == [["tidal-power", "sea"], ["Long-reads"], []])
    #expect(
      Set(marks.changes.map(\.mark)) == [
        .read, .starred, .tag("tidal-power"), .tag("sea"), .tag("Long-reads"),
      ]
    )
  }

  @Test func `a status and tags with bars are understood as well`() throws {
    let marks = try folder.read(
      "title,url,time_added,tags,status\nOne,http://coast.example/1,1,sea|wind,archive\n"
    )
    #expect(marks.articles.first?.isRead == true)
    #expect(marks.articles.first?.tags == ["sea", "wind"])
  }

  @Test func `a list is taken for a table when that is asked for`() throws {
    let marks = try folder.read("http://coast.example/1\n", as: .csv)
    #expect(marks.articles == [ImportedArticle(ids: [try id(1)], isStarred: true)])
  }

  @Test(arguments: [
    ("a,b", ["a", "b"]), ("[\"x y\", 'z']", ["x-y", "z"]), ("\u{202E}evil\u{7}", ["evil"]),
    (" , |", []),
    (String(repeating: "x", count: 300), []),
  ])
  func `a tag of another program is made one word`(field: String, tags: [String]) {
    #expect(TagName.list(field) == tags)
  }

  @Test(arguments: [
    ("", "file: is empty"),
    (" \n\n", "file: is empty"),
    ("a\0b", "file: is not text"),
    ("\u{1}\u{2}\u{3}http://coast.example/1", "file: is not text"),
    ("no address here\n", "file: names no article: there is no address of a page in it"),
    ("url\nnone\n", "file: names no article: there is no address of a page in it"),
    (
      "http://coast.example/" + String(repeating: "x", count: 100_000),
      "file: names no article: there is no address of a page in it"
    ),
    (
      "<opml><body><outline xmlUrl=\"http://coast.example/feed\"/></body></opml>",
      "file: lists feeds and no articles"
    ),
    ("<opml><body></body></opml>", "file: is a list without sources"),
    ("<html><body>No outline.</body></html>", "file: is no OPML"),
  ])
  func `a file with nothing to take is refused in a sentence`(text: String, sentence: String) throws
  {
    try folder.write(Array(text.utf8), to: "file")
    #expect(folder.refusal("file") == sentence)
  }

  @Test func `what is no file, and garbage of sixty megabytes, is refused`() throws {
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    #expect(folder.refusal("pipe") == "pipe: is not a file")
    #expect(folder.refusal("missing") == "missing: does not exist")
    try folder.write((0..<100_000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 7) }, to: "garbage")
    #expect(truncate(folder.path("garbage"), 60_000_000) == 0)
    #expect(folder.refusal("garbage") == "garbage: is not text")
    try folder.write([UInt8](repeating: 0x78, count: (64 << 20) + 1), to: "long")
    #expect(folder.refusal("long") == "long: is bigger than 64 MiB")
    try folder.write(Array("SQLite format 3\0".utf8) + [1, 2, 3], to: "short.db")
    #expect(folder.refusal("short.db") == "short.db: is damaged: SQLite cannot read it")
    try folder.write(Array("http://coast.example/1\n".utf8), to: "list")
    #expect(
      folder.refusal("list", as: .newsboat)
        == "list: is no SQLite database, as newsboat's cache.db is"
    )
  }

  @Test func `a quotation mark that is never closed ends with the file`() throws {
    var text = CSVText(Array("a,\"b\n\"\"c,d".utf8)[...])
    #expect(text.nextRow() == ["a", "b\n\"c,d"])
    #expect(text.nextRow() == nil)
  }
}
