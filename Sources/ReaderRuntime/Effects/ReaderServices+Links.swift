import Articles
import Catalog
import ReaderCore

extension ReaderServices {
  /// So many links are copied at the most; terminals take no more at once.
  private static let mostLinks = 1_000

  /// The links of a selection, read from the articles' files.
  func collectLinks(of ranges: [Range<Int>], resultID: Int) async -> Message? {
    let search = SearchID(number: resultID)
    var links: [String] = []
    for range in ranges {
      let wanted = range.prefix(max(0, Self.mostLinks - links.count))
      for id in await catalog.ids(of: search, in: wanted) {
        guard let origin = await catalog.origin(of: id),
          let url = try? await loader.article(id, at: origin).url
        else { continue }
        links.append(url)
      }
    }
    return .linksCollected(links, of: ranges.reduce(0) { $0 + $1.count })
  }
}
