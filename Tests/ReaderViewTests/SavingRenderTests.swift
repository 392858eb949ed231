import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing

@Suite struct SavingRenderTests {
  private func lines(_ state: ReaderState) -> [Substring] {
    render(state, theme: RolePicture.theme).text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
  }

  private let problem = SaveProblem(
    count: 12,
    path: "/home/ada/.local/share/dateline/journal-1234abcd.jsonl",
    reason: "No space left on device",
    articleIDs: [Samples.id(2)]
  )

  @Test(arguments: [
    (
      130,
      " NOT SAVED (12): No space left on device: "
        + "/home/ada/.local/share/dateline/journal-1234abcd.jsonl"
    ), (60, " NOT SAVED (12): No space left on device: …al-1234abcd.jsonl"),
    (44, " NOT SAVED (12): No space left on device"),
  ])
  func `what is not saved is said with the reason and as much of the file as fits`(
    columns: Int,
    line: String
  ) {
    let rows = (1...2).map { Samples.row($0, "Story \($0)") }
    var state = ReaderState.listing(rows, size: Size(columns: columns, rows: 12))
    _ = state.update(.unsaved(problem))
    for keys in ["", "j", "s", "T"] {
      state.press(keys)
      #expect(lines(state).last.map { String($0) } == line)
    }
    state.press("<Esc><Enter>")
  }

  @Test func `a row whose mark is not saved has a sign`() {
    let rows = (1...2).map { Samples.row($0, "Story \($0)") }
    var state = ReaderState.listing(rows, size: Size(columns: 60, rows: 12))
    _ = state.update(.unsaved(problem))
    #expect(lines(state).contains { $0.hasPrefix(" ●   Story 2") && $0.hasSuffix("!") })
    #expect(lines(state).contains { $0.hasPrefix("▸●   Story 1") && !$0.hasSuffix("!") })
    _ = state.update(.unsaved(nil))
    #expect(!lines(state).contains { $0.hasSuffix("!") })
  }

  @Test func `the question before quitting says what is lost and offers three ways`() {
    var state = ReaderState.listing([Samples.row(1, "Tide")], size: Size(columns: 72, rows: 12))
    _ = state.update(.unsaved(problem))
    state.press("qj")
    #expect(
      lines(state)[2..<10].joined(separator: "\n") == """
         │ 12 changes are not saved                            Esc stays here │
        ▸│                                                                    │
         │ No space left on device                                            │
         │ /home/ada/.local/share/dateline/journal-1234abcd.jsonl             │
         │                                                                    │
         │   Try again to save them                                           │
         │ ▸ Write them to another file, and quit                             │
         │   Quit anyway; a copy is kept, and you are told where              │
        """
    )
  }
}
