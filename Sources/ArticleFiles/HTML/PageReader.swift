import Articles
import Foundation

/// Reads the article out of a saved web page.
struct PageReader {
  let path: String
  let limits: Limits

  func read(_ bytes: [UInt8]) -> ArticleFileContents {
    let tree = MarkupParser.parse(bytes, dialect: .html, limits: limits)
    if let written = WrittenPage(tree: tree) {
      return contents(written.article(path: path, limits: limits))
    }
    let metadata = PageMetadata(tree: tree, limits: limits)
    var signs = ElementSignReader()
    let headline = PageHeadline(tree: tree, metadata: metadata, signReader: &signs)
    let main = MainText(tree: tree, headline: headline?.id, signReader: &signs)
    let byline = PageByline(tree: tree, main: main, headline: headline?.id)
    let title = PageTitle(metadata: metadata).title(heading: headline?.words)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: DisplayText.capped(title, to: limits.titleBytes),
      source: source(metadata, byline),
      origin: ArticleOrigin(file: path, format: .html)
    )
    let body = PageBody(tree: tree, main: main, headline: headline, byline: byline)
    article.body = body.blocks(title: title, metadata: metadata, limits: limits)
    fill(&article, from: metadata, byline)
    return contents(article)
  }
}

extension PageReader {
  private func contents(_ article: Article) -> ArticleFileContents {
    guard article.body.isEmpty, article.title.isEmpty else {
      return ArticleFileContents(articles: [article])
    }
    let problem = FileProblem(file: path, reason: "is a page without an article")
    return ArticleFileContents(problems: [problem])
  }

  private func source(_ metadata: PageMetadata, _ byline: PageByline) -> String {
    let name = metadata.sites.first ?? byline.publisher ?? metadata.source
    return DisplayText.capped(name, to: limits.titleBytes)
  }

  private func fill(_ article: inout Article, from metadata: PageMetadata, _ byline: PageByline) {
    article.authors = authors(metadata, byline)
    removeByline(from: &article.body, naming: article.authors)
    article.updated = metadata.updated ?? byline.updated
    article.published = metadata.published ?? byline.published ?? article.updated
    article.url = metadata.url.filter {
      WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes
    }
    article.summary = (metadata.summary ?? byline.deck)
      .map { DisplayText.capped($0, to: limits.summaryBytes) }
    article.tags = metadata.tags.map { DisplayText.capped($0, to: limits.tagBytes) }
    article.enclosures = metadata.enclosures
    article.dateline = metadata.dateline.flatMap(place)
    article = StoryCopy.read(article, path: path)
    article.language = metadata.language ?? language(of: article)
    article.id =
      article.url.map(ArticleIdentity.ofURL)
      ?? ArticleIdentity.ofText(title: article.title, body: article.body)
  }

  /// The people that the head names, unless that is the site and the page itself names people.
  private func authors(_ metadata: PageMetadata, _ byline: PageByline) -> [String] {
    let isSite = metadata.authors.allSatisfy { name in
      metadata.sites.contains { PageTitle.isSame($0, name) }
    }
    let names = isSite && !byline.authors.isEmpty ? byline.authors : metadata.authors
    return names.prefix(limits.authorCount)
      .map { DisplayText.capped($0, to: limits.authorBytes) }
  }

  /// The place in a stated dateline, which may have the agency behind it.
  private func place(in text: String) -> String? {
    let head = Array(text.unicodeScalars.prefix(CopyHead.limit)) + Array(" – Text".unicodeScalars)
    let found = DatelineReader(head, evidence: AgencyEvidence()).dateline()
    return found?.place ?? (text.utf8.count <= 60 && !text.contains("(") ? text : nil)
  }

  private func language(of article: Article) -> String? {
    let words =
      article.title + " " + article.body.prefix(12).map(\.plainText).joined(separator: " ")
    return ScriptLanguage.tag(of: words.scalars(atMost: 1_000))
  }

  /// Takes a short line that only names the author off the front of the body, in any language.
  private func removeByline(from body: inout [Block], naming authors: [String]) {
    for index in body.indices.prefix(3) {
      guard case .paragraph(let inlines) = body[index] else { continue }
      let words = inlines.plainText
      guard words.utf8.count <= 2_000 else { continue }
      let names = authors.filter { !$0.isEmpty && words.contains($0) }
      let length = names.reduce(0) { $0 + $1.count }
      guard length > 0, words.count <= length + 6 + 5 * names.count else { continue }
      body.remove(at: index)
      return
    }
  }
}
