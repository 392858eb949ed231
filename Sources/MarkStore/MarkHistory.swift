package import Articles

/// The changes that are remembered, oldest first, and which of them hold.
///
/// Undo and redo go along the changes one by one. A single change further back is taken back by a
/// new one that says of which it is the reverse, so that undo reaches that one too.
package struct MarkHistory: Sendable {
  /// One line of the history file.
  enum Event: Hashable, Sendable {
    case done(number: Int64, at: Int64, MarkStep, Link? = nil)
    case undone(number: Int64)
    case redone(number: Int64)
  }

  /// That a change took another one back, or did it again.
  enum Link: Hashable, Sendable {
    case takesBack(Int64)
    case doesAgain(Int64)

    var number: Int64 {
      switch self {
      case .takesBack(let number), .doesAgain(let number): number
      }
    }
  }

  struct Entry: Hashable, Sendable {
    let number: Int64
    let time: Int64
    let step: MarkStep
    var link: Link?
    /// Whether undo went over it.
    var isUndone = false

    /// About what the step takes in the file.
    var size: Int {
      step.changes.reduce(100 + step.summary.utf8.count) { $0 + 60 + 32 * $1.articleIDs.count }
    }
  }

  private(set) var entries: [Entry] = []
  /// The changes that redo makes again, the next one last; any new change ends it.
  private var redoable: [Int64] = []
  private(set) var lastNumber: Int64 = 0
  private(set) var size = 0

  var entryToUndo: Entry? { entries.last { !$0.isUndone } }
  var entryToRedo: Entry? { redoable.last.flatMap { index(of: $0) }.map { entries[$0] } }

  package var stepToUndo: MarkStep? { entryToUndo?.step }
  package var stepToRedo: MarkStep? { entryToRedo?.step }

  /// Takes in what happened; an event that does not fit what came before it changes nothing.
  mutating func take(_ event: Event) {
    switch event {
    case .done(let number, let time, let step, let link):
      add(Entry(number: number, time: time, step: step, link: link))
    case .undone(let number):
      guard entryToUndo?.number == number, let index = index(of: number) else { return }
      entries[index].isUndone = true
      redoable.append(number)
    case .redone(let number):
      guard redoable.last == number, let index = index(of: number) else { return }
      entries[index].isUndone = false
      redoable.removeLast()
    }
  }

  private mutating func add(_ entry: Entry) {
    // A line that a file-sync program has repeated must not be done twice.
    guard entry.number > lastNumber else { return }
    lastNumber = entry.number
    redoable = []
    entries.append(entry)
    size += entry.size
    while entries.count > StateLimits.historySteps
      || size > StateLimits.historyBytes / 2 && entries.count > 1
    {
      size -= entries.removeFirst().size
    }
  }

  /// The numbers only grow from entry to entry.
  func index(of number: Int64) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].number == number ? low : nil
  }

  /// The fewest events that lead to this history.
  var events: [Event] {
    let kept = Set(redoable)
    var events: [Event] = []
    for entry in entries {
      events.append(.done(number: entry.number, at: entry.time, entry.step, entry.link))
      if entry.isUndone, !kept.contains(entry.number) {
        events.append(.undone(number: entry.number))
      }
    }
    return events + redoable.map { .undone(number: $0) }
  }
}
