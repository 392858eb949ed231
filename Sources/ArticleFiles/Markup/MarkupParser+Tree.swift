extension MarkupParser {
  mutating func appendText(_ kind: MarkupTree.Node.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if dialect == .xml, kind == .text, tree.fault == nil { checkReferences(in: range) }
    append(MarkupTree.Node(kind: kind, range: Int32(range.lowerBound)..<Int32(range.upperBound)))
  }

  /// Notes an ampersand that begins none of the references that XML has without declarations.
  private mutating func checkReferences(in range: Range<Int>) {
    var rest = bytes[range]
    while let ampersand = rest.offset(of: UInt8(ascii: "&")) {
      rest = rest[(ampersand + 1)...]
      if stands("lt;", at: ampersand + 1) || stands("gt;", at: ampersand + 1) { continue }
      let name = rest.prefix(12).prefix { $0 != UInt8(ascii: ";") }
      let isEnded = name.endIndex < range.upperBound && bytes[name.endIndex] == UInt8(ascii: ";")
      let isKnown =
        name.first == UInt8(ascii: "#")
        || ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
      if !isEnded || !isKnown { return note("an & that begins no reference of XML") }
    }
  }

  mutating func openElement(name: Range<Int>, firstAttribute: Int, isClosed: Bool) {
    let hash = MarkupName.hash(bytes[name])
    let declarationCount = declarations.count
    let (space, tag) =
      dialect == .xml
      ? qualified(name, firstAttribute: firstAttribute)
      : (MarkupNamespace.xhtml, MarkupTag(named: hash))
    closeElementsEnded(by: tag, space)
    guard open.count <= limits.elementDepth else {
      if !isClosed, !isVoid(tag) { flattened += 1 }
      note("elements more than \(limits.elementDepth) deep")
      tree.attributes.removeSubrange(firstAttribute...)
      declarations.removeSubrange(min(declarationCount, declarations.count)...)
      return
    }
    var node = MarkupTree.Node(
      kind: .element,
      range: Int32(name.lowerBound)..<Int32(name.upperBound)
    )
    node.space = space
    node.tag = tag
    node.firstAttribute = Int32(firstAttribute)
    node.attributeCount = UInt8(clamping: tree.attributes.count - firstAttribute)
    let id = append(node)
    if isClosed || isVoid(tag) {
      declarations.removeSubrange(min(declarationCount, declarations.count)...)
      return
    }
    open.append(
      OpenElement(
        node: id,
        tag: tag,
        space: space,
        name: hash,
        declarationCount: min(declarationCount, declarations.count)
      )
    )
    if dialect == .html { readRawText(of: tag) }
  }

  /// Closes elements until only `count` are open.
  mutating func closeElements(downTo count: Int) {
    while open.count > count, let last = open.popLast() {
      tree.nodes[Int(last.node)].end = Int32(tree.nodes.count)
      declarations.removeSubrange(min(last.declarationCount, declarations.count)...)
    }
  }

  @discardableResult
  private mutating func append(_ node: MarkupTree.Node) -> Int32 {
    let id = Int32(tree.nodes.count)
    var node = node
    node.end = id + 1
    let last = open.count - 1
    node.parent = open[last].node
    if open[last].lastChild == 0 {
      tree.nodes[Int(node.parent)].firstChild = id
    } else {
      tree.nodes[Int(open[last].lastChild)].nextSibling = id
    }
    open[last].lastChild = id
    tree.nodes.append(node)
    return id
  }
}

extension MarkupParser {
  /// The vocabulary and local name of an element, its own declarations read first.
  private mutating func qualified(
    _ name: Range<Int>,
    firstAttribute: Int
  ) -> (MarkupNamespace, MarkupTag) {
    for attribute in tree.attributes[firstAttribute...] { declare(attribute) }
    let colon = bytes[name].firstIndex(of: UInt8(ascii: ":"))
    let prefix = bytes[name.lowerBound..<(colon ?? name.lowerBound)]
    let local = colon.map { bytes[($0 + 1)..<name.upperBound] } ?? bytes[name]
    let key = MarkupName.hash(prefix)
    let declared = declarations.last { $0.prefix == key }?.space
    let space =
      declared
      ?? (colon == nil
        ? .none : MarkupNamespace(customaryPrefix: String(decoding: prefix, as: UTF8.self)))
    return (space, MarkupTag(named: MarkupName.hash(local)))
  }

