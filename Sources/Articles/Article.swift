package import Foundation

/// One story, as read from a file.
package struct Article: Equatable, Sendable, Identifiable {
  package var id: ArticleID
  /// The headline alone: no caption, no photo mark; empty when the file gives none.
  package var title: String
  /// The feed or publication; for a bare text file its folder's name, or its agency.
  package var source: String
  package var authors: [String] = []
  package var published: Date?
  package var updated: Date?
  /// Where the article stands on the web, absolute, as text.
  package var url: String?
  /// Plain text, shorter than the body; nil when the file gives none.
  package var summary: String?
  package var body: [Block] = []
  /// The place a wire story was filed from, as printed: `Hanoi` in `Hanoi (VNA) –`.
  package var dateline: String?
  /// Who filed it, under the agency's one canonical name: `VNA`.
  package var agency: String?
  /// One plain sentence or more for each photo, without the photo mark.
  package var captions: [String] = []
  /// What the publisher filed it under; the reader's own tags are in ``Marks``.
  package var tags: [String] = []
  /// A BCP 47 language tag such as `vi` or `pt-BR`.
  package var language: String?
  package var enclosures: [Enclosure] = []
  package var origin: ArticleOrigin
  /// What was guessed, repaired or dropped while reading, a sentence each.
  package var warnings: [String] = []

  package init(id: ArticleID, title: String, source: String, origin: ArticleOrigin) {
    self.id = id
    self.title = title
    self.source = source
    self.origin = origin
  }
}

/// A file that comes with an article: a podcast's sound, a picture, a PDF.
package struct Enclosure: Hashable, Sendable {
  package var url: String
  /// The MIME type as declared.
  package var type: String?
  /// The length in bytes as declared.
  package var length: Int?

  package init(url: String, type: String? = nil, length: Int? = nil) {
    self.url = url
    self.type = type
    self.length = length
  }
}

/// Where an article was read from: enough to read it again.
package struct ArticleOrigin: Hashable, Sendable {
  /// The file's path, as opened.
  package var file: String
  /// The article's place among those of its file, from 0.
  package var index: Int
  package var format: ArticleFormat

  package init(file: String, index: Int = 0, format: ArticleFormat) {
    self.file = file
    self.index = index
    self.format = format
  }
}

/// The kind of file an article came from, found from its content and not from its name.
package enum ArticleFormat: String, CaseIterable, Sendable {
  case text
  case rss
  case atom
  case jsonFeed = "json-feed"
  case html
  case markdown
  /// One message in a file of its own.
  case mail = "eml"
  case mbox
  case nitf
  /// NewsML 1 or NewsML-G2.
  case newsML = "newsml"
  case ninjs
}
