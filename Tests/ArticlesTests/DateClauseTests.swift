import Articles
import Testing

@Suite struct DateClauseTests {
  @Test(arguments: [
    ("", "", "date:2018 "), ("tide", "tide", "date:2018 tide"),
    ("date:2017 tide", "tide", "date:2018 tide"), ("tide date:today", "tide", "date:2018 tide"),
    ("a OR b", "a OR b", "date:2018 (a OR b)"),
    ("date:2017 (a OR b)", "a OR b", "date:2018 (a OR b)"),
    ("date:2017 OR b", "date:2017 OR b", "date:2018 (date:2017 OR b)"),
    ("-date:2017", "-date:2017", "date:2018 -date:2017"),
    ("date:2016..2017 is:unread", "is:unread", "date:2018 is:unread"),
  ])
  func `the date of a query is taken out and replaced`(
    text: String,
    rest: String,
    replaced: String
  ) {
    #expect(DateClause.removed(from: text) == rest)
    #expect(DateClause.replaced(in: text, with: "2018") == replaced)
  }
}
