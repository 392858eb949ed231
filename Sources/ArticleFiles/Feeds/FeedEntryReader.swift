import Articles
import Foundation

/// Reads one item, entry or channel of a feed.
struct FeedEntryReader {
  typealias NodeID = MarkupTree.NodeID

  let tree: MarkupTree
  let limits: Limits
  let feed: FeedDescription

  /// The elements that were found, before the best of each kind is chosen.
  private struct Findings {
    var title = Ranked<NodeID>()
    var link = Ranked<String>()
    var guid: String?
    var content = Ranked<NodeID>()
    var summary = Ranked<NodeID>()
    var published = Ranked<Date>()
    var updated = Ranked<Date>()
    var people: [Int: [String]] = [:]
    var language: String?
    var entry = FeedEntry()
  }

  func read(_ item: NodeID) -> FeedEntry {
    var found = Findings()
    for child in tree.children(of: item) where tree.nodes[child].kind == .element {
      switch tree.nodes[child].space {
      case .none, .atom: readPlain(child, into: &found)
      case .other: readForeign(child, into: &found)
      case .dublinCore, .dublinCoreTerms: readDublinCore(child, into: &found)
      case .content where tree.nodes[child].tag == .encoded: found.content.offer(child, rank: 0)
      case .xhtml where [.body, .div].contains(tree.nodes[child].tag):
        found.content.offer(child, rank: 1)
      case .itunes: readITunes(child, into: &found)
      case .media: readMedia(child, into: &found)
      default: break
      }
    }
    readAttributes(of: item, into: &found)
    return entry(of: item, found)
  }
}

extension FeedEntryReader {
  private func readPlain(_ id: NodeID, into found: inout Findings) {
    switch tree.nodes[id].tag {
    case .title: found.title.offer(id, rank: 0)
    case .link: readLink(id, into: &found)
    case .guid, .id: readGUID(id, into: &found)
    case .pubdate, .published: found.published.offer(date(id), rank: 0)
    case .issued, .created: found.published.offer(date(id), rank: 1)
    case .date: found.published.offer(date(id), rank: 2)
    case .updated: found.updated.offer(date(id), rank: 0)
    case .modified, .lastbuilddate: found.updated.offer(date(id), rank: 1)
    case .content: readContent(id, into: &found)
    case .fullitem, .body: found.content.offer(id, rank: 2)
    case .description: found.summary.offer(id, rank: 0)
    case .summary, .abstract: found.summary.offer(id, rank: 1)
    case .author, .creator: found.people[1, default: []] += people(id)
    case .managingeditor: found.people[5, default: []] += people(id)
    case .category: found.entry.tags += categories(id)
    case .keywords: found.entry.tags += list(id)
    case .enclosure: readEnclosure(id, into: &found)
    case .language: found.language = found.language ?? language(id)
    case .source: readSource(id, into: &found)
    default: break
    }
  }

  /// Reads an element of a vocabulary that nobody knows, for want of anything better.
  private func readForeign(_ id: NodeID, into found: inout Findings) {
    switch tree.nodes[id].tag {
    case .title: found.title.offer(id, rank: 20)
    case .link: found.link.offer(webLink(tree.string(of: id), at: id), rank: 20)
    case .pubdate, .published, .date: found.published.offer(date(id), rank: 20)
    case .description: found.summary.offer(id, rank: 20)
    default: break
    }
  }

  /// Reads the feed that an entry was taken from; its authors are the entry's (RFC 4287, 4.2.11).
  private func readSource(_ id: NodeID, into found: inout Findings) {
    found.entry.sourceTitle = sourceTitle(id)
    for child in tree.children(of: id) where tree.nodes[child].tag == .author {
      found.people[8, default: []] += people(child)
    }
  }

