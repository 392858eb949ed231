import CellGrid
import Testing

@Suite struct FittingTests {
  @Test(
    arguments: [
      ("news", 4, "news"), ("news", 9, "news"), ("newsroom", 5, "news…"), ("newsroom", 1, "…"),
      ("newsroom", 0, ""), ("newsroom", -3, ""), ("", 0, ""), ("作品集", 5, "作品…"), ("作品集", 4, "作…"),
      ("作品", 2, "…"), ("e\u{301}te\u{301} long", 4, "e\u{301}te\u{301}…"),
      ("a👩\u{200D}👧bc", 3, "a…"),
    ]
  )
  func `a text too wide ends in an ellipsis`(text: String, width: Int, expected: String) {
    #expect(text.truncated(toWidth: width) == expected)
  }

  @Test func `an ellipsis wider than the room is left out`() {
    #expect("newsroom".truncated(toWidth: 2, ellipsis: "...") == "ne")
    #expect("newsroom".truncated(toWidth: 4, ellipsis: "...") == "n...")
    #expect("newsroom".truncated(toWidth: 4, ellipsis: "") == "news")
  }

  @Test(
    arguments: [
      ("ab", 4, "ab  "), ("作", 3, "作 "), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("作品", 2, "… "),
      ("", 2, "  "), ("ab", 0, ""), ("ab", -1, ""),
    ]
  )
  func `padding gives exactly the width`(text: String, width: Int, expected: String) {
    #expect(text.padded(toWidth: width) == expected)
  }
}
