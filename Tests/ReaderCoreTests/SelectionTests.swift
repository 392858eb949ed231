import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing

@Suite struct SelectionTests {
  private func reader(_ count: Int = 20) -> ReaderState {
    ReaderState.listing((1...count).map { Samples.row($0, "Story \($0)") })
  }

  private func ranges(_ state: ReaderState) -> [Range<Int>]? {
    state.list.selection?.ranges(cursor: state.list.selected, count: state.list.count)
  }

  @Test(arguments: [
    ("v", [0..<1]), ("vjj", [0..<3]), ("vjjvjj", [0..<3]), ("jjjvkk", [1..<4]),
    ("vjvjjvj", [0..<2, 3..<5]), ("vjjvkvjjj", [0..<5]), ("V", [0..<20]), ("v5j", [0..<6]),
    ("vG", [0..<20]),
  ])
  func `movement extends a stretch from where it began`(keys: String, selected: [Range<Int>]) {
    var state = reader()
    state.press(keys)
    #expect(ranges(state) == selected)
    #expect(state.list.selectedCount == selected.reduce(0) { $0 + $1.count })
  }

  @Test func `Escape selects nothing before it goes back`() {
    var state = reader()
    state.press("vjj<Esc>")
    #expect(state.list.selection == nil)
    #expect(state.list.selected == 2)
  }

  @Test(arguments: [
    ("m", MarkVerb.toggle(.read)), ("s", .toggle(.starred)), (",r", .set(.read)),
    (":unstar<Enter>", .clear(.starred)), (":tag -reed<Enter>", .clear(.tag("reed"))),
    ("treed<Enter>", .set(.tag("reed"))),
  ])
  func `verbs act on the selection by its rows`(keys: String, verb: MarkVerb) {
    var state = reader()
    state.press("jvj")
    let marks = state.press(keys).filter { if case .mark = $0 { true } else { false } }
    #expect(marks == [.mark([verb], of: .rows([1..<3], resultID: state.list.resultID))])
  }

  @Test func `a million rows are one range`() {
    var state = reader(3)
    _ = state.update(
      .found(
        SearchAnswer(
          generation: state.search.generation,
          resultID: 77,
          count: 1_000_000,
          total: 1_000_000,
          window: RowWindow(start: 0, rows: []),
          selected: nil
        )
      )
    )
    state.press("V")
    #expect(
      state.press("s").contains(
        .mark([.toggle(.starred)], of: .rows([0..<1_000_000], resultID: 77))
      )
    )
  }

  @Test func `in the article a verb acts on that one, whatever is selected`() {
    var state = reader()
    state.press("vjj<Enter>")
    let effects = state.press("s")
    #expect(state.list.selectedRow?.marks.isStarred == true)
    #expect(!effects.contains { if case .mark = $0 { true } else { false } })
  }

  @Test func `with rows selected the palette begins with what acts on them`() {
    var state = reader()
    state.press("Zv<C-p>")
    guard case .palette(let palette) = state.overlay else { return }
    let commands = state.entries(of: palette).map(\.command)
    let verbs = Command.allCases.filter(\.isVerb)
    #expect(Array(commands.prefix(verbs.count)) == verbs)
    #expect(commands[verbs.count] == .selectRows)
    #expect(commands.count == Command.allCases.count - 1)
  }

  @Test func `another result has nothing selected`() {
    var state = reader()
    state.press("vj")
    state.press("/tide<Enter>")
    _ = state.update(.found(state.answer([Samples.row(1, "Tide")])))
    #expect(state.list.selection == nil)
  }

  @Test(arguments: [("12G", 11), ("5j", 5), ("9999G", 19), ("7g", 6), ("6j5k", 1)])
  func `a number before a key says how often, or which row`(keys: String, row: Int) {
    var state = reader()
    // The digits up to 4 are filters here, so they are bound to nothing for this.
    state = ReaderState(
      size: state.size,
      now: Samples.now,
      timeZone: Samples.utc,
      keymap: Keymap(preset: .mutt).withRows
    )
    _ = state.start()
    _ = state.update(.found(state.answer((1...20).map { Samples.row($0, "Story \($0)") })))
    state.press(keys)
    #expect(state.list.selected == row)
  }
}

extension Keymap {
  /// The keymap with `g` and `G` as in our own preset.
  fileprivate var withRows: Keymap {
    var keymap = self
    keymap.bind(.top, to: [[Key(.character("g"))]])
    keymap.bind(.bottom, to: [[Key(.character("G"))]])
    return keymap
  }
}
