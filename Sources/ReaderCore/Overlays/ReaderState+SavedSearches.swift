import Articles
import CellGrid
import Foundation
import Wording

extension ReaderState {
  /// Opens the switcher and has every saved search counted.
  mutating func showSavedSearches() -> [Effect] {
    let saved = preferences.savedSearches.sorted { $0.key < $1.key }
    guard !saved.isEmpty else {
      let key = keymap.labels(of: .saveSearch, in: .list).first ?? Command.saveSearch.rawValue
      notice = Notice(.noSavedSearches(key: key))
      return []
    }
    var requests: [CountRequest] = []
    var entries: [SearchSwitcher.Entry] = []
    for (name, text) in saved {
      var entry = SearchSwitcher.Entry(name: name, query: text)
      do {
        requests.append(CountRequest(name: name, query: try savedQuery(name)))
      } catch {
        entry.problem = error.phrase
      }
      entries.append(entry)
    }
    overlay = .searches(SearchSwitcher(entries: entries))
    return requests.isEmpty ? [] : [.countSearches(requests)]
  }

  mutating func handle(_ key: Key, in switcher: SearchSwitcher) -> [Effect] {
    var changed = switcher
    switch key.code {
    case .down, .character("j"): changed.selected += 1
    case .up, .character("k"): changed.selected -= 1
    case .home, .character("g"): changed.selected = 0
    case .end, .character("G"): changed.selected = switcher.entries.count - 1
    case .enter, .character("l"): return apply(switcher.entries[switcher.selected])
    case .delete, .character("x"): return remove(switcher.entries[switcher.selected], in: switcher)
    case .escape, .character("q"), .character("F"):
      overlay = nil
      return []
    default: return []
    }
    changed.selected = min(max(0, changed.selected), switcher.entries.count - 1)
    overlay = .searches(changed)
    return []
  }

  /// Shows a count that has come, if the switcher is still there.
  mutating func show(count: Int, ofSearch name: String) {
    guard case .searches(var switcher) = overlay,
      let index = switcher.entries.firstIndex(where: { $0.name == name })
    else { return }
    switcher.entries[index].count = count
    overlay = .searches(switcher)
  }

  /// Asks for a name for what is in the search bar.
  mutating func askForSearchName() -> [Effect] {
    let text = search.editor.text.trimmingCharacters(in: .whitespaces)
    guard !text.isEmpty, search.problem == nil else {
      notice = Notice(text.isEmpty ? .searchFirst : .noSearchYet)
      return []
    }
    let name = preferences.savedSearches.filter { $0.value == text }.keys.min()
    overlay = .prompt(Prompt(.searchName(query: text), text: name ?? ""))
    return []
  }

  mutating func saveSearch(_ prompt: Prompt, query: String) -> [Effect] {
    let name = prompt.editor.text.trimmingCharacters(in: .whitespaces)
    let before = preferences.savedSearches
    preferences.savedSearches[name] = query
    if let problem = problem(withSearchNamed: name) {
      preferences.savedSearches = before
      var refused = prompt
      refused.problem = problem
      overlay = .prompt(refused)
      return []
    }
    overlay = nil
    let key = keymap.labels(of: .savedSearches, in: .list).first ?? Command.savedSearches.rawValue
    notice = Notice(.savedSearch(name, isNew: before[name] == nil, key: key))
    return [.saveSearch(name: name, query: query)]
  }

  private func problem(withSearchNamed name: String) -> Phrase? {
    if name.isEmpty { return .nameNeeded }
    do {
      _ = try savedQuery(name)
      return nil
    } catch {
      return error.phrase
    }
  }

  /// The query that a saved search stands for.
  private func savedQuery(_ name: String) throws(QueryProblem) -> Query {
    var context = queryContext
    context.isTyping = false
    return try QueryParser.parse(
      "\(QueryField.search.rawValue):\(name.asQueryValue)",
      context: context
    )
  }

  private mutating func apply(_ entry: SearchSwitcher.Entry) -> [Effect] {
    overlay = nil
    isZen = false
    focus = .list
    search.editor = LineEditor(entry.query)
    return screenChanged() + searchTextChanged()
  }

  private mutating func remove(
    _ entry: SearchSwitcher.Entry,
    in switcher: SearchSwitcher
  ) -> [Effect] {
    preferences.savedSearches[entry.name] = nil
    var changed = switcher
    changed.entries.remove(at: switcher.selected)
    changed.selected = min(changed.selected, max(0, changed.entries.count - 1))
    overlay = changed.entries.isEmpty ? nil : .searches(changed)
    let key = keymap.labels(of: .saveSearch, in: .list).first ?? Command.saveSearch.rawValue
    notice = Notice(.removedSearch(entry.name, query: entry.query, key: key))
    return [.removeSearch(name: entry.name)]
  }
}
