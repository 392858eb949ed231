import Articles
import CellGrid
import Typesetting
import Wording

extension ReaderState {
  /// Offers what could be typed next at the cursor of the search bar.
  mutating func offerCompletions() -> [Effect] {
    let editor = search.editor
    let before = search.completion
    search.completion = nil
    search.completionGeneration += 1
    let cursor = editor.textBeforeCursor.utf8.count
    guard let target = CompletionTarget.find(in: editor.text, cursor: cursor) else {
      search.completionTarget = nil
      return []
    }
    search.completionTarget = target
    switch target.subject {
    case .name:
      // A name is typed from its beginning; any other word is only a word.
      let names = QueryField.names.filter { $0.text.hasPrefix(target.start) }
      search.completion = CompletionState(target, candidates: names)
    case .value(let field) where field.hasValuesInUse:
      // What is known goes on being offered until the answer is here.
      if let before, before.target.subject == target.subject {
        search.completion = CompletionState(
          target,
          candidates: before.candidates,
          selected: before.current.text
        )
      }
      let generation = search.completionGeneration
      return [
        .complete(CompletionRequest(field: field, start: target.start, generation: generation))
      ]
    case .word: break
    case .value(let field):
      let today = CivilDate(now, in: timeZone)
      let values = field.values(today: today, savedSearches: preferences.savedSearches)
      search.completion = CompletionState(target, candidates: values)
    }
    return []
  }

  /// Takes an answer in, unless something else was typed since.
  mutating func show(_ answer: CompletionAnswer) {
    guard answer.generation == search.completionGeneration else { return }
    if case .commandLine(var line) = overlay, let target = line.target {
      line.completion = CompletionState(target, candidates: answer.candidates)
      overlay = .commandLine(line)
    } else if case .tags(var editor) = overlay, let target = editor.target {
      editor.completion = CompletionState(target, candidates: answer.candidates)
      overlay = .tags(editor)
    }
    guard search.isEditing, let target = search.completionTarget
    else { return }
    var candidates = answer.candidates
    if target.subject == .value(.tag) {
      candidates.append(CompletionCandidate("none", detail: .withoutTags))
    }
    search.completion = CompletionState(
      target,
      candidates: candidates,
      selected: search.completion?.current.text
    )
  }

  mutating func closeCompletions() {
    search.completion = nil
    search.completionTarget = nil
    search.completionGeneration += 1
  }

  /// What a key does while candidates are offered; nil for a key that is not about them.
  mutating func handleInCompletions(_ key: Key) -> [Effect]? {
    guard let completion = search.completion else { return nil }
    switch key.code {
    case .tab where key.modifiers.contains(.shift): search.completion?.moveSelection(by: -1)
    case .tab: return take(completion)
    case .down: search.completion?.moveSelection(by: 1)
    case .up: search.completion?.moveSelection(by: -1)
    default: return nil
    }
    return []
  }

  private mutating func take(_ completion: CompletionState) -> [Effect] {
    search.editor.take(completion)
    return searchTextChanged() + offerCompletions()
  }
}

extension String {
  /// The text as a value of the query language, quoted where it would not be one otherwise.
  package var asQueryValue: String {
    let needsQuotes =
      isEmpty || hasSuffix("*")
      || contains { $0.isWhitespace || ",()\"“”".contains($0) }
    guard needsQuotes else { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
