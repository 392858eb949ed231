import CellGrid
import ReaderTesting
import Testing

@testable import ReaderCore

/// Pages pasted where a word was expected.
@Suite struct LongPasteTests {
  private let page = String(repeating: "1;", count: 50_000)

  @Test func `a page pasted into the palette finds no command, and at once`() {
    var state = ReaderState.listing([Samples.row(1, "Story 1")])
    state.press("<C-p>")
    _ = state.update(.input(.paste(page)))
    guard case .palette(let palette) = state.overlay else {
      Issue.record("The palette is not there")
      return
    }
    #expect(palette.editor.text == page)
    #expect(state.entries(of: palette).isEmpty)
  }

  @Test func `letters are found in a text as long as they are, spaces not counted`() {
    #expect(FuzzyMatch("a b c", in: "abc")?.positions == [0, 1, 2])
    #expect(FuzzyMatch("abcd", in: "abc") == nil)
    #expect(FuzzyMatch("", in: "")?.positions == [])
  }
}
