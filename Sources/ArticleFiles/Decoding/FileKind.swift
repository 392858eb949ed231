/// What a file holds, told from its decoded text.
enum FileKind: Equatable {
  case feed
  case opml
  case json
  case nitf
  /// NewsML 1 or NewsML-G2.
  case newsML
  case html
  case markdown
  case text
  /// XML of some other vocabulary, with its root's name.
  case otherXML(String)

  /// Looks at the text, and at the name only to tell Markdown from plain text.
  init(of bytes: [UInt8], path: String) {
    let start = bytes.firstIndex { !$0.isMarkupSpace && $0 != 0 } ?? bytes.endIndex
    let first = start < bytes.endIndex ? bytes[start] : 0
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), Self.looksLikeJSON(bytes[start...])
    {
      // Hugo's front matter may be an object before the text.
      self = MarkdownSigns.isNamedMarkdown(path) ? .markdown : .json
      return
    }
    if let kind = Self.markup(bytes) {
      self = kind
      return
    }
    self = MarkdownSigns.isMarkdown(bytes, path: path) ? .markdown : .text
  }
}

extension FileKind {
  private static func looksLikeJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    let next = bytes.dropFirst().first { !$0.isMarkupSpace } ?? 0
    switch bytes.first {
    case UInt8(ascii: "{"): return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    default: return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
    }
  }

  /// The kind by the first element that says what it is; nil when the text is no markup.
  private static func markup(_ bytes: [UInt8]) -> FileKind? {
    // What a broken server writes in front of a feed is rarely longer than this.
    let head = Array(bytes.prefix(8192))
    guard head[...].offset(of: UInt8(ascii: "<")) != nil else { return nil }
    let tree = MarkupParser.parse(head, dialect: .xml)
    let isAtStart = head.first { !$0.isMarkupSpace } == UInt8(ascii: "<")
    let hasDeclaration = head.firstRange(of: Array("<?xml".utf8)) != nil
    if !isAtStart, !holdsDocument(tree) { return nil }
    for node in tree.nodes where node.kind == .element {
      switch node.tag {
      case .rss, .rdf: return .feed
      case .feed where node.space == .atom || node.space == .none: return .feed
      case .channel where isAtStart: return .feed
      case .opml: return .opml
      case .nitf where isAtStart: return .nitf
      case .newsML, .newsItem, .packageItem, .newsMessage:
        if isAtStart { return .newsML }
      case .html, .body, .head: return .html
      default: break
      }
      guard isAtStart else { continue }
      if hasDeclaration {
        return .otherXML(
          String(
            decoding: head[Int(node.range.lowerBound)..<Int(node.range.upperBound)],
            as: UTF8.self
          )
        )
      }
      return node.tag.isHTML || node.tag == .meta || node.tag == .title ? .html : nil
    }
    return isAtStart && head.starts(with: "<!doctype html".utf8, by: isSameLetter) ? .html : nil
  }

  /// Whether a document begins behind the text in front, which is more than the mention of a tag.
  private static func holdsDocument(_ tree: MarkupTree) -> Bool {
    let tags = Set(tree.nodes.lazy.filter { $0.kind == .element }.map(\.tag))
    if tags.contains(.html) { return tags.contains(.head) || tags.contains(.body) }
    if tags.contains(.opml) { return tags.contains(.outline) }
    return tags.contains(.channel) || tags.contains(.item) || tags.contains(.entry)
  }

  private static func isSameLetter(_ left: UInt8, _ right: UInt8) -> Bool {
    left | 0x20 == right | 0x20
  }
}

extension [UInt8] {
  /// Where the bytes of `text` first stand.
  func firstRange(of text: [UInt8]) -> Range<Int>? {
    self[...].firstRange(of: text)
  }
}

extension ArraySlice<UInt8> {
  /// Where the bytes of `text` first stand.
  func firstRange(of text: [UInt8]) -> Range<Int>? {
    guard let first = text.first, count >= text.count else { return nil }
    for index in startIndex...(endIndex - text.count) where self[index] == first {
      if self[index..<index + text.count].elementsEqual(text) { return index..<index + text.count }
    }
    return nil
  }
}
