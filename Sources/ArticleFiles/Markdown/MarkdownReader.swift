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
    let written = WrittenMarkdown(matter, limits: limits)
    var article = written?.article(bytes, path: path) ?? article(bytes, matter)
    guard !article.body.isEmpty || !article.title.isEmpty else {
      contents.problems.append(FileProblem(file: path, reason: "holds no text"))
      return contents
    }
    article.id =
      article.url.map(ArticleIdentity.ofURL)
      ?? ArticleIdentity.ofText(title: article.title, body: article.body)
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
  /// The article as front matter of any kind and the text itself have it.
  private func article(_ bytes: [UInt8], _ matter: FrontMatter) -> Article {
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: "",
      source: source(matter),
      origin: ArticleOrigin(file: path, format: .markdown)
    )
    article.url = url(matter)
    article.body = Self.blocks(
      MarkdownNoise.removed(from: bytes),
      base: article.url.map(WebAddress.init),
      limits: limits
    )
    article.title = DisplayText.capped(title(matter, &article.body), to: limits.titleBytes)
    fill(&article, from: matter)
    readStory(&article, matter)
    if let problem = matter.problem { article.warnings.append(problem) }
    return article
  }

  private func fill(_ article: inout Article, from matter: FrontMatter) {
    article.authors = matter.texts(FrontMatterNames.authors)
      .flatMap { PageAuthors.names(in: $0) }.uniqued.prefix(limits.authorCount)
      .map { DisplayText.capped($0, to: limits.authorBytes) }
    article.updated = date(matter, FrontMatterNames.updated)
    article.published = date(matter, FrontMatterNames.published) ?? article.updated
    article.tags = tags(matter)
    article.summary = matter.lines(FrontMatterNames.summary)
      .map { DisplayText.capped($0, to: limits.summaryBytes) }
    article.enclosures = matter.enclosures
  }

  /// Takes the wire's marks out of the text; what the front matter says of them goes first.
  private func readStory(_ article: inout Article, _ matter: FrontMatter) {
    article.dateline = line(matter, ["place", "location"])
    article = StoryCopy.read(article, path: path)
    article.dateline = line(matter, ["dateline"]) ?? article.dateline
    article.agency = line(matter, ["agency"]) ?? article.agency
    let captions = matter.texts(["captions"])
    article.captions = FigureCaptions.captions(of: article.body, also: captions).uniqued
    article.language =
      matter.text(FrontMatterNames.language).flatMap(LanguageTag.tag)
      ?? ScriptLanguage.tag(of: article.body.plainText.scalars(atMost: 1_000))
  }

  private func line(_ matter: FrontMatter, _ names: [String]) -> String? {
    matter.text(names).map { DisplayText.capped($0, to: limits.titleBytes) }
  }

  private func date(_ matter: FrontMatter, _ names: [String]) -> Date? {
    matter.texts(all: names).lazy.compactMap(DateText.date).first
  }
}

extension MarkdownReader {
  private func url(_ matter: FrontMatter) -> String? {
    matter.texts(all: FrontMatterNames.address)
      .lazy.compactMap { WebAddress.resolved($0, against: nil) }
      .first { isOnWeb($0) && WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes }
  }

  /// The publication that is named, an address not counted, else the folder that the file lies in.
  private func source(_ matter: FrontMatter) -> String {
    let named = matter.texts(all: FrontMatterNames.source).first { !isOnWeb($0) }
    return DisplayText.capped(named ?? folder, to: limits.titleBytes)
  }

  private var folder: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? DisplayText.singleLine(String(parts[parts.count - 2])) : ""
  }

  private func isOnWeb(_ address: String) -> Bool {
    WebAddress.scheme(of: address)?.hasPrefix("http") == true
  }

  /// The title of the front matter, else the heading that the text opens with, taken out of it.
  private func title(_ matter: FrontMatter, _ body: inout [Block]) -> String {
    let stated = matter.text(FrontMatterNames.title)
    guard case .heading(let level, let inlines)? = body.first, level == 1 || stated == nil else {
      return stated ?? ""
    }
    let heading = DisplayText.singleLine(inlines.plainText)
    if stated.map({ PageTitle.isSame($0, heading) }) ?? true { body.removeFirst() }
    return stated ?? heading
  }

  private func tags(_ matter: FrontMatter) -> [String] {
    let tags = [FrontMatterNames.tags, FrontMatterNames.categories].flatMap { names in
      let texts = matter.texts(names)
      // A text that stands alone is a list with commas.
      return matter.isList(names) ? texts : texts.flatMap { PageTags.split($0) }
    }
    let words = tags.map { ($0.hasPrefix("#") ? String($0.dropFirst()) : $0).trimmingASCIISpace }
    return PageTags.uniqued(words.filter { !$0.isEmpty })
      .prefix(limits.tagCount).map { DisplayText.capped($0, to: limits.tagBytes) }
  }
}
