import Articles
import Glibc
import MarkStore

/// Carries out commands on one folder, and says what became of each.
///
/// `ack 3` means that command 3 and all before it that failed are on the disk; `fail 3: …` that it
/// is not yet; `nothing 3` that there was nothing to undo.
struct StepRun {
  private let store: StateStore
  private let isHasty: Bool
  /// The commands whose marks are only in memory.
  private var waiting: [String] = []
  private var time: Int64 = 1_800_000_000_000

  init(folder: String, isHasty: Bool) {
    store = StateStore(MarkStorePaths(folder: folder, machine: "aaaaaaaa"), lockPatience: 2000)
    self.isHasty = isHasty
  }

  /// Returns the exit status: 1 when marks are lost with this process.
  mutating func carryOutInput() async -> Int32 {
    await sayNotices()
    var number = 0
    while let line = nextLine() {
      number += 1
      time += 1
      guard let command = StepCommand(line) else { return 2 }
      await carryOut(command, number)
    }
    if await !store.unsavedMarks.isEmpty { await carryOut(.save, number + 1) }
    await sayNotices()
    let unsaved = await store.unsavedMarks
    guard !unsaved.isEmpty else { return 0 }
    say("unsaved \(unsaved.count)")
    return 1
  }

  private func nextLine() -> String? {
    // `readLine` takes an EINTR that an earlier call has left for its own, and goes round for ever.
    errno = 0
    return readLine()
  }

  private mutating func carryOut(_ command: StepCommand, _ number: Int) async {
    var effect = ""
    if case .change = command, isHasty { say("ack \(number)") }
    do throws(MarkStoreError) {
      switch command {
      case .change(let change):
        try await store.perform(MarkStep(changes: [change], summary: "Changed"), at: time)
      case .undo:
        guard let step = try await store.undo(at: time) else { return say("nothing \(number)") }
        effect = Self.text(of: step)
      case .compact: try await store.compact()
      case .save: try await store.saveUnsaved()
      case .wait: return say("wait \(number)")
      }
      await acknowledge("\(number)\(effect)")
    } catch {
      say("fail \(number): \(error)")
      if case .undo = command { return }
      waiting.append("\(number)")
    }
  }

  private mutating func acknowledge(_ command: String) async {
    // A compaction writes what is in memory, the marks that no journal has included.
    guard await store.unsavedMarks.isEmpty else { return }
    for number in waiting { say("ack \(number)") }
    waiting = []
    say("ack \(command)")
  }

  private func sayNotices() async {
    for notice in await store.takeNotices() { say("notice \(notice)") }
  }

  /// ` read 0 5 6`: what an undo did, and to which articles.
  private static func text(of step: MarkStep) -> String {
    step.changes.map { change in
      let numbers = change.articleIDs.map { " \($0.low)" }.joined()
      return " \(change.mark.word) \(change.isSet ? 1 : 0)\(numbers)"
    }.joined(separator: ";")
  }
}
