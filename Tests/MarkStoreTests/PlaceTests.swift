import Articles
import Foundation
import Testing

@testable import MarkStore

/// Where articles were left, as a field of their marks.
@Suite struct PlaceTests {
  let temporary: TemporaryFolder
  private let middle = TextAnchor(block: 12, offset: 345)

  init() throws {
    temporary = try TemporaryFolder()
  }

  func opened() -> StateStore { StateStore(temporary.paths) }

  @Test func `a place outlives the program, from the journal and from the snapshot`() async throws {
    let store = opened()
    try await store.keep(middle, of: article(1), at: 7)
    let line = "{\"\(article(1).hex)\":{\"pos\":[7,12,345]}}\n"
    #expect(try temporary.text("journal-aaaaaaaa.jsonl") == line)
    #expect(await opened().place(of: article(1)) == middle)
    try await store.compact()
    #expect(await opened().place(of: article(1)) == middle)
    #expect(await opened().place(of: article(2)) == nil)
  }

  @Test func `a place is no mark and no step to undo`() async throws {
    let (first, second) = (opened(), opened())
    try await first.keep(middle, of: article(1), at: 7)
    #expect(await second.refresh() == [])
    #expect(await second.place(of: article(1)) == middle)
    #expect(await first.marks(of: article(1)) == Marks())
    #expect(await first.history().entries.isEmpty)
    #expect(!temporary.has("history.jsonl"))
  }

  @Test func `the same place again writes nothing`() async throws {
    let store = opened()
    try await store.keep(middle, of: article(1), at: 7)
    let before = try temporary.bytes("journal-aaaaaaaa.jsonl")
    try await store.keep(middle, of: article(1), at: 8)
    #expect(try temporary.bytes("journal-aaaaaaaa.jsonl") == before)
  }

  @Test func `the later place wins, and one kept now is later even than a fast clock's`()
    async throws
  {
    let (first, second) = (opened(), opened())
    try await first.keep(middle, of: article(1), at: 900)
    try await second.keep(.start, of: article(1), at: 5)
    _ = await first.refresh()
    #expect(await first.place(of: article(1)) == .start)
    #expect(await opened().place(of: article(1)) == .start)
  }

  @Test func `a place and marks of one article stay beside each other`() async throws {
    let store = opened()
    try await store.apply(change(.tag("sea"), [1]), at: 1)
    try await store.keep(middle, of: article(1), at: 2)
    try await store.apply(change(.starred, [1]), at: 3)
    try await store.apply(change(.tag("reed"), [1]), at: 4)
    try await store.compact()
    #expect(await opened().place(of: article(1)) == middle)
    #expect(await opened().marks(of: article(1)) == Marks(isStarred: true, tags: ["sea", "reed"]))
  }

  @Test(arguments: [
    "12", "\"x\"", "[]", "[5]", "[5,1]", "[5,-1,2]", "[5,1,2,3]", "[5,1.5,2]", "[null,1,2]", "{}",
  ])
  func `a value that is no place is left alone until there is one`(value: String) async throws {
    try temporary.write("{\"\(article(1).hex)\":{\"pos\":\(value)}}\n", to: "journal-b.jsonl")
    let store = opened()
    #expect(await store.place(of: article(1)) == nil)
    try await store.compact()
    #expect(try temporary.text("state.json").contains("\"pos\":\(value)"))
    try await store.keep(middle, of: article(1), at: 7)
    try await store.compact()
    #expect(await opened().place(of: article(1)) == middle)
  }
}
