import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Typesetting

@Suite struct TimelineRenderTests {
  private func state(_ columns: Int, _ rows: Int, usesASCII: Bool = false) -> ReaderState {
    var preferences = Preferences()
    preferences.usesASCII = usesASCII
    let articles = [Samples.row(1, "Tide", hoursAgo: 1), Samples.row(2, "Grid", hoursAgo: 97)]
    var state = ReaderState.listing(
      articles,
      size: Size(columns: columns, rows: rows),
      preferences: preferences
    )
    state.press("i")
    let days = [TimelineDay(day: 17_775, count: 12), TimelineDay(day: 17_779, count: 5)]
    let generation = state.timeline?.generation ?? 0
    _ = state.update(.timelinePlotted(days, generation: generation))
    return state
  }

  private func rows(_ state: ReaderState) -> String {
    let rect = state.screen.timeline
    let lines = render(state, theme: RolePicture.theme).text
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines[rect.row..<rect.endRow].joined(separator: "\n")
  }

  @Test func `bars stand above the names of their periods`() {
    #expect(
      rows(state(60, 40)) == """
         █████
         █████                   ▂▂▂▂▂
         █████                   █████
         1 Sep 2018        5 Sep 2018: 5
        """
    )
  }

  @Test func `bars are drawn with ASCII where that is preferred`() {
    #expect(
      rows(state(60, 40, usesASCII: true)) == """
         #####
         #####                   .....
         #####                   #####
         1 Sep 2018        5 Sep 2018: 5
        """
    )
  }

  @Test func `the current row's bar has a look of its own`() {
    let state = state(60, 40)
    let frame = render(state, theme: RolePicture.theme)
    let row = state.screen.timeline.row + 2
    #expect(RolePicture.columns(of: .progress, in: frame, row: row) == Array(25..<30))
    #expect(RolePicture.columns(of: .secondary, in: frame, row: row) == Array(1..<6))
  }

  @Test(arguments: [(300, 100), (60, 20), (40, 12), (14, 9), (20, 5), (7, 3), (1, 1), (0, 0)])
  func `every size draws a timeline`(columns: Int, rows: Int) {
    let frame = render(state(columns, rows), theme: RolePicture.theme)
    #expect(frame.size == Size(columns: columns, rows: rows))
  }
}
