import Articles

extension LayoutBuilder {
  /// Blocks within blocks are followed this far.
  private static let deepestBlock = 100

  /// Sets blocks one below the other, a blank line between two unless they are `tight`.
  mutating func set(_ blocks: [Block], tight: Bool = false) {
    guard depth < Self.deepestBlock else { return }
    depth += 1
    for (index, block) in blocks.enumerated() where !isFull {
      if index > 0, !tight { separate() }
      set(block)
    }
    depth -= 1
  }

  private mutating func set(_ block: Block) {
    switch block {
    case .paragraph(let inlines): setParagraph(inlines)
    case .heading(level: _, let inlines): setHeading(inlines)
    case .list(let list): set(list)
    case .quote(let blocks): setQuote(blocks)
    case .code(language: _, let text): setCode(text)
    case .table(let table): set(table)
    case .image(let image): set(image)
    case .rule: setRule()
    }
  }

  /// Sets a paragraph, after the dateline when it is the story's first.
  mutating func setParagraph(_ inlines: [Inline], dateline: String? = nil) {
    var text = newText(role)
    if let dateline {
      text.append(dateline + " ", role: .dateline)
      text.ownStart = text.bytes.count
    }
    append(inlines, to: &text, role: role)
    set(text)
  }

  private mutating func setHeading(_ inlines: [Inline]) {
    var text = newText(.heading)
    append(inlines, to: &text, role: .heading)
    set(text, fit: .balanced)
  }

  private mutating func setQuote(_ blocks: [Block]) {
    let outerRole = role
    role = .quote
    inside(Gutter(bar: ornaments.quoteBar, role: .quoteMark)) { $0.set(blocks) }
    role = outerRole
  }

  /// Sets a short line in the middle.
  private mutating func setRule() {
    beginBlock()
    let width = min(9, textWidth)
    let line = String(repeating: ornaments.horizontal, count: width)
    emit([StyledRun(line, role: .rule)], width: width, lead: (textWidth - width) / 2, offset: 0)
  }

  /// Sets the words of a picture: what it shows, and below it what its caption says.
  private mutating func set(_ image: ImageBlock) {
    let caption = image.caption ?? ""
    var text = newText(.image)
    let isSaidTwice = image.alternative.isEmpty || image.alternative == caption
    if isSaidTwice, !caption.isEmpty, image.url == nil {
      beginBlock()
    } else {
      let words = isSaidTwice ? "[image]" : "[image: \(image.alternative)]"
      let link = image.url.flatMap { $0.isEmpty ? nil : links.index(of: $0) }
      text.append(words, role: .image, link: link)
      if let link { appendNumber(of: link, to: &text) }
      set(text)
    }
    setCaption(caption)
  }

  /// Sets a caption apart with a bar.
  mutating func setCaption(_ caption: String) {
    inside(Gutter(bar: ornaments.captionBar, role: .captionMark)) { builder in
      builder.set(StyledText(caption, role: .caption))
    }
  }
}
