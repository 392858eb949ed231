import Articles
import Foundation

/// Reads JSON Feed 1.0 and 1.1.
struct JSONFeedReader {
  let path: String
  let limits: Limits

  /// Whether the root of a JSON text is a feed.
  static func isFeed(_ root: [String: Any]) -> Bool {
    guard root["items"] is [Any] else { return false }
    return (root["version"] as? String)?.contains("jsonfeed.org") == true
      || root["home_page_url"] != nil || root["feed_url"] != nil
  }

  func read(_ root: [String: Any]) -> ArticleFileContents {
    let items = root["items"] as? [Any] ?? []
    var feed = FeedDescription(node: 0, format: .jsonFeed)
    feed.title = line(root["title"])
    let link = string(root["home_page_url"]) ?? string(root["feed_url"])
    // Its host may become the name of the source, so nothing hidden may be in it.
    feed.link = link.flatMap { WebAddress.resolved($0, against: nil) }
    feed.base = feed.link.map(WebAddress.init)
    feed.id = string(root["feed_url"])
    feed.language = string(root["language"]).flatMap(LanguageTag.tag)
    feed.authors = authors(root)
    var articles: [Article] = []
    var guids: [String?] = []
    for item in items.prefix(limits.articleCount) {
      guard let item = item as? [String: Any] else { continue }
      articles.append(article(item, index: articles.count, of: feed))
      guids.append(identifier(item))
    }
    FeedIdentities.assign(to: &articles, guids: guids, feed: feed)
    var contents = ArticleFileContents(articles: articles)
    if articles.isEmpty {
      contents.problems.append(FileProblem(file: path, reason: "is a feed without articles"))
    } else if items.count > limits.articleCount {
      let reason = "has \(items.count) articles, of which the first \(limits.articleCount) are read"
      contents.problems.append(FileProblem(file: path, reason: reason))
    }
    return contents
  }
}

extension JSONFeedReader {
  private func article(_ item: [String: Any], index: Int, of feed: FeedDescription) -> Article {
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: line(item["title"]),
      source: feed.title.isEmpty ? feed.base?.host ?? "" : feed.title,
      origin: ArticleOrigin(file: path, index: index, format: .jsonFeed)
    )
    article.url =
      address(item["url"], feed) ?? address(item["external_url"], feed) ?? permalink(item)
    let own = authors(item)
    article.authors = own.isEmpty ? feed.authors : own
    article.updated = string(item["date_modified"]).flatMap(DateText.date)
    article.published = string(item["date_published"]).flatMap(DateText.date) ?? article.updated
    article.language = string(item["language"]).flatMap(LanguageTag.tag) ?? feed.language
    article.tags = strings(item["tags"]).map { DisplayText.capped($0, to: limits.tagBytes) }
    article.enclosures = enclosures(item, feed)
    article.body = body(item, base: article.url.map(WebAddress.init) ?? feed.base)
    if let summary = string(item["summary"]), !article.body.isEmpty {
      article.summary = DisplayText.capped(
        DisplayText.singleLine(summary),
        to: limits.summaryBytes
      )
    } else if let summary = string(item["summary"]) {
      article.body = PlainParagraphs.blocks(of: summary)
    }
    article.captions = FigureCaptions.captions(of: article.body)
    return article
  }

  private func body(_ item: [String: Any], base: WebAddress?) -> [Block] {
    if let html = string(item["content_html"]), !html.isEmpty {
      return HTMLText.blocks(Array(html.utf8), base: base, limits: limits)
    }
    return string(item["content_text"]).map(PlainParagraphs.blocks) ?? []
  }

  private func authors(_ object: [String: Any]) -> [String] {
    // Version 1.0 has one `author`, version 1.1 a list; writers mix them.
    let list = (object["authors"] as? [Any] ?? []) + [object["author"]].compactMap(\.self)
    let names = list.map { author in
      line((author as? [String: Any])?["name"] ?? author as? String)
    }
    let kept = names.filter { !$0.isEmpty }.uniqued.prefix(limits.authorCount)
    return kept.map { DisplayText.capped($0, to: limits.authorBytes) }
  }

  private func enclosures(_ item: [String: Any], _ feed: FeedDescription) -> [Enclosure] {
    let attachments = item["attachments"] as? [Any] ?? []
    return attachments.prefix(limits.enclosureCount).compactMap { attachment in
      guard let attachment = attachment as? [String: Any],
        let url = address(attachment["url"], feed)
      else { return nil }
      let size = (attachment["size_in_bytes"] as? NSNumber)?.doubleValue ?? -1
      return Enclosure(
        url: url,
        type: string(attachment["mime_type"]).map(DisplayText.singleLine),
        length: (0..<1e15).contains(size) ? Int(size) : nil
      )
    }
  }

  private func address(_ value: Any?, _ feed: FeedDescription) -> String? {
    let url = string(value).flatMap { WebAddress.resolved($0, against: feed.base) }
    return url.filter { $0.utf8.count <= limits.urlBytes }
  }

  private func permalink(_ item: [String: Any]) -> String? {
    let id = identifier(item) ?? ""
    let scheme = WebAddress(id).scheme
    return scheme == "http" || scheme == "https" ? WebAddress.resolved(id, against: nil) : nil
  }

  /// The item's id, which some writers give as a number.
  private func identifier(_ item: [String: Any]) -> String? {
    string(item["id"]) ?? (item["id"] as? NSNumber)?.stringValue
  }

  private func string(_ value: Any?) -> String? {
    (value as? String).filter { !$0.isEmpty }
  }

  private func strings(_ value: Any?) -> [String] {
    (value as? [Any] ?? []).prefix(limits.tagCount).map(line).filter { !$0.isEmpty }.uniqued
  }

  private func line(_ value: Any?) -> String {
    let text = DisplayText.singleLine(string(value) ?? "")
    return DisplayText.capped(text, to: limits.titleBytes)
  }
}
