import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Wording

@Suite struct ProgressRenderTests {
  /// The bottom line of a screen so wide, in the midst of reading files.
  private func bottomLine(
    _ columns: Int,
    _ progress: ReadingProgress = ReadingProgress(41_200, of: 100_000, rate: 2310, isSteady: true),
    rows: Int = 24,
    preferences: Preferences = Preferences(),
    change: (inout ReaderState) -> Void = { _ in }
  ) -> String {
    var state = ReaderState.listing(
      [Samples.row(1, "Harbour city plans a second tidal plant")],
      size: Size(columns: columns, rows: rows),
      preferences: preferences
    )
    _ = state.update(.libraryActivity(.reading(progress)))
    change(&state)
    let text = render(state, theme: RolePicture.theme).text
    return String(text.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
  }

  @Test(arguments: [
    (120, " ████████▏░░░░░░░░░░░  41,200 of 100,000 files · 2,310/s · 30 s left"),
    (100, " ████████▏░░░░░░░░░░░  41,200 of 100,000 files · 2,310/s · 30 s left"),
    (80, " ████░░░░░░  41,200 of 100,000 files · 2,310/s · 30 s left"),
    (72, " ████░░░░░░  41,200 of 100,000 files · 30 s left"),
    (60, " ████░░░░░░  41,200 of 100,000 files"),
    (44, "   41,200 of 100,000 files"),
    (40, "  41,200 of 100,000 files"),
    (30, ""),
  ])
  func `a narrow screen leaves out what matters least`(columns: Int, end: String) {
    let line = bottomLine(columns)
    #expect(line.hasSuffix(end), "\(line)")
    #expect(line.contains("files") == !end.isEmpty)
    #expect(line.cellWidth < columns)
  }

  @Test func `the bar grows by parts of a column`() {
    let lines = [0, 1, 5, 50, 99, 100].map { bottomLine(50, ReadingProgress($0, of: 100)) }
    #expect(
      lines.map { $0.drop { !"█▌▉░".contains($0) }.prefix(10) } == [
        "░░░░░░░░░░", "░░░░░░░░░░", "▌░░░░░░░░░", "█████░░░░░", "█████████▉", "██████████",
      ]
    )
  }

  @Test func `without a rate there is the count alone`() {
    let line = bottomLine(120, ReadingProgress(8, of: 100_000))
    #expect(line.hasSuffix("░       8 of 100,000 files"))
  }

  @Test func `plain glyphs draw the bar with ASCII`() {
    var preferences = Preferences()
    preferences.usesASCII = true
    let line = bottomLine(80, preferences: preferences)
    #expect(line.hasSuffix(" ####......  41,200 of 100,000 files · 2,310/s · 30 s left"))
  }

  @Test func `what is said at the left is seen whole`() {
    let sentence = "Marked 12 read in is:unread source:coast"
    let line = bottomLine(80) { state in _ = state.update(.notice(Notice(Phrase(asIs: sentence)))) }
    #expect(line.hasPrefix(" \(sentence)  "))
    #expect(line.hasSuffix("  ████░░░░░░  41,200 of 100,000 files"))
  }

  @Test func `a small screen leaves out the number of problems before the work`() {
    let line = bottomLine(40, rows: 12) { state in
      _ = state.update(.problemsFound([FileProblem(file: "a.txt", reason: "is empty")]))
    }
    #expect(line.hasSuffix("  41,200 of 100,000 files"))
  }
}
