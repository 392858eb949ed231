import Articles

extension BlockBuilder {
  mutating func readImage(_ id: MarkupTree.NodeID) {
    if let image = image(id) {
      if image.isSign {
        line.append(Array(image.alternative.utf8)[...])
      } else {
        line.append(image.block)
      }
    }
    readChildren(of: id)
  }

  /// A picture, and whether it only stands for a character.
  private func image(
    _ id: MarkupTree.NodeID
  ) -> (block: ImageBlock, alternative: String, isSign: Bool)? {
    guard !isTracker(id) else { return nil }
    let alternative = DisplayText.singleLine(tree.attribute("alt", of: id) ?? "")
    let url = source(of: id)
    guard url != nil || !alternative.isEmpty else { return nil }
    let names = (tree.attribute("class", of: id) ?? "").lowercased()
    let isSign = !alternative.isEmpty && (names.contains("emoji") || names.contains("smiley"))
    let title = isDeliberate ? DisplayText.singleLine(tree.attribute("title", of: id) ?? "") : ""
    let caption = title.isEmpty ? nil : title
    return (ImageBlock(url: url, alternative: alternative, caption: caption), alternative, isSign)
  }

  /// The address of the real picture, which pages that load late keep beside `src`.
  private func source(of id: MarkupTree.NodeID) -> String? {
    let late = ["data-src", "data-lazy-src", "data-original", "src"] as [StaticString]
    for name in late {
      if let text = tree.attribute(name, of: id), let url = address(text) { return url }
    }
    for name in ["data-srcset", "srcset"] as [StaticString] {
      let first = tree.attribute(name, of: id)?.split(whereSeparator: \.isWhitespace).first
      if let first, let url = address(String(first)) { return url }
    }
    return nil
  }

  /// Whether the picture is one dot, there to count readers.
  private func isTracker(_ id: MarkupTree.NodeID) -> Bool {
    let sides = ["width", "height"] as [StaticString]
    return sides.allSatisfy { side in
      let size = tree.attribute(side, of: id)?.trimmingASCIISpace
      return size == "0" || size == "1" || size == "1px" || size == "0px"
    }
  }

  /// Reads a figure: its picture takes the caption, anything else in it stands before the caption.
  mutating func readFigure(_ id: MarkupTree.NodeID) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let caption = tree.first(.figcaption, in: id).filter { !skipped.contains($0) }
    var captionInlines: [Inline] = []
    if let caption {
      captionInlines = inlines(in: caption)
      skipped.insert(caption)
    }
    var content = blocks(in: id)
    if !captionInlines.isEmpty { attach(captionInlines, to: &content) }
    blocks += content
  }

  private func attach(_ caption: [Inline], to content: inout [Block]) {
    let words = DisplayText.singleLine(caption.plainText)
    for index in content.indices.reversed() {
      if case .image(var image) = content[index], image.caption == nil {
        image.caption = words
        content[index] = .image(image)
        return
      }
      if case .table(var table) = content[index], table.caption == nil {
        table.caption = words
        content[index] = .table(table)
        return
      }
    }
    content.append(.paragraph(caption))
  }
}

extension Optional {
  /// The value, if there is one and it passes.
  func filter(_ passes: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { passes($0) ? $0 : nil }
  }
}
