import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct DamageTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  func opened() -> StateStore { StateStore(temporary.paths) }

  @Test(arguments: [
    "not marks at all", "{", "[]", "{\"marks\":{}}", "\u{0}\u{0}\u{0}\u{0}",
    String(StateTextTests.small.dropLast(20)),
    "<<<<<<< ours\n" + StateTextTests.small,
    String(repeating: "x", count: 3 << 20),
  ])
  func `a damaged state is kept byte for byte and said aloud`(text: String) async throws {
    try temporary.write(text, to: "state.json")
    let store = opened()
    let notices = await store.takeNotices()
    #expect(notices.count == 1)
    guard case .keptAside(_, let copy, let badLines)? = notices.first else {
      Issue.record("\(notices)")
      return
    }
    #expect(copy == temporary.file("state.json.bad-1"))
    #expect(badLines > 0)
    #expect(try temporary.text("state.json.bad-1") == text)
    try await store.apply(change(.read, [1]), at: 1)
    #expect(await store.needsCompaction(onExit: true))
    try await store.compact()
    #expect(try temporary.text("state.json.bad-1") == text)
    #expect(!temporary.has("state.json.bad-2"))
    let reopened = opened()
    #expect(await reopened.takeNotices() == [])
    #expect(await reopened.marks(of: article(1)).isRead)
  }

  @Test func `a second damaged state gets the next number`() async throws {
    try temporary.write("first", to: "state.json")
    try await opened().compact()
    try temporary.write("second", to: "state.json")
    _ = opened()
    _ = opened()
    #expect(try temporary.text("state.json.bad-1") == "first")
    #expect(try temporary.text("state.json.bad-2") == "second")
    #expect(!temporary.has("state.json.bad-3"))
  }

  @Test func `whole lines of a damaged state are used, with the previous snapshot`() async throws {
    try temporary.write(String(StateTextTests.small.dropLast(60)), to: "state.json")
    let other = StateTextTests.small.replacing("00a1", with: "00ff")
    try temporary.write(other, to: "state.json~")
    let store = opened()
    #expect(await store.snapshot.count == 4)
    #expect(await store.takeNotices().last == .previousRead(path: temporary.file("state.json~")))
  }

  @Test(arguments: [nil, "half a file"])
  func `the previous snapshot stays while there is no sound one`(state: String?) async throws {
    try temporary.write(StateTextTests.small, to: "state.json~")
    if let state { try temporary.write(state, to: "state.json") }
    let store = opened()
    try await store.compact()
    // Had the program been killed before the new snapshot had its name, this would be all there is.
    #expect(try temporary.text("state.json~") == StateTextTests.small)
    #expect(await opened().snapshot.count == 3)
  }

  @Test(arguments: [Mark.read, .starred, .tag("sea")])
  func `clearing a mark that could not be read clears it all the same`(mark: Mark) async throws {
    try await opened().apply(change(mark, [1, 2]), at: 1000)
    try await opened().compact()
    let path = temporary.file("state.json")
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try await opened().apply(change(mark, [1], false), at: 2000)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
    let store = opened()
    #expect(await !store.marks(of: article(1)).contains(mark))
    #expect(await store.marks(of: article(2)).contains(mark))
  }

  @Test func `a state that could not be read is read before the next change`() async throws {
    try await opened().apply(change(.read, [1]), at: 5_000)
    try await opened().compact()
    let path = temporary.file("state.json")
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let store = opened()
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
    let done = try await store.apply(change(.read, [1], false), at: 1)
    #expect(done == change(.read, [1], false))
    #expect(await !opened().marks(of: article(1)).isRead)
  }

  @Test func `a call that is interrupted without end fails in the end`() {
    #expect(throws: SystemError(code: EINTR)) {
      try calling {
        errno = EINTR
        return Int32(-1)
      }
    }
  }

  @Test func `a folder in the state's place is never taken for an empty state`() async throws {
    let path = temporary.file("state.json")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let store = opened()
    #expect(await store.takeNotices() == [.unread(path: path, reason: "Is a directory")])
    try await store.apply(change(.read, [1]), at: 1)
    #expect(await store.needsCompaction(onExit: true) == false)
    await #expect(throws: MarkStoreError.notCompacted(path: path, reason: "Is a directory")) {
      try await store.compact()
    }
    #expect(try temporary.names() == ["journal-aaaaaaaa.jsonl", "lock", "state.json"])
    // The journal has the mark, for the day when the state can be read again.
    try FileManager.default.removeItem(atPath: path)
    try temporary.write(StateTextTests.small, to: "state.json")
    #expect(await store.refresh().count == 3)
    try await store.compact()
    #expect(await opened().snapshot.count == 4)
  }

  @Test func `only what is not there is nothing`() throws {
    try temporary.write("", to: "file")
    #expect(try FileStatus.ifPresent(temporary.file("none")) == nil)
    let below = temporary.file("file/below")
    #expect { try FileStatus.ifPresent(below) } throws: { ($0 as? SystemError)?.code == ENOTDIR }
  }

  @Test func `a loop of links is an obstacle and not an empty state`() async throws {
    try temporary.makeFolder()
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file("state.json"),
      withDestinationPath: "state.json"
    )
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    await #expect(throws: MarkStoreError.self) { try await store.compact() }
    #expect(await store.takeNotices().count == 1)
  }

  @Test func `an unreadable journal of another machine keeps the snapshot as it is`() async throws {
    let path = temporary.file("journal-bbbbbbbb.jsonl")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    #expect(await store.needsCompaction(onExit: true) == false)
    await #expect(throws: MarkStoreError.self) { try await store.compact() }
    #expect(!temporary.has("state.json"))
    #expect(await opened().marks(of: article(1)).isRead)
  }

  @Test func `a newer version's state is read, never rewritten, and marks go to the journal`()
    async throws
  {
    let newer = StateTextTests.small.replacing("\"dateline\":1", with: "\"dateline\":2")
      .replacing("\"star\":5", with: "\"star\":{\"at\":5}")
    try temporary.write(newer, to: "state.json")
    let store = opened()
    let path = temporary.file("state.json")
    #expect(await store.takeNotices() == [.newerVersion(path: path, version: 2)])
    #expect(await store.snapshot.count == 2)
    try await store.apply(change(.read, [1]), at: 1)
    #expect(await store.needsCompaction(onExit: true) == false)
    await #expect(throws: MarkStoreError.self) { try await store.compact() }
    #expect(try temporary.text("state.json") == newer)
    #expect(try temporary.names() == ["journal-aaaaaaaa.jsonl", "lock", "state.json"])
    #expect(await opened().marks(of: article(1)).isRead)
  }

  @Test func `an empty state file is no damage`() async throws {
    try temporary.write("", to: "state.json")
    let store = opened()
    #expect(await store.takeNotices() == [])
    try await store.apply(change(.read, [1]), at: 1)
    try await store.compact()
    #expect(await opened().marks(of: article(1)).isRead)
    #expect(!temporary.has("state.json.bad-1"))
  }

  @Test func `bad lines of a journal are passed over, told, and kept`() async throws {
    try await opened().apply(change(.read, [1]), at: 1)
    let bad = try temporary.text("journal-aaaaaaaa.jsonl") + "\u{0}\u{0}\nnonsense\n"
    try temporary.write(bad, to: "journal-aaaaaaaa.jsonl")
    let store = opened()
    let path = temporary.file("journal-aaaaaaaa.jsonl")
    #expect(await store.takeNotices() == [.linesPassedOver(path: path, count: 2)])
    try await store.compact()
    #expect(try temporary.text("journal-aaaaaaaa.jsonl.bad-1") == bad)
    #expect(await opened().marks(of: article(1)).isRead)
  }

  @Test func `conflict copies are merged, and deleted once the snapshot holds them`() async throws {
    try temporary.write(StateTextTests.small, to: "state.json")
    let theirs = StateTextTests.small.replacing("00a1", with: "00ff")
    let state = "state.sync-conflict-20300102-030405-ABCDEFG.json"
    try temporary.write(theirs, to: state)
    let journal = "journal-bbbbbbbb.sync-conflict-20300102-030405-ABCDEFG.jsonl"
    try temporary.write("{\"\(article(1).hex)\":{\"star\":4}}\n", to: journal)
    try temporary.write("other", to: "notes.sync-conflict-20300102-030405-ABCDEFG.txt")
    let store = opened()
    #expect(await store.snapshot.count == 5)
    #expect(await store.needsCompaction(onExit: false))
    try await store.compact()
    #expect(!temporary.has(state) && !temporary.has(journal))
    #expect(temporary.has("notes.sync-conflict-20300102-030405-ABCDEFG.txt"))
    #expect(await opened().snapshot.count == 5)
    #expect(await store.needsCompaction(onExit: true) == false)
  }

  @Test func `a damaged conflict copy is kept under another name`() async throws {
    let name = "state.sync-conflict-20300102-030405-ABCDEFG.json"
    try temporary.write("half a file", to: name)
    try await opened().compact()
    #expect(!temporary.has(name))
    #expect(try temporary.text("state.json.bad-1") == "half a file")
  }

  @Test func `unknown fields outlive ten rewrites`() async throws {
    let text = StateTextTests.small.replacing(
      "{\"dateline\":1,",
      with: "{\"dateline\":1,\"mood\":[true],"
    )
    try temporary.write(text, to: "state.json")
    for time in 1...10 {
      let store = opened()
      try await store.apply(change(.read, [time]), at: Int64(time))
      try await store.compact()
    }
    let result = try temporary.text("state.json")
    #expect(result.hasPrefix("{\"dateline\":1,\"mood\":[true],\"marks\":{\n"))
    #expect(result.contains("\"at\":[1732362000123,40],"))
    #expect(result.contains("\"zeta\":{\"a\":[]}}"))
    #expect(await opened().snapshot.count == 13)
  }

  @Test func `what a crash left half written is in nobody's way`() async throws {
    try temporary.write("half", to: "state.json.tmp")
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    try await store.compact()
    #expect(!temporary.has("state.json.tmp"))
    #expect(await opened().marks(of: article(1)).isRead)
  }

  @Test func `a file over the cap is refused unread`() async throws {
    try temporary.write("x", to: "state.json")
    let path = temporary.file("state.json")
    #expect(truncate(path, off_t(StateLimits.fileBytes + 1)) == 0)
    let store = opened()
    #expect(
      await store.takeNotices() == [.unread(path: path, reason: "it is bigger than 256 MiB")]
    )
    #expect(await store.needsCompaction(onExit: true) == false)
  }

  @Test func `a pipe in a journal's place holds nothing up`() async throws {
    try temporary.makeFolder()
    let path = temporary.file("journal-bbbbbbbb.jsonl")
    #expect(mkfifo(path, 0o600) == 0)
    let store = opened()
    #expect(
      await store.takeNotices() == [.unread(path: path, reason: "it is not a regular file")]
    )
    try await store.apply(change(.read, [1]), at: 1)
  }
}