  /// Reads what RDF and CDF write on the item itself.
  private func readAttributes(of item: NodeID, into found: inout Findings) {
    let address = tree.attribute("rdf:about", of: item) ?? tree.attribute("href", of: item)
    found.link.offer(address.flatMap { webLink($0, at: item) }, rank: 9)
    let changed = tree.attribute("lastmod", of: item).flatMap(DateText.date)
    found.updated.offer(changed, rank: 9)
  }

  private func readDublinCore(_ id: NodeID, into found: inout Findings) {
    switch tree.nodes[id].tag {
    case .title: found.title.offer(id, rank: 3)
    case .creator: found.people[0, default: []] += people(id)
    case .author: found.people[1, default: []] += people(id)
    case .publisher: found.people[6, default: []] += people(id)
    case .subject: found.entry.tags += categories(id)
    case .date, .issued, .created: found.published.offer(date(id), rank: 2)
    case .modified: found.updated.offer(date(id), rank: 2)
    case .description: found.summary.offer(id, rank: 3)
    case .abstract: found.summary.offer(id, rank: 4)
    case .language: found.language = found.language ?? language(id)
    default: break
    }
  }

  private func readITunes(_ id: NodeID, into found: inout Findings) {
    switch tree.nodes[id].tag {
    case .title: found.title.offer(id, rank: 5)
    case .author: found.people[2, default: []] += people(id)
    case .summary: found.summary.offer(id, rank: 5)
    case .subtitle: found.summary.offer(id, rank: 6)
    case .keywords: found.entry.tags += list(id)
    case .category:
      found.entry.tags += [tree.attribute("text", of: id)].compactMap(\.self).map {
        DisplayText.capped(DisplayText.singleLine($0), to: limits.tagBytes)
      }
      for child in tree.children(of: id) where tree.nodes[child].tag == .category {
        readITunes(child, into: &found)
      }
    default: break
    }
  }

  private func readMedia(_ id: NodeID, into found: inout Findings) {
    switch tree.nodes[id].tag {
    case .title: found.title.offer(id, rank: 6)
    case .description: found.summary.offer(id, rank: 7)
    case .keywords: found.entry.tags += list(id)
    case .category: found.entry.tags += categories(id)
    case .group:
      for child in tree.children(of: id) where tree.nodes[child].space == .media {
        readMedia(child, into: &found)
      }
    case .content:
      readEnclosure(id, into: &found)
      for child in tree.children(of: id) where tree.nodes[child].space == .media {
        if tree.nodes[child].tag == .description { found.entry.captions.append(line(child)) }
      }
    default: break
    }
  }

  private func readLink(_ id: NodeID, into found: inout Findings) {
    guard let target = tree.attribute("href", of: id) else {
      found.link.offer(webLink(tree.string(of: id), at: id), rank: 1)
      return
    }
    let relation = tree.attribute("rel", of: id)?.trimmingASCIISpace.lowercased() ?? "alternate"
    let type = tree.attribute("type", of: id)?.lowercased() ?? ""
    switch relation {
    case "alternate", "", "http://www.iana.org/assignments/relation/alternate":
      let isPage = type.isEmpty || type.contains("html")
      // In RSS the plain `link` counts; many feeds put their own address in an Atom link.
      let isBorrowed = tree.nodes[Int(tree.nodes[id].parent)].space != tree.nodes[id].space
      found.link.offer(webLink(target, at: id), rank: (isPage ? 0 : 2) + (isBorrowed ? 2 : 0))
    case "enclosure": readEnclosure(id, into: &found)
    case "self": found.entry.selfURL = found.entry.selfURL ?? webLink(target, at: id)
    case "related", "via": found.link.offer(webLink(target, at: id), rank: 10)
    default: break
    }
  }

  private func readGUID(_ id: NodeID, into found: inout Findings) {
    let text = tree.string(of: id).trimmingASCIISpace
    guard !text.isEmpty else { return }
    found.guid = found.guid ?? text
    let isPermanent = tree.attribute("ispermalink", of: id)?.lowercased() != "false"
    guard tree.nodes[id].tag == .guid, isPermanent else { return }
    let scheme = WebAddress.scheme(of: text)
    if scheme == "http" || scheme == "https" {
      found.link.offer(webLink(text, at: id), rank: 5)
    }
  }

