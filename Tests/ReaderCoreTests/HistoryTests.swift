import Articles
import ReaderCore
import ReaderTesting
import Testing

@Suite struct HistoryTests {
  private func past(_ number: Int64, isDone: Bool = true) -> PastChange {
    PastChange(number: number, date: Samples.now, summary: "Change \(number)", isDone: isDone)
  }

  private func open(_ changes: [PastChange]) -> ReaderState {
    var state = ReaderState.listing((1...3).map { Samples.row($0, "Story \($0)") })
    #expect(state.press("U") == [.loadHistory])
    _ = state.update(.historyLoaded(changes))
    return state
  }

  private func history(_ state: ReaderState) -> HistoryList? {
    if case .history(let history) = state.overlay { history } else { nil }
  }

  @Test(arguments: ["<Enter>", "u"])
  func `the selected change is reversed and the list read again`(key: String) {
    var state = open([past(3), past(2), past(1)])
    #expect(state.press("j" + key) == [.reverse(2)])
    let change = MarkChange(mark: .starred, articleIDs: [Samples.id(1)], isSet: true)
    let step = MarkStep(changes: [change], summary: "Took back: Change 2")
    #expect(state.update(.reversed(step)).last == .loadHistory)
    #expect(state.list.window.rows[0].marks.isStarred)
    #expect(state.notice?.text == "Took back: Change 2")
    _ = state.update(.historyLoaded([past(4), past(3), past(2, isDone: false), past(1)]))
    #expect(history(state)?.selectedChange == past(2, isDone: false))
  }

  @Test(arguments: [("G", 1), ("jj", 1), ("Gk", 2), ("<PgDn>g", 3), ("k", 3)])
  func `the selection stays within the list`(keys: String, number: Int64) {
    var state = open([past(3), past(2), past(1)])
    #expect(state.press(keys).isEmpty)
    #expect(history(state)?.selectedChange?.number == number)
  }

  @Test(arguments: ["q", "<Esc>", "U"])
  func `the view is closed without a change`(key: String) {
    var state = open([past(1)])
    #expect(state.press(key) == [])
    #expect(state.overlay == nil)
    #expect(state.update(.historyLoaded([past(2)])) == [])
    #expect(state.overlay == nil)
  }

  @Test func `without a change there is nothing to look at`() {
    let state = open([])
    #expect(state.overlay == nil)
    #expect(state.notice?.text == "No marks have been changed yet")
  }

  @Test func `a change from elsewhere shows in the open view`() {
    var state = open([past(1)])
    #expect(state.update(.marksChangedElsewhere).contains(.loadHistory))
    state.press("q")
    #expect(!state.update(.marksChangedElsewhere).contains(.loadHistory))
  }

  @Test func `what later changes have settled is not claimed to be taken back`() {
    var state = open([past(2), past(1)])
    _ = state.update(.reversed(MarkStep(changes: [], summary: "Took back: Change 1")))
    #expect(state.notice?.text == "Later changes have the last word on all of that")
    _ = state.update(.reversed(nil))
    #expect(state.notice?.text == "That change is no longer remembered")
  }
}
