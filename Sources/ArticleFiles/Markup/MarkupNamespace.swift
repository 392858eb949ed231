/// The vocabularies that feeds mix.
enum MarkupNamespace {
  /// No namespace, or the one of a plain RSS file.
  case none
  case atom
  case content
  case dublinCore
  case dublinCoreTerms
  case feedBurner
  case itunes
  case media
  case rdf
  case xhtml
  case other

  /// The vocabulary that a namespace name stands for, whatever its case and its last slash.
  init(name: String) {
    let name = name.lowercased().trimmingASCIISpace
    self = Self.byName[name] ?? Self.byName[name + "/"] ?? .other
  }

  /// The vocabulary that a prefix stands for by custom, where a feed forgot to declare it.
  init(customaryPrefix prefix: String) {
    switch prefix.lowercased() {
    case "atom", "atom10", "atom03", "a10": self = .atom
    case "content": self = .content
    case "dc": self = .dublinCore
    case "dcterms", "dct": self = .dublinCoreTerms
    case "feedburner": self = .feedBurner
    case "itunes": self = .itunes
    case "media": self = .media
    case "rdf": self = .rdf
    case "rss", "rss10", "rss09": self = .none
    case "xhtml", "html", "h": self = .xhtml
    default: self = .other
    }
  }

  /// Whether the vocabulary adds fields to a feed's items.
  var isFeedModule: Bool {
    switch self {
    case .content, .dublinCore, .dublinCoreTerms, .feedBurner, .itunes, .media: true
    case .none, .atom, .rdf, .xhtml, .other: false
    }
  }

  private static let byName: [String: MarkupNamespace] = [
    "": .none,
    "http://backend.userland.com/rss": .none,
    "http://backend.userland.com/rss2": .none,
    "http://backend.userland.com/rss091": .none,
    "http://backend.userland.com/rss092": .none,
    "http://blogs.law.harvard.edu/tech/rss": .none,
    "http://cyber.law.harvard.edu/rss/": .none,
    "http://cyber.law.harvard.edu/rss/rss.html": .none,
    "http://purl.org/rss/1.0/": .none,
    "http://my.netscape.com/rdf/simple/0.9/": .none,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .none,
    "http://purl.org/echo/": .atom,
    "http://purl.org/pie/": .atom,
    "http://purl.org/atom/ns#": .atom,
    "http://www.w3.org/2005/atom": .atom,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "http://purl.org/dc/elements/1.0/": .dublinCore,
    "http://purl.org/dc/elements/1.1/": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCoreTerms,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedBurner,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://search.yahoo.com/mrss": .media,
    "http://search.yahoo.com/mrss/": .media,
    "http://video.search.yahoo.com/mrss/": .media,
    "http://tools.search.yahoo.com/mrss/": .media,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
    "http://www.w3.org/1999/xhtml": .xhtml,
  ]
}
