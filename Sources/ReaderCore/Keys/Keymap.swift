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

  /// What a key after a prefix leads to.
  package struct Continuation: Equatable, Sendable {
    package let key: Key
    /// The command; nil when further keys are needed.
    package let command: Command?
  }

  private var list = KeyTable()
  private var reading = KeyTable()
  /// Keys that give up as Escape does, everywhere.
  package private(set) var escapes: Set<Key> = []

  /// The default keys.
  package static let standard = Keymap(preset: .dateline)

  /// A preset's keys, and the default keys of commands that have none in it, where they are free.
  package init(preset: KeyPreset) {
    escapes = Set(preset.escapes.compactMap { Key(notation: $0) })
    for binding in preset.bindings {
      for keys in binding.list { list.add(Self.presetKeys(keys), binding.command) }
      for keys in binding.reading { reading.add(Self.presetKeys(keys), binding.command) }
    }
    guard preset != .dateline else { return }
    let (boundInList, boundInReading) = (list.commands, reading.commands)
    for command in Command.allCases {
      if !boundInList.contains(command) {
        list.add(whereFree: Self.sequencesForPresets(command.defaultListKeys), command)
      }
      if !boundInReading.contains(command) {
        reading.add(whereFree: Self.sequencesForPresets(command.defaultReadingKeys), command)
      }
    }
  }

  /// What the keys typed so far ask for while `pane` has the focus.
  package func match(_ keys: [Key], in pane: Pane) -> Match {
    let table = table(of: pane)
    if let command = table[keys] { return .command(command) }
    return table.isPrefix(keys) ? .prefix : .none
  }

  /// Gives a command other keys, in both panes, instead of those it had.
  package mutating func bind(_ command: Command, to sequences: [[Key]]) {
    list.remove(command)
    reading.remove(command)
    for keys in sequences {
      list.add(keys, command)
      reading.add(keys, command)
      if keys.count == 1 { escapes.subtract(keys) }
    }
  }

  /// The key sequences of a command in a pane, the handiest first.
  package func sequences(of command: Command, in pane: Pane) -> [[Key]] {
    table(of: pane).sequences(of: command)
  }

  /// The keys of a command in a pane as help shows them, the handiest first.
  package func labels(of command: Command, in pane: Pane) -> [String] {
    sequences(of: command, in: pane).map { $0.map(\.label).joined(separator: " ") }
  }

  /// The keys that may follow a prefix, in the order of their labels.
  package func continuations(of prefix: [Key], in pane: Pane) -> [Continuation] {
    table(of: pane).continuations(of: prefix)
  }

  /// The keys of a sequence as the configuration writes it: `gg`, `g g` or `<C-x><C-s>`.
  ///
  /// The result is nil when a key is not known or there is none.
  package static func keys(notation: String) -> [Key]? {
    let script = notation.split(separator: " ").joined()
    guard let keys = [Key](script: script), !keys.isEmpty else { return nil }
    return keys
  }

  private func table(of pane: Pane) -> KeyTable {
    pane == .list ? list : reading
  }

  /// Numbers are typed before a key everywhere but in our own preset.
  private static func sequencesForPresets(_ notations: [String]) -> [[Key]] {
    notations.filter { $0.first?.isNumber != true }.map(presetKeys)
  }

  private static func presetKeys(_ notation: String) -> [Key] {
    keys(notation: notation) ?? []
  }
}