  private mutating func declare(_ attribute: MarkupTree.Attribute) {
    let start = Int(attribute.name.lowerBound)
    guard stands("xmlns", at: start), declarations.count < limits.namespaceCount else { return }
    let rest = bytes[(start + 5)..<Int(attribute.name.upperBound)]
    guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return }
    var space = MarkupNamespace(name: tree.value(of: attribute))
    let prefix = rest.dropFirst()
    // A whole document in an unknown vocabulary is read as if it had none: feeds have named many.
    if space == .other, rest.isEmpty, open.count == 1 { space = .none }
    // An unknown address behind a customary prefix is a misspelt one.
    let customary = MarkupNamespace(customaryPrefix: String(decoding: prefix, as: UTF8.self))
    declarations.append(
      NamespaceDeclaration(
        prefix: MarkupName.hash(prefix),
        space: space == .other && !prefix.isEmpty ? customary : space
      )
    )
  }
}

extension MarkupParser {
  /// Closes the nearest open element of that name and all in it; leaves the tag out when there is none.
  mutating func closeElement(name: Range<Int>) {
    if flattened > 0 {
      flattened -= 1
      return
    }
    let hash = MarkupName.hash(bytes[name])
    if open[open.count - 1].name == hash, open.count > 1 {
      closeElements(downTo: open.count - 1)
      return
    }
    let tag = dialect == .html ? MarkupTag(named: hash) : .other
    if tag == .br || tag == .p {
      if tag == .br {
        openElement(name: name, firstAttribute: tree.attributes.count, isClosed: true)
      }
      if tag == .br { return }
    }
    note("an end tag that does not match")
    var index = open.count - 1
    while index > 0 {
      if open[index].name == hash {
        closeElements(downTo: index)
        return
      }
      if isBarrier(open[index], toEndOf: tag) { return }
      index -= 1
    }
  }

  /// Whether an end tag called `tag` must not reach beyond an open element.
  private func isBarrier(_ element: OpenElement, toEndOf tag: MarkupTag) -> Bool {
    guard dialect == .html else { return false }
    switch element.tag {
    case .td, .th, .caption: return !tag.isTablePart
    case .table: return tag != .table && !tag.isSection
    case .template, .button: return true
    default: return tag.isFormatting && element.tag.isBlock
    }
  }

  /// Closes what a start tag implies to be at its end.
  private mutating func closeElementsEnded(by tag: MarkupTag, _ space: MarkupNamespace) {
    switch dialect {
    case .html: closeHTMLElementsEnded(by: tag)
    case .xml: closeFeedElementsEnded(by: tag, space)
    }
  }

  private mutating func closeHTMLElementsEnded(by tag: MarkupTag) {
    if tag.isBlock { close(.p, upTo: { $0.isParagraphBarrier }) }
    switch tag {
    case .li: close(.li, upTo: { $0 == .ul || $0 == .ol || $0 == .menu || $0.isParagraphBarrier })
    case .dt, .dd:
      close(.dt, upTo: { $0 == .dl || $0.isParagraphBarrier })
      close(.dd, upTo: { $0 == .dl || $0.isParagraphBarrier })
    case .td, .th:
      close(.td, upTo: { $0 == .tr || $0 == .table })
      close(.th, upTo: { $0 == .tr || $0 == .table })
    case .tr:
      close(.caption, upTo: { $0 == .table })
      close(.tr, upTo: { $0 == .table })
    case .tbody, .thead, .tfoot:
      for part: MarkupTag in [.caption, .tbody, .thead, .tfoot] {
        close(part, upTo: { $0 == .table })
      }
    case .option: close(.option, upTo: { $0 == .select })
    case .a: close(.a, upTo: { $0.isParagraphBarrier || $0.isBlock })
    case .body: close(.head, upTo: { _ in false })
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if open[open.count - 1].tag.headingLevel != nil { closeElements(downTo: open.count - 1) }
    default: break
    }
  }

