import Articles
import CellGrid
import ReaderTesting
import Testing
import Typesetting

@testable import ReaderCore
@testable import ReaderView

@Suite struct LinkRenderTests {
  /// A reader of an article with links, the focus on it.
  private func state(
    _ links: [(words: String, address: String)],
    size: Size = Size(columns: 100, rows: 14)
  ) -> ReaderState {
    var state = ReaderState.listing([Samples.row(1, "Tides")], size: size)
    var article = Samples.article(1, "Tides")
    article.url = nil
    article.body = links.map {
      .paragraph([.text("See "), .link([.text($0.words)], url: $0.address), .text(" today.")])
    }
    _ = state.update(.articleLoaded(article))
    state.press("z")
    return state
  }

  private let links = [
    (words: "the harbour report", address: "https://quay.example/report"),
    (words: "https://bank.example/", address: "https://coast.example/"),
    (words: "a whale", address: "https://sea.example:8080/whale"),
  ]

  private func screen(_ state: ReaderState) -> Frame {
    render(state, theme: RolePicture.theme)
  }

  private func lastLine(_ state: ReaderState) -> String {
    screen(state).text.split(separator: "\n").last.map { String($0) } ?? ""
  }

  @Test func `labels stand on the links and the line below says what to do`() {
    var state = state(links)
    state.press("f")
    let frame = screen(state)
    #expect(frame.text.contains("See Ahe harbour report[1] today."))
    #expect(frame.text.contains("See Sttps://bank.example/[2] today."))
    #expect(frame.text.contains("See D whale[3] today."))
    #expect(lastLine(state) == " Type the letters or the number of a link · Esc leaves")
    state.press("<Esc>")
    #expect(screen(state).text.contains("See the harbour report[1] today."))
  }

  @Test func `the host is shown before a link is opened`() {
    var state = state([links[0]])
    state.press("f")
    #expect(lastLine(state) == " Leads to quay.example")
    var several = self.state(links + links.map { ($0.words, $0.address + "x") })
    several.press("/tide<Enter>")
    several.press("2<Enter>")
    #expect(
      lastLine(several).hasPrefix(
        " The text says bank.example, the link leads to coast.example · Enter opens"
      )
    )
  }

  @Test func `a link over the end of a line has one label`() {
    let words = (1...30).map { "word\($0)" }.joined(separator: " ")
    var state = state([(words: words, address: "https://quay.example/")])
    let before = screen(state).text
    state.press("f")
    let changed = zip(before, screen(state).text).prefix { $0.0 != "\n" || $0.1 != "\n" }
    #expect(changed.count { $0.0 != $0.1 } <= 60)
    #expect(screen(state).text.contains("See Aord1 word2"))
    #expect(screen(state).text.contains("word30[1] today."))
  }

  @Test func `the list shows number, words and host`() {
    var state = state(links)
    state.press("L")
    #expect(
      screen(state).lines(with: "example").map { $0.split(separator: "│")[1].trimmed }
        == [
          "▸1  the harbour report                                                           quay.example",
          "2  https://bank.example/                                                     ⚠ coast.example",
          "3  a whale                                                                  sea.example:8080",
        ].map(\.trimmed)
    )
    state.press("/whale")
    #expect(screen(state).lines(with: "quay.example").isEmpty)
    #expect(screen(state).lines(with: "sea.example:8080").count == 1)
    #expect(screen(state).text.contains("/whale"))
    state.press("x")
    #expect(screen(state).text.contains("No link has that"))
  }

  @Test(arguments: [(120, 36), (60, 20), (40, 10), (20, 5), (8, 3), (1, 1), (0, 0)])
  func `labels and list are drawn on any screen`(columns: Int, rows: Int) {
    for keys in ["f", "L", "L/w", "2<Enter>", "Y"] {
      var state = state(links)
      state.press(keys)
      _ = state.update(.resized(Size(columns: columns, rows: rows)))
      #expect(screen(state).size == Size(columns: columns, rows: rows))
    }
  }

  @Test func `matches have marks along the article, those of a find another sign`() {
    var state = ReaderState.listing(
      [Samples.row(1, "Tides")],
      size: Size(columns: 100, rows: 12),
      query: "story"
    )
    _ = state.update(.articleLoaded(Samples.article(1, "Story", paragraphs: 99)))
    state.press("<Enter>")
    let edge = { (state: ReaderState) in
      screen(state).text.split(separator: "\n").compactMap(\.last).map { String($0) }
    }
    #expect(edge(state).filter { $0 == "·" }.count == 9)
    state.press("/paragraph 9<Enter>")
    #expect(edge(state).contains("━"))
    #expect(edge(state).contains("·"))
    #expect(lastLine(state).contains("1/11"))
    state.press("N")
    #expect(lastLine(state).contains("11/11  went on from the end"))
    state.preferences.usesASCII = true
    #expect(edge(state).contains("="))
    #expect(edge(state).contains("."))
  }

  @Test func `cells lead where their link leads, unless it may deceive`() {
    var state = state(links)
    #expect(screen(state).links.isEmpty)
    state.preferences.hyperlinks = .always
    let frame = screen(state)
    #expect(
      frame.links.map(\.link.address) == [
        "https://quay.example/report", "https://sea.example:8080/whale",
      ]
    )
    let cells = frame.links.map { linked in
      linked.columns.compactMap { frame[Point(column: $0, row: linked.row)]?.glyph }.joined()
    }
    #expect(cells == ["the harbour report[1]", "a whale[3]"])
    state.press("L")
    #expect(screen(state).links.isEmpty)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
