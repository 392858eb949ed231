import CellGrid
import Wording

extension ReaderState {
  /// Opens the command line with a text to go on from.
  mutating func editCommand(_ text: String) -> [Effect] {
    commandTextChanged(CommandLineState(text))
  }

  mutating func handle(_ key: Key, in commandLine: CommandLineState) -> [Effect] {
    if let effects = handleInCompletions(key, of: commandLine) { return effects }
    var changed = commandLine
    switch (key.code, key.modifiers.contains(.control)) {
    case (.escape, _), (.character("c"), true):
      overlay = nil
      closeCompletions()
    case (.backspace, _) where commandLine.editor.text.isEmpty: overlay = nil
    case (.enter, _): return runCommandLine(commandLine)
    case (.up, _), (.character("p"), true): return recallCommand(by: 1, in: commandLine)
    case (.down, _), (.character("n"), true): return recallCommand(by: -1, in: commandLine)
    case (.tab, _): return commandTextChanged(commandLine, offersAll: true)
    default:
      guard changed.editor.handle(key) else { return [] }
      return commandTextChanged(changed)
    }
    return []
  }

  /// Runs the line as typed; one that cannot be run stays, with the reason.
  private mutating func runCommandLine(_ commandLine: CommandLineState) -> [Effect] {
    let text = CommandText(commandLine.editor.text)
    overlay = nil
    closeCompletions()
    guard !text.name.isEmpty else { return [] }
    do {
      let effects = try run(text)
      let isNew = commandHistory.add(commandLine.editor.text)
      return (isNew ? keep(commandLine.editor.text, in: .commands) : []) + effects
    } catch {
      var refused = commandLine
      refused.completion = nil
      refused.problem = error.phrase
      overlay = .commandLine(refused)
      return []
    }
  }

  private mutating func run(_ text: CommandText) throws(CommandProblem) -> [Effect] {
    if let number = Int(text.name), number > 0, text.argument.isEmpty { return go(toRow: number) }
    switch CommandName.find(text.name) {
    case .command(let command):
      let effects = try run(command, argument: text.argument)
      rememberUse(of: command)
      return effects
    case .several(let commands):
      let names = commands.map(\.rawValue).sorted().prefix(4).joined(separator: ", ")
      throw CommandProblem(.mayBe(text.name, names, orAnother: commands.count > 4))
    case .unknown(let nearest):
      throw CommandProblem(.noCommand(text.name, nearest: nearest?.rawValue))
    }
  }

  private mutating func recallCommand(by step: Int, in line: CommandLineState) -> [Effect] {
    let depth = min(max(0, line.historyDepth + step), commandHistory.texts.count)
    guard depth != line.historyDepth else { return [] }
    var changed = line
    if line.historyDepth == 0 { changed.textBefore = line.editor.text }
    changed.historyDepth = depth
    changed.editor = LineEditor(depth == 0 ? changed.textBefore : commandHistory[back: depth])
    changed.completion = nil
    changed.problem = nil
    overlay = .commandLine(changed)
    return []
  }

  /// Makes a command the latest used, for the palette.
  mutating func rememberUse(of command: Command) {
    guard command != .palette, command != .commandLine else { return }
    recentCommands.removeAll { $0 == command }
    recentCommands.insert(command, at: 0)
  }
}

/// Why a command cannot be run, as one sentence.
struct CommandProblem: Error {
  let phrase: Phrase

  init(_ phrase: Phrase) {
    self.phrase = phrase
  }
}
