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
    let main = MainText(tree: tree)
    let headline = headline(in: tree, main: main)
    let title = title(metadata, headline: headline)
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: DisplayText.capped(title, to: limits.titleBytes),
      source: metadata.site ?? metadata.url.flatMap { WebAddress($0).host } ?? "",
      origin: ArticleOrigin(file: path, format: .html)
    )
    var skipped = main.skipped
    if let headline,
      headline.words == title || metadata.windowTitle?.hasPrefix(headline.words) == true
    {
      skipped.insert(headline.id)
    }
    let byline = PageByline(tree: tree, root: main.root, skipped: skipped)
    skipped.formUnion(byline.nodes)
    article.body = body(tree, metadata, root: main.root, skipped: skipped)
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

  private func body(
    _ tree: MarkupTree,
    _ metadata: PageMetadata,
    root: MarkupTree.NodeID,
    skipped: Set<MarkupTree.NodeID>
  ) -> [Block] {
    var builder = BlockBuilder(tree: tree, base: metadata.base, limits: limits)
    builder.skipped = skipped
    return builder.blocks(in: root)
  }

  private func fill(_ article: inout Article, from metadata: PageMetadata, _ byline: PageByline) {
    let authors = metadata.authors.isEmpty ? byline.authors : metadata.authors
    article.authors = authors.map { DisplayText.capped($0, to: limits.authorBytes) }
    removeByline(from: &article.body, naming: article.authors)
    article.published = metadata.published ?? byline.published ?? metadata.updated
    article.updated = metadata.updated
    article.url = metadata.url.filter {
      WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes
    }
    article.summary = metadata.summary.map { DisplayText.capped($0, to: limits.summaryBytes) }
    article.language = metadata.language
    article.tags = metadata.tags.map { DisplayText.capped($0, to: limits.tagBytes) }
    article.captions = FigureCaptions.captions(of: article.body)
    article.id =
      article.url.map(ArticleIdentity.ofURL)
      ?? ArticleIdentity.ofText(title: article.title, body: article.body)
  }

  /// Takes a short line that only names the author off the front of the body, in any language.
  private func removeByline(from body: inout [Block], naming authors: [String]) {
    for index in body.indices.prefix(2) {
      guard case .paragraph(let inlines) = body[index] else { continue }
      let words = inlines.plainText
      let names = authors.filter { !$0.isEmpty && words.contains($0) }
      let length = names.reduce(0) { $0 + $1.count }
      guard length > 0, words.count <= length + 6 + 5 * names.count else { continue }
      body.remove(at: index)
      return
    }
  }

  /// The first large heading of the article, or of the page where the article has none.
  private func headline(
    in tree: MarkupTree,
    main: MainText
  ) -> (id: MarkupTree.NodeID, words: String)? {
    for root in [main.root, 0] {
      for id in tree.descendants(of: root)
      where tree.nodes[id].tag == .h1 && !main.skipped.contains(id) {
        let words = DisplayText.singleLine(tree.string(of: id))
        if !words.isEmpty { return (id, words) }
      }
    }
    return nil
  }

  private func title(
    _ metadata: PageMetadata,
    headline: (id: MarkupTree.NodeID, words: String)?
  ) -> String {
    if let title = metadata.title { return withoutSite(title, metadata.site) }
    let window = metadata.windowTitle ?? ""
    guard let headline else { return withoutSite(window, metadata.site) }
    return headline.words
  }

  /// The title without the site's name behind a bar or dash at its end.
  private func withoutSite(_ title: String, _ site: String?) -> String {
    for separator in [" | ", " – ", " — ", " - ", " · ", " :: "] {
      guard let site, title.hasSuffix(separator + site) else { continue }
      return String(title.dropLast(separator.count + site.count))
    }
    return title
  }
}

/// The lines under a headline that name the author and the day, where the page's head does not.
struct PageByline {
  private(set) var authors: [String] = []
  private(set) var published: Date?
  /// The elements that hold them, which are no part of the text.
  private(set) var nodes: Set<MarkupTree.NodeID> = []

  init(tree: MarkupTree, root: MarkupTree.NodeID, skipped: Set<MarkupTree.NodeID>) {
    var end = 0
    for id in tree.descendants(of: root) where tree.nodes[id].kind == .element && id >= end {
      if skipped.contains(id) {
        end = Int(tree.nodes[id].end)
        continue
      }
      read(id, tree)
    }
  }

  private mutating func read(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    if tree.nodes[id].tag == .time {
      let text =
        tree.attribute("datetime", of: id) ?? tree.string(of: id, atMost: DateText.limit)
      guard let date = DateText.date(from: text) else { return }
      published = published ?? date
      if isAlone(id, tree) { nodes.insert(id) }
      return
    }
    guard isByline(id, tree) else { return }
    let words = DisplayText.singleLine(tree.string(of: id))
    guard !words.isEmpty, words.utf8.count < 120 else { return }
    nodes.insert(id)
    guard authors.isEmpty, DateText.date(from: words) == nil else { return }
    authors = PersonName.names(in: PageMetadata.withoutBy(words))
  }

  private func isByline(_ id: MarkupTree.NodeID, _ tree: MarkupTree) -> Bool {
    if tree.attribute("rel", of: id) == "author" { return true }
    if tree.attribute("itemprop", of: id) == "author" { return true }
    guard let names = tree.attribute("class", of: id) else { return false }
    return MainText.words(of: names).contains { $0 == "byline" || $0 == "author" }
  }

  /// Whether a time stands by itself and not in a sentence.
  private func isAlone(_ id: MarkupTree.NodeID, _ tree: MarkupTree) -> Bool {
    let parent = Int(tree.nodes[id].parent)
    // A parent of many parts is no line about the date, and its text is not to be read for each.
    guard tree.descendants(of: parent).count < 40 else { return false }
    return tree.text(of: parent).count < tree.text(of: id).count + 60
  }
}
