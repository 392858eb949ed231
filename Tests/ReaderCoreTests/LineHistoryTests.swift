import ReaderCore
import Testing

@Suite struct LineHistoryTests {
  @Test func `a search made again is the latest and stands there once`() {
    var history = LineHistory(["a", "b", "a", "c"])
    #expect(history.texts == ["b", "a", "c"])
    let changes = ["b", "b", " "].map { history.add($0) }
    #expect(changes == [true, false, false])
    #expect(history.texts == ["a", "c", "b"])
  }

  @Test func `only the latest are kept`() {
    var history = LineHistory((0..<700).map { "\($0)" })
    #expect(history.texts.count == LineHistory.most)
    #expect(history.texts.first == "200")
    history.add("one more")
    #expect(history.texts.count == LineHistory.most)
    #expect(history.texts.first == "201")
    #expect(history.texts.last == "one more")
  }

  @Test(arguments: [
    ("\u{1B}[2Jtide", "[2Jtide"), ("ti\u{0}de\u{7F}", "tide"), ("\u{202E}edit", "edit"),
    (" tide\t", "tide"), ("a\u{85}b\u{9B}", "ab"), ("Việt 潮汐", "Việt 潮汐"),
  ])
  func `nothing is recalled that could not be typed`(text: String, clean: String) {
    #expect(LineHistory([text]).texts == [clean])
  }
}
