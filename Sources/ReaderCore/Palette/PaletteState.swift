/// Commands found by some of their letters.
package struct PaletteState: Equatable, Sendable {
  package var editor = LineEditor()
  package internal(set) var selected = 0

  init() {}
}

/// A command as the palette lists it.
package struct PaletteEntry: Equatable, Sendable {
  package let command: Command
  package let keys: String
  /// The characters of the title that were typed.
  package let titleMatches: [Int]
  /// The characters of the summary that were typed, where the title does not have them.
  package let summaryMatches: [Int]
}

extension ReaderState {
  /// The commands that have the typed letters, the best first; of equal ones the first defined.
  ///
  /// While nothing is typed, all of them: those for what is selected, then those used last.
  package func entries(of palette: PaletteState) -> [PaletteEntry] {
    let text = palette.editor.text
    let letters = text.filter { !$0.isWhitespace }
    let commands = Command.allCases.filter { $0 != .palette }
    guard !letters.isEmpty else {
      let verbs = selectedRanges == nil ? [] : commands.filter(\.isVerb)
      let recent = recentCommands.filter { !verbs.contains($0) }
      let others = commands.filter { !verbs.contains($0) && !recent.contains($0) }
      return (verbs + recent + others).map { entry(for: $0, [], []) }
    }
    var found: [(score: Int, entry: PaletteEntry)] = []
    let count = letters.count
    for command in commands {
      if let entry = entry(for: command, typed: letters, count) { found.append(entry) }
    }
    let ranked = found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return ranked.map(\.element.entry)
  }

  /// A key counts most, then the title, the name and, only as whole stretches, the summary.
  private func entry(
    for command: Command,
    typed letters: String,
    _ count: Int
  ) -> (Int, PaletteEntry)? {
    let title = FuzzyMatch(letters, in: text(command.title))
    let name = FuzzyMatch(letters, in: command.rawValue)
    let summary = FuzzyMatch(letters, in: text(command.summary))
    // Letters strewn over a long sentence are found in nearly every one.
    let isStrewn = (summary?.score ?? 0) < count * 4
    let keys = keymap.labels(of: command, in: .list) + keymap.labels(of: command, in: .reading)
    let isKey = keys.contains { $0.filter { $0 != " " } == letters }
    let scores = [
      isKey ? 1_000 : nil, title.map { $0.score * 2 + 4 }, name.map { $0.score * 2 },
      isStrewn ? nil : summary?.score,
    ]
    guard let best = scores.compactMap(\.self).max() else { return nil }
    let inSummary = title == nil && !isStrewn ? summary?.positions : nil
    return (best, entry(for: command, title?.positions ?? [], inSummary ?? []))
  }

  private func entry(for command: Command, _ title: [Int], _ summary: [Int]) -> PaletteEntry {
    let here = keymap.labels(of: command, in: focus)
    let other = keymap.labels(of: command, in: focus == .list ? .reading : .list)
    return PaletteEntry(
      command: command,
      keys: (here.isEmpty ? other : here).joined(separator: "  "),
      titleMatches: title,
      summaryMatches: summary
    )
  }
}
