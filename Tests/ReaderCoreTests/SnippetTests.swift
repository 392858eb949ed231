import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing

@Suite struct SnippetTests {
  private let rows = (1...50).map { number in
    Samples.row(number, "Story \(number)", hoursAgo: 1 + Double((number - 1) / 10) * 24)
  }

  private func requests(_ effects: [Effect]) -> [SnippetRequest] {
    effects.compactMap { if case .loadSnippets(let request) = $0 { request } else { nil } }
  }

  @Test(
    arguments: [
      ("The tide turned.\nThen it fell.", "tide", "The tide turned. Then it fell."),
      (
        "A long beginning of words that say nothing before the tide comes in at last.", "tide",
        "…say nothing before the tide comes in at last."
      ),
      ("No such word here.", "tide", "No such word here."), ("", "tide", ""),
      ("潮汐発電所の計画は北埠頭で三年前から進められてきたが、市は第二の発電所を建てると決めた。", "第二", "…ら進められてきたが、市は第二の発電所を建てると決めた。"),
      ("Tout près de Việt, là-bas", "viet", "Tout près de Việt, là-bas"),
    ]
  )
  func `a snippet shows the first match`(body: String, word: String, expected: String) {
    var article = Samples.article(1, "Title")
    article.body = body.isEmpty ? [] : [.paragraph([.text(body)])]
    let terms = [HighlightTerm(words: FoldedText.words(of: word))]
    #expect(Snippet.text(of: article, terms: terms) == expected)
  }

  @Test func `a long article gives a short snippet`() {
    var article = Samples.article(1, "Title")
    let filling = String(repeating: "word ", count: 40_000)
    article.body = [.paragraph([.text(filling + "tide " + filling)])]
    let snippet = Snippet.text(of: article, terms: [HighlightTerm(words: ["tide"])])
    #expect(snippet.hasPrefix("…word word"))
    #expect(snippet.contains(" tide word"))
    #expect(snippet.count < 300)
  }

  @Test func `snippets are asked for the rows on screen and no others`() {
    var state = ReaderState.listing(rows, query: "tide")
    let asked = requests(state.press("c"))
    #expect(asked.count == 1)
    let shown = state.list.lines(
      height: state.screen.list.rows,
      groupsByDay: true,
      timeZone: Samples.utc
    )
    let positions = shown.compactMap { if case .snippet(let row) = $0 { row } else { nil } }
    #expect(asked.first?.ids == positions.map { rows[$0].id })
    #expect(asked.first?.terms == state.search.query.highlightTerms)
    #expect(requests(state.press("j")).isEmpty)
    #expect(requests(state.press("G")).count == 1)
    state.press("c")
    #expect(state.list.snippets == nil)
  }

  @Test func `a late snippet is dropped and one that is here is not asked for again`() throws {
    var state = ReaderState.listing(rows, query: "tide")
    let first = try #require(requests(state.press("c")).first)
    for id in first.ids {
      _ = state.update(.snippetFound(id, "the tide", generation: first.generation))
    }
    #expect(state.list.snippets?.texts.count == first.ids.count)
    let second = try #require(requests(state.press("G")).first)
    #expect(Set(second.ids).isDisjoint(with: first.ids))
    _ = state.update(.snippetFound(second.ids[0], "late", generation: first.generation))
    #expect(state.list.snippets?.texts[second.ids[0]] == nil)
    #expect(requests(state.press("g")).isEmpty)
  }

  @Test func `another query has other snippets`() throws {
    var state = ReaderState.listing(rows, query: "tide")
    let first = try #require(requests(state.press("c")).first)
    _ = state.update(.snippetFound(first.ids[0], "the tide", generation: first.generation))
    state.press("/ grid")
    let again = requests(state.update(.found(state.answer(rows))))
    #expect(again.first?.ids.contains(first.ids[0]) == true)
    #expect(state.list.snippets?.texts.isEmpty == true)
  }

  @Test(arguments: [3, 4, 5, 8, 13, 30], [false, true])
  func `the selected row stays on screen with its snippet`(height: Int, hasQuery: Bool) {
    let size = Size(columns: 60, rows: height)
    var state = ReaderState.listing(rows, size: size, query: hasQuery ? "sort:title" : "")
    state.press("c")
    for key in Array(repeating: "j", count: 49) + Array(repeating: "k", count: 49) + [
      "G", "<PgUp>",
    ] {
      state.press(key)
      let lines = state.list.lines(
        height: state.screen.list.rows,
        groupsByDay: state.groupsByDay,
        timeZone: Samples.utc
      )
      #expect(lines.contains(.row(state.list.selected)))
      if state.screen.list.rows >= 3 { #expect(lines.contains(.snippet(state.list.selected))) }
      #expect(lines.count <= max(0, state.screen.list.rows))
    }
  }

  @Test func `the end of the list leaves no empty lines`() {
    var state = ReaderState.listing(rows)
    state.press("cG")
    let height = state.screen.list.rows
    let lines = state.list.lines(height: height, groupsByDay: true, timeZone: Samples.utc)
    #expect(lines.last == .snippet(49))
    #expect(lines.count >= height - 2)
  }

  @Test func `a click on a snippet selects its row`() {
    var state = ReaderState.listing(rows)
    state.press("c")
    let point = Point(column: 5, row: state.screen.list.row + 4)
    _ = state.update(.input(.mouse(MouseEvent(.press, at: point))))
    #expect(state.list.selected == 1)
  }
}
