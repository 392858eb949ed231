import Articles
import Catalog
import Foundation
import ReaderCore
import ReaderRuntime
import Synchronization
import Testing

/// A folder of article files that goes with the test.
private final class Library: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  /// How many files the last scan read.
  let filesRead = Mutex(0)

  init() throws {
    try FileManager.default.createDirectory(at: news, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var news: URL { folder.appending(path: "news") }

  var index: String { folder.appending(path: "index.sqlite").path }

  func write(_ name: String, _ text: String) throws {
    try text.write(to: news.appending(path: name), atomically: false, encoding: .utf8)
  }

  /// Opens the index and brings it up to date.
  func scanned() async -> ArticleCatalog {
    filesRead.withLock { $0 = 0 }
    let catalog = ArticleCatalog(database: index)
    let reader = LibraryReader(roots: [news.path], catalog: catalog) { [self] event in
      guard case .activity(.reading(let progress)) = event else { return }
      filesRead.withLock { $0 = max($0, progress.done) }
    }
    await reader.scan()
    return catalog
  }
}

@Suite struct IndexedLibraryTests {
  @Test func `a library larger than what is read first is read whole`() async throws {
    let library = try Library()
    for number in 0..<1300 { try library.write("\(number).txt", "Story \(number)\n\nWords.\n") }
    #expect(await library.scanned().total == 1300)
    #expect(await library.scanned().statistics.abandoned == 0)
    #expect(library.filesRead.withLock { $0 } == 0)
  }

  @Test func `only the file that changed is read again`() async throws {
    let library = try Library()
    for number in 0..<5 { try library.write("\(number).txt", "Story \(number)\n\nWords.\n") }
    #expect(await library.scanned().total == 5)
    try library.write("3.txt", "Another story\n\nOther words.\n")
    let catalog = await library.scanned()
    #expect(library.filesRead.withLock { $0 } == 1)
    let term = TextTerm(words: ["another"])
    let result = try await catalog.search(Query(filter: .text(term)))
    #expect(result.count == 1)
    #expect(result.total == 5)
  }

  @Test func `a file that is gone takes its articles along, and a renamed one brings them back`()
    async throws
  {
    let library = try Library()
    try library.write("one.txt", "One story\n\nWords of one.\n")
    try library.write("two.txt", "Two story\n\nWords of two.\n")
    #expect(await library.scanned().total == 2)
    try FileManager.default.moveItem(
      at: library.news.appending(path: "one.txt"),
      to: library.news.appending(path: "uno.txt")
    )
    try FileManager.default.removeItem(at: library.news.appending(path: "two.txt"))
    let catalog = await library.scanned()
    #expect(await catalog.total == 1)
    let result = try await catalog.search(Query(filter: .text(TextTerm(words: ["one"]))))
    let found = try #require(await catalog.ids(of: result.id, in: 0..<1).first)
    #expect(await catalog.origin(of: found)?.file.hasSuffix("uno.txt") == true)
  }

  @Test func `a problem with a file is told again though the file is not read again`()
    async throws
  {
    let library = try Library()
    try library.write(
      "feed.json",
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": 3"
    )
    let first = await library.scanned().problems
    let second = await library.scanned().problems
    #expect(!first.isEmpty)
    #expect(second == first)
    #expect(library.filesRead.withLock { $0 } == 0)
  }
}
