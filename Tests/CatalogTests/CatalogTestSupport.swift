import Articles
import Catalog
import Foundation

/// A moment so many hours after the first of September 2018, midnight in Greenwich.
func hour(_ hours: Double) -> Date {
  Date(timeIntervalSince1970: 1_535_760_000 + hours * 3600)
}

let context = QueryContext(now: hour(110.5), timeZone: .gmt)

/// An article whose id is a small number.
func article(
  _ number: UInt64,
  _ title: String = "",
  body: String = "",
  file: String = "wire.txt",
  at date: Date? = nil
) -> Article {
  let origin = ArticleOrigin(file: file, index: Int(number), format: .text)
  var article = Article(
    id: ArticleID(high: number, low: number),
    title: title,
    source: "",
    origin: origin
  )
  article.body = [.paragraph([.text(body)])]
  article.published = date ?? hour(Double(number))
  return article
}

func entry(_ article: Article) -> CatalogEntry {
  CatalogEntry(article: article, fileModified: hour(0))
}

func id(_ number: UInt64) -> ArticleID {
  ArticleID(high: number, low: number)
}

extension ArticleCatalog {
  /// A catalog of the articles, each under its own file's name.
  static func holding(_ articles: [Article]) async -> ArticleCatalog {
    let catalog = ArticleCatalog()
    for (file, articles) in Dictionary(grouping: articles, by: \.origin.file) {
      await catalog.replace(file: file, with: articles.map(entry))
    }
    return catalog
  }

  func search(_ text: String) throws -> SearchResult {
    try search(QueryParser.parse(text, context: context))
  }

  /// The titles that a query finds, in order.
  func titles(_ text: String) throws -> [String] {
    let result = try search(text)
    return rows(of: result.id, in: 0..<result.count).map(\.title)
  }
}
