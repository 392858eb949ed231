import Articles
import Foundation

/// What a page's head says about the article in it.
struct PageMetadata {
  var title: String?
  /// The title element's text, which often ends in the site's name.
  var windowTitle: String?
  var authors: [String] = []
  var published: Date?
  var updated: Date?
  var url: String?
  var site: String?
  var summary: String?
  var language: String?
  var tags: [String] = []
  var base: WebAddress?

  init(tree: MarkupTree, limits: Limits) {
    readLinkedData(tree, limits: limits)
    for id in tree.nodes.indices where tree.nodes[id].kind == .element {
      switch tree.nodes[id].tag {
      case .meta: readMeta(id, tree)
      case .link: readLink(id, tree)
      case .title where windowTitle == nil && tree.nodes[Int(tree.nodes[id].parent)].tag != .svg:
        windowTitle = DisplayText.singleLine(tree.string(of: id))
      case .base: if base == nil { base = tree.attribute("href", of: id).map(WebAddress.init) }
      case .html:
        let names: [StaticString] = ["lang", "xml:lang"]
        let stated = names.lazy.compactMap { tree.attribute($0, of: id) }.first { !$0.isEmpty }
        language = stated.flatMap(LanguageTag.tag) ?? language
      default: break
      }
    }
    if base?.isAbsolute != true {
      let outer = url.map(WebAddress.init)
      base = base.map { outer?.resolving($0) ?? $0 } ?? outer
    }
    url = url.flatMap { WebAddress.resolved($0, against: base) }
    authors = Array(authors.uniqued.prefix(limits.authorCount))
    tags = Array(tags.uniqued.prefix(limits.tagCount))
  }
}

extension PageMetadata {
  private mutating func readMeta(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    guard let content = tree.attribute("content", of: id) else { return }
    let text = TitleText.title(Array(content.utf8), isHTML: false, limits: .standard)
    guard !text.isEmpty else { return }
    let keys: [StaticString] = ["property", "name", "itemprop", "http-equiv"]
    for key in keys {
      guard let name = tree.attribute(key, of: id) else { continue }
      for word in name.lowercased().split(separator: " ") { take(text, for: String(word)) }
    }
  }

  private mutating func take(_ text: String, for name: String) {
    switch name {
    case "og:title": title = title ?? text
    case "twitter:title", "headline", "dc.title", "citation_title": title = title ?? text
    case "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl",
      "sailthru.author", "citation_author":
      if !text.hasPrefix("http") { authors += PersonName.names(in: Self.withoutBy(text)) }
    case "article:published_time", "og:published_time", "datepublished", "date", "pubdate",
      "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued",
      "dcterms.created", "parsely-pub-date", "sailthru.date", "citation_publication_date",
      "article.published", "publication_date", "pub_date", "created":
      published = published ?? DateText.date(from: text)
    case "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
      "dcterms.modified", "article.updated":
      updated = updated ?? DateText.date(from: text)
    case "og:url": url = url ?? text
    case "og:site_name", "application-name": site = site ?? text
    case "og:description", "description", "twitter:description", "dc.description":
      summary = summary ?? text
    case "og:locale", "content-language", "dc.language", "inlanguage":
      language = language ?? LanguageTag.tag(text)
    case "article:tag": tags.append(text)
    case "keywords", "news_keywords", "parsely-tags":
      tags += text.split(separator: ",").map { String($0).trimmingASCIISpace }.filter {
        !$0.isEmpty
      }
    default: break
    }
  }

  private mutating func readLink(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    guard tree.attribute("rel", of: id)?.lowercased() == "canonical",
      let target = tree.attribute("href", of: id)?.trimmingASCIISpace, !target.isEmpty
    else { return }
    // The canonical address is worth more than any other.
    if WebAddress(target).isAbsolute || url == nil { url = target }
  }

  /// The names without the word that leads to them.
  static func withoutBy(_ text: String) -> String {
    for word in ["By ", "by ", "BY ", "Von ", "Por ", "Par ", "Di ", "Door "]
    where text.hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }
}

extension PageMetadata {
  /// Reads JSON-LD, the most careful of the descriptions that a page carries.
  private mutating func readLinkedData(_ tree: MarkupTree, limits: Limits) {
    for id in tree.nodes.indices where tree.nodes[id].tag == .script {
      guard tree.attribute("type", of: id)?.lowercased().contains("ld+json") == true else {
        continue
      }
      let bytes = tree.text(of: id)
      guard JSONDepth.depth(of: bytes) <= limits.jsonDepth,
        let value = try? JSONSerialization.jsonObject(with: Data(bytes))
      else { continue }
      for object in Self.objects(in: value) where Self.isArticle(object) { take(object) }
    }
  }

  private static func objects(in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(objects) }
    guard let object = value as? [String: Any] else { return [] }
    guard let graph = object["@graph"] else { return [object] }
    return [object] + objects(in: graph)
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    let types = (object["@type"] as? [Any] ?? [object["@type"] as Any]).compactMap { $0 as? String }
    return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  private mutating func take(_ object: [String: Any]) {
    title = title ?? Self.line(object["headline"]) ?? Self.line(object["name"])
    published = published ?? Self.line(object["datePublished"]).flatMap(DateText.date)
    updated = updated ?? Self.line(object["dateModified"]).flatMap(DateText.date)
    summary = summary ?? Self.line(object["description"])
    language = language ?? Self.line(object["inLanguage"]).flatMap(LanguageTag.tag)
    site = site ?? Self.line((object["publisher"] as? [String: Any])?["name"])
    let page = object["mainEntityOfPage"]
    url =
      url ?? Self.line(object["url"]) ?? Self.line(page)
      ?? Self.line((page as? [String: Any])?["@id"])
    authors += Self.names(object["author"])
    let keywords = object["keywords"]
    if let list = keywords as? [Any] {
      tags += list.compactMap(Self.line)
    } else if let text = Self.line(keywords) {
      tags += text.split(separator: ",").map { String($0).trimmingASCIISpace }
    }
  }

  private static func names(_ value: Any?) -> [String] {
    if let list = value as? [Any] { return list.flatMap(names) }
    if let object = value as? [String: Any] { return names(object["name"]) }
    return line(value).map { [withoutBy($0)] } ?? []
  }

  private static func line(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    let title = TitleText.title(Array(text.utf8), isHTML: false, limits: .standard)
    return title.isEmpty ? nil : title
  }
}
