import Articles
import Testing

@Suite struct QueryHighlightTests {
  @Test(arguments: [
    ("oil -gas", "oil"),
    ("oil -(gas -quay)", "oil quay"),
    ("title:oil OR \"dry autumn\"", "title:oil \"dry autumn\""),
    ("oil oil is:unread", "oil"),
  ])
  func `only what is looked for is shown`(text: String, expected: String) throws {
    let query = try QueryParser.parse(text, context: .east())
    #expect(query.highlightTerms.map(\.description).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("viet", "Đi Việt Nam", ["Việt"]),
    ("vie*", "Việt, viewed", ["Việt", "viewed"]),
    ("\"dry autumn\"", "A dry, autumn day. Dry", ["dry, autumn"]),
    ("漢字", "これは漢字です", ["漢字"]),
    ("oil", "turmoil oils oil", ["oil"]),
    ("oil* \"oil price rise\"", "oil price rises", ["oil"]),
    ("\"a a\"", "a a a", ["a a a"]),
    ("cafe", "cafe\u{301} x", ["cafe\u{301}"]),
  ])
  func `matches are found in the text as written`(
    query: String,
    text: String,
    expected: [String]
  ) throws {
    let terms = try QueryParser.parse(query, context: .east()).highlightTerms
    let bytes = Array(text.utf8)
    let found = TermMatcher(terms).ranges(in: text).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test func `a term for a field is shown only there`() {
    let terms = [TextTerm(field: .title, words: ["oil"])]
    #expect(TermMatcher(terms, in: .title).ranges(in: "oil") == [0..<3])
    #expect(TermMatcher(terms, in: .body).ranges(in: "oil").isEmpty)
  }

  @Test func `tokens are coloured by kind`() {
    let tokens = QueryLexer.tokens(of: "(a OR -#b) title:\"c d\",e*")
    #expect(
      tokens.map(\.kind) == [
        .openParenthesis, .word, .or, .minus, .field(.tag), .value, .closeParenthesis,
        .field(.title), .value, .comma, .value,
      ]
    )
    #expect(
      tokens.map(\.range) == [
        0..<1, 1..<2, 3..<5, 6..<7, 7..<8, 8..<9, 9..<10, 11..<17, 17..<22, 22..<23, 23..<25,
      ]
    )
  }
}
