import Articles

/// Turns a part of an HTML document into an article's blocks.
///
/// What is no part of an article (scripts, navigation, forms, frames, hidden elements) is left out.
struct BlockBuilder {
  let tree: MarkupTree
  /// Where relative links start from.
  let base: WebAddress?
  let limits: Limits
  /// Elements to leave out, with all that is in them.
  var skipped: Set<MarkupTree.NodeID> = []
  /// Whether what comes is the work of a writer that means what it writes, as Markdown's is: every
  /// table holds data, and a picture's title is its caption.
  var isDeliberate = false {
    didSet { line.dropsIndents = !isDeliberate }
  }

  /// The blocks of the container that is being read.
  var blocks: [Block] = []
  var line = InlineBuilder { DisplayText.multiline($0) }
  /// Whether only one line of blocks may come out, so that a new paragraph is a line break.
  var isInlineOnly = false
  /// What captions a figure that is being read has had so far; nil outside figures.
  var figureCaptions: [[Inline]]?
  var signs = ElementSignReader()

  init(tree: MarkupTree, base: WebAddress?, limits: Limits = .standard) {
    self.tree = tree
    self.base = base
    self.limits = limits
    line.dropsIndents = true
  }

  /// The blocks inside an element.
  mutating func blocks(in id: MarkupTree.NodeID) -> [Block] {
    let outer = blocks
    blocks = []
    readChildren(of: id)
    flushParagraph()
    let inner = blocks
    blocks = outer
    return inner
  }

  /// The text inside an element as one line of inlines, whatever blocks it is broken into.
  mutating func inlines(in id: MarkupTree.NodeID) -> [Inline] {
    let outer = isInlineOnly
    isInlineOnly = true
    readChildren(of: id)
    isInlineOnly = outer
    return line.take()
  }
}

extension BlockBuilder {
  mutating func readChildren(of id: MarkupTree.NodeID) {
    var child = tree.nodes[id].firstChild
    while child != 0 {
      read(Int(child))
      child = tree.nodes[Int(child)].nextSibling
    }
  }

  mutating func read(_ id: MarkupTree.NodeID) {
    let node = tree.nodes[id]
    guard node.kind == .element else {
      appendText(of: id)
      return
    }
    guard !isLeftOut(id) else { return }
    if isCaption(id) {
      readCaption(id)
    } else if let span = span(of: id) {
      line.begin(span)
      readChildren(of: id)
      line.end()
    } else {
      readElement(id, node.tag)
    }
  }

  private mutating func readElement(_ id: MarkupTree.NodeID, _ tag: MarkupTag) {
    switch tag {
    case .br: readBreak(id)
    case .img: readImage(id)
    case .q: readQuotation(id)
    case .wbr: readChildren(of: id)
    case .hr: append(.rule, afterChildrenOf: id)
    case .h1, .h2, .h3, .h4, .h5, .h6: readHeading(id, level: tag.headingLevel ?? 6)
    case .ul, .ol, .menu, .dir: readList(id, isOrdered: tag == .ol)
    case .dl: readDefinitions(id)
    case .dt: readTerm(id)
    case .dd: readQuote(id)
    case .blockquote, .bq: readQuote(id)
    case .pre, .xmp, .plaintext: readPreformatted(id)
    case .table: readTable(id)
    case .figure: readFigure(id)
    case .hl2: readHeading(id, level: 2)
    case .media: readMedia(id)
    case .block: readContainer(id, isBlock: true)
    case .section where isNotes(id), .div where isNotes(id): readNotes(id)
    case .sup where isFootnoteMark(id): readFootnoteMark(id)
    case .other where tree.name(of: id) == "amp-img": readImage(id)
    default: readContainer(id, isBlock: tag.isBlock)
    }
  }

  private mutating func appendText(of id: MarkupTree.NodeID) {
    if let plain = tree.plainText(of: id) {
      line.append(plain)
      return
    }
    var text: [UInt8] = []
    tree.appendText(of: id, to: &text)
    line.append(text[...])
  }

  private mutating func readContainer(_ id: MarkupTree.NodeID, isBlock: Bool) {
    if isBlock { flushParagraph() }
    readChildren(of: id)
    if isBlock { flushParagraph() }
  }

