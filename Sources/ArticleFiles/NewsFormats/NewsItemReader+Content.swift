import Articles
import Foundation

extension NewsItemReader {
  /// A story in markup of another kind: NITF with a head of its own, or a page.
  func readInlineXML(_ id: NodeID, into found: inout Findings) {
    if let nitf = tree.first(.nitf, in: id) {
      let inner = NITFReader(tree: tree, limits: limits).story(in: nitf)
      found.title.offer(inner.title.isEmpty ? nil : inner.title, rank: 1)
      found.story.add(inner)
      return
    }
    var builder = BlockBuilder(tree: tree, base: nil, limits: limits)
    let root = tree.first(.body, in: id) ?? tree.first(.bodyContent, in: id) ?? id
    found.story.add(blocks: builder.blocks(in: root))
  }

  func readInlineData(_ id: NodeID, into story: inout AgencyStory) {
    let type = tree.label("contenttype", of: id)?.lowercased() ?? "text/plain"
    guard type.hasPrefix("text/") || type.contains("html") else { return }
    var bytes = tree.text(of: id)
    if tree.label("encoding", of: id)?.lowercased().hasSuffix("base64") == true {
      bytes = TextDecoding.decode(Array(TransferEncoding.base64.decoded(bytes[...]).bytes)).bytes
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let blocks =
      type.contains("html") || HTMLText.isCertainlyMarkup(bytes)
      ? HTMLText.blocks(bytes, base: nil, limits: limits) : PlainParagraphs.blocks(of: text)
    story.add(blocks: blocks)
  }

  func readRemote(_ id: NodeID, into story: inout AgencyStory) {
    let target = tree.label("href", of: id) ?? tree.label("residref", of: id)
    guard let url = target.flatMap({ WebAddress.resolved($0, against: nil) }),
      url.utf8.count <= limits.urlBytes, story.enclosures.count < limits.enclosureCount
    else { return }
    let size = tree.label("size", of: id).flatMap(Int.init).filter { $0 >= 0 }
    let type = tree.label("contenttype", of: id)
    story.enclosures.append(Enclosure(url: url, type: type, length: size))
  }

  /// A line of a package: the headline of what it refers to, which leads there where it is on the web.
  func readReference(_ id: NodeID, into found: inout Findings) {
    let parts = tree.children(of: id).map { ($0, tree.nodes[$0].tag) }
    let headline =
      parts.first { $0.1 == .headline } ?? parts.first { $0.1 == .title || $0.1 == .name }
    guard let words = headline.flatMap({ words($0.0) }) else { return }
    let text = Inline.text(DisplayText.capped(words, to: limits.titleBytes))
    let target = webAddress(tree.label("href", of: id) ?? tree.label("residref", of: id))
    var item: [Block] = [.paragraph([target.map { .link([text], url: $0) } ?? text])]
    if let summary = parts.first(where: { $0.1 == .description }).flatMap({ self.words($0.0) }) {
      item.append(.paragraph([.text(DisplayText.capped(summary, to: limits.summaryBytes))]))
    }
    found.contents.append(item)
  }
}
