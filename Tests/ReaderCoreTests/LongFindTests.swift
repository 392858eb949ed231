import Articles
import CellGrid
import ReaderTesting
import Testing
import Typesetting

@testable import ReaderCore

/// Words in an article so long that they are looked for away from the keys.
@Suite struct LongFindTests {
  private func opened(query: String = "") throws -> (state: ReaderState, effects: [Effect]) {
    var state = ReaderState.listing([Samples.row(1, "Story 1")], query: query)
    state.press("<Enter>")
    let article = Samples.article(1, "Story 1", paragraphs: 4_000)
    let rest = state.update(.articleLoaded(article)).compactMap {
      if case .layOutRest(let request) = $0 { request } else { nil }
    }
    let effects = state.update(.laidOut(WholeLayout(try #require(rest.first)) { false }))
    #expect(state.reading.layout?.isComplete == true)
    return (state, effects)
  }

  private func request(in effects: [Effect]) -> WordRequest? {
    effects.compactMap { if case .lookForWords(let request) = $0 { request } else { nil } }.last
  }

  private func answer(_ effects: [Effect]) throws -> Message {
    .wordsFound(FoundWords(try #require(request(in: effects))) { false })
  }

  @Test func `a key does not wait for the words, which are shown when they are found`() throws {
    var (state, _) = try opened()
    let effects = state.press("/3999")
    #expect(state.reading.find?.isLooking == true)
    #expect(state.reading.top == 0)
    _ = state.update(try answer(effects))
    #expect(state.reading.find?.isLooking == false)
    #expect(state.reading.find?.matches.count == 1)
    #expect(state.reading.top > 7_000)
  }

  @Test func `words that were typed over are not shown`() throws {
    var (state, _) = try opened()
    let older = state.press("/3999")
    let newer = state.press("<BS><BS><BS><BS>17")
    _ = state.update(try answer(older))
    #expect(state.reading.find?.matches.isEmpty == true)
    _ = state.update(try answer(newer))
    #expect(state.reading.find?.matches.count == 111)
  }

  @Test func `words found in lines that are gone are looked for anew`() throws {
    var (state, _) = try opened()
    let older = state.press("/3999")
    let effects = state.update(.resized(Size(columns: 90, rows: 30)))
    _ = state.update(try answer(older))
    #expect(state.reading.find?.matches.isEmpty == true)
    let rest = effects.compactMap {
      if case .layOutRest(let request) = $0 { request } else { nil }
    }
    let again = state.update(.laidOut(WholeLayout(try #require(rest.first)) { false }))
    _ = state.update(try answer(again))
    let match = try #require(state.reading.find?.matches.first)
    #expect(state.reading.layout?.lines[match.line].text.contains("3999") == true)
  }

  @Test func `Enter before it is known ends the find once nothing is found`() throws {
    var (state, _) = try opened()
    let effects = state.press("/zebra<Enter>")
    #expect(state.reading.find != nil)
    _ = state.update(try answer(effects))
    #expect(state.reading.find == nil)
    #expect(state.notice?.text == "Not in this article: zebra")
  }

  @Test func `a find begun anew is not answered by the one before`() throws {
    var (state, _) = try opened()
    let effects = state.press("/3999")
    state.press("<Esc>/")
    _ = state.update(try answer(effects))
    #expect(state.reading.find?.matches.isEmpty == true)
    #expect(state.reading.top == 0)
  }

  @Test func `the words of another query are marked once they are found`() throws {
    var (state, _) = try opened()
    let effects = state.press("<Esc>/story")
    #expect(request(in: effects) == nil)
    let asked = state.update(.found(state.answer([Samples.row(1, "Story 1")])))
    #expect(state.reading.queryMatches.isEmpty)
    _ = state.update(try self.answer(asked))
    #expect(state.reading.queryMatches.count > 4_000)
  }
}
