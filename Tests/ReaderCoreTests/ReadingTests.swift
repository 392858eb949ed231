import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing
import Typesetting
import Wording

@Suite struct ReadingTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }

  private func reading(paragraphs: Int = 40) -> ReaderState {
    var state = ReaderState.listing(rows)
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1", paragraphs: paragraphs)))
    return state
  }

  @Test func `the reading pane follows the selection`() {
    var state = ReaderState.listing(rows)
    #expect(state.press("j") == [.loadArticle(Samples.id(2))])
  }

  @Test func `the rows around an article that came are read ahead`() {
    var state = ReaderState.listing(rows)
    state.press("j")
    let effects = state.update(.articleLoaded(Samples.article(2, "Story 2")))
    #expect(effects == [.prepareArticles([Samples.id(3), Samples.id(1)])])
    #expect(state.update(.articleLoaded(Samples.article(2, "Story two"))) == [])
  }

  @Test func `an article that is no longer wanted is dropped`() {
    var state = ReaderState.listing(rows)
    state.press("j")
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1")))
    #expect(state.reading.article == nil)
    #expect(state.reading.isLoading)
  }

  @Test func `the article before goes when a large file is to be read`() {
    var state = reading()
    _ = state.update(.articleTakesLong(Samples.id(1)))
    #expect(state.reading.article?.id == Samples.id(1))
    state.press("j")
    _ = state.update(.articleTakesLong(Samples.id(3)))
    #expect(state.reading.article?.id == Samples.id(1))
    _ = state.update(.articleTakesLong(Samples.id(2)))
    #expect(state.reading.article == nil && state.reading.layout == nil && state.reading.isSlow)
    for key in ["<Enter>", "<Space>", "G", "/story<Enter>", "L", "<Escape>"] { state.press(key) }
    _ = state.update(.articleLoaded(Samples.article(2, "Story 2")))
    #expect(state.reading.article?.id == Samples.id(2) && !state.reading.isSlow)
    #expect(state.reading.layout != nil)
  }

  @Test func `a large file that cannot be read, or is left, is no longer waited for`() {
    var state = reading()
    state.press("j")
    _ = state.update(.articleTakesLong(Samples.id(2)))
    _ = state.update(.articleFailed(Samples.id(2), reason: Phrase(asIs: "It is gone.")))
    #expect(!state.reading.isSlow)
    state.press("j")
    _ = state.update(.articleTakesLong(Samples.id(3)))
    state.press("k")
    #expect(!state.reading.isSlow)
  }

  @Test func `space pages and at the end goes to the next unread`() throws {
    var state = reading()
    let lines = try #require(state.reading.layout?.lines.count)
    var pages = 0
    while state.press("<Space>").isEmpty { pages += 1 }
    #expect(pages >= lines / state.screen.reading.rows)
    let next = Effect.findUnread(from: 0, forward: true, resultID: state.list.resultID)
    #expect(state.press("<Space>").contains(next))
    #expect(state.list.selectedRow?.marks.isRead == true)
  }

  @Test func `the same words stay on top when the window changes`() throws {
    var state = reading()
    state.press("<Enter><C-d><C-d>")
    let before = try #require(state.reading.layout?.lines[state.reading.top].anchor)
    for columns in [200, 80, 45, 120] {
      _ = state.update(.resized(Size(columns: columns, rows: 30)))
    }
    let after = try #require(state.reading.layout?.lines[state.reading.top].anchor)
    #expect(after.block == before.block)
  }

  @Test func `an article opens where it was left`() {
    var state = reading()
    state.press("<Enter><C-d>")
    let top = state.reading.top
    #expect(top > 0)
    state.press("J")
    _ = state.update(.articleLoaded(Samples.article(2, "Story 2", paragraphs: 40)))
    #expect(state.reading.top == 0)
    state.press("K")
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1", paragraphs: 40)))
    #expect(state.reading.top == top)
  }

  @Test func `find goes to the matches and around`() {
    var state = reading()
    state.press("<Enter>/paragraph 3")
    let find = state.reading.find
    #expect(find?.matches.count == 11)
    state.press("<Enter>nN")
    #expect(state.reading.find?.current == find?.current)
    state.press("N")
    #expect(state.reading.find?.current == 10)
    state.press("<Esc>")
    #expect(state.reading.find == nil)
  }

  @Test(arguments: [("coast", 2), ("source:coast", 0), ("by:coast OR body:coast", 2)])
  func `words of the query are marked in the text, those for other fields are not`(
    query: String,
    count: Int
  ) {
    var state = ReaderState.listing(rows, query: query)
    var article = Samples.article(1, "Story 1")
    article.body = [.paragraph([.text("Along the coast, from coast to inland.")])]
    article.source = "Ledger"
    article.url = nil
    _ = state.update(.articleLoaded(article))
    #expect(state.reading.queryMatches.count == count)
  }

  @Test func `another query marks other words in the article that stays`() {
    var state = reading(paragraphs: 3)
    state.press("/paragraph")
    _ = state.update(.found(state.answer(rows)))
    #expect(state.reading.queryMatches.count == 3)
    state.press("<Esc>")
    _ = state.update(.found(state.answer(rows)))
    #expect(state.reading.queryMatches.isEmpty)
  }

  @Test func `a number before Enter follows that link`() {
    var state = ReaderState.listing(rows)
    var article = Samples.article(1, "Story 1")
    article.body = [.paragraph([.link([.text("the report")], url: "https://coast.example/report")])]
    _ = state.update(.articleLoaded(article))
    #expect(state.press("<Enter>1<Enter>").last == .openInBrowser("https://coast.example/report"))
    #expect(state.press("9<Enter>") == [])
    #expect(state.notice?.text.hasPrefix("There is no link 9") == true)
  }

  @Test func `zen shows the article alone and back brings the panes`() {
    var state = reading()
    state.press("z")
    #expect(state.screen.arrangement == .zen)
    state.press("q")
    #expect(state.screen.arrangement == .sideBySide)
  }

  @Test func `a window too small for two panes shows the one with the focus`() {
    var state = reading()
    _ = state.update(.resized(Size(columns: 40, rows: 12)))
    #expect(state.screen.arrangement == .single(.list))
    state.press("<Enter>")
    #expect(state.screen.arrangement == .single(.reading))
  }
}
