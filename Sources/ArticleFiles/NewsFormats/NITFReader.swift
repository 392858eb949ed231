import Articles
import Foundation

/// Reads a story in the News Industry Text Format, up to version 3.6.
struct NITFReader {
  typealias NodeID = MarkupTree.NodeID

  let tree: MarkupTree
  let limits: Limits

  func story(in root: NodeID) -> AgencyStory {
    var story = AgencyStory()
    story.language = tree.language(of: root)
    var title = Ranked<String>()
    var walk = ElementWalk(tree, in: root)
    while let id = walk.next() {
      switch tree.nodes[id].tag {
      case .title: title.offer(words(id), rank: 2)
      case .hedline: readHeadline(id, into: &story, &title)
      case .body: story.language = story.language ?? tree.language(of: id)
      case .byline: readByline(id, into: &story)
      case .distributor: story.providers += [words(id)].compactMap(\.self)
      case .dateline: readDateline(id, into: &story)
      case .abstract: story.summary.offer(blocks(id).plainText, rank: 0)
      case .bodyContent: readContent(id, into: &story)
      case .bodyEnd: story.body += blocks(id)
      case .identifiedContent: readIdentified(id, into: &story)
      case .note, .rights: break
      default:
        readDescription(id, into: &story)
        continue
      }
      if tree.nodes[id].tag != .body { walk.skip(id) }
    }
    story.title = title.value ?? ""
    return story
  }

  func words(_ id: NodeID) -> String? {
    let words = tree.line(of: id)
    return words.isEmpty ? nil : words
  }

  private func blocks(_ id: NodeID) -> [Block] {
    var builder = BlockBuilder(tree: tree, base: nil, limits: limits)
    return builder.blocks(in: id)
  }
}

extension NITFReader {
  /// `hl1` is the headline, and `hl2` the line below it.
  private func readHeadline(
    _ id: NodeID,
    into story: inout AgencyStory,
    _ title: inout Ranked<String>
  ) {
    var below: [String] = []
    var isBare = true
    for part in tree.children(of: id) {
      switch tree.nodes[part].tag {
      case .hl1:
        title.offer(words(part), rank: 0)
        isBare = false
      case .hl2: below += [words(part)].compactMap(\.self)
      default: break
      }
    }
    if isBare { title.offer(words(id), rank: 1) }
    let line = below.joined(separator: " ")
    if !line.isEmpty, line != title.value { story.summary.offer(line, rank: 1) }
  }

  private func readByline(_ id: NodeID, into story: inout AgencyStory) {
    var line: [UInt8] = []
    var walk = ElementWalk(tree, in: id)
    var people: [String] = []
    var jobs: Range<NodeID> = 0..<0
    while let part = walk.next() {
      switch tree.nodes[part].tag {
      case .person: people += [words(part)].compactMap(\.self)
      case .byttl: jobs = part..<tree.descendants(of: part).upperBound
      default: continue
      }
      walk.skip(part)
    }
    if !people.isEmpty {
      story.creators += people
      return
    }
    for node in tree.descendants(of: id) where !jobs.contains(node) {
      tree.appendText(of: node, to: &line)
    }
    story.bylines.append(DisplayText.singleLine(String(decoding: line, as: UTF8.self)))
  }

  private func readDateline(_ id: NodeID, into story: inout AgencyStory) {
    guard story.place.value == nil else { return }
    var line: [UInt8] = []
    var dates: Range<NodeID> = 0..<0
    if let day = tree.first(.storyDate, in: id) {
      dates = day..<tree.descendants(of: day).upperBound
      story.published.offer(date("norm", day), rank: 3)
    }
    if let location = tree.first(.location, in: id) {
      story.place.offer(words(location).flatMap(OpeningDateline.place), rank: 0)
    }
    for node in tree.descendants(of: id) where !dates.contains(node) {
      tree.appendText(of: node, to: &line)
    }
    story.place.offer(OpeningDateline.place(in: String(decoding: line, as: UTF8.self)), rank: 1)
  }

  private func readContent(_ id: NodeID, into story: inout AgencyStory) {
    story.body += blocks(id)
    var walk = ElementWalk(tree, in: id)
    while let part = walk.next() {
      guard tree.nodes[part].tag == .media else { continue }
      walk.skip(part)
      guard let media = MediaElement(part, in: tree, limits: limits) else { continue }
      story.enclosures += media.references
      story.captions += [media.caption].compactMap(\.self)
    }
  }
}
