import CellGrid
import Wording

extension ReaderState {
  /// What a key, a click or a pasted text asks for, where the focus is.
  mutating func handle(_ event: InputEvent) -> [Effect] {
    if case .ground = event {} else { isOpening = false }
    switch event {
    case .key(let key): return handle(key)
    case .mouse(let mouse): return handle(mouse)
    case .paste(let text): return paste(text)
    case .ground(let shade): return take(shade)
    case .hangUp: return [.quit]
    }
  }

  /// Whether keys are the text of a line, and not commands.
  package var isEditingText: Bool {
    switch overlay {
    case .tags, .prompt, .commandLine, .palette: true
    case .help(let help): help.isFiltering
    case .links(let list): list.isFiltering
    case nil: search.isEditing || reading.find?.isEditing == true
    default: false
    }
  }

  private mutating func handle(_ pressed: Key) -> [Effect] {
    notice = nil
    let key = keymap.escapes.contains(pressed) ? Key(.escape) : pressed
    if let overlay { return handle(key, in: overlay) }
    if key.code == .escape, exporting != nil, !isEditingText { return cancelExport() }
    if search.isEditing { return handleInSearchBar(key) }
    if reading.find?.isEditing == true { return handleInFind(key) }
    return handleCommandKey(key)
  }

  private mutating func handleCommandKey(_ key: Key) -> [Effect] {
    if pendingKeys.isEmpty, takeCountDigit(key) { return [] }
    if key.code == .escape, !pendingKeys.isEmpty || pendingCount != nil {
      forgetPendingKeys()
      return []
    }
    switch keymap.match(pendingKeys + [key], in: focus) {
    case .command(let command):
      let count = pendingCount
      forgetPendingKeys()
      rememberUse(of: command)
      return run(command, count: count)
    case .prefix:
      pendingKeys.append(key)
    case .none:
      let typed = (pendingKeys + [key]).map(\.label).joined(separator: " ")
      let isSequence = !pendingKeys.isEmpty
      forgetPendingKeys()
      if isSequence {
        notice = Notice(.doesNothing(typed))
      } else if key.modifiers.isEmpty, case .character = key.code {
        notice = Notice(.doesNothing(key.label))
      }
    }
    return []
  }

  /// A digit counts when no command has it, or when it goes on with a number.
  private mutating func takeCountDigit(_ key: Key) -> Bool {
    guard key.modifiers.isEmpty, case .character(let character) = key.code,
      let digit = character.wholeNumberValue, character.isASCII
    else { return false }
    if pendingCount == nil {
      guard digit > 0, keymap.match([key], in: focus) == .none else { return false }
    }
    pendingCount = min((pendingCount ?? 0) * 10 + digit, 1_000_000_000)
    return true
  }

  private mutating func forgetPendingKeys() {
    pendingKeys = []
    pendingCount = nil
  }

  private mutating func paste(_ text: String) -> [Effect] {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if case .tags(var editor) = overlay {
      editor.editor.insert(line)
      return tagTextChanged(editor)
    } else if case .commandLine(var commandLine) = overlay {
      commandLine.editor.insert(line)
      return commandTextChanged(commandLine)
    } else if case .palette(var palette) = overlay {
      palette.editor.insert(line)
      palette.selected = 0
      overlay = .palette(palette)
    } else if case .prompt(var prompt) = overlay {
      prompt.editor.insert(line)
      prompt.problem = nil
      overlay = .prompt(prompt)
    } else if case .links(var list) = overlay, list.isFiltering {
      list.filter.insert(line)
      list.applyFilter()
      overlay = .links(list)
    } else if reading.find?.isEditing == true {
      reading.find?.editor.insert(line)
      updateFind()
    } else if search.isEditing {
      search.editor.insert(line)
      return searchTextChanged() + offerCompletions()
    }
    return []
  }
}
