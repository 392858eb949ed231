import Articles
import ReaderCore
import ReaderTesting
import Testing

@Suite struct MarkingTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }

  @Test func `a star is shown at once and saved`() {
    var state = ReaderState.listing(rows)
    let effects = state.press("s")
    #expect(state.list.selectedRow?.marks.isStarred == true)
    let change = MarkChange(mark: .starred, articleIDs: [Samples.id(1)], isSet: true)
    #expect(effects == [.save(MarkStep(changes: [change], summary: "Starred “Story 1”"))])
    #expect(state.notice?.text == "Starred “Story 1” · u undoes")
  }

  @Test func `starring twice leaves no star`() {
    var state = ReaderState.listing(rows)
    state.press("ss")
    #expect(state.list.selectedRow?.marks.isStarred == false)
  }

  @Test func `walking through the list marks nothing read`() {
    var state = ReaderState.listing(rows)
    let effects = state.press("jjk")
    #expect(!effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test func `opening an article marks it read`() {
    var state = ReaderState.listing(rows)
    let effects = state.press("<Enter>")
    let change = MarkChange(mark: .read, articleIDs: [Samples.id(1)], isSet: true)
    #expect(effects.contains(.save(MarkStep(changes: [change], summary: "Read “Story 1”"))))
    #expect(state.list.selectedRow?.marks.isRead == true)
  }

  @Test func `nothing is marked by itself where the policy is never`() {
    var preferences = Preferences()
    preferences.readPolicy = .never
    var state = ReaderState.listing(rows, preferences: preferences)
    state.press("<Enter>")
    #expect(state.list.selectedRow?.marks.isRead == false)
  }

  @Test func `an article that was read stays in the list`() {
    var state = ReaderState.listing(rows, query: "is:unread")
    state.press("m")
    #expect(state.list.count == 3)
    #expect(state.list.selectedRow?.id == Samples.id(1))
  }

  @Test func `marking everything asks for the listed articles`() {
    var state = ReaderState.listing(rows, query: "tide")
    #expect(state.press("A") == [.markAllRead(resultID: state.list.resultID, scope: "tide")])
  }

  @Test func `undo takes a bulk step out of the rows`() {
    var state = ReaderState.listing(rows)
    let change = MarkChange(mark: .read, articleIDs: [Samples.id(1), Samples.id(3)], isSet: true)
    let step = MarkStep(changes: [change], summary: "Marked 2 read")
    _ = state.update(.allMarked(step))
    #expect(state.list.window.rows.map(\.marks.isRead) == [true, false, true])
    _ = state.update(.undone(step.inverse))
    #expect(state.list.window.rows.map(\.marks.isRead) == [false, false, false])
    #expect(state.notice?.text == "Undid: Marked 2 read · ^R does it again")
  }

  @Test func `only what differs is saved of edited tags`() {
    let tagged = Samples.row(1, "Story", marks: Marks(tags: ["sea", "energy"]))
    var state = ReaderState.listing([tagged])
    let effects = state.press("t<C-u>#sea, harbour<Enter>")
    let changes = [
      MarkChange(mark: .tag("harbour"), articleIDs: [Samples.id(1)], isSet: true),
      MarkChange(mark: .tag("energy"), articleIDs: [Samples.id(1)], isSet: false),
    ]
    let step = MarkStep(changes: changes, summary: "Tagged “Story” +harbour -energy")
    #expect(effects.last == .save(step))
    #expect(state.list.selectedRow?.marks.tags == ["sea", "harbour"])
  }
}
