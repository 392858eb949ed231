package import Articles
import GRDB

/// How people know an article.
package struct ArticleName: Hashable, Sendable {
  package let title: String
  /// Nil for an article that stands nowhere on the web.
  package let url: String?
}

extension ArticleCatalog {
  /// The names of those of some articles that the index has, though their files be gone.
  package func names(of ids: [ArticleID]) -> [ArticleID: ArticleName] {
    let names = reading { _, db in
      let statement = try db.cachedStatement(
        sql: "SELECT title, url FROM articles WHERE high = ? AND low = ? ORDER BY row DESC LIMIT 1"
      )
      var names: [ArticleID: ArticleName] = [:]
      for id in ids {
        let stored = try Row.fetchOne(statement, arguments: [id.signedHigh, id.signedLow])
        guard let stored else { continue }
        let url: String? = stored[1]
        names[id] = ArticleName(title: stored[0], url: url.flatMap { $0.isEmpty ? nil : $0 })
      }
      return names
    }
    return names ?? [:]
  }
}
