import Articles
import Foundation

/// Reads RSS of every version, RDF among them, and Atom.
struct FeedReader {
  let tree: MarkupTree
  let path: String
  let limits: Limits

  func read() -> ArticleFileContents {
    let feed = feedDescription()
    let items = tree.nodes.indices.filter(isItem)
    var articles: [Article] = []
    for (index, item) in items.prefix(limits.articleCount).enumerated() {
      let entry = FeedEntryReader(tree: tree, limits: limits, feed: feed).read(item)
      articles.append(article(entry, index: index, of: feed))
    }
    FeedIdentities.assign(to: &articles, guids: guids(items), feed: feed)
    var contents = ArticleFileContents(articles: articles)
    describeFaults(itemCount: items.count, in: &contents)
    return contents
  }

  /// Whether a node is an item of the feed and not of something inside an item.
  private func isItem(_ id: MarkupTree.NodeID) -> Bool {
    let node = tree.nodes[id]
    guard node.kind == .element, node.space == .none || node.space == .atom else { return false }
    return node.tag == .item || node.tag == .entry
  }

  private func guids(_ items: [MarkupTree.NodeID]) -> [String?] {
    items.prefix(limits.articleCount).map { item in
      let guid = tree.children(of: item).first {
        let node = tree.nodes[$0]
        return (node.tag == .guid || node.tag == .id)
          && (node.space == .none || node.space == .atom)
      }
      let text = guid.map { tree.string(of: $0).trimmingASCIISpace }
      return text?.isEmpty == false ? text : tree.attribute("rdf:about", of: item)
    }
  }

  private func describeFaults(itemCount: Int, in contents: inout ArticleFileContents) {
    if itemCount > limits.articleCount {
      let reason = "has \(itemCount) articles, of which the first \(limits.articleCount) are read"
      contents.problems.append(FileProblem(file: path, reason: reason))
    }
    guard let fault = tree.fault else {
      if contents.articles.isEmpty {
        contents.problems.append(FileProblem(file: path, reason: "is a feed without articles"))
      }
      return
    }
    let line = tree.line(at: fault.offset)
    let reason = "is not well-formed: \(fault.what) at line \(line)"
    contents.problems.append(FileProblem(file: path, reason: reason))
    for index in contents.articles.indices {
      contents.articles[index].warnings.append("The feed \(reason).")
    }
  }
}

/// What a feed says about itself, and so about each of its articles that does not say otherwise.
struct FeedDescription {
  var node: MarkupTree.NodeID
  var format: ArticleFormat
  var title = ""
  var id: String?
  /// The page that the feed belongs to.
  var link: String?
  var language: String?
  var authors: [String] = []
  /// Where the feed's relative links start from.
  var base: WebAddress?

  /// What tells this feed from others.
  var identity: String { id ?? link ?? title }
}

extension FeedReader {
  private func feedDescription() -> FeedDescription {
    let root = tree.nodes.indices.first {
      [.rss, .rdf, .feed, .channel].contains(tree.nodes[$0].tag)
    }
    let isAtom = root.map { tree.nodes[$0].tag == .feed } ?? false
    var node = root ?? 0
    if !isAtom, let channel = tree.first(.channel, in: 0) { node = channel }
    var feed = FeedDescription(node: node, format: isAtom ? .atom : .rss)
    let entry = FeedEntryReader(tree: tree, limits: limits, feed: feed).read(node)
    feed.title = entry.title
    feed.id = isAtom ? entry.guid : nil
    feed.link = entry.url
    feed.language = entry.language
    feed.authors = isAtom ? entry.authors : []
    feed.base = (entry.url ?? entry.selfURL).map(WebAddress.init)
    return feed
  }

  private func article(_ entry: FeedEntry, index: Int, of feed: FeedDescription) -> Article {
    var source = feed.title
    if source.isEmpty { source = entry.sourceTitle ?? feed.base?.host ?? "" }
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: entry.title,
      source: source,
      origin: ArticleOrigin(file: path, index: index, format: feed.format)
    )
    article.authors = entry.authors.isEmpty ? feed.authors : entry.authors
    article.published = entry.published ?? entry.updated
    article.updated = entry.updated
    article.url = entry.url
    article.summary = entry.summary
    article.body = entry.body
    article.captions = FigureCaptions.captions(of: entry.body, also: entry.captions)
    article.tags = entry.tags
    article.language = (entry.language ?? feed.language).filter { !$0.isEmpty }
    article.enclosures = entry.enclosures
    article.warnings = entry.warnings
    return article
  }
}

/// The captions of an article's pictures.
enum FigureCaptions {
  static func captions(of body: [Block], also more: [String] = []) -> [String] {
    var captions: [String] = []
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .image(let image): if let caption = image.caption { captions.append(caption) }
        case .quote(let inner): visit(inner)
        case .definitions(let list): list.meanings.forEach(visit)
        case .list(let list): list.items.forEach(visit)
        default: break
        }
      }
    }
    visit(body)
    for caption in more where !caption.isEmpty && !captions.contains(caption) {
      captions.append(caption)
    }
    return captions
  }
}

/// Gives a feed's articles their names.
enum FeedIdentities {
  /// By URL; by guid where the URL is missing, the feed's own or shared; by words where both fail.
  static func assign(to articles: inout [Article], guids: [String?], feed: FeedDescription) {
    let home = feed.link.map(WebAddress.normalised)
    let urls = articles.map { article in article.url.map(WebAddress.normalised) }
    var counts: [String: Int] = [:]
    for url in urls { if let url { counts[url, default: 0] += 1 } }
    var taken: [ArticleID: Int] = [:]
    for index in articles.indices {
      let article = articles[index]
      let guid = index < guids.count ? guids[index] : nil
      var id: ArticleID
      if let url = urls[index], url != home, counts[url] == 1 || guid == nil {
        id = ArticleIdentity.ofURL(url)
      } else if let guid {
        id = ArticleIdentity.ofGUID(guid, feed: feed.identity)
      } else {
        id = ArticleIdentity.ofText(title: article.title, body: article.body)
      }
      if let first = taken[id], !isSame(articles[first], article) {
        id = ArticleIdentity.ofText(title: article.title, body: article.body)
      }
      if taken[id] == nil { taken[id] = index }
      articles[index].id = id
    }
  }

  private static func isSame(_ left: Article, _ right: Article) -> Bool {
    left.title == right.title && left.body == right.body
  }
}
