package import CellGrid

/// A line that was typed where keys cannot be taken one by one, as the events it stands for.
package enum LinearInput {
  /// The events of one line, without its line feed.
  ///
  /// While something is being edited the line is its text, and Enter. A named key in brackets, such
  /// as `<Esc>`, is that key everywhere. Else an empty line reads on, a number goes to that row or
  /// follows that link, and what is neither keys nor a search is a command with its argument.
  package static func events(of line: String, in state: ReaderState) -> [InputEvent] {
    keys(of: line, in: state).map { .key($0) }
  }

  private static func keys(of line: String, in state: ReaderState) -> [Key] {
    if line.hasPrefix("<"), let key = Key(notation: line) { return [key] }
    if state.isEditingText { return typed(line) + [Key(.enter)] }
    if case .hints = state.overlay, !line.isEmpty { return typed(line) }
    if state.overlay != nil { return keysInOverlay(of: line) }
    if line.isEmpty { return [Key(.character(" "))] }
    if let number = Int(line), number > 0 {
      return state.focus == .reading
        ? typed(line) + [Key(.enter)] : typed(":\(number)") + [Key(.enter), Key(.enter)]
    }
    if line.hasPrefix("/") {
      let clear = Key(.character("u"), modifiers: .control)
      return typed("/") + [clear] + typed(String(line.dropFirst())) + [Key(.enter)]
    }
    if let keys = boundKeys(line, in: state) { return keys }
    let command = line.hasPrefix(":") ? line : ":" + line
    return typed(command) + [Key(.enter)]
  }

  /// A number takes that choice of a list; other text is keys.
  private static func keysInOverlay(of line: String) -> [Key] {
    if line.isEmpty { return [Key(.enter)] }
    if let number = Int(line), (1...10_000).contains(number) {
      let down = [Key](repeating: Key(.down), count: number - 1)
      return [Key(.home)] + down + [Key(.enter)]
    }
    return [Key](script: line) ?? []
  }

  /// The keys of a line that is one command's sequence, with or without a count.
  private static func boundKeys(_ line: String, in state: ReaderState) -> [Key]? {
    guard let keys = [Key](script: line) else { return nil }
    let command = keys.drop { key in
      if case .character(let character) = key.code { character.isWholeNumber } else { false }
    }
    let sequence = command.isEmpty ? keys : Array(command)
    guard case .command = state.keymap.match(sequence, in: state.focus) else { return nil }
    return keys
  }

  private static func typed(_ text: String) -> [Key] {
    text.map { Key(.character($0)) }
  }
}
