import Articles
import CellGrid
import Wording

extension ReaderState {
  mutating func showHistory() -> [Effect] {
    overlay = .history(HistoryList())
    return [.loadHistory]
  }

  /// Asks for the changes again while they are looked at.
  func reloadHistory() -> [Effect] {
    if case .history = overlay { [.loadHistory] } else { [] }
  }

  mutating func show(_ changes: [PastChange]) {
    guard case .history(var history) = overlay else { return }
    guard !changes.isEmpty else {
      overlay = nil
      notice = Notice(.noMarksChanged)
      return
    }
    history.show(changes)
    overlay = .history(history)
  }

  mutating func handle(_ key: Key, in history: HistoryList) -> [Effect] {
    switch (key.code, key.modifiers.contains(.control)) {
    case (.enter, _), (.character("u"), false):
      return history.selectedChange.map { [.reverse($0.number)] } ?? []
    case (.escape, _), (.character("q"), _), (.character("U"), _):
      overlay = nil
    default:
      guard let step = Self.scrollStep(of: key, page: size.rows) else { return [] }
      var changed = history
      let last = max(0, (history.changes?.count ?? 0) - 1)
      changed.selected = min(max(0, history.selected + step), last)
      overlay = .history(changed)
    }
    return []
  }

  mutating func reversed(_ step: MarkStep?) -> [Effect] {
    guard let step else {
      notice = Notice(.changeForgotten)
      return reloadHistory()
    }
    saving.problem = nil
    guard !step.changes.isEmpty else {
      notice = Notice(.laterChangesHold)
      return reloadHistory()
    }
    list.window.apply(step)
    notice = Notice(Phrase(asIs: step.summary))
    return reloadRows() + reloadHistory()
  }
}
