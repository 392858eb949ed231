import Articles

/// A page that Dateline wrote: it says where its article is and what its fields are, so that nothing
/// has to be guessed and nothing is taken for the furniture of a site.
struct WrittenPage {
  private let tree: MarkupTree
  private let body: MarkupTree.NodeID
  private var fields: [String: [String]] = [:]
  private var language: String?
  private var enclosures: [Enclosure] = []

  /// Nothing when the page is anybody else's.
  init?(tree: MarkupTree) {
    let marked = tree.nodes.indices.first { tree.attribute("data-dateline", of: $0) == "body" }
    guard let marked else { return nil }
    self.tree = tree
    body = marked
    for id in 0..<marked where tree.nodes[id].kind == .element { read(id) }
    guard fields["generator"] == ["Dateline"] else { return nil }
  }

  func article(path: String, limits: Limits) -> Article {
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: text("og:title", limits.titleBytes) ?? "",
      source: text("og:site_name", limits.titleBytes) ?? "",
      origin: ArticleOrigin(file: path, format: .html)
    )
    article.authors = texts("author", limits.authorCount, limits.authorBytes)
    article.updated = fields["article:modified_time"]?.first.flatMap(DateText.date)
    article.published =
      fields["article:published_time"]?.first.flatMap(DateText.date) ?? article.updated
    article.url = fields["og:url"]?.first.flatMap { WebAddress.resolved($0, against: nil) }
      .filter { WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes }
    article.summary = text("description", limits.summaryBytes)
    article.tags = texts("article:tag", limits.tagCount, limits.tagBytes)
    article.language = language
    article.dateline = text("dateline:place", limits.titleBytes)
    article.agency = text("dateline:agency", limits.titleBytes)
    article.enclosures = enclosures.filter { $0.url.utf8.count <= limits.urlBytes }
    var builder = BlockBuilder(tree: tree, base: article.url.map(WebAddress.init), limits: limits)
    builder.isDeliberate = true
    article.body = builder.blocks(in: body)
    let captions = texts("dateline:caption", limits.enclosureCount, limits.summaryBytes)
    article.captions = FigureCaptions.captions(of: article.body, also: captions)
    article.id =
      article.url.map(ArticleIdentity.ofURL)
      ?? ArticleIdentity.ofText(title: article.title, body: article.body)
    return article
  }
}

extension WrittenPage {
  private mutating func read(_ id: MarkupTree.NodeID) {
    switch tree.nodes[id].tag {
    case .html: language = tree.attribute("lang", of: id).flatMap(LanguageTag.tag)
    case .meta:
      let name = tree.attribute("property", of: id) ?? tree.attribute("name", of: id)
      guard let name, let content = tree.attribute("content", of: id) else { return }
      if name == "dateline:enclosure" { return readEnclosure(id, content) }
      fields[name, default: []].append(DisplayText.shortLines(content))
    default: break
    }
  }

  private mutating func readEnclosure(_ id: MarkupTree.NodeID, _ address: String) {
    guard let url = WebAddress.resolved(address, against: nil) else { return }
    let type = tree.attribute("data-type", of: id).map(DisplayText.singleLine)
    let length = tree.attribute("data-length", of: id).flatMap { Int($0) }
    enclosures.append(Enclosure(url: url, type: type.filter { !$0.isEmpty }, length: length))
  }

  private func text(_ name: String, _ limit: Int) -> String? {
    fields[name]?.first { !$0.isEmpty }.map { DisplayText.capped($0, to: limit) }
  }

  private func texts(_ name: String, _ count: Int, _ limit: Int) -> [String] {
    (fields[name] ?? []).filter { !$0.isEmpty }.prefix(count)
      .map { DisplayText.capped($0, to: limit) }
  }
}
