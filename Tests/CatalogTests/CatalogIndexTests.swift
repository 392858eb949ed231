import Articles
import Catalog
import Foundation
import GRDB
import SeededRandom
import Testing

/// A folder that goes with the test.
private final class Folder {
  let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var index: String { path + "/index.sqlite" }

  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

private func file(
  _ name: String,
  _ articles: [Article],
  at modified: Int64 = 1
)
  -> CatalogBatch.File
{
  CatalogBatch.File(
    path: name,
    entries: articles.map(entry),
    stamp: CatalogStamp(size: 9, modified: modified)
  )
}

@Suite struct CatalogIndexTests {
  /// Writes a small index and lets go of it.
  private func write(_ path: String) async {
    let catalog = ArticleCatalog(database: path)
    await catalog.apply(
      CatalogBatch(files: [
        file("a", [article(1, "Tidal plant", body: "The harbour", file: "a")]),
        file("b", [article(2, "Việt company", body: "漢字", file: "b")]),
      ])
    )
    await catalog.seedMarks(
      [id(1): Marks(isRead: true, tags: ["later"]), id(9): Marks(isStarred: true)],
      fingerprint: "one"
    )
    await catalog.commit(isScanned: true)
  }

  @Test func `an index is its owner's alone`() async throws {
    let folder = try Folder()
    let catalog = ArticleCatalog(database: folder.index)
    await catalog.apply(CatalogBatch(files: [file("a", [article(1, "Tidal plant", file: "a")])]))
    for name in try folder.contents() {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    #expect(try folder.contents().contains("index.sqlite"))
  }

  @Test func `what was committed is found when the index is opened again`() async throws {
    let folder = try Folder()
    await write(folder.index)
    let catalog = ArticleCatalog(database: folder.index)
    #expect(await catalog.takeNotices() == [])
    #expect(try await catalog.titles("") == ["Việt company", "Tidal plant"])
    for query in ["harbour", "h*", "har*", "title:t*", "is:read", "#later", "path:a"] {
      #expect(try await catalog.titles(query) == ["Tidal plant"], "\(query)")
    }
    #expect(try await catalog.titles("字") == ["Việt company"])
    #expect(await catalog.origin(of: id(2))?.file == "b")
  }

  @Test func `short prefixes find the articles of every session`() async throws {
    let folder = try Folder()
    // More than a run of rows ends in the midst of a session.
    for session in 0..<3 {
      let catalog = ArticleCatalog(database: folder.index)
      let numbers = UInt64(session * 1500 + 1)...UInt64(session * 1500 + 1500)
      let articles = numbers.map {
        article($0, $0 % 3 == 0 ? "Harbour" : "Quay", file: "\(session)")
      }
      await catalog.apply(CatalogBatch(files: [file("\(session)", articles)]))
      #expect(try await catalog.search("ha*").count == (session + 1) * 500)
      await catalog.commit(isScanned: true)
    }
    let catalog = ArticleCatalog(database: folder.index)
    #expect(try await catalog.search("q*").count == 3000)
    #expect(try await catalog.search("title:h*").count == 1500)
    #expect(try await catalog.search("body:h*").count == 0)
  }

  @Test func `nothing waits in the journal when a scan has ended`() async throws {
    let folder = try Folder()
    let catalog = ArticleCatalog(database: folder.index)
    let articles = (1...50).map { article($0, "Tide \($0)", body: "Harbour", file: "a") }
    await catalog.apply(CatalogBatch(files: [file("a", articles)]))
    await catalog.commit(isScanned: true)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.index + "-wal")
    #expect(attributes[.size] as? Int == 0)
    #expect(await catalog.total == 50)
  }

  @Test func `marks are kept under their fingerprint, those of missing articles too`() async throws
  {
    let folder = try Folder()
    await write(folder.index)
    let catalog = ArticleCatalog(database: folder.index)
    #expect(await catalog.holdsMarks(of: "one"))
    #expect(await !catalog.holdsMarks(of: "two"))
    await catalog.replace(file: "c", with: [entry(article(9, "Late", file: "c"))])
    #expect(try await catalog.titles("is:starred") == ["Late"])
  }

