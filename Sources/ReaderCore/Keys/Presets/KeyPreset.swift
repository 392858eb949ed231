/// A whole set of keys, as the users of some program know them.
package enum KeyPreset: String, CaseIterable, Sendable {
  case dateline
  case newsboat
  case mutt
  case emacs

  /// Keys that ask for a command, the handiest first.
  package struct Binding: Sendable {
    package let command: Command
    package let list: [String]
    package let reading: [String]

    /// The same keys in both panes.
    init(_ command: Command, _ keys: String...) {
      self.init(command, list: keys, reading: keys)
    }

    init(_ command: Command, list: [String] = [], reading: [String] = []) {
      self.command = command
      self.list = list
      self.reading = reading
    }
  }

  /// Keys of the other program that have no counterpart here, and what they do there.
  package struct Missing: Sendable {
    package let keys: String
    package let meaning: String
  }

  package var bindings: [Binding] {
    switch self {
    case .dateline:
      Command.allCases.map {
        Binding($0, list: $0.defaultListKeys, reading: $0.defaultReadingKeys)
      }
    case .newsboat: Self.newsboatBindings
    case .mutt: Self.muttBindings
    case .emacs: Self.emacsBindings
    }
  }

  package var missing: [Missing] {
    switch self {
    case .dateline: []
    case .newsboat: Self.missingFromNewsboat
    case .mutt: Self.missingFromMutt
    case .emacs: Self.missingFromEmacs
    }
  }

  /// Keys that give up as Escape does.
  var escapes: [String] {
    switch self {
    case .emacs, .mutt: ["<C-g>"]
    case .dateline, .newsboat: []
    }
  }
}
