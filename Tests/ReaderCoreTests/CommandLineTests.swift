import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing
import Wording

@Suite struct CommandLineTests {
  private func reader(_ count: Int = 50) -> ReaderState {
    ReaderState.listing((1...count).map { Samples.row($0, "Story \($0)") })
  }

  private func line(_ state: ReaderState) -> CommandLineState? {
    if case .commandLine(let line) = state.overlay { line } else { nil }
  }

  @Test(arguments: Command.allCases)
  func `every command is found by its name and by its title in the palette`(command: Command) {
    #expect(CommandName.find(command.rawValue) == .command(command))
    guard command != .palette else { return }
    var state = reader()
    state.press("<C-p>")
    for character in command.title.english where character != " " {
      _ = state.update(.input(.key(Key(.character(character)))))
    }
    guard case .palette(let palette) = state.overlay else {
      Issue.record("The palette is not there")
      return
    }
    #expect(state.entries(of: palette).first?.command == command)
  }

  @Test(arguments: [
    ("zen", Command.zen), ("rea", nil), ("read", .markRead), ("theme", .chooseTheme),
    ("q", .quit), ("unst", .unstar), ("mark-all", .markAllRead), ("UNDO", .undo), ("s", nil),
  ])
  func `a name may be cut where it is the only one`(typed: String, command: Command?) {
    let found =
      if case .command(let found) = CommandName.find(typed) { found } else { nil as Command? }
    #expect(found == command)
  }

  @Test func `a number goes to its row`() {
    var state = reader()
    state.press(":42<Enter>")
    #expect(state.list.selected == 41)
    state.press(":9999<Enter>")
    #expect(state.list.selected == 49)
    #expect(state.overlay == nil)
  }

  @Test(arguments: [
    (":zem<Enter>", "There is no command “zem”; did you mean “zen”?"),
    (":xyzzy<Enter>", "There is no command “xyzzy”; ? shows every command"),
    (":sa<Enter>", "“sa” may be save-as, save-search, saved-searches: type more of it"),
    (":zen now<Enter>", "Nothing goes after zen"),
    (":tag<Enter>", "Write tag +name -name [query]"),
    (":tag tide<Enter>", "Write the tags as +name or -name, then a query if it is not for this"),
    (":next-article far<Enter>", "A number goes after next-article, not “far”"),
    (":sort newest fist<Enter>", "There is no order “newest fist”; did you mean “newest first”?"),
  ])
  func `what cannot be run stays, with the reason`(keys: String, problem: String) {
    var state = reader()
    let effects = state.press(keys)
    #expect(line(state)?.problem == problem)
    #expect(!effects.contains { if case .keep = $0 { true } else { false } })
    state.press("a")
    #expect(line(state)?.problem == nil)
  }

  @Test func `a query that is none is told with what was expected`() {
    var state = reader()
    state.press(":read is:purple<Enter>")
    #expect(line(state)?.problem?.hasPrefix("Query: ") == true)
  }

  @Test(arguments: [
    (":read tide<Enter>", MarkVerb.set(.read)), (":unread tide<Enter>", .clear(.read)),
    (":star tide<Enter>", .set(.starred)), (":unstar tide<Enter>", .clear(.starred)),
    (":tag +reed tide<Enter>", .set(.tag("reed"))),
    (":tag -#reed tide<Enter>", .clear(.tag("reed"))),
  ])
  func `a verb with a query acts on what it finds`(keys: String, verb: MarkVerb) {
    var state = reader()
    let marking = state.press(keys).compactMap { effect in
      if case .mark(let verbs, of: .query(let query)) = effect { (verbs, query.text) } else { nil }
    }
    #expect(marking.count == 1)
    #expect(marking.first?.0 == [verb])
    #expect(marking.first?.1 == "tide")
  }

  @Test func `a verb without a query acts on the current article, in one step`() {
    var state = reader()
    let effects = state.press("j:tag +reed +tide<Enter>")
    let step = effects.compactMap { if case .save(let step) = $0 { step } else { nil } }.first
    #expect(step?.changes.map(\.articleIDs) == [[Samples.id(2)], [Samples.id(2)]])
    #expect(state.list.selectedRow?.marks.tags == ["reed", "tide"])
    #expect(state.notice?.text == "Tagged “Story 2” +reed +tide · u undoes")
    state.press(":tag +reed<Enter>")
    #expect(state.notice?.text == "Nothing changes: “Story 2” is so already")
  }

