import Articles

extension BlockBuilder {
  /// Whether the element holds the notes below a text.
  func isNotes(_ id: MarkupTree.NodeID) -> Bool {
    guard !isInlineOnly, tree.nodes[id].attributeCount > 0 else { return false }
    if tree.attribute("role", of: id) == "doc-endnotes" { return true }
    let names = (tree.attribute("class", of: id) ?? "").split(whereSeparator: \.isWhitespace)
    return names.contains { ["footnotes", "endnotes"].contains($0) }
  }

  /// Reads notes, with a rule between them and the text.
  mutating func readNotes(_ id: MarkupTree.NodeID) {
    flushParagraph()
    let notes = blocks(in: id).drop { $0 == .rule }
    guard !notes.isEmpty else { return }
    if !blocks.isEmpty, blocks.last != .rule { blocks.append(.rule) }
    blocks += notes
  }

  /// Whether the mark leads to a note, as Markdown writes it.
  func isFootnoteMark(_ id: MarkupTree.NodeID) -> Bool {
    tree.attribute("class", of: id) == "footnote-ref"
  }

  /// A note's number in brackets, so that it cannot be read with the word before it.
  mutating func readFootnoteMark(_ id: MarkupTree.NodeID) {
    let number = DisplayText.singleLine(tree.shortText(of: id, atMost: 100) ?? "*")
    let words = "[\(number)]"
    let target = "#note-\(number)"
    line.begin(NoteLink(words: words, url: target) == nil ? .plain : .link(target))
    line.append(words)
    line.end()
  }

  /// Whether a link leads from a mark to its note or from a note back to its mark.
  func isNoteLink(_ id: MarkupTree.NodeID, to target: String) -> Bool {
    guard target.utf8.first == UInt8(ascii: "#"), target.utf8.count <= limits.urlBytes,
      let words = tree.shortText(of: id, atMost: 40)
    else { return false }
    return NoteLink(words: words, url: target) != nil
  }
}
