import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct StateStoreTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  func opened() -> StateStore { StateStore(temporary.paths, lockPatience: 300) }

  @Test func `a folder that is not there is an empty state without a notice`() async {
    let store = opened()
    #expect(await store.snapshot.isEmpty)
    #expect(await store.takeNotices() == [])
    #expect(await store.needsCompaction(onExit: true) == false)
  }

  @Test func `marks are there again after reopening, before and after compaction`() async throws {
    let tag = Mark.tag("long read")
    let store = opened()
    try await store.apply(change(.read, [1, 2]), at: 1000)
    try await store.apply(change(.starred, [2]), at: 1001)
    try await store.apply(change(tag, [3]), at: 1002)
    try await store.apply(change(.read, [1], false), at: 1003)
    let replayed = opened()
    #expect(await replayed.snapshot == store.snapshot)
    #expect(await replayed.marks(of: article(1)) == Marks())
    #expect(await replayed.marks(of: article(2)) == Marks(isRead: true, isStarred: true))
    #expect(await replayed.marks(of: article(3)) == Marks(tags: ["long read"]))
    #expect(await replayed.needsCompaction(onExit: true))
    try await replayed.compact()
    #expect(try temporary.names() == ["lock", "state.json"])
    #expect(await opened().snapshot == store.snapshot)
    #expect(try temporary.bytes("state.json") == (await store.snapshot.canonicalBytes()))
  }

  @Test func `a journal that has grown is compacted once nothing more is written`() async throws {
    let store = opened()
    try await store.apply(change(.read, Array(1...6_000)), at: 1000)
    try await store.compactWhenIdle()
    try await store.apply(change(.starred, [1]), at: 1001)
    try await store.compactWhenIdle()
    #expect(try temporary.names() == ["journal-aaaaaaaa.jsonl", "lock"])
    try await store.compactWhenIdle()
    #expect(try temporary.names() == ["lock", "state.json"])
    try await store.apply(change(.starred, [2]), at: 1002)
    try await store.compactWhenIdle()
    try await store.compactWhenIdle()
    #expect(try temporary.names() == ["journal-aaaaaaaa.jsonl", "lock", "state.json"])
    #expect(await opened().snapshot == store.snapshot)
  }

  @Test func `a journal line is what the format says`() async throws {
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1_732_362_000_123)
    let line = "{\"\(article(1).hex)\":{\"read\":1732362000123}}\n"
    #expect(try temporary.text("journal-aaaaaaaa.jsonl") == line)
  }

  @Test func `files are for the user alone`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    try await store.compact()
    try await store.perform(step(.read, [2]), at: 2)
    for name in try temporary.names() { #expect(try temporary.mode(name) == 0o600, "\(name)") }
    #expect(try temporary.mode("") == 0o700)
  }

  @Test func `the previous snapshot is kept and read when the state is gone`() async throws {
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    try await store.compact()
    try await store.apply(change(.read, [2]), at: 2)
    try await store.compact()
    let first = try temporary.text("state.json~")
    #expect(first.contains(article(1).hex) && !first.contains(article(2).hex))
    try FileManager.default.removeItem(atPath: temporary.file("state.json"))
    let reopened = opened()
    #expect(await reopened.marks(of: article(1)).isRead)
    #expect(await reopened.takeNotices() == [.previousRead(path: temporary.file("state.json~"))])
    #expect(await reopened.needsCompaction(onExit: true))
  }

  @Test func `ten thousand articles are one append`() async throws {
    let store = opened()
    try await store.apply(change(.starred, [0]), at: 1)
    let before = try temporary.bytes("journal-aaaaaaaa.jsonl").count
    let done = try await store.perform(step(.read, Array(0..<10_000)), at: 2)
    #expect(done.changes.first?.articleIDs.count == 10_000)
    let after = try temporary.bytes("journal-aaaaaaaa.jsonl")
    #expect(after.count - before <= 10_000 * 60)
    #expect(await opened().snapshot == store.snapshot)
  }

  @Test func `a torn end of the journal costs only the torn line`() async throws {
    try await opened().apply(change(.read, [1, 2]), at: 1)
    let whole = try temporary.bytes("journal-aaaaaaaa.jsonl")
    for cut in 1...(whole.count / 2) {
      try temporary.write(Array(whole.dropLast(cut)), to: "journal-aaaaaaaa.jsonl")
      let store = opened()
      #expect(await store.marks(of: article(1)).isRead)
      #expect(await store.takeNotices() == [])
      try await store.apply(change(.starred, [3]), at: 2)
      let again = opened()
      #expect(await again.marks(of: article(1)).isRead)
      // Without its newline and its last bracket the line still holds a whole entry.
      #expect(await again.marks(of: article(2)).isRead == (cut <= 2))
      #expect(await again.marks(of: article(3)).isStarred)
    }
  }

  @Test func `a state file of another name has a journal of its own beside it`() async throws {
    try temporary.makeFolder()
    let named = MarkStorePaths(stateFile: temporary.file("work.json"), machine: "aaaaaaaa")
    let store = StateStore(named)
    try await store.apply(change(.read, [1]), at: 1)
    #expect(await opened().marks(of: article(1)) == Marks())
    #expect(
      try temporary.names() == ["lock", "work.json.journal-aaaaaaaa.jsonl", "work.json.lock"]
    )
    try await store.compact()
    #expect(try temporary.names() == ["lock", "work.json", "work.json.lock"])
    #expect(await StateStore(named).marks(of: article(1)).isRead)
  }

  @Test func `a relative state file stands in the working folder`() {
    #expect(MarkStorePaths(stateFile: "state.json", machine: "b").folder == ".")
    #expect(MarkStorePaths(stateFile: "/state.json", machine: "b").folder == "/")
    #expect(MarkStorePaths(folder: "/x/", machine: "b").stateFile == "/x/state.json")
  }

  @Test func `the machine's name is eight digits that stay the same`() {
    let name = MarkStorePaths.thisMachine()
    #expect(name.count == 8 && name.allSatisfy(\.isHexDigit))
    #expect(name == MarkStorePaths.thisMachine())
  }

  @Test func `a linked state file stays a link`() async throws {
    try temporary.makeFolder()
    let target = temporary.path + "/dotfiles.json"
    try StateTextTests.small.write(toFile: target, atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file("state.json"),
      withDestinationPath: "../dotfiles.json"
    )
    let store = opened()
    #expect(await store.snapshot.count == 3)
    try await store.apply(change(.read, [1]), at: 1)
    try await store.compact()
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: temporary.file("state.json")
    )
    #expect(link == "../dotfiles.json")
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains(article(1).hex))
    #expect(try String(contentsOfFile: target + "~", encoding: .utf8) == StateTextTests.small)
    #expect(await opened().snapshot.count == 4)
  }

  @Test func `a link to a file yet to be made is followed`() async throws {
    try temporary.makeFolder()
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file("state.json"),
      withDestinationPath: temporary.path + "/later.json"
    )
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    try await store.compact()
    #expect(FileManager.default.fileExists(atPath: temporary.path + "/later.json"))
    #expect(await opened().marks(of: article(1)).isRead)
  }

  @Test(arguments: ["", String(repeating: "x", count: 1025)])
  func `a tag without a sensible name is refused`(name: String) async {
    let store = opened()
    await #expect(throws: MarkStoreError.tagRefused(name)) {
      try await store.apply(change(.tag(name), [1]), at: 1)
    }
    #expect(await store.snapshot.isEmpty)
  }

  @Test func `the fingerprint is that of the files on the disk`() async throws {
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    let first = await store.fingerprint
    #expect(first == temporary.paths.fingerprint())
    try await store.apply(change(.read, [2]), at: 2)
    #expect(await store.fingerprint != first)
    #expect(await store.fingerprint == temporary.paths.fingerprint())
    try await store.compact()
    #expect(await store.fingerprint == temporary.paths.fingerprint())
  }

  @Test func `a lock held elsewhere delays marks but does not lose them`() async throws {
    let store = opened()
    try await store.apply(change(.read, [1]), at: 1)
    let other = FolderLock(path: temporary.file("lock"), patience: 0)
    #expect(try other.acquire() == .held)
    await #expect(throws: MarkStoreError.locked(path: temporary.file("lock"))) {
      try await store.perform(step(.read, [2]), at: 2)
    }
    #expect(await store.marks(of: article(2)).isRead)
    #expect(await store.unsavedMarks.count == 1)
    #expect(await store.refresh().map(\.id) == [article(2)])
    other.release()
    try await store.saveUnsaved()
    #expect(await store.unsavedMarks.isEmpty)
    #expect(await opened().marks(of: article(2)).isRead)
    #expect(await opened().stepToUndo() == step(.read, [2]))
  }

  @Test func `marks that the disk refuses are held and tried again`() async throws {
    try temporary.makeFolder()
    let journal = temporary.file("journal-aaaaaaaa.jsonl")
    let store = opened()
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: false)
    await #expect(throws: MarkStoreError.notSaved(path: journal, reason: "Is a directory")) {
      try await store.apply(change(.read, [1]), at: 1)
    }
    #expect(await store.unsavedMarks.count == 1)
    try FileManager.default.removeItem(atPath: journal)
    try await store.apply(change(.read, [2]), at: 2)
    #expect(await store.unsavedMarks.isEmpty)
    let reopened = opened()
    #expect(await reopened.marks(of: article(1)).isRead)
    #expect(await reopened.marks(of: article(2)).isRead)
  }

  @Test func `a journal begun anew after a failed sync is read and later deleted`() async throws {
    try await opened().apply(change(.read, [1]), at: 1)
    var journal = Journal(paths: temporary.paths, isLocked: true)
    for number in [2, 3] {
      var lines: [UInt8] = []
      lines.append(journalLineOf: article(number), MarkField.read, MarkTime(signed: 5))
      _ = try journal.renew(with: lines)
    }
    let store = opened()
    #expect(await store.snapshot.count == 3)
    try await store.compact()
    #expect(try temporary.names() == ["lock", "state.json"])
    #expect(await opened().snapshot.count == 3)
  }

  @Test func `where nothing can be locked each process has a journal of its own`() async throws {
    try temporary.makeFolder()
    let journal = Journal(paths: temporary.paths, isLocked: false)
    #expect(journal.name == "journal-aaaaaaaa-\(getpid()).jsonl")
    var lines: [UInt8] = []
    lines.append(journalLineOf: article(1), MarkField.read, MarkTime(signed: 5))
    try temporary.write(lines, to: journal.name)
    let store = opened()
    #expect(await store.marks(of: article(1)).isRead)
    try await store.compact()
    #expect(temporary.has(journal.name))
  }
}
