import Articles
import CellGrid
import Wording

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
      let entries = commands.compactMap { entry(for: $0, state: state, filter: filter) }
      guard !entries.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines += [.heading(state.text(group.name))] + entries
    }
    return lines
  }

  private static func entry(for command: Command, state: ReaderState, filter: String) -> Line? {
    let list = state.keymap.labels(of: command, in: .list)
    let reading = state.keymap.labels(of: command, in: .reading)
    var keys = list.joined(separator: " ")
    if (list + reading).isEmpty {
      keys = ":\(command.rawValue)"
    } else if list.isEmpty {
      keys = state.text(.inArticle(reading.joined(separator: " ")))
    } else if reading.isEmpty {
      keys = state.text(.inList(keys))
    } else if list != reading {
      keys = state.text(.inList(keys, inArticle: reading.joined(separator: " ")))
    }
    let summary = state.text(command.summary)
    let needle = FoldedText.label(of: filter)
    let isWanted =
      needle.isEmpty || FoldedText.label(of: keys).contains(needle)
      || FoldedText.label(of: summary).contains(needle) || command.rawValue.contains(needle)
    return isWanted
      ? .command(keys: keys, summary: summary, name: state.text(command.usage)) : nil
  }
}
