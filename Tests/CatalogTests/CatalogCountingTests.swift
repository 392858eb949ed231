import Articles
import Catalog
import Testing

@Suite struct CatalogCountingTests {
  @Test func `counting keeps no list and takes no place of one`() async throws {
    let catalog = await ArticleCatalog.holding((1...5).map { article($0, "Story \($0)") })
    let shown = try await catalog.search("")
    for _ in 0..<20 {
      let query = try QueryParser.parse("-\"story 2\" limit:1 sort:title", context: context)
      #expect(try await catalog.count(of: query) == 4)
    }
    #expect(await catalog.ids(of: shown.id, in: 0..<9).count == 5)
  }
}
