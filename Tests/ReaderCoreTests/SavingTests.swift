import Articles
import ReaderCore
import ReaderTesting
import Testing
import Wording

@Suite struct SavingTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }
  private let full = SaveProblem(
    count: 1,
    path: "/data/journal.jsonl",
    reason: "No space left on device",
    articleIDs: [Samples.id(1)]
  )

  /// A reader whose first star could not be saved.
  private func failing() -> ReaderState {
    var state = ReaderState.listing(rows)
    state.press("s")
    _ = state.update(.notSaved(full))
    return state
  }

  private func question(_ state: ReaderState) -> QuitQuestion? {
    if case .quitting(let question) = state.overlay { question } else { nil }
  }

  @Test func `a mark is pending until it is on the disk`() {
    var state = ReaderState.listing(rows)
    state.press("sjs")
    #expect(state.saving.isPending(Samples.id(1)))
    _ = state.update(.saved)
    #expect(!state.saving.isPending(Samples.id(1)))
    #expect(state.saving.isPending(Samples.id(2)))
    #expect(!state.saving.isPending(Samples.id(3)))
    _ = state.update(.saved)
    #expect(!state.saving.isPending(Samples.id(2)))
  }

  @Test func `what could not be saved stays said and pending through all keys until it is`() {
    var state = failing()
    #expect(state.notice == nil)
    state.press("jk2?q<Enter>")
    #expect(state.saving.problem == full)
    #expect(state.saving.isPending(Samples.id(1)))
    _ = state.update(.unsaved(nil))
    #expect(state.saving == SavingState.afterReading(Samples.id(1)))
  }

  @Test(arguments: [
    Message.saved, .undone(MarkStep.star(1)), .redone(MarkStep.star(1)),
    .allMarked(MarkStep.star(1)), .reversed(MarkStep.star(1)), .placeKept(Samples.id(1)),
  ])
  func `whatever is saved next saves what was not`(message: Message) {
    var state = failing()
    _ = state.update(message)
    #expect(state.saving.problem == nil)
  }

  @Test func `what is refused is taken off the rows and said once`() {
    var state = ReaderState.listing(rows)
    state.press("s")
    let effects = state.update(.refused(Phrase(asIs: "A tag needs a name")))
    #expect(effects == [.loadRows(0..<3, resultID: state.list.resultID)])
    #expect(state.notice?.text == "A tag needs a name")
    #expect(!state.saving.isPending(Samples.id(1)))
  }

  @Test(arguments: ["q", "Q", "<C-c>"])
  func `quitting asks while marks are unsaved`(key: String) {
    var state = failing()
    #expect(state.press(key) == [])
    #expect(question(state) != nil)
    #expect(state.press("<Esc>") == [])
    #expect(question(state) == nil)
    _ = state.update(.unsaved(nil))
    #expect(state.press(key) == [.quit])
  }

  @Test func `trying again quits once everything is saved`() {
    var state = failing()
    #expect(state.press("q<Enter>") == [.saveUnsaved])
    #expect(question(state)?.isTrying == true)
    #expect(state.update(.unsaved(full)) == [])
    #expect(question(state)?.isTrying == false)
    #expect(state.press("<Enter>") == [.saveUnsaved])
    #expect(state.update(.unsaved(nil)) == [.quit])
  }

  @Test func `marks that are saved while the question stands end it`() {
    var state = failing()
    state.press("q")
    #expect(!state.update(.unsaved(nil)).contains(.quit))
    #expect(state.overlay == nil)
    #expect(state.notice?.text == "Everything is saved now")
  }

  @Test func `unsaved marks are written to a file that is named, and then the reader quits`() {
    var state = failing()
    state.unsavedFile = "/tmp/marks"
    #expect(state.press("qj<Enter>x<Enter>") == [.copyUnsaved(to: "/tmp/marksx")])
    _ = state.update(.unsavedNotCopied(Phrase(asIs: "Permission denied")))
    guard case .prompt(let prompt) = state.overlay else {
      Issue.record("the name can no longer be changed")
      return
    }
    #expect(prompt.problem == "Permission denied")
    #expect(state.press("<C-u><Enter>") == [])
    #expect(state.update(.unsavedCopied) == [.quit])
  }

  @Test(arguments: ["qG<Enter>", "qjjj<Enter>", "qQ", "Q<C-c>"])
  func `who quits anyway is let go`(keys: String) {
    var state = failing()
    #expect(state.press(keys.replacing("G", with: "jj")) == [.quit])
  }
}

extension MarkStep {
  fileprivate static func star(_ number: Int) -> MarkStep {
    let change = MarkChange(mark: .starred, articleIDs: [Samples.id(number)], isSet: true)
    return MarkStep(changes: [change], summary: "Starred")
  }
}

extension SavingState {
  /// The state in which one article was just opened, and marked read by that.
  fileprivate static func afterReading(_ id: ArticleID) -> SavingState {
    var state = ReaderState.listing([Samples.row(1, "Story")])
    state.press("<Enter>")
    return state.saving
  }
}
