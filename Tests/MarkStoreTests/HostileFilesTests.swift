import Articles
import Foundation
import SeededRandom
import Testing

@testable import MarkStore

/// Files of marks that a disk, a person or another program has spoiled, through the store itself.
@Suite struct HostileFilesTests {
  let temporary: TemporaryFolder
  static let lines = StateTextTests.small.split(separator: "\n").map { $0 + "\n" }

  init() throws {
    temporary = try TemporaryFolder()
  }

  func opened() -> StateStore { StateStore(temporary.paths, lockPatience: 300) }

  /// The marks of the snapshot's lines that stand whole in a text.
  static func wholeLines(in bytes: [UInt8]) -> MarkTable {
    let present = Set(bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    let whole = lines[1...3].filter { present.contains(String($0.dropLast())) }
    return StateMerge.table(from: Array((lines[0] + whole.joined()).utf8))
  }

  @Test func `a state cut at any byte keeps its whole lines, and itself under another name`()
    async throws
  {
    let bytes = Array(StateTextTests.small.utf8)
    // Without its last newline it is whole, and of an empty file there is nothing to keep.
    for length in 1..<(bytes.count - 1) {
      let folder = try TemporaryFolder()
      let cut = Array(bytes[..<length])
      try folder.write(cut, to: "state.json")
      let store = StateStore(folder.paths)
      let table = await store.snapshot
      #expect(table.merged(with: Self.wholeLines(in: cut)) == table, "\(length)")
      try await store.compact()
      #expect(try folder.bytes("state.json.bad-1") == cut, "\(length)")
      #expect(await StateStore(folder.paths).snapshot == table, "\(length)")
    }
  }

  @Test func `a journal cut at any byte keeps its whole lines and takes new ones`() async throws {
    let store = opened()
    for number in 1...4 { try await store.apply(change(.read, [number]), at: Int64(number)) }
    let bytes = try temporary.bytes("journal-aaaaaaaa.jsonl")
    for length in 0...bytes.count {
      try temporary.write(Array(bytes[..<length]), to: "journal-aaaaaaaa.jsonl")
      let reopened = opened()
      let whole = bytes[..<length].filter { $0 == 0x0A }.count
      for number in 1..<(whole + 1) {
        #expect(await reopened.marks(of: article(number)).isRead, "\(length)")
      }
      try await reopened.apply(change(.starred, [9]), at: 9)
      let again = await opened().snapshot
      #expect(again == (await reopened.snapshot), "\(length)")
      #expect(again.marks(of: article(9)).isStarred)
    }
  }

  @Test func `ten thousand damaged states keep every line that is still whole`() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<10_000 {
      let bytes = Self.damaged(round, &generator)
      let table = StateMerge.table(from: bytes)
      #expect(table.merged(with: Self.wholeLines(in: bytes)) == table, "\(round)")
      #expect(StateMerge.table(from: table.canonicalBytes()) == table, "\(round)")
    }
  }

