import Articles
import Foundation

/// What the elements of a page say about its article, before the best of each kind is chosen.
struct PageFindings {
  var title = Ranked<String>()
  var windowTitle: String?
  var authors = RankedNames()
  var published = Ranked<Date>()
  var updated = Ranked<Date>()
  var canonical = Ranked<String>()
  var url = Ranked<String>()
  var sites: [(name: String, rank: Int)] = []
  var summary = Ranked<String>()
  var language = Ranked<String>()
  var tags: [String] = []
  /// Tags that links in the text are marked with.
  var marks: [String] = []
  var base: String?
  var section: String?
  var picture: Enclosure?
  private var labels: [String: String] = [:]
  private var hasOpenGraph = false

  mutating func read(_ tree: MarkupTree, limits: Limits) {
    for id in tree.nodes.indices where tree.nodes[id].kind == .element {
      switch tree.nodes[id].tag {
      case .meta: readMeta(id, tree)
      case .link: readLink(id, tree)
      case .a: readTag(id, tree)
      case .title where windowTitle == nil && tree.nodes[Int(tree.nodes[id].parent)].tag != .svg:
        let words = DisplayText.singleLine(tree.string(of: id, atMost: limits.titleBytes * 4))
        windowTitle = DisplayText.capped(words, to: limits.titleBytes)
      case .base: if base == nil { base = tree.attribute("href", of: id) }
      case .html: readLanguage(id, tree)
      default: break
      }
    }
  }
}

/// Names by the rank of the place that gave them; one rank's places add up.
struct RankedNames {
  private var names: [Int: [String]] = [:]

  mutating func offer(_ new: [String], rank: Int) {
    if !new.isEmpty { names[rank, default: []] += new }
  }

  var value: [String]? { names.min { $0.key < $1.key }?.value }
}

extension PageFindings {
  private mutating func readLanguage(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    let names: [StaticString] = ["lang", "xml:lang"]
    let stated = names.lazy.compactMap { tree.attribute($0, of: id) }.first { !$0.isEmpty }
    language.offer(stated.flatMap(LanguageTag.tag), rank: 0)
  }

  private mutating func readLink(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    guard let relation = tree.attribute("rel", of: id)?.lowercased(),
      let target = tree.attribute("href", of: id)?.trimmingASCIISpace, !target.isEmpty
    else { return }
    for word in relation.split(separator: " ") {
      switch word {
      case "canonical": canonical.offer(target, rank: WebAddress(target).isAbsolute ? 0 : 1)
      case "shortlink": url.offer(target, rank: 9)
      case "image_src": if picture == nil { picture = Enclosure(url: target) }
      default: break
      }
    }
  }

  private mutating func readTag(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    guard marks.count < 256, let relation = tree.attribute("rel", of: id)?.lowercased(),
      relation.split(separator: " ").contains("tag"), !relation.contains("category")
    else { return }
    var words = DisplayText.singleLine(tree.shortText(of: id, atMost: 400) ?? "")
    if words.hasPrefix("#") { words.removeFirst() }
    if !words.isEmpty, words.utf8.count <= 80 { marks.append(words) }
  }

  private mutating func readMeta(_ id: MarkupTree.NodeID, _ tree: MarkupTree) {
    guard let content = tree.attribute("content", of: id) ?? tree.attribute("value", of: id) else {
      return
    }
    let text = TitleText.title(Array(content.utf8), isHTML: false, limits: .standard)
    guard !text.isEmpty else { return }
    let keys: [StaticString] = ["property", "name", "itemprop", "http-equiv"]
    for key in keys {
      guard let name = tree.attribute(key, of: id) else { continue }
      for word in name.lowercased().split(separator: " ") { take(text, for: String(word)) }
    }
  }
}

extension PageFindings {
  private mutating func take(_ text: String, for name: String) {
    switch name {
    case "og:title", "twitter:title", "twitter:text:title", "headline", "dc.title", "dcterms.title",
      "dc:title", "citation_title", "parsely-title", "sailthru.title", "cxenseparse:title", "hdl",
      "cxenseparse:recs:title", "mrf:title", "title":
      title.offer(text, rank: name == "og:title" ? 0 : name == "title" ? 4 : 2)
    case "og:url": url.offer(text, rank: 1)
    case "twitter:url", "parsely-link", "cxenseparse:url", "citation_public_url", "dc.identifier",
      "citation_fulltext_html_url", "dcterms.identifier", "dc.source":
      if WebAddress(text).scheme?.hasPrefix("http") == true { url.offer(text, rank: 3) }
    case "og:locale", "content-language", "dc.language", "dcterms.language", "inlanguage",
      "language", "citation_language", "dc:language":
      language.offer(LanguageTag.tag(text), rank: name == "og:locale" ? 3 : 2)
    case "og:description", "description", "dc.description", "dcterms.description",
      "twitter:description", "dcterms.abstract", "citation_abstract", "sailthru.description",
      "cxenseparse:description", "abstract":
      summary.offer(text, rank: ["description", "og:description"].contains(name) ? 0 : 2)
    case "og:image", "og:image:url", "og:image:secure_url", "og:image:type", "twitter:image",
      "twitter:image:src", "parsely-image-url", "sailthru.image.full", "cxenseparse:image":
      takePicture(text, for: name)
    case "twitter:label1", "twitter:label2", "twitter:data1", "twitter:data2":
      labels[name] = text
      takeLabels()
    case "article:section", "articlesection", "section", "og:section":
      section = section ?? text
    default: takeMore(text, for: name)
    }
  }

  private mutating func takeMore(_ text: String, for name: String) {
    if let rank = PageNames.published[name] {
      published.offer(DateText.date(from: text), rank: rank)
    } else if let rank = PageNames.updated[name] {
      updated.offer(DateText.date(from: text), rank: rank)
    } else if let rank = PageNames.authors[name] {
      let isCatalogue = name.hasPrefix("citation") || name.hasPrefix("dc")
      let names = isCatalogue ? PageAuthors.catalogued(text) : PageAuthors.names(in: text)
      authors.offer(names, rank: rank)
    } else if let rank = PageNames.sites[name] {
      sites.append((text, rank))
    } else if name == "article:tag" || name == "og:article:tag" || name == "video:tag" {
      tags.append(text)
    } else if PageNames.tags.contains(name) {
      tags += PageTags.split(text)
    }
  }

  private mutating func takePicture(_ text: String, for name: String) {
    if name == "og:image:type" {
      if picture?.type == nil { picture?.type = text }
    } else if picture == nil || name == "og:image" && picture?.url != text && !hasOpenGraph {
      picture = Enclosure(url: text)
      hasOpenGraph = name.hasPrefix("og:")
    }
  }

  /// What blogs say about themselves beside a link in a timeline: who wrote it.
  private mutating func takeLabels() {
    for number in ["1", "2"] {
      guard let label = labels["twitter:label\(number)"],
        let text = labels["twitter:data\(number)"],
        PageNames.writtenBy.contains(label.lowercased())
      else { continue }
      labels["twitter:label\(number)"] = nil
      authors.offer(PageAuthors.names(in: text), rank: 4)
    }
  }
}
