import Articles
import Foundation
import MarkStore
import ReaderTesting
import Testing

/// `dateline state import` as it is run.
@Suite struct ImportCommandTests {
  let folder: MarkFolder

  init() throws {
    folder = try MarkFolder()
    try folder.home.write(
      "http://coast.example/1\nhttp://coast.example/2\nurn:story:3\n",
      to: "read.txt"
    )
    try folder.home.write("url,tags\nhttp://coast.example/2,sea\n", to: "kept.csv")
  }

  private func path(_ name: String) -> String { folder.home.url.appending(path: name).path }

  private func marked(_ query: String) throws -> Int {
    try folder.home.write(
      """
      <rss version="2.0"><channel><title>Coast Wire</title><link>http://coast.example/</link>
      <item><title>One</title><link>https://coast.example/1/</link><guid>a</guid></item>
      <item><title>Two</title><link>http://coast.example/2</link></item>
      </channel></rss>
      """,
      to: "news/coast.xml"
    )
    return try folder.run("list", query, "--library", path("news"), "--index", path("index"))
      .output.split(separator: "\n").count
  }

  @Test func `marks meet the articles of the library, and say how many they were`() throws {
    let result = try folder.run("state", "import", path("read.txt"), path("kept.csv"))
    #expect(
      result.output == """
        \(path("read.txt")): a list of what was read: 2 read, 0 starred, 1 skipped (1 without an address)
        \(path("kept.csv")): a CSV of starred links: 0 read, 1 starred, 0 skipped
        Marked 2 read, 1 starred and 1 tagged that were not so before

        """
    )
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(try marked("is:read") == 2)
    #expect(try marked("is:starred #sea") == 1)
  }

  @Test func `importing again changes nothing more`() throws {
    _ = try folder.run("state", "import", path("read.txt"))
    let names = try folder.names()
    let before = try names.map(folder.text)
    let again = try folder.run("state", "import", path("read.txt"))
    #expect(again.output.hasSuffix("Marked 0 read, 0 starred that were not so before\n"))
    #expect(try names.map(folder.text) == before)
    #expect(try folder.names() == names)
  }

  @Test func `a dry run says what would be marked and writes nothing`() throws {
    let result = try folder.run("state", "import", "--dry-run", path("read.txt"))
    #expect(
      result.output.hasSuffix(
        "Would mark 2 read, 0 starred that were not so before; nothing was changed\n"
      )
    )
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func `an import is one step, and undone as one`() async throws {
    _ = try folder.run("state", "import", path("read.txt"), path("kept.csv"))
    let store = StateStore(MarkStorePaths(stateFile: folder.file("state.json")))
    let step = try #require(await store.stepToUndo())
    #expect(step.summary == "Imported marks from read.txt, kept.csv")
    try await store.undo(at: 1_795_464_000_001)
    #expect(await store.snapshot.allSatisfy { $0.marks == Marks() })
    #expect(await store.stepToUndo() == nil)
  }

  @Test func `a file that cannot be taken is named, and the others are taken`() throws {
    try folder.home.write("SQLite format 3\0", to: "cache.db")
    let result = try folder.run("state", "import", path("cache.db"), path("read.txt"))
    #expect(result.status == 1)
    #expect(result.errors == "\(path("cache.db")): is damaged: SQLite cannot read it\n")
    #expect(result.output.hasSuffix("Marked 2 read, 0 starred that were not so before\n"))
  }

  @Test func `without any file that can be taken nothing is written`() throws {
    let result = try folder.run("state", "import", path("missing"))
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors == "\(path("missing")): does not exist\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }
}
