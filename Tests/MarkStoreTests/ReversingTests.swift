import Articles
import Foundation
import SeededRandom
import Testing

@testable import MarkStore

/// Taking back one change among many.
@Suite struct ReversingTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  func opened() -> StateStore { StateStore(temporary.paths) }

  private func past(_ store: StateStore) async -> [String] {
    await store.history().pastChanges.map { change in
      "\(change.number) \(change.summary)\(change.isDone ? "" : " undone")"
    }
  }

  @Test func `one change is taken back and the later ones stay`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1, 2]), at: 1)
    try await store.perform(step(.starred, [1]), at: 2)
    #expect(try await store.reverse(1, at: 3)?.changes == step(.read, [1, 2], false).changes)
    #expect(await opened().marks(of: article(1)) == Marks(isStarred: true))
    #expect(
      await past(opened()) == ["3 Took back: Changed 2", "2 Changed 1", "1 Changed 2 undone"]
    )
  }

  @Test func `what was taken back is done again, and so on`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    for (number, isRead) in [(1, false), (1, true), (1, false), (4, true), (4, false)] {
      _ = try await store.reverse(Int64(number), at: 2)
      #expect(await opened().marks(of: article(1)).isRead == isRead)
    }
    #expect(
      await past(opened()) == [
        "6 Took back: Changed 1", "5 Did again: Changed 1", "4 Took back: Changed 1",
        "3 Did again: Changed 1", "2 Took back: Changed 1", "1 Changed 1 undone",
      ]
    )
  }

  @Test func `undo takes a reversal back like any change, and goes on before it`() async throws {
    let store = opened()
    for number in 1...3 { try await store.perform(step(.read, [number]), at: Int64(number)) }
    try await store.reverse(1, at: 4)
    try await store.undo(at: 5)
    #expect(await store.marks(of: article(1)).isRead)
    for _ in 1...3 { try await store.undo(at: 6) }
    #expect(await store.snapshot.allSatisfy { $0.marks == Marks() })
    for _ in 1...4 { try await opened().redo(at: 7) }
    #expect(await past(opened()).last == "1 Changed 1 undone")
    #expect(await opened().marks(of: article(3)).isRead)
    #expect(await !opened().marks(of: article(1)).isRead)
  }

  @Test func `what undo went over is still listed after a new change, and can be done again`()
    async throws
  {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    try await store.undo(at: 2)
    try await store.perform(step(.read, [2]), at: 3)
    #expect(await past(opened()) == ["2 Changed 1", "1 Changed 1 undone"])
    #expect(try await opened().redo(at: 4) == nil)
    #expect(try await opened().reverse(1, at: 5)?.changes == step(.read, [1]).changes)
    #expect(await past(opened()) == ["3 Did again: Changed 1", "2 Changed 1", "1 Changed 1"])
  }

  @Test func `what a later change has said of the same marks stays`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1, 2, 3]), at: 1)
    try await store.perform(step(.read, [2, 3], false), at: 2)
    try await store.perform(step(.read, [3]), at: 3)
    #expect(try await store.reverse(1, at: 4)?.changes == [change(.read, [1], false)])
    #expect(await store.marks(of: article(3)).isRead)
    #expect(try await store.reverse(2, at: 5)?.changes == [change(.read, [2])])
  }

  @Test func `a change with nothing left to take back is not remembered`() async throws {
    let store = opened()
    try await store.perform(step(.read, [1]), at: 1)
    try await store.perform(step(.read, [1], false), at: 2)
    #expect(try await store.reverse(1, at: 3)?.changes == [])
    #expect(await past(opened()).count == 2)
    #expect(try await store.reverse(99, at: 4) == nil)
  }

  @Test(arguments: [MarkHistory.Link.takesBack(6), .doesAgain(6)])
  func `a reversal is written and read`(link: MarkHistory.Link) {
    let event = MarkHistory.Event.done(number: 7, at: 3, step(.read, [1]), link)
    let line = event.line
    #expect(MarkHistory.Event(line, 0..<line.count) == event)
    for length in 0..<(line.count - 1) { #expect(MarkHistory.Event(line, 0..<length) == nil) }
  }

  @Test(arguments: ["\"back\":7", "\"back\":8", "\"again\":9", "\"back\":\"6\"", "\"other\":6", ""])
  func `a reversal of what is not before it is no line`(link: String) {
    var line = MarkHistory.Event.done(number: 7, at: 3, step(.read, [1])).line
    line.removeLast(2)
    line += ",\(link)}\n".utf8
    #expect(MarkHistory.Event(line, 0..<line.count) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the fewest events lead to the same history`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var history = MarkHistory()
    for number in 1...60 as ClosedRange<Int64> {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: history.entryToUndo.map { history.take(.undone(number: $0.number)) }
      case 1: history.entryToRedo.map { history.take(.redone(number: $0.number)) }
      case 2:
        let earlier = Int64.random(in: 1...number, using: &random)
        guard let reversal = history.reversal(of: earlier) else { continue }
        history.take(.done(number: number + 1, at: number, reversal.step, reversal.link))
      default:
        let numbers = (0..<3).map { _ in Int.random(in: 0..<5, using: &random) }
        history.take(.done(number: number + 1, at: number, step(.read, Array(Set(numbers)))))
      }
    }
    var again = MarkHistory()
    for event in history.events { again.take(event) }
    #expect(again.pastChanges == history.pastChanges)
    #expect(again.entryToUndo == history.entryToUndo)
    #expect(again.entryToRedo == history.entryToRedo)
  }
}
