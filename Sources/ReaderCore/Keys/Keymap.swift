package import CellGrid

/// Which key sequences ask for which command, in each pane.
package struct Keymap: Equatable, Sendable {
  /// What a sequence of keys means so far.
  package enum Match: Equatable, Sendable {
    case command(Command)
    /// Further keys are needed.
    case prefix
    case none
  }

  private var list: [[Key]: Command] = [:]
  private var reading: [[Key]: Command] = [:]

  /// The default keys.
  package static let standard = Keymap()

  package init() {
    for command in Command.allCases {
      for notation in command.defaultListKeys {
        list[Self.defaultKeys(notation)] = command
      }
      for notation in command.defaultReadingKeys {
        reading[Self.defaultKeys(notation)] = command
      }
    }
  }

  /// What the keys typed so far ask for while `pane` has the focus.
  package func match(_ keys: [Key], in pane: Pane) -> Match {
    let table = pane == .list ? list : reading
    if let command = table[keys] { return .command(command) }
    return table.keys.contains { $0.starts(with: keys) } ? .prefix : .none
  }

  /// Gives a command other keys, in both panes, instead of those it had.
  package mutating func bind(_ command: Command, to sequences: [[Key]]) {
    list = list.filter { $0.value != command }
    reading = reading.filter { $0.value != command }
    for keys in sequences {
      list[keys] = command
      reading[keys] = command
    }
  }

  /// The key sequences of a command in a pane, the handiest first.
  package func sequences(of command: Command, in pane: Pane) -> [[Key]] {
    let table = pane == .list ? list : reading
    let defaults = pane == .list ? command.defaultListKeys : command.defaultReadingKeys
    let ranks = defaults.map(Self.defaultKeys)
    let bound = table.filter { $0.value == command }.keys
    return bound.map { (rank: ranks.firstIndex(of: $0) ?? .max, keys: $0) }
      .sorted { left, right in
        left.rank == right.rank
          ? left.keys.map(\.notation).lexicographicallyPrecedes(right.keys.map(\.notation))
          : left.rank < right.rank
      }
      .map(\.keys)
  }

  /// The keys of a command in a pane as help shows them, the handiest first.
  package func labels(of command: Command, in pane: Pane) -> [String] {
    sequences(of: command, in: pane).map { $0.map(\.label).joined(separator: " ") }
  }

  /// The keys of a sequence as the configuration writes it: `gg`, `g g` or `<C-x><C-s>`.
  ///
  /// The result is nil when a key is not known or there is none.
  package static func keys(notation: String) -> [Key]? {
    let script = notation.split(separator: " ").joined()
    guard let keys = [Key](script: script), !keys.isEmpty else { return nil }
    return keys
  }

  private static func defaultKeys(_ notation: String) -> [Key] {
    keys(notation: notation) ?? []
  }
}
