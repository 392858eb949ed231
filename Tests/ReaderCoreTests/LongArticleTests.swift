import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing
import Typesetting

@Suite struct LongArticleTests {
  private func opened(query: String = "") -> (state: ReaderState, request: LayoutRequest?) {
    var state = ReaderState.listing([Samples.row(1, "Story 1")], query: query)
    state.press("<Enter>")
    let effects = state.update(.articleLoaded(Samples.article(1, "Story 1", paragraphs: 2000)))
    return (state, request(in: effects))
  }

  private func request(in effects: [Effect]) -> LayoutRequest? {
    effects.compactMap { if case .layOutRest(let request) = $0 { request } else { nil } }.first
  }

  private func whole(_ request: LayoutRequest) -> Message {
    .laidOut(WholeLayout(request) { false })
  }

  @Test func `a long article is shown before all of it is laid out`() throws {
    var (state, rest) = opened()
    let part = try #require(state.reading.layout)
    #expect(!part.isComplete && part.lines.count < 1000)
    state.press("<C-d><C-d>")
    let top = part.lines[state.reading.top]
    _ = state.update(whole(try #require(rest)))
    let layout = try #require(state.reading.layout)
    #expect(layout.isComplete && layout.lines.count > 4000)
    #expect(layout.lines[state.reading.top] == top)
  }

  @Test func `another pane to type in sets nothing anew`() throws {
    var (state, rest) = opened()
    _ = state.update(whole(try #require(rest)))
    let effects = state.press("G<Esc>/<Esc>") + state.update(.resized(Size(columns: 120, rows: 28)))
    #expect(request(in: effects) == nil)
    #expect(state.reading.layout?.isComplete == true)
  }

  @Test func `the rest of another width is dropped`() throws {
    var (state, rest) = opened()
    let effects = state.update(.resized(Size(columns: 90, rows: 30)))
    let newer = try #require(request(in: effects))
    _ = state.update(whole(try #require(rest)))
    #expect(state.reading.layout?.isComplete == false)
    _ = state.update(whole(newer))
    #expect(state.reading.layout?.isComplete == true)
  }

  @Test func `the end is gone to once it is laid out, and nothing is read before`() throws {
    var (state, rest) = opened()
    state.press("G")
    #expect(state.press("<Space>").isEmpty)
    state.press("G")
    _ = state.update(whole(try #require(rest)))
    let layout = try #require(state.reading.layout)
    #expect(state.reading.top == layout.lines.count - state.screen.reading.rows)
  }

  @Test func `what is looked for is found when the rest has come`() throws {
    var (state, rest) = opened(query: "paragraph")
    let before = state.reading.queryMatches.count
    state.press("/1999")
    #expect(state.reading.find?.matches.isEmpty == true)
    state.press("<Enter>")
    _ = state.update(whole(try #require(rest)))
    #expect(state.reading.find?.matches.count == 1)
    #expect(state.reading.queryMatches.count > before)
  }

  @Test func `in another width the article is laid out around the place in view`() throws {
    var (state, rest) = opened()
    _ = state.update(whole(try #require(rest)))
    state.press("G")
    let anchor = try #require(state.reading.layout?.lines[state.reading.top].anchor)
    let effects = state.update(.resized(Size(columns: 130, rows: 30)))
    let part = try #require(state.reading.layout)
    #expect(!part.startsAtTop)
    #expect(part.lines[state.reading.top].anchor.block == anchor.block)
    _ = state.update(whole(try #require(request(in: effects))))
    #expect(state.reading.layout?.lines[state.reading.top].anchor.block == anchor.block)
  }
}