  private func readContent(_ id: NodeID, into found: inout Findings) {
    if let source = tree.attribute("src", of: id) {
      found.link.offer(webLink(source, at: id), rank: 6)
    }
    found.content.offer(id, rank: 0)
  }

  private func readEnclosure(_ id: NodeID, into found: inout Findings) {
    let target = tree.attribute("url", of: id) ?? tree.attribute("href", of: id)
    guard let target, let url = webLink(target, at: id),
      found.entry.enclosures.count < limits.enclosureCount,
      !found.entry.enclosures.contains(where: { $0.url == url })
    else { return }
    let type = tree.attribute("type", of: id).map(DisplayText.singleLine)
    let length = tree.attribute("length", of: id) ?? tree.attribute("filesize", of: id)
    found.entry.enclosures.append(
      Enclosure(
        url: url,
        type: type?.isEmpty == true ? nil : type,
        length: length.flatMap { Int($0.trimmingASCIISpace) }.filter { $0 >= 0 }
      )
    )
  }
}

extension FeedEntryReader {
  private func entry(of item: NodeID, _ found: Findings) -> FeedEntry {
    var entry = found.entry
    entry.title = found.title.value.map(title) ?? ""
    entry.url = found.link.value
    entry.guid = found.guid
    entry.published = found.published.value
    entry.updated = found.updated.value
    let words = found.content.value ?? found.summary.value ?? found.title.value ?? item
    entry.language = found.language ?? language(around: words)
    let people = found.people.min { $0.key < $1.key }?.value ?? []
    entry.authors = Array(people.uniqued.prefix(limits.authorCount))
    entry.tags = Array(entry.tags.filter { !$0.isEmpty }.uniqued.prefix(limits.tagCount))
    guard tree.nodes[item].tag == .item || tree.nodes[item].tag == .entry else { return entry }
    if let content = found.content.value { entry.body = blocks(content) }
    if let summary = found.summary.value {
      let words = blocks(summary)
      if entry.body.isEmpty {
        entry.body = words
      } else {
        let text = DisplayText.capped(words.plainText, to: limits.summaryBytes)
        entry.summary = text.isEmpty ? nil : text
      }
    }
    return entry
  }