  @Test func `a second program sees what the first commits, and writes when that one has ended`()
    async throws
  {
    let folder = try Folder()
    await write(folder.index)
    var first: ArticleCatalog? = ArticleCatalog(database: folder.index)
    let second = ArticleCatalog(database: folder.index)
    #expect(await !second.isWritable)
    #expect(await !second.followWriter())

    await first?.replace(file: "c", with: [entry(article(3, "Harvest", file: "c"))])
    #expect(await !second.followWriter())
    await first?.commit(isScanned: true)
    #expect(await second.followWriter())
    #expect(try await second.titles("harv*") == ["Harvest"])
    #expect(await !second.followWriter())

    first = nil
    #expect(await second.followWriter())
    #expect(await second.isWritable)
    await second.replace(file: "d", with: [entry(article(4, "Autumn", file: "d"))])
    #expect(try await second.titles("a*") == ["Autumn"])
    #expect(await !second.followWriter())
  }

  @Test func `an index that another program is still making shows what is in it`() async throws {
    let folder = try Folder()
    let first = ArticleCatalog(database: folder.index)
    await first.replace(file: "a", with: [entry(article(1, "Tidal plant", file: "a"))])
    await first.commit()
    let second = ArticleCatalog(database: folder.index)
    #expect(await second.takeNotices().first?.contains("still making the index") == true)
    #expect(try await second.titles("") == ["Tidal plant"])
  }

  @Test func `an index of another version that is in use is left to its program`() async throws {
    let folder = try Folder()
    await write(folder.index)
    let holder = ArticleCatalog(database: folder.index)
    let queue = try DatabaseQueue(path: folder.index)
    try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    let other = ArticleCatalog(database: folder.index)
    #expect(await other.takeNotices().first?.contains("only in memory") == true)
    #expect(await other.total == 0)
    #expect(await holder.total == 2)
    #expect(try folder.contents().contains("index.sqlite.bad") == false)
    #expect(try await holder.titles("harbour") == ["Tidal plant"])
  }

  @Test func `only files that are new or have changed are to be read`() async throws {
    let folder = try Folder()
    await write(folder.index)
    let catalog = ArticleCatalog(database: folder.index)
    let files = [("a", 1), ("new", 1), ("a", 2)].map {
      (path: $0.0, stamp: CatalogStamp(size: 9, modified: $0.1))
    }
    let found = await catalog.changes(among: files)
    #expect(found.changed == [1, 2])
    var scan = LibraryScan()
    scan.note(found.known)
    #expect(await catalog.filesGone(in: scan) == ["b"])
  }

  @Test func `what was not committed is not there after a crash`() async throws {
    let folder = try Folder()
    await write(folder.index)
    do {
      let catalog = ArticleCatalog(database: folder.index)
      await catalog.replace(file: "c", with: [entry(article(3, "Lost", file: "c"))])
      #expect(await catalog.total == 3)
    }
    let catalog = ArticleCatalog(database: folder.index)
    #expect(try await catalog.titles("") == ["Việt company", "Tidal plant"])
    await catalog.replace(file: "c", with: [entry(article(3, "Found", file: "c"))])
    #expect(try await catalog.titles("f*") == ["Found"])
  }

  @Test func `an article that moves to another file keeps its row`() async throws {
    let catalog = ArticleCatalog()
    let other = article(7, "Other", file: "z")
    await catalog.apply(CatalogBatch(files: [file("a", [article(1, "One")]), file("z", [other])]))
    await catalog.removeFiles(["a"])
    #expect(await catalog.statistics.abandoned == 1)
    await catalog.apply(CatalogBatch(files: [file("b", [article(1, "One")])]))
    #expect(await catalog.statistics.abandoned == 0)
    #expect(await catalog.origin(of: id(1))?.file == "b")
    #expect(try await catalog.titles("one") == ["One"])
  }

  @Test func `a feed read again takes in its new articles alone`() async throws {
    let catalog = ArticleCatalog()
    let articles = (1...5).map { article($0, "Story \($0)", at: hour(1)) }
    await catalog.apply(CatalogBatch(files: [file("feed", Array(articles[1...]))]))
    var shifted = articles
    for index in shifted.indices { shifted[index].origin.index = index }
    await catalog.apply(CatalogBatch(files: [file("feed", shifted, at: 2)]))
    #expect(await catalog.statistics.abandoned == 0)
    #expect(try await catalog.titles("") == articles.map(\.title))
  }

  @Test(arguments: [
    "", "no database at all, but long enough to be one if it were ever so little like it",
  ])
  func `an index that is none is made anew`(text: String) async throws {
    let folder = try Folder()
    try text.write(toFile: folder.index, atomically: true, encoding: .utf8)
    let catalog = ArticleCatalog(database: folder.index)
    await catalog.replace(file: "a", with: [entry(article(1, "One", file: "a"))])
    #expect(try await catalog.titles("") == ["One"])
    #expect(await catalog.takeNotices().count == (text.isEmpty ? 0 : 1))
    #expect(try folder.contents().contains("index.sqlite.bad") == !text.isEmpty)
  }

