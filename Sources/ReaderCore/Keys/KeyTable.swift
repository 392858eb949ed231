import CellGrid

/// The key sequences of one pane, in the order in which they were given.
struct KeyTable: Equatable, Sendable {
  private struct Entry: Equatable, Sendable {
    let command: Command
    let rank: Int
  }

  private var entries: [[Key]: Entry] = [:]
  private var lastRank = 0

  subscript(keys: [Key]) -> Command? { entries[keys]?.command }

  var commands: Set<Command> { Set(entries.values.map(\.command)) }

  /// Whether a longer sequence begins so.
  func isPrefix(_ keys: [Key]) -> Bool {
    entries.keys.contains { $0.count > keys.count && $0.starts(with: keys) }
  }

  mutating func add(_ keys: [Key], _ command: Command) {
    lastRank += 1
    entries[keys] = Entry(command: command, rank: lastRank)
  }

  /// Adds the sequences that nothing else has, begins with, or is the beginning of.
  mutating func add(whereFree sequences: [[Key]], _ command: Command) {
    for keys in sequences where !isTaken(keys) { add(keys, command) }
  }

  mutating func remove(_ command: Command) {
    entries = entries.filter { $0.value.command != command }
  }

  func sequences(of command: Command) -> [[Key]] {
    entries.filter { $0.value.command == command }
      .sorted { $0.value.rank < $1.value.rank }
      .map(\.key)
  }

  func continuations(of prefix: [Key]) -> [Keymap.Continuation] {
    var found: [Key: Command?] = [:]
    for (keys, entry) in entries where keys.count > prefix.count && keys.starts(with: prefix) {
      let isLast = keys.count == prefix.count + 1
      let key = keys[prefix.count]
      if isLast || found[key] == nil { found[key] = isLast ? .some(entry.command) : .some(nil) }
    }
    return found.map { Keymap.Continuation(key: $0.key, command: $0.value) }
      .sorted {
        ($0.key.label.lowercased(), $0.key.label) < ($1.key.label.lowercased(), $1.key.label)
      }
  }

  private func isTaken(_ keys: [Key]) -> Bool {
    isPrefix(keys) || (1...max(1, keys.count)).contains { entries[Array(keys.prefix($0))] != nil }
  }
}
