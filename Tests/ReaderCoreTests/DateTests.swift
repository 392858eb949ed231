import Articles
import Foundation
import ReaderCore
import ReaderTesting
import Testing

@Suite struct DateTests {
  private let rows = (1...9).map { Samples.row($0, "Story \($0)", hoursAgo: 24 * Double($0)) }

  private func day(_ number: Double) -> Date {
    Date(timeIntervalSince1970: 1_535_760_000 + (number - 1) * 86_400)
  }

  @Test func `a date is asked for and looked up`() {
    var state = ReaderState.listing(rows)
    let effects = state.press("D2018-09-03<Enter>")
    let period = DatePeriod(start: day(3), end: day(4))
    let resultID = state.list.resultID
    #expect(effects == [.findDate(period, resultID: resultID, newestFirst: true)])
    #expect(state.overlay == nil)
    #expect(state.update(.dateFound(2, resultID: resultID)) == [.loadArticle(Samples.id(3))])
    #expect(state.list.selected == 2)
  }

  @Test(arguments: ["yesterday", " today ", "2018", "2018-09", "2018-09-01..2018-09-04", "Today"])
  func `dates are written as in a query`(text: String) {
    var state = ReaderState.listing(rows)
    #expect(state.press("D\(text.replacing(" ", with: "<Space>"))<Enter>").count == 1)
  }

  @Test(arguments: [
    "", "soon", "2018-1", "2018-13", "3d", "today)", "today is:read", "\"", "x OR y",
  ])
  func `what is no date is said to be none`(text: String) {
    var state = ReaderState.listing(rows)
    #expect(state.press("D\(text.replacing(" ", with: "<Space>"))<Enter>").isEmpty)
    guard case .prompt(let prompt) = state.overlay else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.problem?.hasPrefix("Not a date") == true)
    state.press("x")
    guard case .prompt(let edited) = state.overlay else { return }
    #expect(edited.problem == nil)
  }

  @Test func `a list in another order has no dates to go to`() {
    var state = ReaderState.listing(rows, query: "sort:title")
    state.press("D")
    #expect(state.overlay == nil)
    #expect(state.notice?.text == "The list is not in the order of dates")
  }

  @Test func `a list that goes up in time is asked the other way`() {
    var state = ReaderState.listing(rows, query: "sort:date")
    guard case .findDate(_, _, let newestFirst)? = state.press("D2018<Enter>").first else {
      Issue.record("no date was looked up")
      return
    }
    #expect(!newestFirst)
  }

  @Test func `beyond the list's end the last row is selected and said to be it`() {
    var state = ReaderState.listing(rows)
    _ = state.update(.dateFound(9, resultID: state.list.resultID))
    #expect(state.list.selected == 8)
    #expect(state.notice?.text == "Everything listed is newer")
    _ = state.update(.dateFound(0, resultID: 77))
    #expect(state.list.selected == 8)
  }
}
