import Articles
import Catalog
import Foundation
import Testing

@Suite struct CatalogDateTests {
  /// Five articles, one each hour from 1 to 5.
  private func catalog() async -> ArticleCatalog {
    await .holding((1...5).map { article($0, "Story \($0)") })
  }

  @Test(
    arguments: [
      (4.0, 4.5, 1, 3), (5.5, 6.0, 0, 5), (0.0, 0.5, 5, 0), (2.0, 3.5, 2, 1), (2.5, 2.75, 3, 2),
    ]
  )
  func `a list in the order of dates knows where a period begins`(
    start: Double,
    end: Double,
    fromNewest: Int,
    fromOldest: Int
  ) async throws {
    let catalog = await catalog()
    let period = DatePeriod(start: hour(start), end: hour(end))
    let newest = try await catalog.search("").id
    #expect(await catalog.position(of: period, in: newest, newestFirst: true) == fromNewest)
    let oldest = try await catalog.search("sort:date").id
    #expect(await catalog.position(of: period, in: oldest, newestFirst: false) == fromOldest)
  }

  @Test func `a list that is let go has no place for a date`() async {
    let unknown = SearchID(number: 99)
    let position = await catalog().position(of: DatePeriod(), in: unknown, newestFirst: true)
    #expect(position == 0)
  }
}
