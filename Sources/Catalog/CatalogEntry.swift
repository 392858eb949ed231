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
  }
}

/// Articles that were read together, to be taken in at one go.
package struct CatalogBatch: Sendable {
  /// All that one file holds now.
  package struct File: Sendable {
    package let path: String
    package let entries: [CatalogEntry]

    package init(path: String, entries: [CatalogEntry]) {
      self.path = path
      self.entries = entries
    }
  }

  /// Files that are new or have changed; a file without entries is one without articles.
  package var files: [File]
  /// The paths of files that are gone.
  package var removedFiles: [String]

  package init(files: [File] = [], removedFiles: [String] = []) {
    self.files = files
    self.removedFiles = removedFiles
  }
}
