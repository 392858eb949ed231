import Articles
import Foundation

extension NITFReader {
  /// Reads what stands in the head: names, dates, rights and subjects are attributes there.
  func readDescription(_ id: NodeID, into story: inout AgencyStory) {
    switch tree.nodes[id].tag {
    case .documentID:
      let source = tree.label("regsrc", of: id)
      story.holders += [source].compactMap(\.self)
      guard let name = tree.label("id-string", of: id) else { return }
      story.identifier =
        story.identifier ?? [source, name].compactMap(\.self).joined(separator: "/")
    case .dateOfIssue: story.published.offer(date("norm", id), rank: 0)
    case .dateOfRelease: story.published.offer(date("norm", id), rank: 1)
    case .revisionHistory: story.updated.offer(date("norm", id), rank: 0)
    case .documentCopyright: story.holders += [tree.label("holder", of: id)].compactMap(\.self)
    case .keyword: story.tags += [tree.label("key", of: id)].compactMap(\.self)
    case .subjectOfObject: readSubject(id, into: &story)
    case .pubdata: readPublication(id, into: &story)
    default: break
    }
  }

  private func readSubject(_ id: NodeID, into story: inout AgencyStory) {
    for name in [
      "tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail",
    ] as [StaticString] {
      story.tags += [tree.label(name, of: id)].compactMap(\.self)
    }
  }

  private func readPublication(_ id: NodeID, into story: inout AgencyStory) {
    story.publication = story.publication ?? tree.label("name", of: id)
    story.published.offer(date("date.publication", id), rank: 2)
    guard let place = tree.label("ex-ref", of: id),
      WebAddress(place).scheme?.hasPrefix("http") == true
    else { return }
    story.url = story.url ?? WebAddress.resolved(place, against: nil)
  }

  /// People, places and subjects that the whole document is about.
  func readIdentified(_ id: NodeID, into story: inout AgencyStory) {
    var walk = ElementWalk(tree, in: id)
    while let part = walk.next() {
      switch tree.nodes[part].tag {
      case .classifier, .person, .org, .location, .event:
        story.tags += [words(part) ?? tree.label("value", of: part)].compactMap(\.self)
        walk.skip(part)
      default: break
      }
    }
  }

  func date(_ name: StaticString, _ id: NodeID) -> Date? {
    tree.attribute(name, of: id).flatMap(DateText.date)
  }
}
