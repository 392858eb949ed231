/// What an element's classes and id say about its part in the page.
struct ElementSigns: OptionSet {
  let rawValue: Int

  /// The site's own: navigation, comments, advertisements, what else there is to read.
  static let site = ElementSigns(rawValue: 1)
  /// The words of the article.
  static let body = ElementSigns(rawValue: 2)
  static let caption = ElementSigns(rawValue: 4)
  static let byline = ElementSigns(rawValue: 8)
  /// A line about the article: its date, section, length, views.
  static let note = ElementSigns(rawValue: 16)
  /// The sentence under the headline.
  static let deck = ElementSigns(rawValue: 32)
  static let headline = ElementSigns(rawValue: 64)
  static let hidden = ElementSigns(rawValue: 128)
  static let published = ElementSigns(rawValue: 256)
  static let updated = ElementSigns(rawValue: 512)
}

/// Reads signs off classes and ids, each spelling once.
struct ElementSignReader {
  private var known: [String: ElementSigns] = [:]

  mutating func signs(of id: MarkupTree.NodeID, in tree: MarkupTree) -> ElementSigns {
    guard tree.nodes[id].attributeCount > 0 else { return [] }
    var signs: ElementSigns = []
    let names: [StaticString] = ["class", "id", "data-component", "data-testid"]
    for name in names {
      guard let value = tree.attribute(name, of: id), !value.isEmpty else { continue }
      signs.formUnion(self.signs(in: value))
    }
    return signs
  }

  mutating func signs(in value: String) -> ElementSigns {
    if let signs = known[value] { return signs }
    let signs = ElementNames.signs(in: value)
    if known.count < 4_096, value.utf8.count < 256 { known[value] = signs }
    return signs
  }
}

/// The words in a class or an id, and what they say.
enum ElementNames {
  static func signs(in value: String) -> ElementSigns {
    let tokens = value.utf8.prefix(600).split(whereSeparator: \.isMarkupSpace)
    var signs: ElementSigns = []
    for token in tokens.prefix(40) { signs.formUnion(self.signs(of: token)) }
    // Frameworks hide on small screens what they show on large ones.
    if signs.contains(.hidden), tokens.contains(where: showsElsewhere) { signs.remove(.hidden) }
    // A name that says both means the body: `article-body-widget`.
    if signs.contains(.body), !signs.contains(.hidden) { signs.remove(.site) }
    return signs
  }

  private static func signs(of token: Substring.UTF8View) -> ElementSigns {
    var text = String(decoding: token, as: UTF8.self).lowercased()
    if SiteWords.hidden.contains(text) { return .hidden }
    if SiteWords.ignoredOpenings.contains(where: text.hasPrefix) { return [] }
    if let signs = whole[text] { return signs }
    text = String(decoding: token, as: UTF8.self)
    return signs(ofWords: words(of: text))
  }

  private static func signs(ofWords words: [String]) -> ElementSigns {
    var signs: ElementSigns = []
    if words.contains(where: SiteWords.single.contains) { signs.insert(.site) }
    for start in words.indices {
      var phrase = ""
      for word in words[start...].prefix(longestPhrase) {
        phrase += phrase.isEmpty ? word : "-" + word
        if let said = phrases[phrase] { signs.formUnion(said) }
      }
    }
    if isBody(words) { signs.insert(.body) }
    return signs
  }

  /// `article-body`, `c-story__content`, `postText`.
  private static func isBody(_ words: [String]) -> Bool {
    for index in words.indices.dropLast() {
      if bodyOwners.contains(words[index]), bodyParts.contains(words[index + 1]) {
        // `article-body-share` is beside the body.
        return index + 2 == words.endIndex || bodyTails.contains(words[index + 2])
      }
    }
    return false
  }

  /// `md:block`, `d-md-block`: shown on the screens of readers at a desk.
  private static func showsElsewhere(_ token: Substring.UTF8View) -> Bool {
    let text = String(decoding: token, as: UTF8.self)
    let isShown = ["block", "flex", "inline", "grid", "inline-block"].contains(
      where: text.hasSuffix
    )
    return isShown && (text.contains(":") || text.hasPrefix("d-"))
  }

