import Articles
import CellGrid
import Wording

extension ReaderState {
  mutating func saved() -> [Effect] {
    saving.end()
    return take(nil)
  }

  mutating func notSaved(_ problem: SaveProblem) -> [Effect] {
    saving.end()
    // It said that something was done.
    if notice?.kind == .passing { notice = nil }
    return take(problem)
  }

  /// Takes back on the screen what the marks' store would not do.
  mutating func refused(_ reason: Phrase) -> [Effect] {
    saving.end()
    notice = Notice(reason, kind: .problem)
    return reloadRows()
  }

  /// Takes note of what is not on the disk.
  mutating func take(_ problem: SaveProblem?) -> [Effect] {
    let before = saving.problem
    saving.problem = problem
    // Marks that could not be saved hold all the same.
    let effects = problem?.articleIDs == before?.articleIDs ? [] : reloadRows()
    if problem == nil, before != nil { notice = Notice(.everythingSaved) }
    guard case .quitting(var question) = overlay else { return effects }
    guard problem == nil else {
      question.isTrying = false
      overlay = .quitting(question)
      return effects
    }
    overlay = nil
    return question.isTrying ? [.quit] : effects
  }

  /// Quits, but asks first where marks would stay unsaved.
  mutating func quit() -> [Effect] {
    guard saving.problem != nil else { return [.quit] }
    overlay = .quitting(QuitQuestion())
    return []
  }

  mutating func handle(_ key: Key, in question: QuitQuestion) -> [Effect] {
    var changed = question
    let answers = QuitQuestion.Answer.allCases
    switch (key.code, key.modifiers.contains(.control)) {
    case (.down, _), (.character("j"), false): changed.selected += 1
    case (.up, _), (.character("k"), false): changed.selected -= 1
    case (.enter, _): return answer(answers[question.selected])
    case (.character("Q"), _), (.character("c"), true): return [.quit]
    case (.escape, _), (.character("q"), false):
      overlay = nil
      return []
    default: return []
    }
    changed.selected = min(max(0, changed.selected), answers.count - 1)
    overlay = .quitting(changed)
    return []
  }

  private mutating func answer(_ answer: QuitQuestion.Answer) -> [Effect] {
    switch answer {
    case .tryAgain:
      overlay = .quitting(QuitQuestion(isTrying: true))
      return [.saveUnsaved]
    case .writeElsewhere:
      overlay = .prompt(Prompt(.unsavedFile, text: unsavedFile))
      return []
    case .quitAnyway: return [.quit]
    }
  }

  mutating func copyUnsaved(_ prompt: Prompt) -> [Effect] {
    guard !prompt.editor.text.isEmpty else {
      unsavedNotCopied(.fileNameNeeded)
      return []
    }
    return [.copyUnsaved(to: prompt.editor.text)]
  }

  mutating func unsavedNotCopied(_ reason: Phrase) {
    guard case .prompt(var prompt) = overlay, prompt.subject == .unsavedFile else { return }
    prompt.problem = reason
    overlay = .prompt(prompt)
  }
}
