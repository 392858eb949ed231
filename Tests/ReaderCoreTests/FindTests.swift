import Articles
import CellGrid
import ReaderTesting
import Testing

@testable import ReaderCore

@Suite struct FindTests {
  private let rows = (1...3).map { Samples.row($0, "Story \($0)") }

  private func reading(paragraphs: Int = 40) -> ReaderState {
    var state = ReaderState.listing(rows)
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1", paragraphs: paragraphs)))
    state.press("<Enter>")
    return state
  }

  @Test func `going over an end is said`() {
    var state = reading()
    state.press("/paragraph 3<Enter>")
    #expect(state.reading.find?.wrapped == nil)
    state.press("N")
    #expect(state.reading.find?.wrapped == .toEnd)
    #expect(state.reading.find?.current == 10)
    state.press("n")
    #expect(state.reading.find?.wrapped == .toTop)
    state.press("n")
    #expect(state.reading.find?.wrapped == nil)
  }

  @Test func `the next unread article is what n means unless a find is on in the article`() {
    var state = reading()
    let next = Effect.findUnread(from: 0, forward: true, resultID: state.list.resultID)
    #expect(state.press("n").contains(next))
    state.press("/paragraph<Enter>")
    #expect(state.press("n") == [])
    #expect(state.reading.find?.current == 1)
    state.press("<Tab>")
    #expect(state.press("n").contains(next))
    #expect(state.reading.find?.current == 1)
  }

  @Test func `Enter without a text looks for what was looked for before, in another article too`() {
    var state = reading()
    state.press("/paragraph 7<Enter><Esc>")
    _ = state.press("J")
    _ = state.update(.articleLoaded(Samples.article(2, "Story 2", paragraphs: 40)))
    state.press("/<Enter>")
    #expect(state.reading.find?.editor.text == "paragraph 7")
    #expect(state.reading.find?.isEditing == false)
    #expect(state.reading.find?.matches.count == 1)
  }

  @Test func `Enter without a text ever typed ends the find without a word`() {
    var state = reading()
    state.press("/<Enter>")
    #expect(state.reading.find == nil)
    #expect(state.notice == nil)
  }

  @Test func `leaving the find while typing goes back to where it began`() {
    var state = reading()
    state.press("<C-d>")
    let top = state.reading.top
    state.press("/paragraph 39")
    #expect(state.reading.top != top)
    state.press("<Esc>")
    #expect(state.reading.top == top)
  }

  @Test func `without a find, going to a match says what is missing`() {
    var state = reading()
    state.press("N")
    #expect(state.notice?.text == "Nothing is being looked for in this article")
  }

  @Test func `each form of copy has its text`() {
    var state = reading(paragraphs: 2)
    #expect(state.press("Y<Enter>") == [.copy("Story 1\nhttps://coastwire.example/1")])
    guard case .copy(let text)? = state.press("Yj<Enter>").first,
      case .copy(let markdown)? = state.press("Yjj<Enter>").first
    else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Story 1\n"))
    #expect(text.contains("\n\nParagraph 2 of Story 1.\n"))
    #expect(markdown.hasPrefix("---\n"))
    #expect(state.press("Yjjj<Enter>") == [.copy("Story 1")])
    #expect(state.press("YG<Enter>") == [.copy("https://coastwire.example/1")])
  }

  @Test func `the paragraph at the top is copied whole, though its first line is above`() {
    var state = ReaderState.listing(rows)
    var article = Samples.article(1, "Story 1", paragraphs: 1)
    let words = (1...400).map { "word\($0)" }.joined(separator: " ")
    article.body = [.paragraph([.text(words), .link([.text(" end")], url: "https://a.example/")])]
    _ = state.update(.articleLoaded(article))
    state.press("<Enter><C-d>")
    #expect(state.reading.top > 4)
    #expect(state.press("Yjjj<Enter>") == [.copy(words + " end")])
  }

  @Test(arguments: [(74_998, true), (75_010, false)])
  func `what a terminal would not take is not sent`(length: Int, isCopied: Bool) {
    var state = ReaderState.listing(rows)
    var article = Samples.article(1, "", paragraphs: 1)
    article.url = "https://a.example/" + String(repeating: "a", count: length - 18)
    _ = state.update(.articleLoaded(article))
    state.press("<Enter>")
    #expect(state.press("Y<Enter>").isEmpty == !isCopied)
    #expect(state.notice?.text.hasPrefix(isCopied ? "Copied" : "Too long to copy") == true)
  }
}
