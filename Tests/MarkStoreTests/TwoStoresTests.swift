import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct TwoStoresTests {
  let temporary: TemporaryFolder
  let first: StateStore
  let second: StateStore

  init() throws {
    temporary = try TemporaryFolder()
    first = StateStore(temporary.paths)
    second = StateStore(temporary.paths)
  }

  @Test func `each shows the other's marks, once`() async throws {
    try await first.apply(change(.read, [1]), at: 1)
    try await second.apply(change(.starred, [2]), at: 2)
    #expect(await first.refresh() == [.init(id: article(2), marks: Marks(isStarred: true))])
    #expect(await second.refresh() == [.init(id: article(1), marks: Marks(isRead: true))])
    #expect(await first.refresh() == [])
    #expect(await second.refresh() == [])
    #expect(await first.snapshot == second.snapshot)
  }

  @Test func `a compaction by one loses nothing of the other`() async throws {
    try await first.apply(change(.read, [1]), at: 1)
    try await second.apply(change(.read, [2]), at: 2)
    try await first.compact()
    try await second.apply(change(.read, [3]), at: 3)
    try await second.apply(change(.read, [4]), at: 4)
    #expect(await Set(first.refresh().map(\.id)) == [article(2), article(3), article(4)])
    try await first.compact()
    try await first.apply(change(.read, [5]), at: 5)
    #expect(await Set(second.refresh().map(\.id)) == [article(1), article(5)])
    // The journal that it has open is gone, and another one has its name.
    try await second.apply(change(.read, [6]), at: 6)
    #expect(await first.refresh().map(\.id) == [article(6)])
    let third = StateStore(temporary.paths)
    #expect(await third.snapshot.count == 6)
    #expect(await third.snapshot == second.snapshot)
    #expect(await third.snapshot == first.snapshot)
  }

  @Test func `a journal that got the number of a deleted one is read from its start`() async throws
  {
    try await first.apply(change(.read, [1]), at: 1)
    try await first.compact()
    try await first.apply(change(.starred, [1]), at: 2)
    _ = await second.refresh()
    // File systems give a new file the number of the last one that was deleted. Written over in
    // place, the journal is the same file to whoever looks at its number.
    var lines: [UInt8] = []
    for number in [2, 3, 4] {
      lines.append(journalLineOf: article(number), MarkField.read, MarkTime(signed: 5))
    }
    try temporary.write(lines, to: "journal-aaaaaaaa.jsonl")
    try replaceSnapshot()
    _ = await second.refresh()
    _ = await second.refresh()
    for number in [2, 3, 4] { #expect(await second.marks(of: article(number)).isRead) }
  }

  /// Another snapshot in the place of the old one, as a compaction leaves it.
  private func replaceSnapshot() throws {
    let bytes = try temporary.bytes("state.json")
    try temporary.write(bytes, to: "state.json.new")
    try FileManager.default.removeItem(atPath: temporary.file("state.json"))
    let (new, old) = (temporary.file("state.json.new"), temporary.file("state.json"))
    try FileManager.default.moveItem(atPath: new, toPath: old)
  }

  @Test func `a journal in the place of another is read from its start, however long`() throws {
    var lines: [UInt8] = []
    for number in [1, 2] {
      lines.append(journalLineOf: article(number), MarkField.read, MarkTime(signed: 5))
    }
    try temporary.write(lines, to: "journal-aaaaaaaa.jsonl")
    let path = temporary.file("journal-aaaaaaaa.jsonl")
    let stamp = try FileStatus(ofPath: path).stamp
    let end = lines.count / 2
    func marked(after inode: UInt64) throws -> Int? {
      let known = FileStamp(device: stamp.device, inode: inode, size: end, modified: 0)
      return try StateFile.journal(path, after: JournalPosition(stamp: known, end: end))?.table
        .count
    }
    #expect(try marked(after: stamp.inode) == 1)
    #expect(try marked(after: stamp.inode + 1) == 2)
  }

  @Test func `a change says only what the other has not said already`() async throws {
    try await first.apply(change(.read, [1, 2]), at: 1)
    let done = try await second.apply(change(.read, [1, 2, 3]), at: 2)
    #expect(done == change(.read, [3]))
    #expect(await Set(second.refresh().map(\.id)) == [article(1), article(2)])
  }

  @Test func `many writers at once lose nothing`() async throws {
    let paths = temporary.paths
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = StateStore(paths)
          for number in 0..<50 {
            try await store.apply(change(.read, [writer * 1000 + number]), at: Int64(number + 1))
            if number % 10 == writer { try await store.compact() }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = StateStore(paths)
    #expect(await store.snapshot.count == 200)
    #expect(await store.takeNotices() == [])
    _ = await first.refresh()
    #expect(await first.snapshot == store.snapshot)
  }

  @Test func `two machines' journals are merged and the other's is left alone`() async throws {
    let elsewhere = MarkStorePaths(folder: temporary.paths.folder, machine: "bbbbbbbb")
    let other = StateStore(elsewhere)
    try await other.apply(change(.read, [1]), at: 5)
    try await first.apply(change(.read, [2]), at: 6)
    try await first.compact()
    #expect(try temporary.names() == ["journal-bbbbbbbb.jsonl", "lock", "state.json"])
    #expect(await StateStore(temporary.paths).snapshot.count == 2)
    // What the other machine takes back afterwards is still the later word.
    try await other.apply(change(.read, [1], false), at: 5)
    #expect(await first.refresh() == [.init(id: article(1), marks: Marks())])
  }

  @Test func `a lock file that someone deleted is made again`() async throws {
    try await first.apply(change(.read, [1]), at: 1)
    try FileManager.default.removeItem(atPath: temporary.file("lock"))
    try await second.apply(change(.read, [2]), at: 2)
    try await first.apply(change(.read, [3]), at: 3)
    #expect(await StateStore(temporary.paths).snapshot.count == 3)
  }

  @Test func `a whole folder that someone deleted is written again`() async throws {
    try await first.apply(change(.read, [1]), at: 1)
    try FileManager.default.removeItem(atPath: temporary.paths.folder)
    try await first.apply(change(.read, [2]), at: 2)
    #expect(await StateStore(temporary.paths).marks(of: article(2)).isRead)
    try await first.compact()
    #expect(await StateStore(temporary.paths).marks(of: article(1)).isRead)
  }
}
