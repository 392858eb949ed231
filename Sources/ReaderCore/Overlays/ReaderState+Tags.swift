import Articles
import CellGrid

extension ReaderState {
  mutating func handle(_ key: Key, in editor: TagEditor) -> [Effect] {
    var changed = editor
    switch (key.code, editor.completion) {
    case (.tab, .some) where key.modifiers.contains(.shift), (.up, .some):
      changed.completion?.moveSelection(by: -1)
    case (.down, .some): changed.completion?.moveSelection(by: 1)
    case (.tab, .some(let completion)):
      changed.editor.take(completion)
      return tagTextChanged(changed)
    case (.enter, _):
      closeCompletions()
      return saveTags(editor)
    case (.escape, _):
      closeCompletions()
      overlay = nil
      return []
    default:
      guard changed.editor.handle(key) else { return [] }
      return tagTextChanged(changed)
    }
    overlay = .tags(changed)
    return []
  }

  /// Shows the tags as typed, and asks which ones in use go on from the word at the cursor.
  mutating func tagTextChanged(_ editor: TagEditor) -> [Effect] {
    var changed = editor
    let before = editor.editor.textBeforeCursor
    let typed = before.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "," }.last ?? ""
    let word = String(typed.drop { $0 == "#" })
    let end = before.utf8.count
    let target = CompletionTarget(.word, start: word, range: end - word.utf8.count..<end)
    changed.target = target
    changed.completion = editor.completion.flatMap {
      CompletionState(target, candidates: $0.candidates)
    }
    overlay = .tags(changed)
    search.completionGeneration += 1
    let generation = search.completionGeneration
    return [.complete(CompletionRequest(field: .tag, start: word, generation: generation))]
  }
}
