/// Finds the command that somebody who typed some letters of its name meant.
package enum CommandName {
  package enum Finding: Equatable, Sendable {
    case command(Command)
    /// Several commands begin so, or have words that do.
    case several([Command])
    case unknown(nearest: Command?)
  }

  /// The command of a name, else the only one that begins so, else the only one with such a word.
  package static func find(_ name: String) -> Finding {
    let wanted = name.lowercased()
    if let command = Command(rawValue: wanted) { return .command(command) }
    for candidates in [begun(by: wanted), withWord(wanted)] where !candidates.isEmpty {
      return candidates.count == 1 ? .command(candidates[0]) : .several(candidates)
    }
    let nearest = Command.allCases.map(\.rawValue).nearest(to: wanted)
    return .unknown(nearest: nearest.flatMap { Command(rawValue: $0) })
  }

  private static func begun(by start: String) -> [Command] {
    Command.allCases.filter { $0.rawValue.hasPrefix(start) }
  }

  private static func withWord(_ start: String) -> [Command] {
    Command.allCases.filter { $0.rawValue.contains("-" + start) }
  }
}
