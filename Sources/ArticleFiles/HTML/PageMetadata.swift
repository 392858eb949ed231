import Articles
import Foundation

/// What a page says about the article in it, outside the article's own words.
struct PageMetadata {
  private(set) var title: String?
  /// The title element's text, which often ends in the site's name.
  private(set) var windowTitle: String?
  private(set) var authors: [String] = []
  private(set) var published: Date?
  private(set) var updated: Date?
  private(set) var url: String?
  /// The names that the site goes by, the best first.
  private(set) var sites: [String] = []
  private(set) var summary: String?
  private(set) var language: String?
  private(set) var tags: [String] = []
  private(set) var base: WebAddress?
  private(set) var dateline: String?
  private(set) var section: String?
  /// The article's words as the page's data have them, for pages that show none.
  private(set) var articleBody: String?
  private(set) var enclosures: [Enclosure] = []

  init(tree: MarkupTree, limits: Limits) {
    var found = PageFindings()
    found.read(tree, limits: limits)
    take(found)
    let linked = linkedData(tree, limits: limits)
    if let linked { take(linked, found) }
    url = found.canonical.value ?? found.url.value ?? linked?.url
    let outer =
      url.flatMap(WebAddress.init(written:)).filter(\.isAbsolute)
      ?? SavedPage.address(in: tree.bytes)
    base = found.base.flatMap(WebAddress.init(written:))
    if base?.isAbsolute != true { base = base.map { outer?.resolving($0) ?? $0 } ?? outer }
    url = url.flatMap { WebAddress.resolved($0, against: base) } ?? outer?.text
    let picture = found.picture ?? linked?.image.map { Enclosure(url: $0) }
    enclosures = enclosures(picture, limits: limits)
    authors = Array(authors.uniqued.prefix(limits.authorCount))
    tags = Array(PageTags.uniqued(tags).prefix(limits.tagCount))
  }

  /// The site's first name, else its host.
  var source: String {
    sites.first ?? url.flatMap { WebAddress($0).host }.map(Self.withoutWWW) ?? ""
  }
}

extension PageMetadata {
  private static func withoutWWW(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private mutating func take(_ found: PageFindings) {
    windowTitle = found.windowTitle
    title = found.title.value
    authors = found.authors.value ?? []
    published = found.published.value
    updated = found.updated.value
    summary = found.summary.value
    language = found.language.value
    tags = found.tags.isEmpty ? found.marks : found.tags
    section = found.section
    sites = found.sites.sorted { $0.rank < $1.rank }.map(\.name).uniqued
  }

  private func linkedData(_ tree: MarkupTree, limits: Limits) -> LinkedArticle? {
    var values: [LinkedValue] = []
    for id in tree.nodes.indices where tree.nodes[id].tag == .script {
      guard tree.attribute("type", of: id)?.lowercased().contains("ld+json") == true else {
        continue
      }
      var parser = LinkedValueParser(tree.text(of: id), limits: limits)
      values += parser.values()
    }
    return LinkedArticle(in: values, title: title ?? windowTitle)
  }

  /// Takes what JSON-LD says, which is the most careful of all that a page carries.
  private mutating func take(_ linked: LinkedArticle, _ found: PageFindings) {
    title = PageTitle.longer(linked.headline, title)
    published = linked.published ?? published
    updated = linked.updated ?? updated
    summary = linked.isPageOnly ? summary ?? linked.summary : linked.summary ?? summary
    language = language ?? linked.language.flatMap(LanguageTag.tag)
    dateline = linked.dateline
    section = section ?? linked.section
    articleBody = linked.body
    if let publisher = linked.publisher, !sites.contains(publisher) { sites.append(publisher) }
    let names = linked.authors
    let isSite = names.count == 1 && sites.contains { PageTitle.isSame($0, names[0]) }
    if !names.isEmpty, !isSite || authors.isEmpty { authors = names }
    tags = found.tags + linked.tags
    if tags.isEmpty { tags = found.marks }
  }

  private func enclosures(_ picture: Enclosure?, limits: Limits) -> [Enclosure] {
    guard var picture, let url = WebAddress.resolved(picture.url, against: base),
      WebAddress(url).isAbsolute, url.utf8.count <= limits.urlBytes
    else { return [] }
    picture.url = url
    return [picture]
  }
}

/// The address that browsers write above a page that they save.
enum SavedPage {
  /// `<!-- saved from url=(0030)https://… -->`, and the line `url: …` of single-file pages.
  static func address(in bytes: [UInt8]) -> WebAddress? {
    let head = bytes.prefix(2048)
    guard let start = head.firstRange(of: Array("<!--".utf8)),
      let end = head[start.upperBound...].firstRange(of: Array("-->".utf8))
    else { return nil }
    let comment = head[start.upperBound..<end.lowerBound]
    let isSaved = ["saved from url=", "Page saved with", "url: "].contains {
      comment.firstRange(of: Array($0.utf8)) != nil
    }
    guard isSaved, let scheme = comment.firstRange(of: Array("http".utf8)) else { return nil }
    let text = comment[scheme.lowerBound...].prefix { !$0.isMarkupSpace }
    return WebAddress(written: String(decoding: text, as: UTF8.self)).filter(\.isAbsolute)
  }
}
