import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Typesetting

@Suite struct CommandRenderTests {
  private func state(
    _ columns: Int,
    _ rows: Int,
    keys: String,
    usesASCII: Bool = false
  ) -> ReaderState {
    var preferences = Preferences()
    preferences.usesASCII = usesASCII
    var state = ReaderState.listing(
      (1...5).map { Samples.row($0, "Story \($0)") },
      size: Size(columns: columns, rows: rows),
      preferences: preferences
    )
    state.press(keys)
    return state
  }

  private func text(_ state: ReaderState) -> String {
    render(state, theme: RolePicture.theme).text
  }

  @Test func `candidates stand above the command line`() {
    let frame = render(state(60, 9, keys: ":uns"), theme: RolePicture.theme)
    #expect(
      frame.text == """
         ⌕ / to search                                   5 articles
          Wednesday 5 September
        ▸●   Story 1                                            1 h
         ●   Story 2                                            1 h
         ●   Story 3                                            1 h
        ┌──────────────────────────────────────────────────────────┐
        │▸unstar  take the star from article, selection or a quer… │
        └──────────────────────────────────────────────────────────┘
         :uns
        """
    )
    #expect(frame.cursor == Point(column: 5, row: 8))
  }

  @Test func `what is wrong with a command stands above it`() {
    let lines = text(state(60, 9, keys: ":zem<Enter>")).split(separator: "\n")
    #expect(lines.suffix(2) == [" There is no command “zem”; did you mean “zen”?", " :zem"])
  }

  @Test(arguments: [(false, "▌"), (true, "+")])
  func `selected rows bear a sign, and the status line says how many`(usesASCII: Bool, sign: String)
  {
    let screen = text(state(60, 9, keys: "jvj", usesASCII: usesASCII))
    let marked = screen.split(separator: "\n").filter { $0.hasPrefix(sign) }
    #expect(marked.count == 2)
    #expect(marked.allSatisfy { $0.contains("Story 2") || $0.contains("Story 3") })
    #expect(screen.contains("2 selected"))
  }

  @Test func `an unfinished sequence shows what may follow`() {
    let lines = text(state(60, 9, keys: ",")).split(separator: "\n").map { String($0) }
    #expect(
      lines.suffix(3).dropLast() == [
        " r Mark read        t Tag              x Take star away",
        " s Star             u Mark unread",
      ]
    )
  }

  @Test func `the letters of the palette are marked where they were found`() {
    let frame = render(state(100, 30, keys: "<C-p>mark"), theme: RolePicture.theme)
    #expect(frame.text.contains("Mark all read"))
    let row = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("Mark all read") }
    #expect(RolePicture.columns(of: .match, in: frame, row: row ?? 0).count == 4)
  }

  @Test(arguments: [(300, 100), (60, 20), (40, 12), (20, 5), (7, 3), (3, 2), (1, 1), (0, 0)])
  func `every size draws commands`(columns: Int, rows: Int) {
    for keys in [":", ":re", ":zem<Enter>", ":read so", "<C-p>", "<C-p>zz", ",", "V", "vj", "?"] {
      let frame = render(state(columns, rows, keys: keys), theme: RolePicture.theme)
      #expect(frame.size == Size(columns: columns, rows: rows))
    }
  }
}
