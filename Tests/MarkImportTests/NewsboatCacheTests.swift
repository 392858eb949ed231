import ArticleFiles
import Articles
import Foundation
import GRDB
import Testing

@testable import MarkImport

@Suite struct NewsboatCacheTests {
  let folder: ImportFolder

  init() throws {
    folder = try ImportFolder()
  }

  /// The articles that our own reader finds in a feed with these items.
  private func articles(_ items: String...) -> [Article] {
    let feed = """
      <rss version="2.0"><channel><title>Coast Wire</title><link>http://coast.example/</link>
      \(items.map { "<item>\($0)<description>Words.</description></item>" }.joined())
      </channel></rss>
      """
    return ArticleFileReader().read(Array(feed.utf8), path: "feed.xml", modified: nil).articles
  }

  private func read(
    _ items: CachedItem...,
    starFlags: Set<Character>? = nil
  ) throws
    -> ImportedMarks
  {
    try folder.makeCache(of: items)
    return try MarkImporter(starFlags: starFlags).read(folder.path("cache.db"))
  }

  private static func page(_ number: Int) -> String { "http://coast.example/\(number)" }

  @Test func `read, deleted and flagged items are marked, others are counted`() throws {
    let marks = try read(
      CachedItem(guid: "a", url: Self.page(1)),
      CachedItem(guid: "b", url: Self.page(2), isUnread: true, flags: "s"),
      CachedItem(guid: "c", url: Self.page(3), isUnread: true, isDeleted: true),
      CachedItem(guid: "d", url: Self.page(4), isUnread: true),
      CachedItem(guid: "e", url: Self.page(5), isUnread: true, flags: "")
    )
    let ours = articles(
      "<title>1</title><link>\(Self.page(1))</link><guid>a</guid>",
      "<title>2</title><link>\(Self.page(2))</link><guid>b</guid>",
      "<title>3</title><link>\(Self.page(3))</link><guid>c</guid>"
    )
    #expect(
      marks.articles == [
        ImportedArticle(ids: [ours[0].id], isRead: true),
        ImportedArticle(ids: [ours[1].id], isStarred: true),
        ImportedArticle(ids: [ours[2].id], isRead: true),
      ]
    )
    #expect(marks.unmarked == 2)
    #expect(marks.format == .newsboat)
  }

  @Test func `only the flags asked for are stars`() throws {
    let marks = try read(
      CachedItem(guid: "a", url: Self.page(1), flags: "xs"),
      CachedItem(guid: "b", url: Self.page(2), flags: "x"),
      starFlags: ["s"]
    )
    #expect(marks.articles.map(\.isStarred) == [true, false])
  }

  @Test func `an item without an address has the identity of its guid in its feed`() throws {
    let marks = try read(CachedItem(guid: "urn:story:1", url: ""))
    let ours = articles("<title>1</title><guid isPermaLink=\"false\">urn:story:1</guid>")
    #expect(marks.articles.first?.ids.contains(ours[0].id) == true)
  }

  @Test func `items that share an address, or have their feed's, are told apart by guid`() throws {
    let marks = try read(
      CachedItem(guid: "a", url: Self.page(1)),
      CachedItem(guid: "b", url: Self.page(1), isUnread: true),
      CachedItem(guid: "c", url: "http://coast.example")
    )
    let shared = articles(
      "<title>1</title><link>\(Self.page(1))</link><guid isPermaLink=\"false\">a</guid>",
      "<title>2</title><link>\(Self.page(1))</link><guid isPermaLink=\"false\">b</guid>",
      "<title>3</title><link>http://coast.example/</link><guid isPermaLink=\"false\">c</guid>"
    )
    let read = Set(marks.changes.flatMap(\.articleIDs))
    #expect(shared.map { read.contains($0.id) } == [true, false, true])
    #expect(try !read.contains(#require(ArticleID.ofAddress(Self.page(1)))))
  }

  @Test func `an item with neither address nor guid is counted`() throws {
    let marks = try read(CachedItem(guid: "", url: "javascript:alert(1)"))
    #expect(marks.articles.isEmpty)
    #expect(marks.nameless == 1)
  }

  @Test func `names of hostile length and content of megabytes do no harm`() throws {
    let long = String(repeating: "x", count: 2_000_000)
    let marks = try read(
      CachedItem(guid: long, url: Self.page(1) + long),
      CachedItem(guid: "b", url: Self.page(2), content: long)
    )
    #expect(marks.articles.count == 2)
    #expect(marks.articles.allSatisfy { !$0.ids.isEmpty })
  }

  @Test func `what only the write-ahead log holds is read, and the files stay as they were`() throws
  {
    let database = try DatabasePool(path: folder.path("live.db"))
    try database.write { db in
      try db.execute(sql: "CREATE TABLE rss_item (guid TEXT, url TEXT, unread INTEGER)")
      try db.execute(sql: "INSERT INTO rss_item VALUES ('a', 'http://coast.example/1', 0)")
    }
    let before = try [folder.bytes("live.db"), folder.bytes("live.db-wal")]
    #expect(try MarkImporter().read(folder.path("live.db")).articles.count == 1)
    #expect(try [folder.bytes("live.db"), folder.bytes("live.db-wal")] == before)
    try database.close()
  }

  @Test func `a cache cut anywhere is refused or read, and never crashes`() throws {
    try folder.makeCache(of: (0..<40).map { CachedItem(guid: "\($0)", url: Self.page($0)) })
    let bytes = try folder.bytes("cache.db")
    for end in stride(from: 16, to: bytes.count, by: 509) {
      try folder.write(Array(bytes.prefix(end)), to: "cut.db")
      #expect(folder.refusal("cut.db") == "cut.db: is damaged: SQLite cannot read it")
    }
  }

  @Test func `a database of something else is refused`() throws {
    let database = try DatabaseQueue(path: folder.path("other.db"))
    try database.write { db in
      try db.execute(
        sql: """
          CREATE VIEW rss_item AS WITH RECURSIVE n(guid) AS (SELECT 1 UNION ALL SELECT guid + 1 FROM n)
          SELECT guid, guid AS url, 0 AS unread FROM n
          """
      )
    }
    try database.close()
    #expect(
      folder.refusal("other.db") == "other.db: is no cache of newsboat's: it has no table of items"
    )
  }
}
