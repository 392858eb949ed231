import Articles
import Testing

@Suite struct QueryQuickFilterTests {
  @Test(arguments: [
    (QuickFilter.unread, "", "is:unread "),
    (.unread, "oil pri", "is:unread oil pri"),
    (.starred, "is:unread oil", "is:starred oil"),
    (.unread, "is:unread oil", "is:unread oil"),
    (.today, "oil is:unread", "date:today oil"),
    (.everything, "is:unread oil", "oil"),
    (.everything, "oil is:starred date:today", "oil"),
    (.everything, "oil", "oil"),
    (.everything, "is:unread ", ""),
    (.unread, "a OR b", "is:unread (a OR b)"),
    (.starred, "is:unread (a OR b)", "is:starred (a OR b)"),
    (.everything, "is:unread (a OR b)", "a OR b"),
    (.everything, "is:unread (a OR b) (c)", "(a OR b) (c)"),
    (.unread, "-is:unread oil", "is:unread -is:unread oil"),
    (.unread, "is:unread,starred", "is:unread is:unread,starred"),
    (.everything, "\"is:unread\"", "\"is:unread\""),
  ])
  func `a quick filter takes the place of another`(
    filter: QuickFilter,
    text: String,
    expected: String
  ) {
    #expect(filter.applied(to: text) == expected)
  }

  @Test(arguments: [
    ("is:unread oil", QuickFilter.unread), ("oil", .everything), ("-is:unread", .everything),
    ("date:today", .today), ("is:starred OR x", .everything),
  ])
  func `the filter in force is known from the text`(text: String, expected: QuickFilter) {
    #expect(QuickFilter.current(in: text) == expected)
  }
}
