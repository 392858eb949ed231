import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Typesetting
import Wording

@Suite struct RenderTests {
  private static let title = "Harbour city plans a second tidal plant"

  private func state(_ columns: Int, _ rows: Int, query: String = "tidal OR grid") -> ReaderState {
    let list = [
      Samples.row(1, Self.title, hoursAgo: 2, marks: Marks(isStarred: true)),
      Samples.row(2, "Grid operator warns of a dry autumn", hoursAgo: 5),
      Samples.row(
        3,
        "Old turbines find a new home",
        hoursAgo: 26,
        marks: Marks(isRead: true, tags: ["sea"])
      ),
    ]
    var state = ReaderState.listing(
      list,
      size: Size(columns: columns, rows: rows),
      total: 98_771,
      query: query
    )
    _ = state.update(.articleLoaded(Samples.article(1, Self.title, paragraphs: 2)))
    return state
  }

  private func text(_ state: ReaderState) -> String {
    render(state, theme: RolePicture.theme).text
  }

  @Test func `the count of an earlier query is not shown for a newer one`() {
    var state = state(120, 12)
    state.press("/s")
    let bar = text(state).split(separator: "\n").first
    #expect(bar?.hasSuffix(" … of 98,771") == true)
  }

  @Test func `a wide screen has the list beside the article`() {
    #expect(
      text(state(120, 12)) == """
         ⌕ tidal OR grid                                                                             3 of 98,771 · newest first
        ──────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────
          Wednesday 5 September                           │   Harbour city plans a second tidal plant
        ▸● ★ Harbour city plans a second tidal pl…    2 h │
         ●   Grid operator warns of a dry autumn      5 h │   Coast Wire · 5 Sep 2018, 11:00 · 1 min
          Tuesday 4 September                             │
             Old turbines find a new home #sea        1 d │   Paragraph 1 of Harbour city plans a second tidal plant.
                                                          │
                                                          │   Paragraph 2 of Harbour city plans a second tidal plant.
                                                          │
                                                          │   On the web: https://coastwire.example/1[1]
         / search   Enter open   n next unread   s star   m read   z zen   ? help   q quit
        """
    )
  }

  @Test func `a small screen shows the pane with the focus`() {
    var state = state(40, 8)
    #expect(
      text(state) == """
         ⌕ tidal OR grid            3 of 98,771
          Wednesday 5 September
        ▸● ★ Harbour city plans a secon…    2 h
         ●   Grid operator warns of a d…    5 h
          Tuesday 4 September
             Old turbines find a new ho…    1 d

         / search   Enter open   n next unread
        """
    )
    state.press("<Enter>")
    #expect(text(state).contains("Paragraph 1 of Harbour"))
    #expect(!text(state).contains("Grid operator"))
  }

  @Test func `a very small screen still has list and keys`() {
    #expect(
      text(state(20, 5)) == """
         ⌕ tidal OR grid  3
        ●★Harbour city pla…
        ● Grid operator wa…
          Old turbines fin…
         / search
        """
    )
  }

  @Test func `marks and matches have roles of their own`() {
    let frame = render(state(120, 12), theme: RolePicture.theme)
    #expect(RolePicture.role(in: frame, column: 1, row: 3) == .selection)
    #expect(RolePicture.role(in: frame, column: 1, row: 4) == .unread)
    #expect(RolePicture.columns(of: .match, in: frame, row: 4) == [5, 6, 7, 8])
    #expect(RolePicture.role(in: frame, column: 10, row: 4) == .title)
    #expect(RolePicture.role(in: frame, column: 5, row: 6) == .titleRead)
    #expect(RolePicture.columns(of: .tag, in: frame, row: 6).count == 5)
    #expect(RolePicture.columns(of: .match, in: frame, row: 2).count == "tidal".count)
  }

  @Test func `the bad part of a query is marked and explained`() {
    var state = state(120, 12, query: "")
    state.press("/tide is:purple")
    let frame = render(state, theme: RolePicture.theme)
    let bad = RolePicture.columns(of: .queryProblem, in: frame, row: 0)
    #expect(!bad.isEmpty)
    #expect(bad.allSatisfy { (8..<17).contains($0) })
    #expect(RolePicture.role(in: frame, column: 1, row: 11) == .problem)
    #expect(frame.cursor == Point(column: 3 + 14, row: 0))
  }

  @Test func `empty lists say what to do next`() {
    let noMatch = ReaderState.listing([], size: Size(columns: 60, rows: 12), total: 9, query: "x")
    #expect(text(noMatch).contains("Nothing matches"))
    #expect(text(noMatch).contains("q shows every article"))
    let noFiles = ReaderState.listing([], size: Size(columns: 60, rows: 18))
    #expect(text(noFiles).contains("No articles here"))
  }

  @Test func `an article that cannot be read says why`() {
    var state = state(120, 12)
    state.press("j")
    _ = state.update(
      .articleFailed(Samples.id(2), reason: Phrase(asIs: "coast/2.txt: Permission denied"))
    )
    #expect(text(state).contains("coast/2.txt: Permission denied"))
  }

  @Test func `an article in a large file is said to be on its way`() {
    var state = state(120, 12)
    state.press("j")
    _ = state.update(.articleTakesLong(Samples.id(2)))
    #expect(text(state).contains("Reading a large file…"))
    _ = state.update(.articleLoaded(Samples.article(2, "Story 2")))
    #expect(!text(state).contains("Reading a large file…"))
  }

  @Test(arguments: [
    (300, 100), (120, 36), (80, 24), (40, 10), (20, 5), (7, 3), (2, 2), (1, 1), (0, 0),
  ])
  func `every size draws every overlay`(columns: Int, rows: Int) {
    for keys in [
      "", "?", "\\", "t", "/", "<Enter>", "<Enter>/par", "z", "!", "D", "Dx<Enter>", "F", "w",
    ] {
      var state = state(columns, rows)
      _ = state.update(.problemsFound([FileProblem(file: "a/b.txt", reason: "is empty")]))
      state.press(keys)
      let frame = render(state, theme: RolePicture.theme)
      #expect(frame.size == Size(columns: columns, rows: rows))
      if let cursor = frame.cursor {
        #expect(cursor.column < columns && cursor.row < rows && cursor.column >= 0)
      }
    }
  }

  @Test func `a prompt says what it wants and what is wrong with an answer`() {
    var state = state(80, 12)
    state.press("Dsoon<Enter>")
    let lines = text(state).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[3..<9].map { $0.dropFirst(5).prefix(70) }.joined(separator: "\n") == """
        ┌────────────────────────────────────────────────────────────────────┐
        │ Go to a date                                         Esc leaves it │
        │                                                                    │
        │ Date: soon                                                         │
        │ Not a date: write 2026-11-03, 2026-11, 2026, today or yesterday    │
        └────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test func `the theme picker shows each theme at once`() {
    var state = state(80, 24)
    _ = state.update(.themesListed(["dateline-dark", "forest", "nordlys"]))
    #expect(state.press("Tj") == [.showTheme("forest")])
    #expect(text(state).contains("▸ forest"))
    #expect(state.press("<Esc>") == [.showTheme("dateline-dark")])
    #expect(state.overlay == nil)
  }

  @Test func `a preference draws without anything beyond ASCII`() {
    var preferences = Preferences()
    preferences.usesASCII = true
    var state = ReaderState.listing(
      [Samples.row(1, Self.title, marks: Marks(isStarred: true))],
      preferences: preferences
    )
    _ = state.update(.articleLoaded(Samples.article(1, Self.title)))
    state.press("?")
    let beyond = text(state).unicodeScalars.filter { !$0.isASCII }
    #expect(beyond.allSatisfy { $0 == "·" || $0 == "…" })
  }
}