  @Test func `another program's database is left aside`() async throws {
    let folder = try Folder()
    try DatabaseQueue(path: folder.index).inDatabase { try $0.execute(sql: "CREATE TABLE t (a)") }
    let catalog = ArticleCatalog(database: folder.index)
    #expect(await catalog.takeNotices().count == 1)
    #expect(try await catalog.search("").count == 0)
    #expect(try folder.contents().contains("index.sqlite.bad"))
  }

  @Test func `an index of another version is made anew`() async throws {
    let folder = try Folder()
    await write(folder.index)
    try DatabaseQueue(path: folder.index).inDatabase {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    let catalog = ArticleCatalog(database: folder.index)
    #expect(
      await catalog.takeNotices() == ["The index is made anew for this version of the program"]
    )
    #expect(try await catalog.search("").count == 0)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func `damage anywhere gives no crash and in the end a good index`(seed: UInt64) async throws {
    let folder = try Folder()
    await write(folder.index)
    var random = SeededGenerator(seed: seed)
    var bytes = try Data(contentsOf: URL(filePath: folder.index))
    for _ in 0..<400 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255,
        using: &random
      )
    }
    try bytes.write(to: URL(filePath: folder.index))
    let catalog = ArticleCatalog(database: folder.index)
    for query in ["", "harbour", "h*", "is:read", "path:a", "sort:title", "tidal sort:relevance"] {
      guard let result = try? await catalog.search(query) else { continue }
      _ = await catalog.rows(of: result.id, in: 0..<10)
    }
    for number in 1...20 as ClosedRange<UInt64> {
      await catalog.replace(file: "c", with: [entry(article(number, "New", file: "c"))])
      await catalog.commit(isScanned: true)
    }
    #expect(await catalog.total > 0)
    #expect(await catalog.row(of: id(20))?.title == "New")
  }

  @Test func `a second program reads the index that the first one writes`() async throws {
    let folder = try Folder()
    await write(folder.index)
    let first = ArticleCatalog(database: folder.index)
    let second = ArticleCatalog(database: folder.index)
    #expect(await second.takeNotices().count == 1)
    #expect(await !second.isWritable)
    #expect(try await second.titles("h*") == ["Tidal plant"])
    await second.replace(file: "c", with: [entry(article(3, "Ignored", file: "c"))])
    await second.apply(MarkChange(mark: .starred, articleIDs: [id(2)], isSet: true))
    #expect(try await second.titles("is:starred") == ["Việt company"])
    await first.replace(file: "c", with: [entry(article(3, "Harbours", file: "c"))])
    await first.commit()
    #expect(try await second.titles("har*") == ["Tidal plant"])
    #expect(try await first.titles("har*") == ["Harbours", "Tidal plant"])
  }

  @Test func `without a folder to write in, the index lies in memory and says so`() async throws {
    let catalog = ArticleCatalog(database: "/dev/null/index.sqlite")
    await catalog.replace(file: "a", with: [entry(article(1, "One", file: "a"))])
    #expect(try await catalog.titles("one") == ["One"])
    #expect(await catalog.takeNotices().count == 1)
    #expect(await catalog.takeNotices().isEmpty)
  }

  @Test func `rows beyond a run of short prefixes are found like those in it`() async throws {
    let folder = try Folder()
    do {
      let catalog = ArticleCatalog(database: folder.index)
      let articles = (0..<4100).map { (number: UInt64) -> Article in
        let title = number.isMultiple(of: 3) ? "Zebra" : "Fox"
        return article(number, title, body: number == 4099 ? "quay" : "")
      }
      await catalog.apply(CatalogBatch(files: [file("a", articles)]))
      #expect(try await catalog.search("z*").count == 1367)
      await catalog.commit()
    }
    let catalog = ArticleCatalog(database: folder.index)
    let expected = ["z*": 1367, "title:ze*": 1367, "body:z*": 0, "fo*": 2733, "qua*": 1]
    for (query, count) in expected {
      #expect(try await catalog.search(query).count == count, "\(query)")
    }
  }

  @Test func `the index of a library is one file, in whatever order its folders are named`() {
    let one = IndexFile.path(in: "/cache", roots: ["/news/a", "/news/b"])
    #expect(one == IndexFile.path(in: "/cache", roots: ["/news/b", "/news/a"]))
    #expect(one != IndexFile.path(in: "/cache", roots: ["/news/a"]))
    #expect(one.hasPrefix("/cache/index-"))
  }
}
