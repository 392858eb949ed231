import Foundation

/// The article among the objects that a page's JSON-LD describes.
struct LinkedArticle {
  private let fields: LinkedValue
  /// The page around the article, which some systems give the dates.
  private let page: LinkedValue?
  /// Every object that has a name of its own, so that others can point to it.
  private let named: [String: LinkedValue]

  /// The best description in the values; nil when none of them is an article's or a page's.
  init?(in values: [LinkedValue], title: String?) {
    var objects: [LinkedValue] = []
    for value in values { Self.collect(value, depth: 0, into: &objects) }
    var named: [String: LinkedValue] = [:]
    for object in objects {
      guard let id = object["@id"]?.text, object["name"] != nil else { continue }
      if named[id] == nil { named[id] = object }
    }
    let articles = objects.filter(Self.isArticle)
    let page = objects.first { Self.types(of: $0).contains { $0.hasSuffix("WebPage") } }
    let fitting = articles.first { article in
      guard let title, let headline = Self.line(article["headline"] ?? article["name"]) else {
        return false
      }
      return PageTitle.isSame(headline, title)
    }
    guard let fields = fitting ?? articles.first ?? page else { return nil }
    self.fields = fields
    self.page = page
    self.named = named
  }

  /// Whether the object is only the page, whose name may not be the headline.
  var isPageOnly: Bool { !Self.isArticle(fields) }

  var headline: String? {
    isPageOnly
      ? Self.line(fields["headline"]) : Self.line(fields["headline"]) ?? Self.line(fields["name"])
  }
  var published: Date? {
    date("datePublished") ?? date("dateCreated") ?? date("uploadDate")
  }
  var updated: Date? { date("dateModified") }
  var summary: String? {
    Self.line(fields["description"]) ?? Self.line(fields["abstract"])
      ?? Self.line(page?["description"])
  }
  var language: String? {
    let stated = fields["inLanguage"] ?? page?["inLanguage"]
    let value = stated?.elements.first
    return value?.text ?? value?["alternateName"]?.text
  }
  var dateline: String? { Self.line(fields["dateline"]) }
  var section: String? {
    fields["articleSection"]?.elements.lazy.compactMap { Self.line($0) }.first
  }
  var body: String? { fields["articleBody"]?.text }

  var url: String? {
    let main = fields["mainEntityOfPage"]
    let url = fields["url"]?.text ?? main?.text ?? main?["@id"]?.text ?? main?["url"]?.text
    return url.map(\.trimmingASCIISpace)
  }

  var publisher: String? {
    resolved(fields["publisher"]).compactMap { Self.line($0["name"]) ?? Self.line($0) }.first
  }

  var image: String? {
    resolved(fields["image"]).lazy.compactMap { value in
      value.text ?? value["url"]?.text ?? value["contentUrl"]?.text
    }.first
  }

  /// The people; organisations only where no person is named.
  var authors: [String] {
    let all = resolved(fields["author"]) + resolved(fields["creator"])
    let people = all.filter { !Self.types(of: $0).contains { $0.hasSuffix("Organization") } }
    let found = people.flatMap { names($0) }
    return found.isEmpty ? all.flatMap { names($0) } : found
  }

  var tags: [String] {
    let words = (fields["keywords"] ?? page?["keywords"])?.elements ?? []
    let texts = words.compactMap { Self.line($0) ?? Self.line($0["name"]) }
    return texts.count == 1 ? PageTags.split(texts[0]) : texts
  }
}

extension LinkedArticle {
  private static let depthLimit = 6

  /// The objects at the top, in `@graph`, and those that are the page's main thing.
  private static func collect(_ value: LinkedValue, depth: Int, into objects: inout [LinkedValue]) {
    guard depth < depthLimit else { return }
    if case .list(let values) = value {
      for value in values { collect(value, depth: depth + 1, into: &objects) }
      return
    }
    guard case .object(let members) = value else { return }
    objects.append(value)
    for key in ["@graph", "mainEntity", "author", "publisher", "mainEntityOfPage"] {
      if let inner = members[key] { collect(inner, depth: depth + 1, into: &objects) }
    }
  }

  private static func types(of object: LinkedValue) -> [String] {
    let types = object["@type"]?.elements.compactMap(\.text) ?? []
    return types.map { type in
      type.lastIndex { $0 == "/" || $0 == ":" }.map { String(type[type.index(after: $0)...]) }
        ?? type
    }
  }

  private static func isArticle(_ object: LinkedValue) -> Bool {
    types(of: object).contains {
      $0.hasSuffix("Article") || ($0.hasSuffix("Posting") && $0 != "JobPosting") || $0 == "Report"
    }
  }

  /// The value's elements, each pointer replaced by what it points to.
  private func resolved(_ value: LinkedValue?) -> [LinkedValue] {
    (value?.elements ?? []).map { element in
      guard element["name"] == nil, let id = element["@id"]?.text else { return element }
      return named[id] ?? element
    }
  }

  private func names(_ value: LinkedValue) -> [String] {
    if let text = Self.line(value) { return PageAuthors.names(in: text) }
    return (value["name"]?.elements ?? []).compactMap { Self.line($0) }.flatMap {
      PageAuthors.names(in: $0)
    }
  }

  private func date(_ key: String) -> Date? {
    let values = (fields[key]?.elements ?? []) + (page?[key]?.elements ?? [])
    return values.lazy.compactMap(\.text).compactMap(DateText.date).first
  }

  private static func line(_ value: LinkedValue?) -> String? {
    guard let text = value?.text else { return nil }
    let title = TitleText.title(Array(text.utf8), isHTML: false, limits: .standard)
    return title.isEmpty ? nil : title
  }
}