  @Test func `a damaged state is never rewritten before its bytes are kept`() async throws {
    var generator = SeededGenerator(seed: 12)
    for round in 0..<200 {
      let folder = try TemporaryFolder()
      let bytes = Self.damaged(round, &generator)
      try folder.write(bytes, to: "state.json")
      let store = StateStore(folder.paths)
      let notices = await store.takeNotices()
      // What a newer version may have written is not rewritten at all.
      try? await store.compact()
      let isRewritten = try folder.bytes("state.json") != bytes
      let isDamaged = notices.contains { if case .keptAside = $0 { true } else { false } }
      if isDamaged { #expect(try folder.bytes("state.json.bad-1") == bytes, "\(round)") }
      #expect(isDamaged || !isRewritten || Self.isSound(bytes), "\(round)")
    }
  }

  /// Some bytes changed, or a block of zeros, or a conflict's marks, or a line twice.
  static func damaged(_ round: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(StateTextTests.small.utf8)
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch round % 8 {
    case 0:
      let end = min(bytes.count, place + Int.random(in: 1...128, using: &generator))
      for index in place..<end { bytes[index] = 0 }
    case 1:
      bytes.insert(contentsOf: "\n<<<<<<< ours\n=======\n>>>>>>> theirs\n".utf8, at: place)
    case 2:
      let line = lines.randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: Array(line.utf8), at: place)
    default:
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }

  /// Whether damage has made another sound state.
  static func isSound(_ bytes: [UInt8]) -> Bool {
    var scan = StateScan()
    for line in bytes.split(separator: 0x0A) {
      scan.snapshotLine(bytes, line.startIndex..<line.endIndex)
    }
    return scan.isSound || StateMerge.table(from: bytes).canonicalBytes().count == bytes.count
  }

  @Test func `sixty megabytes of noise are kept aside, and marking goes on`() async throws {
    var generator = SeededGenerator(seed: 13)
    var noise = [UInt8](repeating: 0, count: 60 << 20)
    noise.withUnsafeMutableBytes { bytes in
      for index in stride(from: 0, to: bytes.count, by: 8) {
        bytes.storeBytes(of: generator.next(), toByteOffset: index, as: UInt64.self)
      }
    }
    try temporary.write(noise, to: "state.json")
    let store = opened()
    #expect(await store.snapshot.isEmpty)
    try await store.apply(change(.read, [1]), at: 1)
    try await store.compact()
    #expect(try temporary.bytes("state.json.bad-1") == noise)
    #expect(await opened().snapshot.count == 1)
  }

  @Test(arguments: ["state.json", "state.json~", "journal-bbbbbbbb.jsonl"])
  func `a socket in a file's place holds nothing up and is left alone`(name: String) async throws {
    try temporary.write(StateTextTests.small.dropLast(20) + "", to: "state.json")
    if name == "state.json" { try FileManager.default.removeItem(atPath: temporary.file(name)) }
    let socket = try bindSocket(temporary.file(name))
    defer { close(socket) }
    let store = opened()
    #expect(await store.takeNotices().contains { "\($0)".contains(name) })
    try await store.apply(change(.read, [1]), at: 1)
    await #expect(throws: MarkStoreError.self) { try await store.compact() }
    #expect(await opened().marks(of: article(1)).isRead)
  }

  private func bindSocket(_ path: String) throws -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8CString)
    try #require(name.count <= MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: name.map(UInt8.init(bitPattern:)))
    }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    try #require(status == 0)
    return descriptor
  }

  @Test func `marks in a folder of another user are refused with the folder's name`() async throws {
    try temporary.write(StateTextTests.small, to: "state.json")
    // Only root can give a folder away; everyone else tries the root folder's own.
    let isGiven = chown(temporary.file(""), 65_534, 65_534) == 0
    let folder = isGiven ? temporary.path + "/dateline" : "/"
    let store = StateStore(MarkStorePaths(folder: folder, machine: "aaaaaaaa"))
    let expected = MarkStoreError.readOnly(path: folder, reason: "it belongs to another user")
    await #expect(throws: expected) { try await store.apply(change(.read, [1]), at: 1) }
    await #expect(throws: expected) { try await store.compact() }
    let step = MarkStep(changes: [change(.starred, [1])], summary: "Starred one")
    await #expect(throws: expected) { try await store.perform(step, at: 2) }
    #expect(await store.unsavedMarks.count == 2)
    #expect(try temporary.names() == ["state.json"])
  }

  @Test(arguments: [-4_000_000_000_000, 0, 253_402_300_799_000, 999_999_999_999_999, Int64.max])
  func `a clock that is years off neither stops a mark nor outlives the next one`(
    now: Int64
  )
    async throws
  {
    let store = opened()
    _ = try? await store.apply(change(.read, [1]), at: now)
    try await store.apply(change(.starred, [1]), at: 1_800_000_000_000)
    try await store.apply(change(.starred, [1], false), at: 1_700_000_000_000)
    try await store.compact()
    let marks = await opened().marks(of: article(1))
    #expect(!marks.isStarred)
    #expect(marks.isRead == (now <= StateLimits.latestTime))
  }

  @Test(arguments: [0, 1, 31, 33, 1 << 20])
  func `ids of another length are carried along and are nobody's marks`(length: Int) async throws {
    let id = String(repeating: "a", count: length)
    let line = "{\"\(id)\":{\"read\":5}}\n{\"\(article(1).hex)\":{\"read\":5}}\n"
    try temporary.write(line, to: "journal-aaaaaaaa.jsonl")
    let store = opened()
    #expect(await store.snapshot.count == 1)
    try await store.compact()
    let text = try temporary.text("state.json")
    #expect(length == 0 || text.contains("\"\(id)\":{\"read\":5},\n"))
    #expect(await opened().takeNotices() == [])
  }
}
