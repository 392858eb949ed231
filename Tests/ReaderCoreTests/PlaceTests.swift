import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing
import Typesetting

/// Where an article was left, and where it opens.
@Suite struct PlaceTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }

  private func reading(columns: Int = 120) -> ReaderState {
    var state = ReaderState.listing(rows, size: Size(columns: columns, rows: 30))
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1", paragraphs: 40)))
    return state
  }

  /// The place that the effects keep of an article.
  private func kept(_ effects: [Effect], of number: Int = 1) -> TextAnchor? {
    for case .keepPlace(let place, Samples.id(number)) in effects { return place }
    return nil
  }

  /// The paragraph at the top of the pane.
  private func top(_ state: ReaderState) -> Int? {
    state.reading.layout?.anchor(ofLine: state.reading.top).block
  }

  @Test func `the place is kept when the article is left, and only if the reader moved`() {
    var state = reading()
    #expect(kept(state.press("<Enter>J")) == nil)
    state = reading()
    state.press("<Enter><C-d>")
    #expect(state.hasMovedInArticle)
    #expect(kept(state.press("J"))?.block == top(reading(scrolled: "<Enter><C-d>")))
  }

  private func reading(scrolled keys: String) -> ReaderState {
    var state = reading()
    state.press(keys)
    return state
  }

  @Test func `whoever rests has the place kept once`() {
    var state = reading(scrolled: "<Enter><C-d>")
    #expect(kept(state.update(.rested)) != nil)
    #expect(!state.hasMovedInArticle)
    #expect(state.update(.rested) == [])
    #expect(state.end() == [])
    state.press("j")
    #expect(kept(state.end()) != nil)
  }

  @Test(arguments: [120, 200, 80, 45])
  func `an article opens where it was left, on a screen of any width`(columns: Int) {
    var state = reading(scrolled: "<Enter><C-d><C-d>")
    let (place, paragraph) = (kept(state.end()), top(state))
    var other = reading(columns: columns)
    other.press("<Enter>")
    _ = other.update(.placeFound(place ?? .start, of: Samples.id(1)))
    #expect(top(other) == paragraph)
    #expect(other.reading.top > 0)
    #expect(!other.hasMovedInArticle)
    #expect(other.end() == [])
  }

  @Test(arguments: ["G", "<Space><Space><Space><Space><Space><Space><Space><Space>", "j", "jjj"])
  func `what was read to its end or hardly begun opens at its top`(keys: String) {
    var state = reading()
    state.press("<Enter>")
    _ = state.update(.placeFound(TextAnchor(block: 9, offset: 0), of: Samples.id(1)))
    #expect(state.reading.top > 0)
    let effects = state.press(keys.hasPrefix("j") ? "g" + keys : keys) + state.end()
    #expect(kept(effects) == .start)
  }

  @Test func `a reader who has moved already is not moved`() {
    var state = reading(scrolled: "<Enter>jj")
    _ = state.update(.placeFound(TextAnchor(block: 20, offset: 0), of: Samples.id(1)))
    #expect(state.reading.top == 2)
  }

  @Test func `a place of another article, or found again later, moves nothing`() {
    var state = reading()
    _ = state.update(.placeFound(TextAnchor(block: 20, offset: 0), of: Samples.id(2)))
    #expect(state.reading.top == 0)
    _ = state.update(.placeFound(TextAnchor(block: 9, offset: 0), of: Samples.id(1)))
    let top = state.reading.top
    _ = state.update(.placeFound(TextAnchor(block: 20, offset: 0), of: Samples.id(1)))
    #expect(state.reading.top == top)
  }

  @Test func `the place on its way to the disk is the one to come back to`() {
    var state = reading(scrolled: "<Enter><C-d>")
    let top = state.reading.top
    state.press("J")
    _ = state.update(.articleLoaded(Samples.article(2, "Story 2", paragraphs: 40)))
    state.press("K")
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1", paragraphs: 40)))
    _ = state.update(.placeFound(TextAnchor(block: 30, offset: 0), of: Samples.id(1)))
    #expect(state.reading.top == top)
  }

  @Test func `a window that was small for a while shows the same line again`() {
    var state = reading(scrolled: "<Enter><C-d><C-d>jjj")
    let top = state.reading.top
    for columns in [61, 44, 133, 70, 120] {
      _ = state.update(.resized(Size(columns: columns, rows: 30)))
    }
    #expect(state.reading.top == top)
  }
}
