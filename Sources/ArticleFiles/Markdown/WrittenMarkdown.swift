import Articles
import Yams

/// Markdown that Dateline wrote: its front matter says what its fields are, so that nothing has to
/// be guessed and nothing in its text is taken for a byline or a dateline.
struct WrittenMarkdown {
  private let matter: FrontMatter
  private let limits: Limits

  /// Nothing when the front matter is anybody else's.
  init?(_ matter: FrontMatter, limits: Limits) {
    guard matter.isWritten else { return nil }
    self.matter = matter
    self.limits = limits
  }

  func article(_ bytes: [UInt8], path: String) -> Article {
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: text("title", limits.titleBytes) ?? "",
      source: text("source", limits.titleBytes) ?? "",
      origin: ArticleOrigin(file: path, format: .markdown)
    )
    article.url = matter.text(["url"]).flatMap { WebAddress.resolved($0, against: nil) }
      .filter { WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes }
    article.body = MarkdownReader.blocks(
      bytes,
      base: article.url.map(WebAddress.init),
      limits: limits
    )
    removeTitle(article.title, from: &article.body)
    fill(&article)
    return article
  }
}

extension WrittenMarkdown {
  private func fill(_ article: inout Article) {
    article.authors = texts("authors", limits.authorCount, limits.authorBytes)
    article.updated = matter.text(["updated"]).flatMap(DateText.date)
    article.published = matter.text(["published"]).flatMap(DateText.date) ?? article.updated
    article.tags = texts("tags", limits.tagCount, limits.tagBytes)
    article.language = matter.text(["language"]).flatMap(LanguageTag.tag)
    article.summary = matter.lines(["summary"])
      .map { DisplayText.capped($0, to: limits.summaryBytes) }
    article.captions = FigureCaptions.captions(of: article.body, also: matter.texts(["captions"]))
    article.dateline = text("dateline", limits.titleBytes)
    article.agency = text("agency", limits.titleBytes)
    article.enclosures = matter.enclosures
  }

  /// The writer puts the title before a body that begins with it, so that the body keeps its own.
  private func removeTitle(_ title: String, from body: inout [Block]) {
    guard case .heading(level: 1, let inlines)? = body.first,
      DisplayText.singleLine(inlines.plainText) == title
    else { return }
    body.removeFirst()
  }

  private func text(_ name: String, _ limit: Int) -> String? {
    matter.text([name]).map { DisplayText.capped($0, to: limit) }
  }

  private func texts(_ name: String, _ count: Int, _ limit: Int) -> [String] {
    matter.texts([name]).prefix(count).map { DisplayText.capped($0, to: limit) }
  }
}

extension WrittenMarkdown {
  /// The fields in the order in which they are written; others among them are somebody else's.
  private static let names = [
    "title", "source", "authors", "published", "updated", "url", "language", "tags", "dateline",
    "agency", "captions", "enclosures", "summary",
  ]

  /// Whether front matter is what Dateline writes: a title and a source in quotation marks, though
  /// they be empty, and then its fields alone in its order.
  static func isFrontMatter(_ mapping: Node.Mapping) -> Bool {
    var rest = names[...]
    for (index, field) in mapping.enumerated() {
      guard let name = field.key.scalar?.string, let place = rest.firstIndex(of: name) else {
        return false
      }
      if index < 2, place != index || field.value.scalar?.style != .doubleQuoted { return false }
      rest = rest[(place + 1)...]
    }
    return mapping.count > 1
  }
}
