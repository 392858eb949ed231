import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing

@Suite struct ListTests {
  /// Ten articles a day, a day apart.
  private let rows = (1...50).map { number in
    Samples.row(number, "Story \(number)", hoursAgo: 1 + Double((number - 1) / 10) * 24)
  }

  @Test func `rows stand under their days`() {
    let state = ReaderState.listing(Array(rows[8...11]))
    let lines = state.list.lines(height: 10, groupsByDay: true, timeZone: Samples.utc)
    let positions = lines.map { line in
      if case .row(let position) = line { position } else { -1 }
    }
    #expect(positions == [-1, 0, 1, -1, 2, 3])
  }

  @Test(arguments: ["50j", "G", "<PgDn><PgDn><PgDn><PgDn><PgDn>"])
  func `the selection is always on screen`(keys: String) {
    var state = ReaderState.listing(rows)
    for key in keys == "50j" ? Array(repeating: "j", count: 49) : [keys] {
      state.press(key)
      let lines = state.list.lines(
        height: state.screen.list.rows,
        groupsByDay: state.groupsByDay,
        timeZone: Samples.utc
      )
      #expect(lines.contains(.row(state.list.selected)))
      #expect(lines.count <= state.screen.list.rows)
    }
    #expect(state.list.selected == 49)
    state.press("g")
    #expect(state.list.selected == 0)
    #expect(state.list.top == 0)
  }

  @Test func `a count repeats a move`() {
    var state = ReaderState.listing(rows)
    state.press("7j")
    #expect(state.list.selected == 7)
    state.press("50j")
    #expect(state.list.selected == 49)
  }

  @Test func `rows out of the window are asked for`() {
    var state = ReaderState.listing(rows)
    let answer = SearchAnswer(
      generation: state.search.generation,
      resultID: 7,
      count: 100_000,
      total: 100_000,
      window: RowWindow(start: 0, rows: rows),
      selected: nil
    )
    _ = state.update(.found(answer))
    let effects = state.press("G")
    let asked = effects.compactMap { effect in
      if case .loadRows(let range, resultID: 7) = effect { range } else { nil }
    }
    #expect(asked.count == 1)
    #expect(asked.first?.contains(99_999) == true)
    #expect((asked.first?.count ?? 0) < 1_000)
  }

  @Test func `while the library opens the newest article is selected`() {
    var state = ReaderState.listing([rows[4]])
    #expect(selections(askedFor: state.update(.libraryChanged)) == [nil])
    _ = state.update(.found(state.answer(Array(rows[0...9]))))
    #expect(state.list.selectedRow?.id == rows[0].id)
    #expect(state.reading.wanted == rows[0].id)
  }

  @Test(arguments: [Message.input(.key(Key(.character("J")))), .libraryActivity(.idle)])
  func `what comes in later does not move the selection`(message: Message) {
    var state = ReaderState.listing([rows[4]])
    _ = state.update(message)
    #expect(selections(askedFor: state.update(.libraryChanged)) == [rows[4].id])
  }

  @Test func `an answer does not take back a selection that was moved meanwhile`() {
    let listed = Array(rows[0...9])
    var state = ReaderState.listing(listed)
    _ = state.update(.libraryActivity(.idle))
    _ = state.update(.libraryChanged)
    let answer = state.answer(listed, selected: 0)
    state.press("jj")
    _ = state.update(.found(answer))
    #expect(state.list.selectedRow?.id == rows[2].id)
    #expect(state.reading.wanted == rows[2].id)
  }

  /// The articles that searches among the effects are to keep selected.
  private func selections(askedFor effects: [Effect]) -> [ArticleID?] {
    effects.flatMap { effect -> [ArticleID?] in
      if case .search(let request) = effect { [request.selection] } else { [] }
    }
  }

  @Test func `an empty list takes every key`() {
    var state = ReaderState.listing([])
    for command in Command.allCases where ![.quit, .leave, .suspend].contains(command) {
      for key in command.defaultListKeys + command.defaultReadingKeys {
        state.press(key)
        state.press("<Esc>")
      }
    }
    #expect(state.list.count == 0)
  }

  @Test(arguments: [(160, 45), (120, 36), (80, 24), (40, 12), (20, 5), (1, 1), (0, 0), (300, 100)])
  func `the panes tile the screen`(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    for pane in [Pane.list, .reading] {
      for isZen in [false, true] {
        let screen = ScreenLayout(
          size: size,
          preferences: Preferences(),
          focus: pane,
          isZen: isZen
        )
        let rects = [
          screen.searchBar, screen.topRule, screen.list, screen.divider, screen.reading,
          screen.status,
        ]
        #expect(rects.reduce(0) { $0 + $1.columns * $1.rows } == columns * rows)
        #expect(rects.allSatisfy { $0.endColumn <= columns && $0.endRow <= rows })
      }
    }
  }
}