  /// Closes the innermost open `tag`, unless something that fulfils `isBarrier` stands in between.
  private mutating func close(_ tag: MarkupTag, upTo isBarrier: (MarkupTag) -> Bool) {
    var index = open.count - 1
    while index > 0 {
      if open[index].tag == tag {
        closeElements(downTo: index)
        return
      }
      if isBarrier(open[index].tag) { return }
      index -= 1
    }
  }

  /// In a feed a new item ends one left open, and a new field ends a field that holds text only.
  private mutating func closeFeedElementsEnded(by tag: MarkupTag, _ space: MarkupNamespace) {
    if let last = open.last, last.space == .none || last.space == .atom, last.tag.isLineOfFeed,
      space.isFeedModule
    {
      note("an element without an end")
      return closeElements(downTo: open.count - 1)
    }
    guard space == .none || space == .atom, tag != .other else { return }
    guard open.count > 1, !open[1].tag.isAgencyRoot else { return }
    if tag == .item || tag == .entry {
      guard let index = open.lastIndex(where: { $0.tag == tag && $0.space == space }) else {
        return
      }
      note("an element without an end")
      closeElements(downTo: index)
    } else if tag.isFeedField, let last = open.last, last.tag.isFeedLeaf, last.space == space {
      note("an element without an end")
      closeElements(downTo: open.count - 1)
    } else if space == .none, tag.endsDescription {
      closeDescription()
    }
  }

  /// Closes a description left open, together with the HTML in it.
  private mutating func closeDescription() {
    var index = open.count - 1
    while index > 0, open[index].space == .none {
      if open[index].tag == .description {
        note("an element without an end")
        return closeElements(downTo: index)
      }
      guard open[index].tag.isBlock || open[index].tag.isFormatting || open[index].tag.isVoid else {
        return
      }
      index -= 1
    }
  }

  private func isVoid(_ tag: MarkupTag) -> Bool {
    dialect == .html && tag.isVoid
  }

  /// Reads the text of an element in which tags are only text.
  private mutating func readRawText(of tag: MarkupTag) {
    let end: StaticString
    switch tag {
    case .script: end = "</script"
    case .style: end = "</style"
    case .title: end = "</title"
    case .textarea: end = "</textarea"
    case .iframe: end = "</iframe"
    case .noembed: end = "</noembed"
    case .noframes: end = "</noframes"
    case .xmp: end = "</xmp"
    default: return
    }
    let start = position
    guard let stop = findIgnoringCase(end, from: start) else {
      // Without its end a script would hide the page; as much as one line of it is given up.
      let line = find(UInt8(ascii: tag == .title ? "<" : "\n"), from: start) ?? bytes.count
      appendText(.text, start..<line)
      position = line
      closeElements(downTo: open.count - 1)
      return
    }
    appendText(tag == .title || tag == .textarea ? .text : .literal, start..<stop)
    position = stop
  }

  private mutating func findIgnoringCase(_ text: StaticString, from start: Int) -> Int? {
    guard !missing.contains(text.description) else { return nil }
    let length = text.utf8CodeUnitCount
    let wanted = text.withUTF8Buffer { MarkupName.hash(Array($0)[...]) }
    var index = start
    while let hit = find(UInt8(ascii: "<"), from: index) {
      if hit + length <= bytes.count, bytes[hit + 1] == UInt8(ascii: "/"),
        MarkupName.hash(bytes[hit..<hit + length]) == wanted
      {
        return hit
      }
      index = hit + 1
    }
    missing.insert(text.description)
    return nil
  }
}