  @Test func `Tab completes a name, then what it takes`() {
    var state = reader()
    _ = state.update(.themesListed(["paper", "night"]))
    state.press(":choo<Tab>")
    #expect(line(state)?.editor.text == "choose-theme ")
    state.press("ni<Tab>")
    #expect(line(state)?.editor.text == "choose-theme night ")
    #expect(state.press("<Enter>").contains(.showTheme("night")))
  }

  @Test func `tags in use are offered with their counts`() {
    var state = reader()
    let asked = state.press(":tag +re").last
    let generation = state.search.completionGeneration
    #expect(asked == .complete(CompletionRequest(field: .tag, start: "re", generation: generation)))
    let answer = [CompletionCandidate("reed", count: 3)]
    _ = state.update(.completed(CompletionAnswer(generation: generation - 1, candidates: [])))
    _ = state.update(.completed(CompletionAnswer(generation: generation, candidates: answer)))
    #expect(line(state)?.completion?.candidates == answer)
    state.press("<Tab>")
    #expect(line(state)?.editor.text == "tag +reed ")
  }

  @Test func `the fields of a query are completed after a verb`() {
    var state = reader()
    state.press(":read sou<Tab>")
    #expect(line(state)?.editor.text == "read source:")
  }

  @Test func `commands typed before come back, those of former runs too`() {
    var state = reader()
    _ = state.update(.recalled(["tidy"], .commands))
    #expect(state.press(":zen<Enter>").contains(.keep("zen", in: .commands)))
    state.press(":<Up>")
    #expect(line(state)?.editor.text == "zen")
    state.press("<Up><Up>")
    #expect(line(state)?.editor.text == "tidy")
    state.press("<Down><Down>")
    #expect(line(state)?.editor.text == "")
  }

  @Test(arguments: ["<Esc>", "<C-c>", "<BS>"])
  func `the command line is left without doing anything`(key: String) {
    var state = reader()
    state.press(":")
    #expect(state.press(key).isEmpty)
    #expect(state.overlay == nil)
  }

  @Test func `the command used last comes first in the palette`() {
    var state = reader()
    state.press("zz<C-p>")
    guard case .palette(let palette) = state.overlay else { return }
    #expect(state.entries(of: palette).first?.command == .zen)
    state.press("tag")
    state.press("<Esc><C-p>tag")
    state.press("<Enter>")
    #expect(line(state)?.editor.text == "tag +")
  }

  @Test(arguments: [
    ("mr", "mark read", [0, 5]), ("ad", "mark all read", [10, 12]), ("re", "mark read", [5, 6]),
  ])
  func `letters are found where words begin or together`(
    letters: String,
    text: String,
    positions: [Int]
  ) {
    let found = FuzzyMatch(letters, in: text)
    #expect(found?.positions.count == positions.count)
    if letters != "ad" { #expect(found?.positions == positions) }
    #expect(FuzzyMatch("xq", in: text) == nil)
  }

  @Test func `a click in the palette runs the command under it`() {
    var state = reader()
    state.press("<C-p>zen")
    let room = PaletteState.layout(size: state.size).room
    for (row, isTaken) in [(room.row, false), (room.row + 9, false), (room.row + 2, true)] {
      let click = MouseEvent(.press, at: Point(column: room.column + 1, row: row))
      _ = state.update(.input(.mouse(click)))
      #expect((state.overlay == nil) == isTaken)
      #expect(state.isZen == isTaken)
    }
  }

  @Test func `a click on an order takes it`() {
    var state = reader()
    state.press("\\")
    guard case .picker(let picker) = state.overlay else { return }
    let room = picker.layout(size: state.size).room
    let click = MouseEvent(.press, at: Point(column: room.column, row: room.row + 1))
    _ = state.update(.input(.mouse(click)))
    #expect(state.list.order == .oldestFirst)
    #expect(state.overlay == nil)
  }

  @Test func `an unfinished sequence is given up with Escape`() {
    var state = reader()
    state.press(",")
    #expect(state.pendingKeys.count == 1)
    state.press("<Esc>")
    #expect(state.pendingKeys.isEmpty)
    state.press(",z")
    #expect(state.notice?.text == ", z does nothing here · ? shows every key")
  }
}
