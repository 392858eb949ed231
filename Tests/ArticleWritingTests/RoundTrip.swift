import ArticleFiles
import ArticleWriting
import Articles

/// A format that is written and read again.
enum RoundTrip: CaseIterable {
  case markdown
  case html
  case json

  func text(of article: Article) -> String {
    switch self {
    case .markdown: MarkdownWriter().text(of: article)
    case .html: HTMLWriter().text(of: article)
    case .json: JSONWriter().text(of: article)
    }
  }

  /// The article as it comes back; nil when nothing does.
  func again(_ article: Article) -> Article? {
    let bytes = Array(text(of: article).utf8)
    switch self {
    case .markdown: return Self.read(bytes, path: "folder/again.md")
    case .html: return Self.read(bytes, path: "folder/again.html")
    case .json: return WrittenJSON(bytes)?.article
    }
  }

  private static func read(_ bytes: [UInt8], path: String) -> Article? {
    let contents = ArticleFileReader().read(bytes, path: path, modified: nil)
    guard contents.articles.count == 1, contents.problems.isEmpty else { return nil }
    return contents.articles.first
  }
}

/// What a format keeps of an article beside its blocks.
struct KeptFields: Equatable {
  let texts: [String?]
  let lists: [[String]]
  let dates: [String?]
  let enclosures: [Enclosure]

  init(_ article: Article) {
    texts = [
      article.title, article.source, article.url, article.summary, article.language,
      article.dateline, article.agency,
    ]
    lists = [article.authors, article.tags, article.captions]
    dates = [article.published?.rfc3339, article.updated?.rfc3339]
    enclosures = article.enclosures
  }
}
