import Articles
import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import ReaderView
import Testing

@Suite struct HistoryRenderTests {
  private func lines(_ state: ReaderState) -> [Substring] {
    render(state, theme: RolePicture.theme).text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
  }

  private func past(
    _ number: Int64,
    _ summary: String,
    hoursAgo: Double,
    isDone: Bool = true
  ) -> PastChange {
    let date = Samples.now.addingTimeInterval(-hoursAgo * 3_600)
    return PastChange(number: number, date: date, summary: summary, isDone: isDone)
  }

  @Test func `the history says when, what, and what is undone`() {
    var state = ReaderState.listing(
      [Samples.row(1, "Tide")],
      size: Size(columns: 72, rows: 12)
    )
    state.press("U")
    let changes = [
      past(4, "Took back: Starred “Tide”", hoursAgo: 0.5),
      past(3, "Marked 214 read in `source:vna is:unread`", hoursAgo: 2),
      past(2, "Starred “Tide”", hoursAgo: 30, isDone: false),
      past(1, "Read \u{1B}[31m“Tide”", hoursAgo: 24 * 400),
    ]
    _ = state.update(.historyLoaded(changes))
    state.press("jj")
    #expect(
      lines(state)[2..<10].joined(separator: "\n") == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ History                                          Enter does it again │
        │                                                                      │
        │             11:30  Took back: Starred “Tide”                         │
        │             10:00  Marked 214 read in `source:vna is:unread`         │
        │▸     4 Sep, 06:00  Starred “Tide”                             undone │
        │ 1 Aug 2017, 12:00  Read [31m“Tide”                                   │
        └──────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test func `the selected change is in view however long the history is`() {
    var state = ReaderState.listing([Samples.row(1, "Tide")], size: Size(columns: 60, rows: 14))
    state.press("U")
    let changes = (1...100).reversed().map { past(Int64($0), "Change <\($0)>", hoursAgo: 1) }
    _ = state.update(.historyLoaded(changes))
    for (keys, number) in [("", 100), ("jjjjjjjjj", 91), ("G", 1), ("kkk", 4), ("g", 100)] {
      state.press(keys)
      #expect(lines(state).contains { $0.contains("Change <\(number)>") })
      // What is done in the view is said below it.
      #expect(lines(state).last?.contains("Change") == false)
    }
  }
}
