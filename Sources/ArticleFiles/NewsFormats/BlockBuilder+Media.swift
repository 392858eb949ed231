import Articles

extension BlockBuilder {
  /// Reads a picture of NITF with its caption; of sound and film nothing is shown.
  mutating func readMedia(_ id: MarkupTree.NodeID) {
    flushParagraph()
    guard !isInlineOnly, let media = MediaElement(id, in: tree, limits: limits) else { return }
    guard media.isPicture else { return }
    let url = media.references.first?.url
    guard url != nil || media.caption != nil else { return }
    blocks.append(
      .image(ImageBlock(url: url, alternative: media.alternative, caption: media.caption))
    )
  }
}

/// A `media` element of NITF: files that show one thing, and the words below it.
struct MediaElement {
  private(set) var references: [Enclosure] = []
  private(set) var alternative = ""
  private(set) var caption: String?
  let isPicture: Bool

  init?(_ id: MarkupTree.NodeID, in tree: MarkupTree, limits: Limits) {
    var captions: [String] = []
    var walk = ElementWalk(tree, in: id)
    while let part = walk.next() {
      switch tree.nodes[part].tag {
      case .mediaReference:
        let words = tree.label("alternate-text", of: part)
        if alternative.isEmpty { alternative = words ?? "" }
        guard
          let url = tree.label("source", of: part).flatMap({ WebAddress.resolved($0, against: nil) }
          ),
          url.utf8.count <= limits.urlBytes, references.count < limits.enclosureCount
        else { continue }
        references.append(Enclosure(url: url, type: tree.label("mime-type", of: part)))
      case .mediaCaption:
        captions.append(tree.line(of: part))
        walk.skip(part)
      default: break
      }
    }
    let words = captions.filter { !$0.isEmpty }.joined(separator: " ")
    caption = words.isEmpty ? nil : DisplayText.capped(words, to: limits.summaryBytes)
    let kind = (tree.label("media-type", of: id) ?? references.first?.type ?? "image").lowercased()
    isPicture = ["image", "photo", "graphic"].contains { kind.hasPrefix($0) }
    if references.isEmpty, caption == nil { return nil }
  }
}
