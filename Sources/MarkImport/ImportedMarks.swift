package import Articles

/// What another program's file says of articles, in our terms.
package struct ImportedMarks: Hashable, Sendable {
  /// The articles that have a mark.
  package var articles: [ImportedArticle] = []
  /// Entries that say neither read nor starred.
  package var unmarked = 0
  /// Entries that name no article: no address of a page, and no guid of a known feed.
  package var nameless = 0
  /// Subscriptions, which are feeds and not articles.
  package var feeds = 0
  /// What the file was taken for.
  package let format: ImportFormat

  package init(format: ImportFormat) {
    self.format = format
  }

  /// Entries of which nothing is taken over.
  package var skipped: Int { unmarked + nameless + feeds }

  /// The changes that give our articles the marks; articles that have them already do not matter.
  package var changes: [MarkChange] {
    var tagged: [String: [ArticleID]] = [:]
    for article in articles {
      for tag in article.tags { tagged[tag, default: []] += article.ids }
    }
    let read = articles.filter(\.isRead).flatMap(\.ids)
    let starred = articles.filter(\.isStarred).flatMap(\.ids)
    let changes =
      [
        MarkChange(mark: .read, articleIDs: read, isSet: true),
        MarkChange(mark: .starred, articleIDs: starred, isSet: true),
      ]
      + tagged.sorted { $0.key < $1.key }.map {
        MarkChange(mark: .tag($0.key), articleIDs: $0.value, isSet: true)
      }
    return changes.filter { !$0.articleIDs.isEmpty }
  }
}

/// An article as another program knew it.
package struct ImportedArticle: Hashable, Sendable {
  /// The identities that ours may have: of its address, and of its guid where an address is not enough.
  package var ids: [ArticleID]
  package var isRead = false
  package var isStarred = false
  package var tags: Set<String> = []

  package init(ids: [ArticleID], isRead: Bool = false, isStarred: Bool = false) {
    self.ids = ids
    self.isRead = isRead
    self.isStarred = isStarred
  }
}

/// The files that marks can be taken from.
package enum ImportFormat: String, CaseIterable, Sendable {
  /// Newsboat's `cache.db`.
  case newsboat
  /// What `newsboat -E` writes: the guid of each article that was read, one a line.
  case list
  /// Starred links as outlines.
  case opml
  /// Starred links as a table.
  case csv

  package var name: String {
    switch self {
    case .newsboat: "newsboat's cache"
    case .list: "a list of what was read"
    case .opml: "an OPML of starred links"
    case .csv: "a CSV of starred links"
    }
  }
}

/// Why marks could not be taken from a file; nothing is taken from half a file.
package struct MarkImportError: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// What follows the path in a sentence: `is empty`.
  package let reason: String

  /// `FILE: reason`, as printed on standard error.
  package var description: String { "\(path): \(reason)" }
}
