package import Foundation

/// An article with all that a query can ask about it.
package struct SearchableArticle: Sendable {
  package var id: ArticleID
  package var title: String
  /// Summary, captions and body, a blank line between two.
  package var body: String
  package var byline: String
  package var place: String
  package var agency: String
  package var source: String
  /// The publisher's own tags, which are text; the reader's tags are marks.
  package var topics: String
  package var language: String?
  package var url: String?
  package var file: String
  /// When the article was published, else updated, else when its file was written.
  package var date: Date
  package var hasLink: Bool
  package var hasImage: Bool
  package var wordCount: Int
  package var marks: Marks

  package init(_ article: Article, fileModified: Date, marks: Marks = Marks()) {
    let body = article.body.plainText
    let parts = [article.summary ?? ""] + article.captions + [body]
    id = article.id
    title = article.title
    self.body = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    byline = article.authors.joined(separator: ", ")
    place = article.dateline ?? ""
    agency = article.agency ?? ""
    source = article.source
    topics = article.tags.joined(separator: ", ")
    language = article.language
    url = article.url
    file = article.origin.file
    date = article.published ?? article.updated ?? fileModified
    hasLink = article.url != nil || article.body.hasLink
    hasImage = !article.captions.isEmpty || article.hasPicture
    wordCount = WordCount.words(in: body)
    self.marks = marks
  }

  package func text(of field: TextField) -> String {
    switch field {
    case .title: title
    case .body: body
    case .byline: byline
    case .source: source
    case .agency: agency
    case .place: place
    }
  }
}

extension Article {
  fileprivate var hasPicture: Bool {
    body.hasImage || enclosures.contains { $0.type?.hasPrefix("image/") ?? false }
  }
}
