import Articles
import CellGrid
import ReaderTesting
import Testing

@testable import ReaderCore

@Suite struct LinkTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }

  /// A reader of an article with links of words and addresses, the focus on it.
  private func reading(_ links: [(words: String, address: String)]) -> ReaderState {
    var state = ReaderState.listing(rows)
    var article = Samples.article(1, "Story 1")
    article.url = nil
    article.body = links.map { .paragraph([.link([.text($0.words)], url: $0.address)]) }
    let effects = state.update(.articleLoaded(article)) + state.press("<Enter>")
    // A long article is laid out in two steps, the second one away from the keys.
    for case .layOutRest(let request) in effects {
      _ = state.update(.laidOut(WholeLayout(request) { false }))
    }
    return state
  }

  private func numbered(_ count: Int) -> [(words: String, address: String)] {
    (1...count).map { ("Link \($0)", "https://\($0).example/") }
  }

  @Test func `the words of links are known wherever they stand`() {
    func link(_ words: String) -> [Inline] { [.link([.text(words)], url: "https://a.example/")] }
    var article = Samples.article(1, "Story 1")
    article.body = [
      .paragraph(link("a")), .quote([.heading(level: 2, link("b"))]),
      .definitions(DefinitionBlock([.term(link("c")), .meaning([.paragraph(link("d"))])])),
      .table(TableBlock(header: [link("e")], rows: [[link("f")]])),
    ]
    #expect(ArticleLinks(article)["https://a.example/"] == ["a", "b", "c", "d", "e", "f"])
  }

  @Test(arguments: [
    (0, []), (1, ["a"]), (3, ["a", "s", "d"]), (27, ["aa", "as", "ad", "af", "ag", "ah", "sa"]),
  ])
  func `labels are short and begin in the home row`(count: Int, first: [String]) {
    let labels = LinkHints.labels(count: count)
    #expect(labels.count == count)
    #expect(Array(labels.prefix(first.count)) == first)
  }

  @Test(arguments: [1, 26, 27, 100, 676, 677, 10_000])
  func `labels are different and of one length`(count: Int) {
    let labels = LinkHints.labels(count: count)
    #expect(Set(labels).count == count)
    #expect(Set(labels.map(\.count)).count == 1)
  }

  @Test func `a whole label opens its link`() {
    var state = reading(numbered(3))
    #expect(state.press("f") == [])
    #expect(state.press("s") == [.openInBrowser("https://2.example/")])
    #expect(state.overlay == nil)
  }

  @Test func `two letters narrow and then open`() throws {
    var state = reading([(words: String, address: String)](numbered(40).prefix(30)))
    _ = state.update(.resized(Size(columns: 120, rows: 80)))
    state.press("f")
    state.press("s")
    guard case .hints(let hints) = state.overlay else {
      Issue.record("no labels are shown")
      return
    }
    #expect(hints.candidates.map(\.label) == ["sa", "ss", "sd", "sf", "sg", "sh"])
    #expect(state.press("1") == [])
    #expect(state.press("<BS>s") == [])
    #expect(state.press("a") == [.openInBrowser("https://7.example/")])
  }

  @Test func `a number opens its link, also one out of view`() {
    var state = reading(numbered(40))
    #expect(state.press("f3") == [])
    #expect(state.press("9") == [.openInBrowser("https://39.example/")])
    #expect(state.press("f9") == [.openInBrowser("https://9.example/")])
    #expect(state.press("f2<Enter>") == [.openInBrowser("https://2.example/")])
    #expect(state.press("f4") == [])
    #expect(state.press("5") == [])
    #expect(state.press("<Esc>") == [])
    #expect(state.overlay == nil)
  }

  @Test func `links to one place have one label`() {
    var state = reading([("a", "https://a.example/"), ("b", "https://a.example/")])
    state.press("f")
    guard case .hints(let hints) = state.overlay else {
      Issue.record("no labels are shown")
      return
    }
    #expect(hints.targets.count == 1)
    #expect(state.sentence(of: hints) == "Leads to a.example")
  }

  @Test func `an article without links says so`() {
    var state = ReaderState.listing(rows)
    var article = Samples.article(1, "Story 1")
    article.url = nil
    _ = state.update(.articleLoaded(article))
    for keys in ["<Enter>f", "L", "1<Enter>"] {
      state.press(keys)
      #expect(state.overlay == nil)
      #expect(state.notice?.text.contains("no links") == true)
    }
  }

  @Test(arguments: ["fa", "1<Enter>", "L<Enter>"])
  func `a link that may deceive is opened by Enter alone`(keys: String) {
    var state = reading([("https://bank.example/", "https://coast.example/")])
    #expect(state.press(keys) == [])
    #expect(state.press("<Esc>") == [])
    #expect(state.overlay == nil)
    state.press(keys)
    #expect(state.press("<Enter>") == [.openInBrowser("https://coast.example/")])
  }

  @Test(arguments: ["fa", "1<Enter>", "L<Enter>"])
  func `a link that leads nowhere is not opened`(keys: String) {
    var state = reading([("a link", "javascript:alert(1)")])
    #expect(state.press(keys) == [])
    #expect(state.notice?.text.hasPrefix("Not opened: only web and mail") == true)
    #expect(state.press("<Enter>") == [])
  }

  @Test func `a click on a link opens it once`() throws {
    var state = reading(numbered(3))
    state.press("<Esc>")
    let part = state.visibleLinks[1].part
    let columns = try #require(state.columns(of: part))
    let point = Point(column: columns.upperBound - 1, row: state.row(of: part))
    let click = { (action: MouseEvent.Action, point: Point) in
      InputEvent.mouse(MouseEvent(action, at: point))
    }
    let opened = Effect.openInBrowser("https://2.example/")
    #expect(state.update(.input(click(.press, point))).contains(opened))
    #expect(state.focus == .reading)
    #expect(!state.update(.input(click(.doublePress, point))).contains(opened))
    let beside = Point(column: columns.upperBound, row: point.row)
    #expect(state.update(.input(click(.press, beside))) == [])
    state.press("f")
    #expect(state.update(.input(click(.press, point))) == [opened])
  }

  @Test func `the list of links is narrowed by words and addresses`() {
    var state = reading([
      ("The harbour", "https://quay.example/1"), ("A whale", "https://sea.example/2"),
      ("Another whale", "https://sea.example/3"),
    ])
    state.press("L/WHALE")
    guard case .links(let list) = state.overlay else {
      Issue.record("no list is shown")
      return
    }
    #expect(list.listed == [1, 2])
    #expect(state.press("<Down><Enter>") == [.openInBrowser("https://sea.example/3")])
    #expect(state.press("L/quay<Tab>y") == [.copy("https://quay.example/1")])
    #expect(state.overlay != nil)
    state.press("<Esc>")
    #expect(state.press("Gy") == [.copy("https://sea.example/3")])
    state.press("<Esc>")
    #expect(state.overlay == nil)
  }

  @Test func `nothing that is found opens nothing`() {
    var state = reading(numbered(3))
    #expect(state.press("L/zzz<Enter>") == [])
    #expect(state.press("<Down><Up><Esc>") == [])
    #expect(state.press("<Enter>") == [.openInBrowser("https://1.example/")])
  }

  @Test func `ten thousand links are listed, and a number goes to the last`() {
    var state = reading(numbered(10_000))
    #expect(state.press("L/9999<Enter>") == [.openInBrowser("https://9999.example/")])
    #expect(state.press("LG<Enter>") == [.openInBrowser("https://10000.example/")])
    #expect(state.press("f1000") == [])
    #expect(state.press("0") == [.openInBrowser("https://10000.example/")])
  }

  @Test func `an address is copied without controls`() {
    var state = reading([("a", "https://a.example/\r\nrm\u{1B}")])
    #expect(state.press("Ly") == [.copy("https://a.example/rm")])
  }
}
