import Articles

/// Text that came with a feed or a page and may or may not be HTML.
enum HTMLText {
  /// The blocks of a piece of HTML, or of plain text when it holds no markup.
  static func blocks(_ bytes: [UInt8], base: WebAddress?, limits: Limits) -> [Block] {
    let bytes = withoutWrapping(bytes)
    guard isMarkup(bytes) else {
      return PlainParagraphs.blocks(of: String(decoding: bytes, as: UTF8.self))
    }
    let tree = MarkupParser.parse(bytes, dialect: .html, limits: limits)
    var builder = BlockBuilder(tree: tree, base: base, limits: limits)
    return builder.blocks(in: 0)
  }

  /// The words of a piece of HTML on one line.
  static func line(_ bytes: [UInt8], limits: Limits) -> String {
    guard isMarkup(bytes) else {
      return DisplayText.singleLine(String(decoding: bytes, as: UTF8.self))
    }
    let tree = MarkupParser.parse(bytes, dialect: .html, limits: limits)
    var builder = BlockBuilder(tree: tree, base: nil, limits: limits)
    return DisplayText.singleLine(builder.inlines(in: 0).plainText)
  }

  /// Whether the text holds a tag of HTML or a character reference.
  ///
  /// `<TCB>` and `a < b` are text: only names that HTML has count.
  static func isMarkup(_ bytes: [UInt8]) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "<"), isTag(bytes[index...]) { return true }
      if bytes[index] == UInt8(ascii: "&") {
        return CharacterReference.occurs(in: bytes[index...]) || holdsTag(bytes[index...])
      }
      index += 1
    }
    return false
  }

  /// The text without a CDATA section around it, which some publishing systems escape as well.
  private static func withoutWrapping(_ bytes: [UInt8]) -> [UInt8] {
    var inner = bytes[...]
    while let first = inner.first, first.isMarkupSpace { inner = inner.dropFirst() }
    while let last = inner.last, last.isMarkupSpace { inner = inner.dropLast() }
    guard inner.starts(with: "<![CDATA[".utf8), inner.suffix(3).elementsEqual("]]>".utf8),
      inner.count >= 12
    else { return bytes }
    return Array(inner.dropFirst(9).dropLast(3))
  }

  private static func holdsTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && isTag(bytes[$0...]) }
  }

  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    var name = bytes.dropFirst()
    if name.starts(with: "!--".utf8) || name.starts(with: "![CDATA[".utf8) { return true }
    if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
    let letters = name.prefix(12).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    let next = letters.endIndex < bytes.endIndex ? bytes[letters.endIndex] : 0
    guard next.isMarkupSpace || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") else {
      return false
    }
    return MarkupTag(named: MarkupName.hash(letters)).isHTML
  }
}

extension MarkupTag {
  /// Whether the name is one that text for people is marked up with.
  var isHTML: Bool {
    if isBlock || isFormatting || isVoid { return true }
    switch self {
    case .applet, .marquee, .math, .ul, .ol, .script, .style, .iframe, .svg, .video, .audio,
      .object,
      .picture, .noscript,
      .sub, .sup, .ruby, .rt, .button, .body, .head, .html, .colgroup, .dir, .select, .textarea:
      return true
    default: return false
    }
  }
}

/// Plain text, in which a blank line ends a paragraph.
enum PlainParagraphs {
  static func blocks(of text: String) -> [Block] {
    let text = DisplayText.multiline(text)
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      let words = text.allSatisfy(\.isWhitespace) ? "" : DisplayText.singleLine(text)
      return words.isEmpty ? [] : [.paragraph([.text(words)])]
    }
    var blocks: [Block] = []
    var paragraph: [Substring] = []
    func flush() {
      let words = DisplayText.singleLine(paragraph.joined(separator: " "))
      if !words.isEmpty { blocks.append(.paragraph([.text(words)])) }
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) { flush() } else { paragraph.append(line) }
    }
    flush()
    return blocks
  }
}
