package import Articles

/// What one file's bytes hold.
package struct ArticleFileContents: Equatable, Sendable {
  package var articles: [Article] = []
  package var problems: [FileProblem] = []
  /// The sources that an OPML file lists; empty for every other format.
  package var outline: [SourceOutline] = []

  package init(articles: [Article] = [], problems: [FileProblem] = []) {
    self.articles = articles
    self.problems = problems
  }
}

/// A source in a list of sources, or a named group of them.
package struct SourceOutline: Hashable, Sendable {
  package var title: String
  /// Where the feed stands; nil for a group.
  package var feedURL: String?
  package var siteURL: String?
  package var children: [SourceOutline]

  package init(
    title: String,
    feedURL: String? = nil,
    siteURL: String? = nil,
    children: [SourceOutline] = []
  ) {
    self.title = title
    self.feedURL = feedURL
    self.siteURL = siteURL
    self.children = children
  }
}
