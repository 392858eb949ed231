import Articles
import ReaderCore
import ReaderTesting
import Testing
import Wording

@Suite struct SavedSearchTests {
  private func state(_ saved: [String: String] = [:], query: String = "") -> ReaderState {
    var preferences = Preferences()
    preferences.savedSearches = saved
    let rows = [Samples.row(1, "Tide"), Samples.row(2, "Grid")]
    return .listing(rows, query: query, preferences: preferences)
  }

  private func switcher(_ state: ReaderState) -> SearchSwitcher? {
    if case .searches(let switcher) = state.overlay { switcher } else { nil }
  }

  private func problem(_ state: ReaderState) -> String? {
    if case .prompt(let prompt) = state.overlay { prompt.problem?.english } else { nil }
  }

  @Test func `the switcher shows counts as they come`() {
    var state = state(["sea": "tide OR port", "dry": "drought", "odd": "is:purple"])
    let effects = state.press("F")
    guard case .countSearches(let requests)? = effects.first else {
      Issue.record("nothing is counted")
      return
    }
    #expect(requests.map(\.name) == ["dry", "sea"])
    _ = state.update(.searchCounted(name: "sea", count: 12))
    #expect(switcher(state)?.entries.map(\.count) == [nil, nil, 12])
    #expect(switcher(state)?.entries[1].problem != nil)
    state.press("<Esc>")
    _ = state.update(.searchCounted(name: "dry", count: 3))
    #expect(state.overlay == nil)
  }

  @Test func `Enter searches for what was saved`() {
    var state = state(["sea": "tide OR port", "dry": "drought"], query: "x")
    let effects = state.press("Fj<Enter>")
    #expect(state.search.editor.text == "tide OR port")
    #expect(state.search.query.text == "tide OR port")
    #expect(effects.count == 2)
  }

  @Test func `a search is saved under a name and known at once`() {
    var state = state(query: "tide OR port ")
    let effects = state.press("wsea<Enter>")
    #expect(effects == [.saveSearch(name: "sea", query: "tide OR port")])
    #expect(state.preferences.savedSearches == ["sea": "tide OR port"])
    #expect(state.overlay == nil)
    #expect(state.notice?.text == "Saved as “sea” · F shows the saved searches")
    state.press("/<C-u>search:se")
    #expect(state.search.completion?.current.text == "sea")
  }

  @Test func `a search cannot be part of itself or without a name`() {
    var state = state(["sea": "tide"], query: "search:sea OR port")
    #expect(state.press("wsea<Enter>").isEmpty)
    #expect(problem(state) != nil)
    #expect(state.preferences.savedSearches == ["sea": "tide"])
    #expect(state.press("<C-u><Enter>").isEmpty)
    #expect(problem(state) == "A name is needed")
    state.press("<Esc>")
    #expect(state.overlay == nil)
  }

  @Test(arguments: [("", "Search for something first"), ("is:purple", "This is not a search yet")])
  func `what is no search is not saved`(text: String, sentence: String) {
    var state = state()
    state.press("/\(text)<Enter>w")
    #expect(state.overlay == nil)
    #expect(state.notice?.text == sentence)
  }

  @Test(arguments: ["x", "<Del>"])
  func `a removed search can be had back`(key: String) {
    var state = state(["sea": "tide OR port", "dry": "drought"])
    #expect(state.press("FG" + key).last == .removeSearch(name: "sea"))
    #expect(state.preferences.savedSearches == ["dry": "drought"])
    #expect(state.notice?.text.contains("tide OR port") == true)
    #expect(switcher(state)?.entries.map(\.name) == ["dry"])
    state.press(key)
    #expect(state.overlay == nil)
    state.press("F")
    #expect(state.overlay == nil)
    #expect(state.notice?.text == "No search is saved yet · w saves the one in the search bar")
  }
}
