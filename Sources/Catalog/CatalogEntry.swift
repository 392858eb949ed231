package import Articles
package import Foundation

/// What the catalog keeps of one article; made away from the catalog, on any core.
package struct CatalogEntry: Sendable {
  package let id: ArticleID
  package let origin: ArticleOrigin
  package let title: String
  package let source: String
  package let place: String
  package let agency: String
  package let language: String
  package let url: String
  /// When the article was published, else updated, else when its file was written.
  package let date: Date
  package let wordCount: Int
  package let hasLink: Bool
  package let hasImage: Bool
  let text: FoldedFields
  let starts: WordStarts
  /// Differs, as good as certainly, when anything differs that is kept of the article.
  let digest: Int64

  /// Folds an article for searching.
  package init(article: Article, fileModified: Date) {
    let searchable = SearchableArticle(article, fileModified: fileModified)
    id = article.id
    origin = article.origin
    title = article.title
    source = article.source
    place = searchable.place
    agency = searchable.agency
    language = article.language ?? ""
    url = article.url ?? ""
    date = searchable.date
    wordCount = searchable.wordCount
    hasLink = searchable.hasLink
    hasImage = searchable.hasImage
    text = FoldedFields(searchable)
    starts = WordStarts(text)
    var digest = Digest()
    digest.add(text.bytes)
    for name in [title, source, place, agency, language, url, article.origin.format.rawValue] {
      digest.add(Array(name.utf8))
    }
    digest.add(date.timeIntervalSince1970.bitPattern)
    digest.add(UInt64(wordCount) << 2 | (hasLink ? 2 : 0) | (hasImage ? 1 : 0))
    self.digest = digest.value
  }
}

/// A number made of many bytes, by the steps of FNV-1a, eight bytes at each.
struct Digest {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  var value: Int64 { Int64(bitPattern: state) }

  mutating func add(_ number: UInt64) {
    state = (state ^ number) &* 0x0000_0100_0000_01B3
    // Bits move only upwards in a product.
    state ^= state >> 29
  }

  mutating func add(_ bytes: [UInt8]) {
    add(UInt64(bytes.count))
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      add(rest)
    }
  }
}
