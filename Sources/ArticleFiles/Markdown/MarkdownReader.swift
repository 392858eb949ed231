import Articles
import CText
import Foundation

/// Reads a Markdown article (CommonMark with tables and strikethrough), with its front matter.
struct MarkdownReader {
  let path: String
  let limits: Limits

  func read(_ bytes: [UInt8]) -> ArticleFileContents {
    var bytes = bytes
    let matter = FrontMatter(takingFrom: &bytes, limits: limits)
    var contents = ArticleFileContents()
    if bytes.count > limits.markdownBytes {
      bytes.removeSubrange(limits.markdownBytes...)
      let reason = "is cut at \(limits.markdownBytes >> 20) MiB"
      contents.problems.append(FileProblem(file: path, reason: reason))
    }
    let url = matter.text("url", "link", "canonical", "canonical_url", "permalink")
      .flatMap { WebAddress.resolved($0, against: nil) }
      .filter { WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes }
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: "",
      source: matter.text("source", "publication", "site", "publisher")
        ?? (matter.has("source") ? "" : folder),
      origin: ArticleOrigin(file: path, format: .markdown)
    )
    article.url = url
    article.body = Self.blocks(bytes, base: url.map(WebAddress.init), limits: limits)
    fill(&article, from: matter)
    guard !article.body.isEmpty || !article.title.isEmpty else {
      contents.problems.append(FileProblem(file: path, reason: "holds no text"))
      return contents
    }
    contents.articles = [article]
    return contents
  }

  /// The blocks of a piece of Markdown.
  static func blocks(_ bytes: [UInt8], base: WebAddress?, limits: Limits) -> [Block] {
    var buffer = dl_buffer()
    let bytes = MarkdownGuard.tamed(bytes)
    guard dl_markdown_to_html(bytes, bytes.count, &buffer) == 0 else {
      return PlainParagraphs.blocks(of: String(decoding: bytes, as: UTF8.self))
    }
    defer { dl_free(buffer) }
    let html = Array(UnsafeBufferPointer(start: buffer.bytes, count: buffer.length))
    let tree = MarkupParser.parse(html, dialect: .html, limits: limits)
    var builder = BlockBuilder(tree: tree, base: base, limits: limits)
    builder.isDeliberate = true
    return builder.blocks(in: 0)
  }
}

extension MarkdownReader {
  /// The name of the folder that the file lies in, its source where nothing else is said.
  private var folder: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? DisplayText.singleLine(String(parts[parts.count - 2])) : ""
  }

  private func fill(_ article: inout Article, from matter: FrontMatter) {
    article.title = DisplayText.capped(title(matter, &article.body), to: limits.titleBytes)
    article.authors = authors(matter)
    let updated = matter.text("updated", "lastmod", "modified", "last_modified_at")
    article.updated = updated.flatMap(DateText.date)
    let published = matter.text("date", "published", "publishdate", "pubdate", "created")
    article.published = published.flatMap(DateText.date) ?? article.updated
    article.tags = tags(matter)
    article.language = matter.text("lang", "language", "locale").flatMap(LanguageTag.tag)
    article.summary = matter.lines("summary", "description", "excerpt")
      .map { DisplayText.capped($0, to: limits.summaryBytes) }
    article.captions = FigureCaptions.captions(of: article.body, also: matter.texts("captions"))
    article.dateline = matter.text("dateline").map { DisplayText.capped($0, to: limits.titleBytes) }
    article.agency = matter.text("agency").map { DisplayText.capped($0, to: limits.titleBytes) }
    article.enclosures = matter.enclosures
    if let problem = matter.problem { article.warnings.append(problem) }
    article.id =
      article.url.map(ArticleIdentity.ofURL)
      ?? ArticleIdentity.ofText(title: article.title, body: article.body)
  }

  /// The title of the front matter, else the heading that the text opens with, taken out of it.
  private func title(_ matter: FrontMatter, _ body: inout [Block]) -> String {
    let stated = matter.text("title", "headline") ?? (matter.has("title") ? "" : nil)
    guard case .heading(let level, let inlines)? = body.first, level == 1 || stated == nil else {
      return stated ?? ""
    }
    let heading = DisplayText.singleLine(inlines.plainText)
    if stated == nil || stated == heading { body.removeFirst() }
    return stated ?? heading
  }

  private func authors(_ matter: FrontMatter) -> [String] {
    let names = matter.texts("authors", "author", "by", "byline").prefix(limits.authorCount)
    let isList = matter.isList("authors", "author", "by", "byline")
    return names.map { name in
      DisplayText.capped(isList ? name : PageMetadata.withoutBy(name), to: limits.authorBytes)
    }
  }

  private func tags(_ matter: FrontMatter) -> [String] {
    let texts = matter.texts("tags", "keywords", "categories", "category", "topics")
    let isList = matter.isList("tags", "keywords", "categories", "category", "topics")
    // A text that stands alone is a list with commas.
    let tags = isList ? texts : texts.flatMap { $0.split(separator: ",").map(String.init) }
    return tags.map(\.trimmingASCIISpace).filter { !$0.isEmpty }.uniqued.prefix(limits.tagCount)
      .map { DisplayText.capped($0, to: limits.tagBytes) }
  }
}
