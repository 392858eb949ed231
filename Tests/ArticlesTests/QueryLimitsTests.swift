import Articles
import SeededRandom
import Testing

@Suite struct QueryLimitsTests {
  @Test(arguments: [("(", ")"), ("NOT ", ""), ("-(", ")")])
  func `nesting past the limit is a problem and no crash`(opening: String, closing: String) {
    let text =
      String(repeating: opening, count: 50_000) + "x" + String(repeating: closing, count: 50_000)
    #expect(throws: QueryProblem.self) { try QueryParser.parse(text, context: .east()) }
  }

  @Test func `a hundred parentheses are read`() {
    let text = String(repeating: "(", count: 100) + "x" + String(repeating: ")", count: 100)
    #expect(plain(text) == "x")
  }

  @Test func `thousands of words are read`() throws {
    let text = (0..<20_000).map { "w\($0)" }.joined(separator: " ")
    let query = try QueryParser.parse(text, context: .east())
    #expect(query.filter.conjuncts.count == 20_000)
    #expect(query.description == text)
  }

  @Test func `thousands of alternatives are read`() throws {
    let text = "source:" + (0..<20_000).map { "w\($0)" }.joined(separator: ",")
    let query = try QueryParser.parse(text, context: .east())
    #expect(query.highlightTerms.count == 20_000)
  }

  @Test func `a query of more than a million bytes is a problem`() {
    let text = String(repeating: "a", count: 1_000_001)
    #expect(throws: QueryProblem.self) { try QueryParser.parse(text, context: .east()) }
  }

  @Test(arguments: [false, true])
  func `random characters never trap and tokens stay in order`(isTyping: Bool) {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "(", ")", "\"", "“", "”", "-", "#", ":", ",", "*", " ", "\\", "OR", "NOT", "AND", "is:",
      "tag:",
      "date:", "..", "2018-09", "search:", "sort:", "words:", ">", "漢", "é", "\u{301}", "\0", "a",
      "\u{3000}", "\u{A0}", "limit:", "newer:", "9", "url:", "id:",
    ]
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...12, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = parsed(text, .east(typing: isTyping, savedSearches: ["a": "search:a", "9": "x"]))
      let bounds = QueryLexer.tokens(of: text).flatMap {
        [$0.range.lowerBound, $0.range.upperBound]
      }
      #expect(bounds == bounds.sorted(), "\(text)")
      for filter in QuickFilter.allCases { _ = filter.applied(to: text) }
    }
  }
}
