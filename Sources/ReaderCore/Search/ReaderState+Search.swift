import Articles
import CellGrid
import Wording

extension ReaderState {
  var queryContext: QueryContext {
    QueryContext(
      now: now,
      timeZone: timeZone,
      savedSearches: preferences.savedSearches,
      isTyping: search.isEditing
    )
  }

  mutating func editSearch() -> [Effect] {
    search.isEditing = true
    search.textBefore = search.editor.text
    search.historyDepth = 0
    search.editor = LineEditor(search.editor.text)
    isZen = false
    focus = .list
    return screenChanged()
  }

  mutating func handleInSearchBar(_ key: Key) -> [Effect] {
    if let effects = handleInCompletions(key) { return effects }
    switch key.code {
    case .enter, .tab:
      return leaveSearchBar() + rememberSearch()
    case .escape:
      search.editor = LineEditor(search.textBefore)
      return leaveSearchBar() + searchTextChanged()
    case .up: return recallSearch(by: 1)
    case .down: return recallSearch(by: -1)
    case .pageDown: return moveSelection(by: listPage)
    case .pageUp: return moveSelection(by: -listPage)
    case .character("c") where key.modifiers.contains(.control):
      search.editor = LineEditor(search.textBefore)
      return leaveSearchBar() + searchTextChanged()
    default:
      let before = search.editor
      _ = search.editor.handle(key)
      guard search.editor != before else { return [] }
      let effects = search.editor.text == before.text ? [] : searchTextChanged()
      return effects + offerCompletions()
    }
  }

  /// Searches for the text as it stands; a text that is no query leaves the list as it is.
  mutating func searchTextChanged() -> [Effect] {
    do {
      search.query = try QueryParser.parse(search.editor.text, context: queryContext)
      search.problem = nil
      list.selected = 0
      list.top = 0
      return [.search(newRequest())]
    } catch {
      search.problem = error
      return []
    }
  }

  /// The next search for the query that the list shows.
  mutating func newRequest() -> SearchRequest {
    search.generation += 1
    search.isWaiting = true
    search.selectionAtRequest = list.selectedRow?.id
    return SearchRequest(query: search.query, order: list.order, generation: search.generation)
  }

  mutating func show(_ filter: QuickFilter) -> [Effect] {
    search.editor = LineEditor(filter.applied(to: search.editor.text))
    return searchTextChanged()
  }

  private mutating func leaveSearchBar() -> [Effect] {
    search.isEditing = false
    closeCompletions()
    return screenChanged()
  }

  private mutating func rememberSearch() -> [Effect] {
    let text = search.editor.text
    guard search.problem == nil, search.history.add(text) else { return [] }
    return keep(text, in: .searches)
  }

  /// Keeps what was typed for the next run, unless that has failed before.
  func keep(_ text: String, in kind: LineHistory.Kind) -> [Effect] {
    unkeptHistories.contains(kind) ? [] : [.keep(text, in: kind)]
  }

  /// Says once that what is typed is not kept, and tries no more.
  mutating func stopKeeping(_ kind: LineHistory.Kind, reason: Phrase) {
    if unkeptHistories.insert(kind).inserted { notice = Notice(reason, kind: .problem) }
  }

  private mutating func recallSearch(by step: Int) -> [Effect] {
    let depth = min(max(0, search.historyDepth + step), search.history.texts.count)
    guard depth != search.historyDepth else { return [] }
    search.historyDepth = depth
    closeCompletions()
    let text = depth == 0 ? search.textBefore : search.history[back: depth]
    search.editor = LineEditor(text)
    return searchTextChanged()
  }
}
