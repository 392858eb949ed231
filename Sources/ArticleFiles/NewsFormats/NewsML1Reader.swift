import Articles
import Foundation

/// Reads a `NewsItem` of NewsML 1, whose codes stand in `FormalName` attributes.
struct NewsML1Reader {
  typealias NodeID = MarkupTree.NodeID

  let tree: MarkupTree
  let limits: Limits

  func story(in root: NodeID) -> AgencyStory {
    var story = AgencyStory()
    story.language = tree.language(of: root)
    var name: [MarkupTag: String] = [:]
    var title = Ranked<String>()
    var walk = ElementWalk(tree, in: root)
    while let id = walk.next() {
      switch tree.nodes[id].tag {
      case .providerID, .dateID, .newsItemID:
        let tag = tree.nodes[id].tag
        name[tag] = name[tag] ?? words(id)
      case .headline: title.offer(words(id), rank: 0)
      case .firstCreated: story.published.offer(date(id), rank: 0)
      case .thisRevisionCreated: story.updated.offer(date(id), rank: 0)
      case .status: readStatus(id, into: &story)
      case .byline: story.bylines += [words(id)].compactMap(\.self)
      case .dateline: story.place.offer(OpeningDateline.place(in: tree.string(of: id)), rank: 0)
      case .creditLine, .copyrightLine: story.holders += [words(id)].compactMap(\.self)
      case .keywordLine: story.tags += [words(id)].compactMap(\.self)
      case .provider: story.providers += [party(id)].compactMap(\.self)
      case .creator: story.holders += [party(id)].compactMap(\.self)
      case .language: story.language = story.language ?? code(id).flatMap(LanguageTag.tag)
      case .property: readProperty(id, into: &story)
      case .contentItem: readContent(id, into: &story, &title)
      default: continue
      }
      if tree.nodes[id].tag != .property { walk.skip(id) }
    }
    story.title = title.value ?? ""
    // The revision is left out, so that marks stay with a story that is corrected.
    let parts = [MarkupTag.providerID, .dateID, .newsItemID].compactMap { name[$0] }
    if parts.count == 3 { story.identifier = "urn:newsml:" + parts.joined(separator: ":") }
    return story
  }
}

extension NewsML1Reader {
  private func words(_ id: NodeID) -> String? {
    let words = tree.line(of: id)
    return words.isEmpty ? nil : words
  }

  private func code(_ id: NodeID) -> String? {
    tree.label("formalname", of: id)
  }

  private func date(_ id: NodeID) -> Date? {
    DateText.date(from: tree.string(of: id))
  }

  private func party(_ id: NodeID) -> String? {
    tree.first(.party, in: id).flatMap(code)
  }

  private func readStatus(_ id: NodeID, into story: inout AgencyStory) {
    guard let status = code(id)?.lowercased(), ["canceled", "withheld"].contains(status) else {
      return
    }
    story.warnings.append("The agency has withdrawn this story.")
  }

  /// A keyword that is given as a property.
  private func readProperty(_ id: NodeID, into story: inout AgencyStory) {
    guard code(id)?.lowercased() == "keyword" else { return }
    story.tags += [tree.label("value", of: id)].compactMap(\.self)
  }

  /// The words of a story, or a file that comes with it.
  private func readContent(
    _ id: NodeID,
    into story: inout AgencyStory,
    _ title: inout Ranked<String>
  ) {
    let type = tree.first(.mimeType, in: id).flatMap(code)
    if let target = tree.label("href", of: id),
      let url = WebAddress.resolved(target, against: nil), url.utf8.count <= limits.urlBytes,
      story.enclosures.count < limits.enclosureCount
    {
      story.enclosures.append(Enclosure(url: url, type: type))
    }
    guard let data = tree.first(.dataContent, in: id) else { return }
    if let nitf = tree.first(.nitf, in: data) {
      let inner = NITFReader(tree: tree, limits: limits).story(in: nitf)
      title.offer(inner.title.isEmpty ? nil : inner.title, rank: 1)
      story.add(inner)
    } else if tree.hasElements(data) {
      var builder = BlockBuilder(tree: tree, base: nil, limits: limits)
      story.add(blocks: builder.blocks(in: tree.first(.body, in: data) ?? data))
    } else if type?.lowercased().hasPrefix("text/") ?? true {
      story.add(blocks: HTMLText.blocks(tree.text(of: data), base: nil, limits: limits))
    }
  }
}
