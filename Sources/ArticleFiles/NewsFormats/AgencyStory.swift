import Articles
import Foundation

/// What an agency's file says about one story, whatever its vocabulary.
struct AgencyStory {
  /// What the publisher calls the story through all its versions.
  var identifier: String?
  var title = ""
  /// Lines that name the authors, as printed.
  var bylines: [String] = []
  /// Authors that are named one by one; they count where no byline does.
  var creators: [String] = []
  var published = Ranked<Date>()
  var updated = Ranked<Date>()
  var url: String?
  var summary = Ranked<String>()
  var body: [Block] = []
  /// The place that the story was filed from.
  var place = Ranked<String>()
  /// Who filed the story, the best first.
  var providers: [String] = []
  /// Who else is named for it; an agency among them counts where no provider is named.
  var holders: [String] = []
  var publication: String?
  var captions: [String] = []
  var tags: [String] = []
  var language: String?
  var enclosures: [Enclosure] = []
  var warnings: [String] = []
}

extension AgencyStory {
  /// Whether there is nothing to show.
  var isEmpty: Bool { title.isEmpty && body.isEmpty && summary.value == nil && captions.isEmpty }

  /// The story as an article, within the limits; its identity is given by ``StoryIdentities``.
  func article(at origin: ArticleOrigin, limits: Limits) -> Article {
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: DisplayText.capped(title, to: limits.titleBytes),
      source: "",
      origin: origin
    )
    fillWords(of: &article, limits: limits)
    fillPeople(of: &article, limits: limits)
    article.source = DisplayText.capped(source(of: article), to: limits.titleBytes)
    article.published = published.value ?? updated.value
    article.updated = updated.value == article.published ? nil : updated.value
    article.url = url.filter { $0.utf8.count <= limits.urlBytes }
    article.tags = tags.filter { !$0.isEmpty }.uniqued.prefix(limits.tagCount)
      .map { DisplayText.capped($0, to: limits.tagBytes) }
    article.language = language
    article.enclosures = Array(enclosures.uniqued.prefix(limits.enclosureCount))
    article.warnings = warnings
    return article
  }

  /// A known agency as the tables have it, or the first provider as it is printed.
  private var agency: String? {
    (providers + holders).lazy.compactMap { Agency.canonicalName(of: $0) }.first ?? providers.first
  }

  private func source(of article: Article) -> String {
    publication ?? providers.first ?? article.agency ?? holders.first
      ?? SourceName.folder(of: article.origin.file) ?? ""
  }

  private func fillWords(of article: inout Article, limits: Limits) {
    var blocks = body
    if case .heading(level: _, let inlines)? = blocks.first,
      DisplayText.singleLine(inlines.plainText) == title
    {
      blocks.removeFirst()
    }
    article.dateline = place.value.map { DisplayText.capped($0, to: limits.tagBytes) }
    article.agency = agency.map { DisplayText.capped($0, to: limits.tagBytes) }
    if let opening = OpeningDateline(of: blocks, names: providers + holders), !opening.isGuess {
      blocks = opening.rest
      article.dateline = article.dateline ?? opening.place
      article.agency = article.agency ?? opening.agency
    }
    // A story that has nothing but a summary is that summary.
    if blocks.isEmpty { blocks = summary.value.map(PlainParagraphs.blocks) ?? [] }
    article.summary = body.isEmpty ? nil : summary.value.filter { !$0.isEmpty }
    article.summary = article.summary.map { DisplayText.capped($0, to: limits.summaryBytes) }
    article.captions = FigureCaptions.captions(of: blocks, also: captions)
    if blocks.isEmpty { blocks = article.captions.map { .paragraph([.text($0)]) } }
    article.body = blocks
  }

  private func fillPeople(of article: inout Article, limits: Limits) {
    var names: [String] = []
    for line in bylines.prefix(limits.authorCount) {
      let byline = PrintedByline(line)
      names += byline.names
      article.agency = article.agency ?? byline.agency
    }
    if names.isEmpty { names = creators }
    article.authors = names.filter { !$0.isEmpty }.uniqued.prefix(limits.authorCount)
      .map { DisplayText.capped($0, to: limits.authorBytes) }
  }
}

/// Gives the stories of a file their names.
enum StoryIdentities {
  /// By the publisher's own name, an address on the web among them; by words where it has none.
  static func assign(to articles: inout [Article], _ identifiers: [String?]) {
    var taken: [ArticleID: Int] = [:]
    for index in articles.indices {
      let article = articles[index]
      let identifier = index < identifiers.count ? identifiers[index] : nil
      var id =
        identifier.map(named) ?? article.url.map(ArticleIdentity.ofURL) ?? named(byWords: article)
      if let first = taken[id], articles[first].body != article.body {
        id = named(byWords: article)
      }
      if taken[id] == nil { taken[id] = index }
      articles[index].id = id
    }
  }

  private static func named(byWords article: Article) -> ArticleID {
    ArticleIdentity.ofText(title: article.title, body: article.body)
  }

  private static func named(_ identifier: String) -> ArticleID {
    let scheme = WebAddress(identifier).scheme
    return scheme == "http" || scheme == "https"
      ? ArticleIdentity.ofURL(identifier) : ArticleIdentity.ofStory(identifier)
  }
}
