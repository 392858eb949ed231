package import Articles

/// The steps that can be undone and redone, oldest first.
package struct MarkHistory: Sendable {
  /// One line of the history file.
  enum Event: Hashable, Sendable {
    case done(number: Int64, at: Int64, MarkStep)
    case undone(number: Int64)
    case redone(number: Int64)
  }

  struct Entry: Hashable, Sendable {
    let number: Int64
    let time: Int64
    let step: MarkStep

    /// About what the step takes in the file.
    var size: Int {
      step.changes.reduce(100 + step.summary.utf8.count) { $0 + 60 + 32 * $1.articleIDs.count }
    }
  }

  /// Steps that are done, then steps that were undone and can be redone.
  private(set) var entries: [Entry] = []
  /// How many of the entries are done.
  private(set) var doneCount = 0
  private(set) var lastNumber: Int64 = 0
  private(set) var size = 0

  var entryToUndo: Entry? { doneCount > 0 ? entries[doneCount - 1] : nil }
  var entryToRedo: Entry? { doneCount < entries.count ? entries[doneCount] : nil }

  package var stepToUndo: MarkStep? { entryToUndo?.step }
  package var stepToRedo: MarkStep? { entryToRedo?.step }

  /// Takes in what happened; an event that does not fit what came before it changes nothing.
  mutating func take(_ event: Event) {
    switch event {
    case .done(let number, let time, let step):
      add(Entry(number: number, time: time, step: step))
    case .undone(let number) where entryToUndo?.number == number: doneCount -= 1
    case .redone(let number) where entryToRedo?.number == number: doneCount += 1
    case .undone, .redone: break
    }
  }

  private mutating func add(_ entry: Entry) {
    // A line that a file-sync program has repeated must not be done twice.
    guard entry.number > lastNumber else { return }
    lastNumber = entry.number
    for undone in entries[doneCount...] { size -= undone.size }
    entries.removeSubrange(doneCount...)
    entries.append(entry)
    size += entry.size
    doneCount = entries.count
    while entries.count > StateLimits.historySteps
      || size > StateLimits.historyBytes / 2 && entries.count > 1
    {
      size -= entries.removeFirst().size
      doneCount -= 1
    }
  }

  /// The fewest events that lead to this history.
  var events: [Event] {
    entries.map { .done(number: $0.number, at: $0.time, $0.step) }
      + entries[doneCount...].reversed().map { .undone(number: $0.number) }
  }
}
