import Articles
import Foundation

/// Reads a `newsItem` or `packageItem` of NewsML-G2.
struct NewsItemReader {
  typealias NodeID = MarkupTree.NodeID

  let tree: MarkupTree
  let limits: Limits

  func story(in root: NodeID) -> AgencyStory {
    var found = Findings()
    found.story.language = tree.language(of: root)
    found.story.identifier = tree.label("guid", of: root)
    found.story.url = webAddress(found.story.identifier)
    var walk = ElementWalk(tree, in: root)
    while let id = walk.next() {
      if read(id, into: &found) { walk.skip(id) }
    }
    var story = found.story
    story.title = found.title.value ?? ""
    story.body += found.contents.isEmpty ? [] : [.list(ListBlock(items: found.contents))]
    return story
  }

  struct Findings {
    var story = AgencyStory()
    var title = Ranked<String>()
    /// The lines of a package's table of contents.
    var contents: [[Block]] = []
  }
}

extension NewsItemReader {
  /// Reads one element; false for one whose parts are to be read each by itself.
  private func read(_ id: NodeID, into found: inout Findings) -> Bool {
    switch tree.nodes[id].tag {
    case .copyrightHolder: found.story.holders += [party(id)].compactMap(\.self)
    case .provider: found.story.providers += [party(id)].compactMap(\.self)
    case .infoSource: found.story.holders += [party(id)].compactMap(\.self)
    case .creditLine: found.story.holders += [words(id)].compactMap(\.self)
    case .firstCreated: found.story.published.offer(date(id), rank: 0)
    case .contentCreated: found.story.published.offer(date(id), rank: 1)
    case .versionCreated: found.story.updated.offer(date(id), rank: 0)
    case .contentModified: found.story.updated.offer(date(id), rank: 1)
    case .pubStatus: readStatus(id, into: &found.story)
    case .title: found.title.offer(words(id), rank: 3)
    case .headline: readHeadline(id, into: &found)
    case .by: found.story.bylines += [words(id)].compactMap(\.self)
    case .creator: found.story.creators += [name(in: id)].compactMap(\.self)
    case .dateline:
      found.story.place.offer(OpeningDateline.place(in: tree.string(of: id)), rank: 0)
    case .located: found.story.place.offer(name(in: id), rank: 1)
    case .language: readLanguage(id, into: &found.story)
    case .subject: found.story.tags += [name(in: id)].compactMap(\.self)
    case .keyword: found.story.tags += [words(id)].compactMap(\.self)
    case .description: readDescription(id, into: &found.story)
    case .inlineXML: readInlineXML(id, into: &found)
    case .inlineData: readInlineData(id, into: &found.story)
    case .remoteContent: readRemote(id, into: &found.story)
    case .itemRef: readReference(id, into: &found)
    case .assert, .partMeta, .link: break
    default: return false
    }
    return true
  }

  func words(_ id: NodeID) -> String? {
    let words = tree.line(of: id)
    return words.isEmpty ? nil : words
  }

  private func date(_ id: NodeID) -> Date? {
    DateText.date(from: tree.string(of: id))
  }

  func webAddress(_ text: String?) -> String? {
    guard let text, WebAddress(text).scheme?.hasPrefix("http") == true else { return nil }
    return WebAddress.resolved(text, against: nil)
  }

  /// The first name of a thing, which may be named in several languages.
  private func name(in id: NodeID) -> String? {
    let names = tree.children(of: id).filter { tree.nodes[$0].tag == .name }
    return names.lazy.compactMap(words).first ?? tree.label("literal", of: id)
  }

  /// The name of a person or company: in words, or as the code that stands behind a colon.
  private func party(_ id: NodeID) -> String? {
    if let name = name(in: id) ?? words(id) { return name }
    let code = tree.label("qcode", of: id)?.split(separator: ":").last.map(String.init)
    return code.filter { $0.utf8.contains(where: \.isASCIILetter) }
  }

  /// The headline, of which a long, a short and a second one may be given.
  private func readHeadline(_ id: NodeID, into found: inout Findings) {
    let role = tree.label("role", of: id)?.lowercased() ?? ""
    found.title.offer(words(id), rank: role.contains("sub") ? 2 : 0)
  }

  private func readStatus(_ id: NodeID, into story: inout AgencyStory) {
    let status = tree.label("qcode", of: id) ?? tree.label("uri", of: id) ?? ""
    guard status.hasSuffix("canceled") || status.hasSuffix("withheld") else { return }
    story.warnings.append("The agency has withdrawn this story.")
  }

  private func readLanguage(_ id: NodeID, into story: inout AgencyStory) {
    guard let tag = tree.label("tag", of: id).flatMap(LanguageTag.tag) else { return }
    story.language = tag
  }

  private func readDescription(_ id: NodeID, into story: inout AgencyStory) {
    guard let text = words(id) else { return }
    let isCaption = tree.label("role", of: id)?.lowercased().hasSuffix("caption") == true
    if isCaption { story.captions.append(text) } else { story.summary.offer(text, rank: 0) }
  }
}