  /// Two line breaks in a row end a paragraph, as people who write without `<p>` mean them.
  private mutating func readBreak(_ id: MarkupTree.NodeID) {
    if line.endsInBreak { flushParagraph() } else { line.appendBreak() }
    readChildren(of: id)
  }

  private mutating func readQuotation(_ id: MarkupTree.NodeID) {
    line.append(Array("“".utf8)[...])
    readChildren(of: id)
    line.append(Array("”".utf8)[...])
  }

  private mutating func readHeading(_ id: MarkupTree.NodeID, level: Int) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let inlines = inlines(in: id)
    if let pictures = inlines.pictures {
      blocks += pictures.map(Block.image)
    } else {
      blocks.append(.heading(level: level, inlines))
    }
  }

  private mutating func readTerm(_ id: MarkupTree.NodeID) {
    flushParagraph()
    line.begin(.strong)
    readChildren(of: id)
    line.end()
    flushParagraph()
  }

  private mutating func readQuote(_ id: MarkupTree.NodeID) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let quoted = blocks(in: id)
    if !quoted.isEmpty { blocks.append(.quote(quoted)) }
  }

  private mutating func append(_ block: Block, afterChildrenOf id: MarkupTree.NodeID) {
    flushParagraph()
    if !isInlineOnly { blocks.append(block) }
    readChildren(of: id)
  }

  /// Ends the paragraph that is being read and adds it, unless it is empty.
  mutating func flushParagraph() {
    guard !isInlineOnly else {
      line.appendBreak()
      return
    }
    let inlines = line.take()
    guard let pictures = inlines.pictures else {
      blocks.append(.paragraph(inlines))
      return
    }
    blocks += pictures.map(Block.image)
  }
}

extension BlockBuilder {
  /// The span that an element makes of its words; nil when it is no such element.
  private func span(of id: MarkupTree.NodeID) -> InlineBuilder.Span? {
    switch tree.nodes[id].tag {
    case .em, .i, .cite, .dfn, .variable: .emphasis
    case .strong, .b: .strong
    case .s, .strike, .del: .strikethrough
    case .code, .tt, .kbd, .samp: .code
    case .a: link(of: id).map(InlineBuilder.Span.link) ?? .plain
    default: nil
    }
  }

  /// Where a link leads; nil when it leads nowhere that a reader could go.
  private func link(of id: MarkupTree.NodeID) -> String? {
    guard let target = tree.attribute("href", of: id) else { return nil }
    guard isNoteLink(id, to: target) else { return address(target) }
    return WebAddress.resolved(target, against: nil)
  }

  /// A link or picture's address as an absolute URL where that can be had.
  func address(_ text: String) -> String? {
    guard let url = WebAddress.resolved(text, against: base), url.utf8.count <= limits.urlBytes
    else { return nil }
    switch WebAddress.scheme(of: url) {
    case "javascript", "data", "vbscript", "about", "blob": return nil
    case nil where url.hasPrefix("#"): return nil
    default: return url
    }
  }

  func isLeftOut(_ id: MarkupTree.NodeID) -> Bool {
    if !skipped.isEmpty, skipped.contains(id) { return true }
    switch tree.nodes[id].tag {
    case .script, .style, .nav, .aside, .footer, .iframe, .button, .select, .textarea, .svg,
      .noscript, .template, .embed, .head, .input, .canvas, .map, .frameset, .noembed, .noframes,
      .meta, .link, .title, .base, .dialog, .rp, .video, .audio:
      return true
    case .form: return !holdsArticle(id)
    case .a where tree.attribute("class", of: id) == "footnote-backref": return true
    default: return isHidden(id)
    }
  }

  /// Whether a form is one of those that some publishing systems wrap around a whole page.
  private func holdsArticle(_ id: MarkupTree.NodeID) -> Bool {
    var paragraphs = 0
    for node in tree.descendants(of: id) {
      switch tree.nodes[node].tag {
      case .h1, .article, .main: return true
      case .p: paragraphs += 1
      default: break
      }
      if paragraphs == 3 { return true }
    }
    return false
  }

  private func isHidden(_ id: MarkupTree.NodeID) -> Bool {
    guard tree.nodes[id].attributeCount > 0 else { return false }
    if tree.attribute("hidden", of: id) != nil { return true }
    guard let style = tree.attribute("style", of: id) else { return false }
    let rules = style.lowercased().filter { $0 != " " }
    return rules.contains("display:none") || rules.contains("visibility:hidden")
  }
}
