import CellGrid

/// The lines of the help overlay, made from the commands and the keys they have now.
package enum HelpText {
  package enum Line: Equatable, Sendable {
    case heading(String)
    /// `keys` as a person reads them; `name` is what the command line calls it.
    case command(keys: String, summary: String, name: String)
    case blank
  }

  /// The commands whose keys or words contain `filter`, under their headings.
  package static func lines(for state: ReaderState, matching filter: String = "") -> [Line] {
    var lines: [Line] = []
    for group in Command.Group.allCases {
      let commands = Command.allCases.filter { $0.group == group }
      let entries = commands.compactMap { entry(for: $0, keymap: state.keymap, filter: filter) }
      guard !entries.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines += [.heading(group.rawValue)] + entries
    }
    return lines
  }

  private static func entry(for command: Command, keymap: Keymap, filter: String) -> Line? {
    let list = keymap.labels(of: command, in: .list)
    let reading = keymap.labels(of: command, in: .reading)
    var keys = list.joined(separator: " ")
    if (list + reading).isEmpty {
      keys = ":\(command.rawValue)"
    } else if list.isEmpty {
      keys = reading.joined(separator: " ") + " (article)"
    } else if reading.isEmpty {
      keys += " (list)"
    } else if list != reading {
      keys += " (list), " + reading.joined(separator: " ") + " (article)"
    }
    let needle = filter.lowercased()
    let isWanted =
      needle.isEmpty || keys.lowercased().contains(needle)
      || command.summary.lowercased().contains(needle) || command.rawValue.contains(needle)
    return isWanted ? .command(keys: keys, summary: command.summary, name: command.usage) : nil
  }
}