  /// The language that an element, or the nearest one around it, says its words are in.
  ///
  /// Empty where it says that they are in none that can be named; nil where nothing is said.
  private func language(around id: NodeID) -> String? {
    var node = id
    while node != 0 {
      if let language = tree.attribute("xml:lang", of: node) {
        return language.trimmingASCIISpace.isEmpty ? "" : LanguageTag.tag(language)
      }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }

  /// Where relative links inside an element start from: every `xml:base` around it, the outer first.
  private func base(of id: NodeID) -> WebAddress? {
    var bases: [String] = []
    var node = id
    while node != 0 {
      if let base = tree.attribute("xml:base", of: node) { bases.append(base) }
      node = Int(tree.nodes[node].parent)
    }
    return bases.reversed().reduce(feed.base) { outer, text in
      WebAddress.resolved(text, against: outer).map(WebAddress.init) ?? outer
    }
  }

  private func webLink(_ text: String, at id: NodeID) -> String? {
    guard let url = WebAddress.resolved(text, against: base(of: id)),
      url.utf8.count <= limits.urlBytes
    else { return nil }
    let scheme = WebAddress.scheme(of: url)
    return scheme == "javascript" || scheme == "data" ? nil : url
  }

  private func date(_ id: NodeID) -> Date? {
    DateText.date(from: tree.string(of: id))
  }

  private func line(_ id: NodeID) -> String {
    HTMLText.line(tree.text(of: id), limits: limits)
  }

  private func language(_ id: NodeID) -> String? {
    LanguageTag.tag(tree.string(of: id))
  }

  private func categories(_ id: NodeID) -> [String] {
    let term = tree.attribute("term", of: id) ?? tree.attribute("label", of: id)
    let text = term.map(DisplayText.singleLine) ?? line(id)
    return text.isEmpty ? [] : [DisplayText.capped(text, to: limits.tagBytes)]
  }

  private func list(_ id: NodeID) -> [String] {
    line(id).split(separator: ",").prefix(limits.tagCount).map {
      DisplayText.capped(String($0).trimmingASCIISpace, to: limits.tagBytes)
    }
  }

  private func sourceTitle(_ id: NodeID) -> String? {
    let title = tree.children(of: id).first { tree.nodes[$0].tag == .title }
    let text = line(title ?? id)
    return text.isEmpty ? nil : text
  }

  /// The names in an author element: Atom's `name` inside, or RSS's address with a name.
  private func people(_ id: NodeID) -> [String] {
    let parts = tree.children(of: id).filter { tree.nodes[$0].kind == .element }
    let named = parts.first { tree.nodes[$0].tag == .name || tree.nodes[$0].tag == .title }
    if let named, !line(named).isEmpty {
      return [DisplayText.capped(line(named), to: limits.authorBytes)]
    }
    if let other = parts.first(where: { tree.nodes[$0].tag == .email || tree.nodes[$0].tag == .uri }
    ) {
      let text = line(other)
      return text.isEmpty ? [] : [DisplayText.capped(text, to: limits.authorBytes)]
    }
    return PersonName.names(in: line(id)).map { DisplayText.capped($0, to: limits.authorBytes) }
  }
}

extension FeedEntryReader {
  /// The element's text as a title: no markup, one line.
  private func title(_ id: NodeID) -> String {
    var text: String
    if tree.hasElements(id) {
      var builder = BlockBuilder(tree: tree, base: nil, limits: limits)
      text = DisplayText.singleLine(builder.inlines(in: id).plainText)
    } else {
      text = TitleText.title(payload(id), isHTML: isHTML(id), limits: limits)
    }
    return DisplayText.capped(text, to: limits.titleBytes)
  }

  /// The element's blocks: from the elements in it, or from the HTML or text that it holds.
  private func blocks(_ id: NodeID) -> [Block] {
    let base = base(of: id)
    if tree.hasElements(id) {
      var builder = BlockBuilder(tree: tree, base: base, limits: limits)
      return builder.blocks(in: id)
    }
    let bytes = payload(id)
    if isPlain(id) { return PlainParagraphs.blocks(of: String(decoding: bytes, as: UTF8.self)) }
    return HTMLText.blocks(bytes, base: base, limits: limits)
  }

  /// The element's text, taken out of Base64 where the feed says so.
  private func payload(_ id: NodeID) -> [UInt8] {
    let text = tree.text(of: id)
    guard tree.attribute("mode", of: id)?.lowercased() == "base64" || isEncoded(type(id)),
      let data = Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters)
    else { return Mojibake.repaired(text) ?? text }
    // A picture or a PDF is no text.
    return String(validating: data, as: UTF8.self).map { Array($0.utf8) } ?? []
  }

  private func type(_ id: NodeID) -> String {
    tree.attribute("type", of: id)?.lowercased().trimmingASCIISpace ?? ""
  }

  /// Whether Atom wants content of this type in Base64 (RFC 4287 section 4.1.3.3).
  private func isEncoded(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
      && !type.contains("html")
  }

  private func isHTML(_ id: NodeID) -> Bool {
    type(id).contains("html")
  }

  private func isPlain(_ id: NodeID) -> Bool {
    (type(id) == "text" || type(id) == "text/plain")
      && !HTMLText.isCertainlyMarkup(tree.text(of: id))
  }
}
