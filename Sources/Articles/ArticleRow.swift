package import Foundation

/// What the list shows of one article.
package struct ArticleRow: Equatable, Sendable, Identifiable {
  package let id: ArticleID
  package var title: String
  package var source: String
  package var published: Date?
  package var place: String?
  package var agency: String?
  package var language: String?
  /// The number of words in the body.
  package var wordCount: Int
  package var marks: Marks

  package init(
    id: ArticleID,
    title: String,
    source: String,
    published: Date? = nil,
    place: String? = nil,
    agency: String? = nil,
    language: String? = nil,
    wordCount: Int = 0,
    marks: Marks = Marks()
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.published = published
    self.place = place
    self.agency = agency
    self.language = language
    self.wordCount = wordCount
    self.marks = marks
  }
}
