import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct HistoryTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  func opened() -> StateStore { StateStore(temporary.paths) }

  @Test func `undo and redo go on where the last session stopped`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    try await store.perform(step(.starred, [1, 2]), at: 2)
    let second = opened()
    #expect(await second.stepToUndo() == step(.starred, [1, 2]))
    #expect(try await second.undo(at: 3) == step(.starred, [1, 2], false))
    #expect(await second.marks(of: article(1)) == Marks(isRead: true))
    let third = opened()
    #expect(await third.stepToRedo() == step(.starred, [1, 2]))
    #expect(await third.stepToUndo() == step(.read, [1]))
    #expect(try await third.redo(at: 4) == step(.starred, [1, 2]))
    #expect(try await third.undo(at: 5) != nil)
    #expect(try await third.undo(at: 6) != nil)
    #expect(try await third.undo(at: 7) == nil)
    let fourth = opened()
    #expect(await fourth.snapshot.allSatisfy { $0.marks == Marks() })
    #expect(await fourth.stepToRedo() == step(.read, [1]))
  }

  @Test func `a new step after an undo ends the redo`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    try await store.undo(at: 2)
    try await store.perform(step(.read, [2]), at: 3)
    #expect(await opened().stepToRedo() == nil)
    #expect(try await opened().redo(at: 4) == nil)
    #expect(await opened().stepToUndo() == step(.read, [2]))
  }

  @Test func `undo gives back exactly what was before`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1, 3]), at: 1)
    try await store.perform(step(.tag("x"), [3]), at: 2)
    let before = (0..<5).map(article)
    let marks = await store.snapshot
    let mixed = MarkStep(
      changes: [
        change(.read, [0, 1, 2, 3]), change(.tag("x"), [2, 3]), change(.tag("y"), [3]),
        change(.read, [3], false),
      ],
      summary: "Mixed"
    )
    try await store.perform(mixed, at: 3)
    let after = await store.snapshot
    #expect(try await store.undo(at: 1)?.summary == "Mixed")
    for id in before { #expect(await store.marks(of: id) == marks.marks(of: id)) }
    try await store.redo(at: 1)
    for id in before { #expect(await store.marks(of: id) == after.marks(of: id)) }
  }

  @Test func `a step that changes nothing is not remembered`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    try await store.perform(step(.read, [1]), at: 2)
    #expect(await opened().history().entries.count == 1)
  }

  @Test func `a change from elsewhere meanwhile is left alone by undo`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1, 2]), at: 1)
    try await opened().apply(change(.read, [2], false), at: 2)
    #expect(try await store.undo(at: 3) == step(.read, [1], false).with(summary: "Changed 2"))
  }

  @Test func `two programs share one history`() async throws {
    let (first, second) = (opened(), opened())
    try await first.perform(step(.read, [1]), at: 1)
    try await second.perform(step(.read, [2]), at: 2)
    try await first.perform(step(.read, [3]), at: 3)
    #expect(try await second.undo(at: 4)?.changes == step(.read, [3], false).changes)
    #expect(try await first.undo(at: 5)?.changes == step(.read, [2], false).changes)
    #expect(try await second.redo(at: 6)?.changes == step(.read, [2]).changes)
    #expect(await first.stepToUndo() == step(.read, [2]))
  }

  @Test func `damage to the history costs no mark and only the damaged lines`() async throws {
    let store = opened()
    for number in 1...3 { try await store.perform(step(.read, [number]), at: Int64(number)) }
    var lines = try temporary.text("history.jsonl").split(separator: "\n").map(String.init)
    lines[1] = "\u{0}garbage"
    lines += ["{\"undone\":2}", "{\"undone\":99}", "{\"redone\":3}", lines[2], "{\"n\":"]
    try temporary.write(lines.joined(separator: "\n"), to: "history.jsonl")
    let reopened = opened()
    #expect(await reopened.snapshot.count == 3)
    #expect(try await reopened.undo(at: 4)?.changes == step(.read, [3], false).changes)
    #expect(try await reopened.undo(at: 5)?.changes == step(.read, [1], false).changes)
    #expect(try await opened().undo(at: 6) == nil)
    #expect(await reopened.marks(of: article(2)).isRead)
  }

  @Test func `a history that cannot be read is left alone, told once, and marks go on`()
    async throws
  {
    try FileManager.default.createDirectory(
      atPath: temporary.file("history.jsonl"),
      withIntermediateDirectories: true
    )
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    #expect(
      await store.takeNotices() == [
        .historyUnread(path: temporary.file("history.jsonl"), reason: "Is a directory")
      ]
    )
    try await store.perform(step(.read, [2]), at: 2)
    #expect(await store.takeNotices() == [])
    #expect(try await store.undo(at: 3) != nil)
    #expect(await opened().marks(of: article(1)).isRead)
  }

  @Test func `a summary and a tag of any characters come back`() {
    let step = MarkStep(
      changes: [
        change(.tag("a\"\\\n日本"), [1, 2], false), change(.starred, []), change(.read, [3]),
      ],
      summary: "Tagged \"x\"\u{1}\n"
    )
    let event = MarkHistory.Event.done(number: 7, at: -3, step)
    let line = event.line
    #expect(MarkHistory.Event(line, 0..<line.count) == event)
    #expect(line.count { $0 == 0x0A } == 1)
    for length in 0..<(line.count - 1) { #expect(MarkHistory.Event(line, 0..<length) == nil) }
  }

  @Test func `only the last thousand steps are kept`() {
    var history = MarkHistory()
    for number in 1...1200 {
      history.take(.done(number: Int64(number), at: 0, step(.read, [number])))
    }
    #expect(history.entries.count == 1000)
    #expect(history.entries.allSatisfy { !$0.isUndone })
    for number in stride(from: 1200, through: 1101, by: -1) {
      history.take(.undone(number: Int64(number)))
    }
    var again = MarkHistory()
    for event in history.events { again.take(event) }
    #expect(again.entries == history.entries)
    #expect(again.entries.count { !$0.isUndone } == 900)
    #expect(again.stepToRedo == step(.read, [1101]))
  }

  @Test func `one step over very many articles can be undone, whatever its size`() {
    var history = MarkHistory()
    history.take(.done(number: 1, at: 0, step(.read, [1])))
    history.take(.done(number: 2, at: 0, step(.read, Array(0..<300_000))))
    #expect(history.entries.map(\.number) == [2])
    #expect(history.stepToUndo?.changes.first?.articleIDs.count == 300_000)
  }

  @Test func `what could not be written is written with the next step`() throws {
    var file = HistoryFile(path: temporary.file("history.jsonl"))
    file.add(.done(number: 1, at: 0, step(.read, [1])))
    #expect(file.takeNotices().count == 1)
    try temporary.makeFolder()
    file.add(.done(number: 2, at: 0, step(.read, [2])))
    var again = HistoryFile(path: temporary.file("history.jsonl"))
    again.catchUp()
    #expect(again.history.entries.map(\.number) == [1, 2])
  }

  @Test func `what could not be written is written as soon as it can be`() throws {
    var file = HistoryFile(path: temporary.file("history.jsonl"))
    file.add(.done(number: 1, at: 0, step(.read, [1])))
    file.writeWhatIsMissing()
    #expect(file.isBehind)
    try temporary.makeFolder()
    file.writeWhatIsMissing()
    #expect(!file.isBehind)
    var again = HistoryFile(path: temporary.file("history.jsonl"))
    again.catchUp()
    #expect(again.history.stepToUndo == step(.read, [1]))
  }

  @Test func `a long history file is rewritten in one moment`() throws {
    try temporary.makeFolder()
    var file = HistoryFile(path: temporary.file("history.jsonl"))
    for number in 1...4010 {
      file.add(.done(number: Int64(number), at: 0, step(.starred, [number])))
    }
    file.add(.undone(number: 4010))
    #expect(file.takeNotices() == [])
    #expect(try temporary.text("history.jsonl").split(separator: "\n").count < 1100)
    var again = HistoryFile(path: temporary.file("history.jsonl"))
    again.catchUp()
    #expect(again.history.entries.count == 1000)
    #expect(again.history.stepToRedo == step(.starred, [4010]))
    #expect(try temporary.names() == ["history.jsonl"])
  }
}

extension MarkStep {
  fileprivate func with(summary: String) -> MarkStep {
    MarkStep(changes: changes, summary: summary)
  }
}
