import Articles
import Foundation
import SeededRandom
import Testing

@Suite struct QueryExplanationTests {
  /// The clauses, one a line: columns, and the meaning indented by its depth.
  private func picture(_ text: String, _ context: QueryContext = .east()) throws -> String {
    try QueryParser.explain(text, context: context).clauses.map { clause in
      let columns = clause.columns.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-"
      return "\(columns) \(String(repeating: "  ", count: clause.depth))\(clause.meaning)"
    }.joined(separator: "\n")
  }

  @Test func `each clause stands under the one it is part of, with its columns`() throws {
    #expect(
      try picture("(oil OR gas*) source:reuters,ap -is:read") == """
        2-40 all of these
        2-12   any of these
        2-4     word: oil
        9-12     word, a prefix: gas
        15-31   source is one of: reuters, ap
        15-28     word in the source: reuters
        30-31     word in the source: ap
        33-40   not this
        34-40     is read
        """
    )
  }

  @Test(arguments: [
    ("", "- every article"),
    ("Việt", "1-4 word: viet"),
    ("\"grid operator\"", "1-15 phrase: grid operator"),
    ("\"grid oper\"*", "1-12 phrase, its last word a prefix: grid oper"),
    ("by:ann", "1-6 word in the byline: ann"),
    ("潮汐 x", "1-4 all of these\n1-2   phrase: 潮 汐\n4-4   word: x"),
    ("is:unread,starred", "state is one of: unread, starred"),
    ("#sea", "1-4 tagged: sea"),
    ("tag:sea,none", "tag is one of: sea, none"),
    ("has:link", "1-8 has a link"),
    ("lang:pt", "1-7 language, or a variety of it: pt"),
    ("url:example path:feeds id:1dd7", "id begins with: 1dd7"),
    ("words:>800", "1-10 at least 801 words"),
    ("words:1", "1-7 exactly 1 word"),
    ("words:100..200", "1-14 100 to 200 words"),
    ("mins:<5", "1-7 fewer than 5 minutes of reading"),
    ("sort:title limit:3", "- every article"),
  ])
  func `a clause is said in words`(text: String, expected: String) throws {
    #expect(try picture(text).contains(expected))
  }

  @Test(arguments: [
    ("after:2018-09-01", "after 2018-09-01 in UTC+2: 2018-09-02 00:00 or later"),
    ("before:2018-10", "before 2018-10 in UTC+2: earlier than 2018-10-01 00:00"),
    ("date:today", "today in UTC+2: 2018-09-05 00:00 until 2018-09-06 00:00"),
    (
      "date:2018-09-01..2018-09-07",
      "from 2018-09-01 to 2018-09-07 in UTC+2: 2018-09-01 00:00 until 2018-09-08 00:00"
    ),
    ("date:2018..", "from 2018 on in UTC+2: 2018-01-01 00:00 or later"),
    ("newer:3d", "less than 3 days old in UTC+2: 2018-09-02 14:30 or later"),
    ("older:1w", "at least 1 week old in UTC+2: earlier than 2018-08-29 14:30"),
  ])
  func `a date is said as written and as reckoned`(text: String, expected: String) throws {
    #expect(try picture(text) == "1-\(text.count) \(expected)")
  }

  @Test(arguments: [(0, "UTC"), (25_200, "UTC+7"), (19_800, "UTC+5:30"), (-34_200, "UTC-9:30")])
  func `a zone is named by its distance from Greenwich`(seconds: Int, name: String) throws {
    var context = QueryContext.east()
    context.timeZone = try #require(.init(secondsFromGMT: seconds))
    #expect(try picture("after:2018-09-01", context).contains("in \(name): "))
  }

  @Test func `a saved search has a place and what is in it has none`() throws {
    let context = QueryContext.east(savedSearches: ["dry": "dry -oil"])
    #expect(
      try picture("-search:dry x", context) == """
        1-13 all of these
        1-11   not this
        2-11     saved search “dry”
        -       all of these
        -         word: dry
        -         not this
        -           word: oil
        13-13   word: x
        """
    )
  }

  @Test func `a hint has its columns`() throws {
    let explanation = try QueryParser.explain("é titel:oil", context: .east())
    let hint = try #require(explanation.query.hints.first)
    #expect(explanation.columns(of: hint) == 3...8)
  }

  @Test func `what is no query is no explanation either`() {
    #expect(throws: QueryProblem.self) { try picture("oil is:purple") }
  }

  @Test func `every condition of a random query stands where it is written`() throws {
    var generator = FilterGenerator(random: SeededGenerator(seed: 29))
    for _ in 0..<1000 {
      let text = generator.filter(depth: 4).description
      let explanation = try QueryParser.explain(text, context: generator.context)
      let characters = Array(text)
      for clause in explanation.clauses {
        guard let columns = clause.columns else { continue }
        let written = String(characters[columns.lowerBound - 1..<columns.upperBound])
        if case .all = clause.filter { continue }
        if case .any = clause.filter { continue }
        let again = try QueryParser.parse(written, context: generator.context)
        #expect(again.filter == clause.filter, "\(written) in \(text)")
      }
    }
  }

  @Test(arguments: [
    ("sort:-date", "newest first"), ("sort:words", "shortest first"),
    ("sort:relevance", "best match first"), ("sort:-title", "title Z to A"),
  ])
  func `an order is said in words`(text: String, meaning: String) throws {
    let query = try QueryParser.parse(text, context: .east())
    #expect(query.order.map(\.meaning) == [meaning])
  }
}
