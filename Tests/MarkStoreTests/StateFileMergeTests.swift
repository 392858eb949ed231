import Articles
import Foundation
import Testing

@testable import MarkStore

/// Merging files that are not the store's own.
@Suite struct StateFileMergeTests {
  let temporary: TemporaryFolder
  private static let one = "11111111111111111111111111111111"
  private static let two = "22222222222222222222222222222222"

  init() throws {
    temporary = try TemporaryFolder()
  }

  private static func state(_ lines: String..., version: Int = 1) -> String {
    "{\"dateline\":\(version),\"marks\":{\n" + lines.map { $0 + ",\n" }.joined() + "\"\":0}}\n"
  }

  private static let ours = state("\"\(one)\":{\"read\":5,\"zz\":[1]}")
  private static let theirs = state("\"\(one)\":{\"read\":-6}", "\"\(two)\":{\"star\":7}")
  private static let both = state(
    "\"\(one)\":{\"read\":-6,\"zz\":[1]}",
    "\"\(two)\":{\"star\":7}"
  )

  private func merge(_ base: String? = nil) throws -> StateMerge.Merged {
    try StateMerge.merge(
      temporary.file("a"),
      temporary.file("b"),
      base: base.map(temporary.file)
    )
  }

  private func refusal(base: String? = nil) -> String? {
    do {
      _ = try merge(base)
      return nil
    } catch {
      return "\(error)".replacing(temporary.paths.folder + "/", with: "")
    }
  }

  @Test func `the later word of both is kept, and every field that is not known`() throws {
    try temporary.write(Self.ours, to: "a")
    try temporary.write(Self.theirs, to: "b")
    let merged = try merge()
    #expect(String(decoding: merged.table.canonicalBytes(), as: UTF8.self) == Self.both)
    #expect(merged.badLines.isEmpty)
  }

  @Test func `the file that both came from may be empty or damaged, but must be readable`() throws {
    try temporary.write(Self.ours, to: "a")
    try temporary.write(Self.theirs, to: "b")
    try temporary.write("", to: "empty")
    try temporary.write("<<<<<<< ours\n\"\(Self.two)\":{\"star\":9},\n", to: "damaged")
    #expect(String(decoding: try merge("empty").table.canonicalBytes(), as: UTF8.self) == Self.both)
    #expect(try merge("damaged").badLines.isEmpty)
    #expect(refusal(base: "missing") == "missing: could not be read: No such file or directory")
  }

  @Test(arguments: [
    ("", "it is empty"),
    ("[core]\n\teditor = vi\n", "nothing in it is a mark of Dateline's"),
    ("{\"version\":3,\"tabs\":[1,2]}", "nothing in it is a mark of Dateline's"),
    (state(version: 2), "a newer Dateline wrote it (format 2)"),
    (state("\"\(one)\":{\"read\":5}", version: 9), "a newer Dateline wrote it (format 9)"),
  ])
  func `what is no state file is refused and never taken for an empty one`(
    text: String,
    reason: String
  ) throws {
    for (bad, good) in [("a", "b"), ("b", "a")] {
      try temporary.write(text, to: bad)
      try temporary.write(Self.ours, to: good)
      #expect(refusal() == "\(bad): could not be read: \(reason)")
    }
  }

  @Test func `what cannot be read is refused with the reason`() throws {
    try temporary.write(Self.ours, to: "a")
    #expect(refusal() == "b: could not be read: No such file or directory")
    try FileManager.default.createDirectory(
      atPath: temporary.file("b"),
      withIntermediateDirectories: false
    )
    #expect(refusal() == "b: could not be read: Is a directory")
    try FileManager.default.removeItem(atPath: temporary.file("b"))
    #expect(mkfifo(temporary.file("b"), 0o600) == 0)
    #expect(refusal() == "b: could not be read: it is not a regular file")
  }

  @Test func `bad lines are counted and every whole entry is kept`() throws {
    try temporary.write("<<<<<<< ours\n" + Self.ours + "=======\n", to: "a")
    try temporary.write(Self.theirs, to: "b")
    let merged = try merge()
    #expect(String(decoding: merged.table.canonicalBytes(), as: UTF8.self) == Self.both)
    #expect(merged.badLines.map(\.path) == [temporary.file("a")])
    #expect(merged.badLines.map(\.count) == [2])
  }

  @Test func `the result takes the place of the file behind a link, for the user alone`() throws {
    try temporary.write(Self.ours, to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file("b"),
      withDestinationPath: "real.json"
    )
    try temporary.write(Self.theirs, to: "real.json")
    try StateMerge.write(try merge().table, to: temporary.file("b"))
    #expect(try temporary.text("real.json") == Self.both)
    #expect(try temporary.mode("real.json") == 0o600)
    #expect(try temporary.names() == ["a", "b", "real.json"])
  }

  @Test func `what is no file is not replaced`() throws {
    try temporary.makeFolder()
    #expect(mkfifo(temporary.file("pipe"), 0o600) == 0)
    #expect(throws: MarkStoreError.self) {
      try StateMerge.write(MarkTable(), to: temporary.file("pipe"))
    }
    #expect(throws: MarkStoreError.self) {
      try StateMerge.write(MarkTable(), to: temporary.paths.folder)
    }
    #expect(throws: MarkStoreError.self) {
      try StateMerge.write(MarkTable(), to: temporary.file("no/such/folder"))
    }
    #expect(try temporary.names() == ["pipe"])
  }

  @Test func `of each mark the time is told`() {
    let text = Self.state("\"\(Self.one)\":{\"read\":-6,\"star\":7,\"tag:sea\":8,\"zz\":9}")
    let table = StateMerge.table(from: Array(text.utf8))
    let marks = table.flatMap { table.timedMarks(of: $0.id) }
    #expect(marks.map(\.mark) == [.read, .starred, .tag("sea")])
    #expect(marks.map(\.time) == [6, 7, 8])
    #expect(marks.map(\.isSet) == [false, true, true])
  }
}
