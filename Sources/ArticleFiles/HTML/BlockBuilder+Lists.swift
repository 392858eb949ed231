import Articles

extension BlockBuilder {
  mutating func readList(_ id: MarkupTree.NodeID, isOrdered: Bool) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    let outer = blocks
    blocks = []
    var items: [[Block]] = []
    for child in tree.children(of: id) { readItem(child, into: &items) }
    flushParagraph()
    if !blocks.isEmpty { items.append(blocks) }
    blocks = outer
    items.removeAll(where: \.isEmpty)
    guard !items.isEmpty else { return }
    let start = tree.attribute("start", of: id).flatMap { Int($0.trimmingASCIISpace) } ?? 1
    let first = isOrdered ? min(max(start, 0), ListBlock.largestStart) : nil
    blocks.append(.list(ListBlock(start: first, items: items)))
  }

  /// Reads a list's child: an item, a list that belongs to the item before it, or stray text.
  private mutating func readItem(_ id: MarkupTree.NodeID, into items: inout [[Block]]) {
    let tag = tree.nodes[id].tag
    if tag == .li || tag == .ul || tag == .ol {
      flushParagraph()
      if !blocks.isEmpty { items.append(blocks) }
      blocks = []
    }
    switch tag {
    case .li: items.append(blocks(in: id))
    case .ul, .ol:
      read(id)
      if items.isEmpty { items.append([]) }
      items[items.count - 1] += blocks
      blocks = []
    default: read(id)
    }
  }

  mutating func readPreformatted(_ id: MarkupTree.NodeID) {
    flushParagraph()
    guard !isInlineOnly else {
      readChildren(of: id)
      flushParagraph()
      return
    }
    var text: [UInt8] = []
    for node in tree.descendants(of: id) {
      if tree.nodes[node].tag == .br { text.append(0x0A) }
      tree.appendText(of: node, to: &text)
    }
    var code = DisplayText.multiline(String(decoding: text, as: UTF8.self), tabWidth: 4)[...]
    // HTML drops one line feed after the tag, and people take the one after `<code>` for no line
    // either; one at the end is how the tag came onto its own line.
    if code.first == "\n", !isDeliberate || tree.nodes[id + 1].kind == .text {
      code = code.dropFirst()
    }
    while code.last == "\n" { code = code.dropLast() }
    guard !code.isEmpty else { return }
    blocks.append(.code(language: language(of: id), text: String(code)))
  }

  /// The programming language as the usual highlighters write it: `class="language-swift"`.
  private func language(of id: MarkupTree.NodeID) -> String? {
    let inner = tree.children(of: id).first { tree.nodes[$0].tag == .code }
    for node in [inner, id].compactMap(\.self) {
      if let language = tree.attribute("lang", of: node), tree.nodes[node].tag == .pre,
        !language.isEmpty
      {
        return DisplayText.singleLine(language)
      }
      for name in (tree.attribute("class", of: node) ?? "").split(whereSeparator: \.isWhitespace) {
        for prefix in ["language-", "lang-", "highlight-source-"] where name.hasPrefix(prefix) {
          return DisplayText.singleLine(String(name.dropFirst(prefix.count)))
        }
      }
    }
    return nil
  }
}
