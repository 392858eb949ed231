import Articles
import Catalog
import Foundation
import Testing

@Suite struct CatalogHistogramTests {
  /// 1 September 2018, in days since 1970.
  private let first = 17_775

  private func histogram(
    _ dates: [Date],
    _ zone: TimeZone,
    query: String = ""
  ) async throws
    -> [DayCount]
  {
    let articles = dates.enumerated().map { article(UInt64($0 + 1), "Story \($0)", at: $1) }
    let catalog = await ArticleCatalog.holding(articles)
    return await catalog.histogram(of: try catalog.search(query).id, in: zone)
  }

  @Test func `dates are counted by the day of the reader's zone`() async throws {
    let dates = [0, 1, 23.5, 24, 71].map(hour)
    let inGreenwich = [
      DayCount(day: first, count: 3), DayCount(day: first + 1, count: 1),
      DayCount(day: first + 2, count: 1),
    ]
    #expect(try await histogram(dates, .gmt) == inGreenwich)
    let west = try #require(TimeZone(secondsFromGMT: -3_600))
    let further = [
      DayCount(day: first - 1, count: 1), DayCount(day: first, count: 3),
      DayCount(day: first + 2, count: 1),
    ]
    #expect(try await histogram(dates, west) == further)
  }

  @Test func `days on which clocks change are counted right`() async throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    // Clocks went from 3 to 2 in the night of 28 October 2018; midnight came 22 hours after UTC's.
    let change = 17_832
    let midnight = Double(change - 17_775) * 24
    let dates = [midnight - 2.01, midnight - 1.99, midnight + 22.99, midnight + 23.01].map(hour)
    let expected = [
      DayCount(day: change - 1, count: 1), DayCount(day: change, count: 2),
      DayCount(day: change + 1, count: 1),
    ]
    #expect(try await histogram(dates, zone) == expected)
  }

  @Test func `only the list is counted and extreme dates do no harm`() async throws {
    let dates = [hour(0), Date(timeIntervalSince1970: -1e300), Date(timeIntervalSince1970: 1e300)]
    let all = try await histogram(dates, .gmt)
    #expect(all.map(\.count) == [1, 1, 1])
    #expect(try await histogram(dates, .gmt, query: "nothing").isEmpty)
  }
}
