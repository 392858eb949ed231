import CellGrid

extension ReaderState {
  mutating func handle(_ key: Key, in prompt: Prompt) -> [Effect] {
    switch key.code {
    case .escape: overlay = nil
    case .character("c") where key.modifiers.contains(.control): overlay = nil
    case .enter: return answer(prompt)
    default:
      var changed = prompt
      if changed.editor.handle(key) { changed.problem = nil }
      overlay = .prompt(changed)
    }
    return []
  }

  mutating func answer(_ prompt: Prompt) -> [Effect] {
    switch prompt.subject {
    case .date: goToDate(prompt)
    case .searchName(let query): saveSearch(prompt, query: query)
    case .unsavedFile: copyUnsaved(prompt)
    case .command(let id): runCommand(prompt, on: id)
    case .exportFile(let scope): export(prompt, scope)
    }
  }
}
