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

  /// Reads a figure: its picture takes the captions, anything else in it stands before them.
  mutating func readFigure(_ id: MarkupTree.NodeID) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let outer = figureCaptions
    figureCaptions = []
    var content = blocks(in: id)
    let captions = figureCaptions ?? []
    figureCaptions = outer
    let caption = Array(captions.joined(separator: [.text(" ")]))
    if !caption.isEmpty { attach(caption, to: &content) }
    blocks += content
  }

  /// A figure without a picture that could be read still has its caption.
  private func attach(_ caption: [Inline], to content: inout [Block]) {
    let words = DisplayText.singleLine(caption.wordsAlone)
    guard !words.isEmpty else { return }
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
    if content.isEmpty {
      content.append(.image(ImageBlock(alternative: "", caption: words)))
    } else {
      content.append(.paragraph(caption))
    }
  }
}

extension BlockBuilder {
  /// Whether the element holds a picture's caption, by its tag or by its class.
  mutating func isCaption(_ id: MarkupTree.NodeID) -> Bool {
    guard !isInlineOnly else { return false }
    switch tree.nodes[id].tag {
    case .figcaption: return true
    case .div, .p, .span, .td, .small, .em, .i, .dd, .cite, .strong, .h4, .h5, .h6, .section: break
    default: return false
    }
    guard tree.nodes[id].attributeCount > 0, let names = tree.attribute("class", of: id) else {
      return false
    }
    let isCredit = figureCaptions != nil && Self.credits.contains(names.lowercased())
    return (isCredit || isCaptionName(names)) && !holdsPicture(id)
  }

  private mutating func isCaptionName(_ names: String) -> Bool {
    signs.signs(in: names).contains(.caption)
  }

  private func holdsPicture(_ id: MarkupTree.NodeID) -> Bool {
    tree.descendants(of: id).prefix(64).contains {
      switch tree.nodes[$0].tag {
      case .img, .figure, .picture, .h1, .h2: true
      case .other: tree.nodes[$0].kind == .element && tree.name(of: $0) == "amp-img"
      default: false
      }
    }
  }

  /// Reads a caption into the figure around it, else into the picture before it.
  mutating func readCaption(_ id: MarkupTree.NodeID) {
    flushParagraph()
    let caption = inlines(in: id)
    let words = DisplayText.singleLine(caption.wordsAlone)
    guard !words.isEmpty else { return }
    guard figureCaptions == nil else {
      if figureCaptions?.contains(caption) == false { figureCaptions?.append(caption) }
      return
    }
    if case .image(var image)? = blocks.last {
      image.caption = image.caption.map { $0 == words ? $0 : "\($0) \(words)" } ?? words
      blocks[blocks.count - 1] = .image(image)
    } else {
      blocks.append(.image(ImageBlock(alternative: "", caption: words)))
    }
  }

  private static let credits: Set<String> = [
    "credit", "credits", "photographer", "copyright", "source", "image-source", "photo-source",
    "figure-credit", "media-credit", "image__credit", "image-copyright", "attribution",
  ]
}

extension [Inline] {
  /// The words without what stands for pictures.
  var wordsAlone: String {
    map { inline in
      switch inline {
      case .image: ""
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(let inner, url: _):
        inner.wordsAlone
      case .lineBreak: " "
      case .text, .code: inline.plainText
      }
    }
    .joined()
  }
}

extension Optional {
  /// The value, if there is one and it passes.
  func filter(_ passes: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { passes($0) ? $0 : nil }
  }
}
