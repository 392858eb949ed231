import Articles

extension BlockBuilder {
  /// Reads a list of terms and what they mean; one that only lays out a page as what is in it.
  mutating func readDefinitions(_ id: MarkupTree.NodeID) {
    flushParagraph()
    let children = definitionParts(of: id)
    guard !isInlineOnly, isDeliberate || areDefinitions(children) else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let outer = blocks
    blocks = []
    var parts: [DefinitionBlock.Part] = []
    for child in children { readPart(child, into: &parts) }
    settleMeaning(into: &parts)
    blocks = outer
    if !parts.isEmpty { blocks.append(.definitions(DefinitionBlock(parts))) }
  }

  private mutating func readPart(
    _ id: MarkupTree.NodeID,
    into parts: inout [DefinitionBlock.Part]
  ) {
    switch tree.nodes[id].tag {
    case .dt:
      settleMeaning(into: &parts)
      let words = isLeftOut(id) ? [] : inlines(in: id)
      if !words.isEmpty { parts.append(.term(words)) }
    case .dd:
      settleMeaning(into: &parts)
      let meaning = isLeftOut(id) ? [] : blocks(in: id)
      if !meaning.isEmpty { parts.append(.meaning(meaning)) }
    default: read(id)
    }
  }

  /// Takes what stood between terms and meanings for a meaning.
  private mutating func settleMeaning(into parts: inout [DefinitionBlock.Part]) {
    flushParagraph()
    if !blocks.isEmpty { parts.append(.meaning(blocks)) }
    blocks = []
  }

  /// The children of a list, those of the groups in it among them.
  private func definitionParts(of id: MarkupTree.NodeID) -> [MarkupTree.NodeID] {
    tree.children(of: id).flatMap { child in
      let isGroup = tree.nodes[child].tag == .div && !isLeftOut(child)
      return isGroup ? Array(tree.children(of: child)) : [child]
    }
  }

  /// Whether the parts are terms and meanings, and not the pictures and captions of a gallery.
  private mutating func areDefinitions(_ parts: [MarkupTree.NodeID]) -> Bool {
    var hasTerm = false
    var hasMeaning = false
    for part in parts {
      switch tree.nodes[part].tag {
      case .dt: hasTerm = true
      case .dd: hasMeaning = true
      default: continue
      }
      if isCaption(part) || (tree.nodes[part].tag == .dt && holdsMoreThanWords(part)) {
        return false
      }
    }
    return hasTerm && hasMeaning
  }

  private func holdsMoreThanWords(_ id: MarkupTree.NodeID) -> Bool {
    tree.descendants(of: id).contains { node in
      switch tree.nodes[node].tag {
      case .img, .figure, .h1, .h2, .h3, .h4, .h5, .h6, .table, .ul, .ol, .pre, .blockquote: true
      default: false
      }
    }
  }
}
