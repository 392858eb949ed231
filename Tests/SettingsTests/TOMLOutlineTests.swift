import Testing

@testable import Settings

@Suite struct TOMLOutlineTests {
  @Test func `keys are found with the tables around them`() {
    let outline = TOMLOutline(
      text: """
        a = 1 # b = 2
        s = \"\"\"
        c = 3 \\\"\"\"
        \"\"\"\"
        l = [ # d = 4
          "]", '"',
        ]
        x.'y z' = { q = 1 }

        [ t . "u" ]
        e = '#'
        """
    )
    #expect(
      outline.entries.map(\.path) == [["a"], ["s"], ["l"], ["x", "y z"], ["t", "u", "e"]]
    )
    #expect(outline.entries.map(\.line) == [1, 2, 5, 8, 11])
    #expect(outline.headers.map(\.path) == [["t", "u"]])
    #expect(outline.line(of: ["x", "y z", "q"]) == 8)
    #expect(outline.line(of: ["t"]) == 10)
    #expect(outline.line(of: ["nothing"]) == nil)
  }

  @Test func `values stand without blanks and comments`() {
    let text = "a = [1,\n 2]  # x\nb='y'\t\r\nc =\n"
    let bytes = Array(text.utf8)
    let values = TOMLOutline(text: text).entries.map {
      String(decoding: bytes[$0.value], as: UTF8.self)
    }
    #expect(values == ["[1,\n 2]", "'y'", ""])
  }

  @Test(arguments: [
    "", "\n", "=", "[", "]", "[[", "a", "a =", "a = \"", "a = '''", "a = [", "\"", "'", "a = \\",
    ".",
    "a.", "a = \"\\", "[a\nb = 1", "# x", "\u{FEFF}a = 1", "é = 1", "a = \"\"\"\\",
  ])
  func `any beginning of a text is borne`(text: String) {
    let outline = TOMLOutline(text: text)
    let count = text.utf8.count
    #expect(outline.entries.allSatisfy { $0.value.upperBound <= count && $0.end <= count })
  }
}
