import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing

@Suite struct TimelineTests {
  /// 1 September 2018, in days since 1970.
  private let first = 17_775

  private func days(_ counts: [Int: Int]) -> [TimelineDay] {
    counts.sorted { $0.key < $1.key }.map { TimelineDay(day: first + $0.key, count: $0.value) }
  }

  @Test(
    arguments: [
      ([0: 1, 9: 2], 10, .day, 10, "1 Sep 2018", "10 Sep 2018"),
      ([0: 1, 10: 2], 10, .month, 1, "Sep 2018", "Sep 2018"),
      ([-1: 1, 330: 2], 12, .month, 12, "Aug 2018", "Jul 2019"),
      ([-1: 1, 365: 2], 12, .years(1), 2, "2018", "2019"),
      ([-17_775: 1, 300: 2], 12, .years(5), 10, "1970–1974", "2015–2019"),
      ([-4_000_000: 1, 4_000_000: 1], 1, .years(5_000), 1, "-10000–-5001", "-10000–-5001"),
    ] as [([Int: Int], Int, TimelineUnit, Int, String, String)]
  )
  func `the bars are as fine as there is room for`(
    counts: [Int: Int],
    room: Int,
    unit: TimelineUnit,
    bars: Int,
    start: String,
    end: String
  ) throws {
    let plot = try #require(TimelinePlot(days(counts), bars: room))
    #expect(plot.unit == unit)
    #expect(plot.counts.count == bars)
    #expect(plot.counts.reduce(0, +) == counts.values.reduce(0, +))
    #expect(plot.name(ofBar: 0) == start)
    #expect(plot.name(ofBar: bars - 1) == end)
  }

  @Test func `without days or room there is no plot`() {
    #expect(TimelinePlot([], bars: 10) == nil)
    #expect(TimelinePlot(days([0: 1]), bars: 0) == nil)
  }

  /// A list from 5 September back, with its timeline shown.
  private func state(query: String = "tide") -> ReaderState {
    let rows = [
      Samples.row(1, "A", hoursAgo: 1), Samples.row(2, "B", hoursAgo: 25),
      Samples.row(3, "C", hoursAgo: 97),
    ]
    var state = ReaderState.listing(rows, query: query)
    state.press("i")
    plot(&state)
    return state
  }

  private func plot(_ state: inout ReaderState) {
    let days = days([0: 4, 3: 2, 4: 1])
    let generation = state.timeline?.generation ?? 0
    _ = state.update(.timelinePlotted(days, generation: generation))
  }

  @Test func `the timeline is plotted when asked for and after each search`() throws {
    var state = ReaderState.listing([Samples.row(1, "A")])
    #expect(state.screen.timeline.isEmpty)
    guard case .plotTimeline(let request)? = state.press("i").last else {
      Issue.record("nothing is plotted")
      return
    }
    #expect(request.query == nil)
    #expect(request.resultID == state.list.resultID)
    #expect(state.screen.timeline.rows == 4)
    let again = state.update(.found(state.answer([Samples.row(2, "B")])))
    #expect(again.contains { if case .plotTimeline = $0 { true } else { false } })
    _ = state.update(.timelinePlotted(days([0: 1]), generation: request.generation))
    #expect(state.timelinePlot == nil)
    state.press("i")
    #expect(state.timeline == nil)
  }

  @Test func `the current row's bar is selected`() throws {
    var state = state()
    let plot = try #require(state.timelinePlot)
    #expect(plot.counts == [4, 0, 0, 2, 1])
    #expect(state.timelineSelection(in: plot) == 4...4)
    state.press("j")
    #expect(state.timelineSelection(in: plot) == 3...3)
  }

  @Test func `brackets narrow to a bar and then step from bar to bar`() throws {
    var state = state()
    state.press("[")
    #expect(state.search.query.text == "date:2018-09-05 tide")
    let effects = state.update(.found(state.answer([Samples.row(1, "A")])))
    guard
      case .plotTimeline(let request)? = effects.last(where: {
        if case .plotTimeline = $0 { true } else { false }
      })
    else {
      Issue.record("nothing is plotted")
      return
    }
    #expect(request.query?.text == "tide")
    plot(&state)
    state.press("[")
    #expect(state.search.query.text == "date:2018-09-04 tide")
    state.press("[")
    #expect(state.search.query.text == "date:2018-09-01 tide")
    state.press("[")
    #expect(state.search.query.text == "date:2018-09-01 tide")
    #expect(state.notice?.text == "Nothing is older")
    state.press("]")
    #expect(state.search.query.text == "date:2018-09-04 tide")
  }

  @Test func `a typed range is what brackets step from`() throws {
    var state = state(query: "date:2018-09-02..2018-09-04")
    let plot = try #require(state.timelinePlot)
    #expect(state.timelineSelection(in: plot) == 1...3)
    state.press("]")
    #expect(state.search.query.text == "date:2018-09-05 ")
  }

  @Test func `without a timeline brackets say how to get one`() {
    var state = ReaderState.listing([Samples.row(1, "A")])
    #expect(state.press("]").isEmpty)
    #expect(state.notice?.text == "i shows the timeline to move in")
  }

  @Test(arguments: [(160, 45), (120, 36), (80, 24), (60, 20), (40, 10), (20, 5), (1, 1), (0, 0)])
  func `the panes tile the screen with a timeline too`(columns: Int, rows: Int) {
    let screen = ScreenLayout(
      size: Size(columns: columns, rows: rows),
      preferences: Preferences(),
      focus: .list,
      isZen: false,
      hasTimeline: true
    )
    let rects = [
      screen.searchBar, screen.topRule, screen.timeline, screen.list, screen.divider,
      screen.reading, screen.status,
    ]
    #expect(rects.reduce(0) { $0 + $1.columns * $1.rows } == columns * rows)
  }
}
