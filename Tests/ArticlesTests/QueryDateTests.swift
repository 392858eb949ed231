import Articles
import Foundation
import Testing

@Suite struct QueryDateTests {
  /// The period that a one-clause query stands for, its bounds in UTC.
  private func period(_ text: String, zone: TimeZone? = nil) throws -> String {
    var context = QueryContext.east()
    if let zone { context.timeZone = zone }
    let query = try QueryParser.parse(text, context: context)
    guard case .date(let condition) = query.filter else { return "no date" }
    let bounds = [condition.period.start, condition.period.end]
    return bounds.map { $0?.formatted(.iso8601) ?? "" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("date:2018", "2017-12-31T22:00:00Z 2018-12-31T22:00:00Z"),
    ("date:2018-09", "2018-08-31T22:00:00Z 2018-09-30T22:00:00Z"),
    ("date:2018-12", "2018-11-30T22:00:00Z 2018-12-31T22:00:00Z"),
    ("date:2016-02-29", "2016-02-28T22:00:00Z 2016-02-29T22:00:00Z"),
    ("date:2018-09-01..2018-09-07", "2018-08-31T22:00:00Z 2018-09-07T22:00:00Z"),
    ("date:2018-08..2018-09", "2018-07-31T22:00:00Z 2018-09-30T22:00:00Z"),
    ("date:2018-09..", "2018-08-31T22:00:00Z "),
    ("date:..2018-09", " 2018-09-30T22:00:00Z"),
    ("date:today", "2018-09-04T22:00:00Z 2018-09-05T22:00:00Z"),
    ("date:yesterday", "2018-09-03T22:00:00Z 2018-09-04T22:00:00Z"),
    ("date:yesterday..today", "2018-09-03T22:00:00Z 2018-09-05T22:00:00Z"),
    ("after:2018-09-01", "2018-09-01T22:00:00Z "),
    ("after:2018-08", "2018-08-31T22:00:00Z "),
    ("after:yesterday", "2018-09-04T22:00:00Z "),
    ("before:2018-10", " 2018-09-30T22:00:00Z"),
    ("before:2018", " 2017-12-31T22:00:00Z"),
    ("newer:3d", "2018-09-02T12:30:00Z "),
    ("newer:30min", "2018-09-05T12:00:00Z "),
    ("newer:2h", "2018-09-05T10:30:00Z "),
    ("newer:1m", "2018-08-05T12:30:00Z "),
    ("older:2w", " 2018-08-22T12:30:00Z"),
    ("older:1y", " 2017-09-05T12:30:00Z"),
  ])
  func `periods are whole and in the reader’s time zone`(text: String, expected: String) throws {
    #expect(try period(text) == expected)
  }

  @Test func `a day that the clocks shorten is whole`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    #expect(
      try period("date:2018-03-25", zone: zone) == "2018-03-24T23:00:00Z 2018-03-25T22:00:00Z"
    )
  }

  @Test(arguments: [
    ("date:2018-09", "2018-09-30T21:59:59Z", true),
    ("date:2018-09", "2018-09-30T22:00:00Z", false),
    ("date:2018-09", "2018-08-31T22:00:00Z", true),
    ("date:2018-09", "2018-08-31T21:59:59Z", false),
    ("after:2018-08", "2018-08-31T21:59:59Z", false),
    ("after:2018-08", "2018-08-31T22:00:00Z", true),
    ("before:2018-10", "2018-09-30T21:59:59Z", true),
    ("before:2018-10", "2018-09-30T22:00:00Z", false),
    ("date:2018-09-01..2018-09-07", "2018-09-07T21:59:59Z", true),
  ])
  func `a period holds its last second and no more`(
    text: String,
    moment: String,
    isInside: Bool
  ) throws {
    let query = try QueryParser.parse(text, context: .east())
    let origin = ArticleOrigin(file: "a.txt", format: .text)
    var article = Article(id: ArticleID(high: 1, low: 1), title: "", source: "", origin: origin)
    article.published = instant(moment)
    #expect(
      query.filter.matches(SearchableArticle(article, fileModified: .distantPast)) == isInside
    )
  }
}