  /// The words of a name: `shareBar main-nav` is share, bar, main, nav.
  static func words(of value: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in value.utf8.prefix(400) {
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let isLetter = byte.isASCIILetter || byte >= 0x80
      if !isLetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      wasLower = isLetter && !isUpper
      if isLetter { word.append(byte < 0x80 ? byte | 0x20 : byte) }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// What words in a row say, however many others stand around them.
  private static let phrases: [String: ElementSigns] = {
    let lists: [([String], ElementSigns)] = [
      (SiteWords.phrases, .site), (captions, .caption), (bylines, .byline), (notes, .note),
      (decks, .deck), (headlines, .headline), (publishings, .published), (updates, .updated),
    ]
    var phrases: [String: ElementSigns] = [:]
    for (names, sign) in lists {
      for name in names { phrases[name, default: []].insert(sign) }
    }
    return phrases
  }()

  private static let longestPhrase =
    phrases.keys.map { $0.split(separator: "-").count }.max() ?? 1

  private static let whole: [String: ElementSigns] = [
    "fn": [], "p-author": .byline, "vcard": .byline, "h-card": .byline, "dt-published": .published,
    "published": .published, "updated": .updated, "dt-updated": .updated, "p-name": .headline,
    "e-content": .body, "entry": .body, "bodytext": .body, "articlebody": .body,
    "storybody": .body, "postbody": .body, "postcontent": .body, "entrycontent": .body,
    "articletext": .body, "storytext": .body, "newstext": .body, "artikeltext": .body,
    "mw-parser-output": .body, "articlecontent": .body, "maincontent": .body, "noidung": .body,
    "fck_detail": .body, "contentdetail": .body, "newscontent": .body, "wysiwyg": .body,
    "wp-caption-text": .caption, "wp-caption": [], "pcaption": .caption, "pic_cap": .caption,
    "photocms_caption": .caption, "photocms_author": .caption, "imgcaption": .caption,
    "thumbcaption": .caption, "gallerytext": .caption, "byl": .byline, "sapo": .deck,
    "chapo": .deck, "dek": .deck, "deck": .deck, "standfirst": .deck, "headline": .headline,
  ]

  private static let bodyOwners: Set<String> = [
    "article", "articles", "story", "post", "entry", "news", "page", "main", "node", "detail",
    "content", "body", "text", "blog", "single", "cms", "name", "rich", "the", "caas", "field",
    "artikel",
    "articulo", "noticia", "nota", "corpo", "cuerpo", "texto", "testo", "corps", "contenu",
    "conteudo", "inhalt", "berita", "isi", "haber", "noi", "bai", "chi", "tresc", "statja",
    "statya",
    "novost", "material", "td", "art", "doc", "item", "read", "clanek", "cikk", "artigo",
    "articolo",
  ]

  private static let bodyParts: Set<String> = [
    "body", "content", "contents", "text", "copy", "main", "maintext", "paragraphs", "txt",
    "inhalt",
    "contenu", "texte", "texto", "cuerpo", "corpo", "conteudo", "testo", "noticia", "articulo",
    "tekst", "tresc", "metni", "icerik", "berita", "dung", "viet", "tiet", "detail", "articolo",
    "artigo", "artikel", "article", "szoveg", "telo", "tresci", "bodytext", "rte",
  ]

  private static let bodyTails: Set<String> = [
    "container", "wrapper", "wrap", "inner", "content", "body", "text", "main", "area", "section",
    "module", "block", "column", "blocks", "detail", "desc", "full", "copy", "component", "item",
    "fields", "field", "items", "box", "holder", "restricted", "free", "page", "html", "widget",
  ]

  private static let captions = [
    "caption", "captions", "figcaption", "image-credit", "photo-credit", "img-credit",
    "bildunterschrift",
    "bildtext", "bildtekst", "legende", "legenda", "didascalia", "pie-foto", "pie-de-foto",
    "leyenda", "chu-thich", "image-description", "photo-description", "media-description",
    "photo-desc", "image-desc", "img-desc", "pic-desc", "podpis", "popisek", "kuvateksti",
    "kepalairas", "image-text", "photo-text", "foto-caption", "bijschrift", "picture-text",
  ]

  private static let bylines = [
    "byline", "bylines", "author", "authors", "by-author", "author-name", "posted-by",
    "written-by", "writer", "reporter", "journalist", "auteur", "autor", "autore", "autoren",
    "signature", "firma", "assinatura-autor", "tac-gia", "penulis", "yazar", "redacteur",
    "verfasser", "skribent", "skribenter", "kirjoittaja", "contributors", "credits-author",
  ]

  private static let notes = [
    "entry-meta", "post-meta", "article-meta", "story-meta", "article-info", "post-info",
    "entry-info", "article-details", "meta-info", "timestamp", "datetime", "date", "posted-on",
    "pubdate", "publish-date", "publication-date", "published-date", "read-time", "reading-time",
    "time-to-read", "readtime", "kicker", "eyebrow", "category", "categories", "cat-links",
    "section-name", "rubrik", "rubric", "rubrique", "views", "view-count", "dachzeile", "overline",
    "fecha", "datum", "data-publicacao", "tanggal", "tarih", "ngay-dang", "last-updated",
    "article-date", "post-date", "news-date", "article-time", "word-count", "submitted",
    "date-time", "post-details", "meta", "occhiello", "antetitulo", "volanta", "spitzmarke",
    "label", "flag", "info-text", "article-type", "heure", "lesezeit", "leestijd", "pub-date",
    "time", "source-time", "location-date",
  ]

  private static let decks = [
    "article-lead", "story-lead", "post-lead", "lead-text", "lead-paragraph", "ingress", "vorspann",
    "lede", "standfirst", "subheadline", "sub-headline", "subtitle", "sub-title", "strapline",
    "deck",
    "dek",
    "chapo", "chapeau", "sapo", "entradilla", "sottotitolo", "sommario", "subheading",
    "article-summary", "article-description", "article-excerpt", "post-excerpt", "entry-summary",
    "untertitel", "teaser-text", "bajada", "linha-fina", "subtitulo", "sous-titre", "summary",
    "article-desc", "news-summary", "sumario", "abstract", "perex", "zapowiedz",
  ]

  private static let headlines = [
    "headline", "entry-title", "article-title", "post-title", "story-title", "news-title",
    "page-title", "article-headline", "detail-title", "title-detail", "title-news", "titulo",
    "titre", "titolo", "titel", "blog-title-post", "content-title", "main-title", "node-title",
  ]

  private static let publishings = [
    "published", "publish-date", "published-date", "pubdate", "pub-date", "date-published",
    "publication-date", "posted-on", "post-date", "entry-date", "article-date", "news-date",
    "first-published",
  ]

  private static let updates = [
    "updated", "modified", "last-updated", "date-modified", "last-modified", "update-date",
    "aktualisiert", "modified-date",
  ]
}
