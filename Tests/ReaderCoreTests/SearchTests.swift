import Articles
import ReaderCore
import ReaderTesting
import Testing
import Wording

@Suite struct SearchTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }

  @Test func `each key in the search bar asks anew`() {
    var state = ReaderState.listing(rows)
    let before = state.search.generation
    let effects = state.press("/tide")
    #expect(effects.count == 4)
    #expect(state.search.generation == before + 4)
    #expect(state.search.query.text == "tide")
  }

  @Test func `a late answer is dropped`() {
    var state = ReaderState.listing(rows)
    let late = state.answer([rows[0]])
    state.press("/tide")
    _ = state.update(.found(late))
    #expect(state.list.count == 3)
    #expect(state.search.isWaiting)
  }

  @Test func `the list is behind until the answer to the query comes`() {
    var state = ReaderState.listing(rows)
    #expect(!state.search.isBehind)
    state.press("/tide")
    #expect(state.search.isBehind)
    _ = state.update(.found(state.answer([rows[0]])))
    #expect(!state.search.isBehind)
    // Looking at the library again asks the same.
    _ = state.update(.libraryChanged)
    #expect(!state.search.isBehind)
  }

  @Test func `a text that is no query leaves the list and says why`() {
    var state = ReaderState.listing(rows)
    let effects = state.press("/is:purple")
    #expect(effects.count < "is:purple".count)
    #expect(state.list.count == 3)
    #expect(state.search.problem != nil)
  }

  @Test func `escape brings the former query back`() {
    var state = ReaderState.listing(rows, query: "tide")
    state.press("/x<Esc>")
    #expect(state.search.editor.text == "tide")
    #expect(!state.search.isEditing)
  }

  @Test func `back clears the query before it quits`() {
    var state = ReaderState.listing(rows, query: "tide")
    #expect(!state.press("q").contains(.quit))
    #expect(state.search.editor.text == "")
    #expect(state.press("<Esc>h<Left>") == [])
    #expect(state.press("q") == [.quit])
  }

  @Test(arguments: [("2", "is:unread"), ("3", "is:starred"), ("4", "date:today")])
  func `a digit filters`(key: String, clause: String) {
    var state = ReaderState.listing(rows)
    state.press(key)
    #expect(state.search.query.text.contains(clause))
    state.press("1")
    #expect(state.search.query.text.isEmpty)
  }

  @Test func `up recalls earlier searches`() {
    var state = ReaderState.listing(rows)
    state.press("/tide<Enter>/<C-u>storm<Enter>/<C-u><Up>")
    #expect(state.search.editor.text == "storm")
    state.press("<Up>")
    #expect(state.search.editor.text == "tide")
  }

  @Test func `a search is kept when it is made, and not when it is given up`() {
    var state = ReaderState.listing(rows)
    func keptSearches(_ script: String) -> [Effect] {
      state.press(script).filter { isKeeping($0) }
    }
    #expect(keptSearches("/tide<Enter>") == [.keep("tide", in: .searches)])
    #expect(keptSearches("/<Enter>") == [])
    #expect(keptSearches("/s<Esc>/ is:purple<Enter>") == [])
  }

  private func isKeeping(_ effect: Effect) -> Bool {
    if case .keep(_, in: .searches) = effect { true } else { false }
  }

  @Test func `searches of former runs stand before those of this one`() {
    var state = ReaderState.listing(rows)
    state.press("/tide<Enter>/<C-u><Up>")
    _ = state.update(.recalled(["gale", "tide", "storm"], .searches))
    for text in ["storm", "gale", "gale"] {
      state.press("<Up>")
      #expect(state.search.editor.text == text)
    }
    state.press("<Down><Down>")
    #expect(state.search.editor.text == "tide")
  }

  @Test func `that searches are not kept is said once`() {
    var state = ReaderState.listing(rows)
    _ = state.update(.notKept(Phrase(asIs: "No room"), .searches))
    #expect(state.notice?.text == "No room")
    let effects = state.press("/tide<Enter>")
    #expect(!effects.contains(.keep("tide", in: .searches)))
    _ = state.update(.notKept(Phrase(asIs: "No room"), .searches))
    #expect(state.notice == nil)
  }

  @Test func `the selected article stays selected through a refresh`() throws {
    var state = ReaderState.listing(rows)
    state.press("jj")
    let effects = state.update(.libraryChanged)
    guard case .search(let request) = try #require(effects.first) else {
      Issue.record("no search was asked for")
      return
    }
    #expect(request.selection == Samples.id(3))
    #expect(request.keeping == state.list.resultID)
    _ = state.update(.found(state.answer([Samples.row(9, "New")] + rows, selected: 3)))
    #expect(state.list.selectedRow?.id == Samples.id(3))
  }

  @Test func `the list stays at its top while the library opens`() throws {
    var state = ReaderState.listing(rows)
    guard case .search(let request) = try #require(state.update(.libraryChanged).first) else {
      Issue.record("no search was asked for")
      return
    }
    #expect(request.selection == nil)
    #expect(request.keeping == nil)
  }
}
