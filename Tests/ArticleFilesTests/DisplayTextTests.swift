import Testing

@testable import ArticleFiles

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("  two   words ", "two words"),
    ("tab\tand\r\nline\u{2028}end\u{85}next", "tab and line end next"),
    ("bell\u{07} \u{1B}[31mred\u{7F}", "bell [31mred"),
    ("it\u{92}s \u{81}here", "it’s \u{FFFD}here"),
    ("abc\u{202E}cba\u{2066}x\u{200F}", "abccbax"),
    ("zero\u{200B}width\u{AD}\u{FEFF}", "zerowidth"),
    ("tag\u{E0041}\u{E007F}", "tag"),
    ("noncharacter \u{FFFE}\u{1FFFF}", "noncharacter \u{FFFD}\u{FFFD}"),
    ("cafe\u{301}", "caf\u{E9}"),
    ("Viê\u{323}t", "Vi\u{1EC7}t"),
    ("👩\u{200D}🚒 ❤\u{FE0F} a\u{FE0F}", "👩\u{200D}🚒 ❤\u{FE0F} a"),
    ("a\u{200D}b \u{200D}", "ab"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("क्\u{200D}ष", "क्\u{200D}ष"),
  ])
  func `a line holds nothing that could mislead`(text: String, expected: String) {
    #expect(DisplayText.singleLine(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("one\r\ntwo\rthree\u{2029}four\u{85}five", "one\ntwo\nthree\nfour\nfive"),
    ("a\tb  c", "a b  c"),
    ("esc \u{1B}[2J", "esc \u{FFFD}[2J"),
  ])
  func `a body keeps its lines and shows where something was taken out`(
    text: String,
    expected: String
  ) {
    #expect(DisplayText.multiline(text) == expected)
  }

  @Test func `a letter carries at most eight marks`() {
    let flood = "x" + String(repeating: "\u{35C}", count: 1000) + "y"
    #expect(DisplayText.singleLine(flood).unicodeScalars.count == 10)
  }

  @Test func `a sign is joined of a bounded number of parts`() {
    let flood = String(repeating: "👩\u{200D}", count: 1000)
    let longest = DisplayText.singleLine(flood).map(\.unicodeScalars.count).max() ?? 0
    #expect((2...DisplayCleaner.scalarsPerCluster).contains(longest))
  }

  @Test(arguments: [9, 10, 11])
  func `a text is cut between characters at its limit`(limit: Int) {
    let cut = DisplayText.capped("ééééé", to: limit)
    #expect(cut == (limit < 10 ? "ééé…" : "ééééé"))
    #expect(cut.utf8.count <= limit)
  }
}
