import Articles
import Wording

extension LayoutBuilder {
  /// Blocks within blocks are followed this far.
  private static let deepestBlock = 100

  /// Sets blocks one below the other, a blank line between two unless they are `tight`.
  mutating func set(_ blocks: [Block], tight: Bool = false) {
    guard depth < Self.deepestBlock else { return }
    depth += 1
    for (index, block) in blocks.enumerated() where !isFull {
      let before = index > 0 ? blocks[index - 1] : nil
      if let before, !tight { separate(before, from: block) }
      set(block, after: before)
    }
    depth -= 1
  }

  /// Puts as many blank lines between two blocks as their kinds ask for: more above a heading than
  /// below it, and none between paragraphs that are told apart by their indents.
  mutating func separate(_ before: Block, from block: Block) {
    switch (before, block) {
    case (_, .heading(let level, _)): separate(by: level <= 2 ? 2 : 1)
    case (.heading(let level, _), _) where level > 1: break
    case (.paragraph, .paragraph) where settings.paragraphStyle == .indented: break
    default: separate()
    }
  }

  /// Sets a block; what comes before it decides about its indent.
  mutating func set(_ block: Block, after before: Block?) {
    switch block {
    case .paragraph(let inlines): setParagraph(inlines, after: before)
    case .heading(let level, let inlines): setHeading(inlines, level: level)
    case .list(let list): set(list)
    case .definitions(let list): set(list)
    case .quote(let blocks): setQuote(blocks)
    case .code(language: _, let text): setCode(text)
    case .table(let table): set(table)
    case .image(let image): set(image)
    case .rule: setRule()
    }
  }

  /// Sets a paragraph, after the dateline when it is the story's first.
  mutating func setParagraph(
    _ inlines: [Inline],
    dateline: String? = nil,
    after before: Block? = nil
  ) {
    var text = newText(role)
    if let dateline {
      text.append(dateline + " ", role: .dateline)
      text.ownStart = text.bytes.count
    } else if settings.paragraphStyle == .indented, case .paragraph? = before, textWidth >= 20 {
      // Spaces that do not break are part of the first word, and are not stretched.
      text.append("\u{A0}\u{A0}", role: role)
      text.ownStart = text.bytes.count
    }
    append(inlines, to: &text, role: role)
    if settings.hangsQuotes, gutters.isEmpty, textWidth >= 20 { text.hangQuote() }
    set(text)
  }

  /// Sets a heading, with a rule below it when it is one of the two largest.
  private mutating func setHeading(_ inlines: [Inline], level: Int) {
    var text = newText(.heading)
    append(inlines, to: &text, role: .heading)
    let first = lines.count
    set(text, fit: .balanced)
    guard level <= 2, lines.count > first, let last = lines.last else { return }
    let isRightToLeft = last.isRightToLeft
    let width = level == 1 ? textWidth : min(textWidth, lines[first...].map(\.textWidth).max() ?? 0)
    let sign = level == 1 ? ornaments.heavyHorizontal : ornaments.horizontal
    let rule = StyledRun(String(repeating: sign, count: width), role: .rule)
    emit([rule], width: width, isRightToLeft: isRightToLeft)
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

  /// Sets the words of a picture beside a bar: what it shows, and below it what its caption says.
  private mutating func set(_ image: ImageBlock) {
    let caption = image.caption ?? ""
    let isSaidTwice = image.alternative.isEmpty || image.alternative == caption
    inside(Gutter(bar: ornaments.captionBar, role: .captionMark)) { builder in
      var text = builder.newText(.image)
      let link = image.url.flatMap { $0.isEmpty ? nil : builder.links.index(of: $0) }
      let isAddressAlone = isSaidTwice && !caption.isEmpty
      text.append(builder.pictureMark + " ", role: .image, link: link)
      text.ownStart = text.bytes.count
      if !isSaidTwice {
        text.append(image.alternative, role: .image, link: link)
      } else if !isAddressAlone {
        text.append(builder.text(.pictureWithoutDescription), role: .secondary, link: link)
      }
      if isAddressAlone { text.append(caption, role: .caption) }
      if let link { builder.appendNumber(of: link, to: &text) }
      builder.set(text)
      builder.set(StyledText(isAddressAlone ? "" : caption, role: .caption))
    }
  }

  /// Stands before the description of a picture.
  private var pictureMark: String { ornaments.picture ?? "[\(text(.image))]" }

  /// Sets a caption apart with a bar.
  mutating func setCaption(_ caption: String) {
    inside(Gutter(bar: ornaments.captionBar, role: .captionMark)) { builder in
      builder.set(StyledText(caption, role: .caption))
    }
  }
}
