/// The words of one paragraph as they come, white space collapsed as HTML says.
///
/// What separates two words stands between their spans and not in them, so that one line has one
/// form, whoever builds it.
package struct InlineBuilder {
  package enum Span {
    case emphasis
    case strong
    case strikethrough
    case code
    case link(String)
    /// Stands for an element that changes nothing, so that every end meets its own start.
    case plain
  }

  private struct OpenSpan {
    var span: Span
    var content: [Inline] = []
  }

  /// What is due before the next word.
  private enum Gap {
    case none
    case space
    case lineBreak
  }

  /// Whether the spaces that HTML keeps, with which pages set paragraphs in, go as well.
  package var dropsIndents = false
  private let clean: (String) -> String
  private var open = [OpenSpan(span: .plain)]
  private var text: [UInt8] = []
  private var gap = Gap.none
  /// Whether nothing stands in the paragraph yet, so that white space means nothing.
  private var isAtStart = true

  /// `clean` makes text safe to show, where that has not been done.
  package init(clean: @escaping (String) -> String = { $0 }) {
    self.clean = clean
  }

  /// Whether the last thing that came, but for white space, was a line break.
  package var endsInBreak: Bool { gap == .lineBreak }

  package mutating func append(_ words: String) {
    for byte in isAtStart && dropsIndents ? words.withoutIndent.utf8 : words[...].utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        appendSpace()
      } else {
        settleGap()
        text.append(byte)
      }
    }
  }

  /// Adds words with single spaces between them and none at the ends.
  package mutating func append(tidy words: UnsafeBufferPointer<UInt8>) {
    guard !isAtStart || !dropsIndents || words.first.map({ $0 < 0x80 }) ?? true else {
      return append(String(decoding: words, as: UTF8.self))
    }
    settleGap()
    text.append(contentsOf: words)
  }

  package mutating func appendSpace() {
    if gap == .none { gap = .space }
  }

  package mutating func append(_ image: ImageBlock) {
    settleGap()
    flushText()
    open[open.count - 1].content.append(.image(image))
  }

  /// Ends the line, unless it has not begun.
  package mutating func appendBreak() {
    if !isAtStart { gap = .lineBreak }
  }

  package mutating func begin(_ span: Span) {
    flushText()
    open.append(OpenSpan(span: span))
  }

  package mutating func end() {
    guard open.count > 1 else { return }
    flushText()
    close(open.removeLast())
  }

  /// The inlines so far; the spans that are open stay so for what comes next.
  package mutating func take() -> [Inline] {
    flushText()
    gap = .none
    isAtStart = true
    if open.count == 1 {
      let content = open[0].content
      open[0].content = []
      return content.trimmingEnd
    }
    let spans = open.map(\.span)
    while open.count > 1 { close(open.removeLast()) }
    let content = open[0].content
    open = spans.map { OpenSpan(span: $0) }
    return content.trimmingEnd
  }
}

extension InlineBuilder {
  /// Writes what is due, outside the spans that have only just begun.
  private mutating func settleGap() {
    let due = gap
    gap = .none
    if isAtStart || due == .none {
      isAtStart = false
      return
    }
    var level = open.count - 1
    if text.isEmpty {
      while level > 0, open[level].content.isEmpty { level -= 1 }
    } else if due == .space {
      text.append(0x20)
      return
    }
    flushText()
    append(due == .space ? .text(" ") : .lineBreak, at: level)
  }

  private mutating func flushText() {
    guard !text.isEmpty else { return }
    let words = clean(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
    if !words.isEmpty { append(.text(words), at: open.count - 1) }
  }

  private mutating func append(_ inline: Inline, at level: Int) {
    if case .text(let words) = inline, case .text(let before)? = open[level].content.last {
      open[level].content[open[level].content.count - 1] = .text(before + words)
    } else {
      open[level].content.append(inline)
    }
  }

  private mutating func close(_ span: OpenSpan) {
    guard !span.content.isEmpty else { return }
    let level = open.count - 1
    switch span.span {
    case .emphasis: append(.emphasis(span.content), at: level)
    case .strong: append(.strong(span.content), at: level)
    case .strikethrough: append(.strikethrough(span.content), at: level)
    case .link(let url): append(.link(span.content, url: url), at: level)
    case .code where span.content.allSatisfy(\.isText):
      append(.code(span.content.plainText), at: level)
    case .code, .plain: for inline in span.content { append(inline, at: level) }
    }
  }
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// Whether the inline is a picture, or a link around pictures alone.
  fileprivate var pictures: [ImageBlock]? {
    switch self {
    case .image(let image): return [image]
    case .lineBreak: return []
    case .text(let text): return text.allSatisfy(\.isWhitespace) ? [] : nil
    case .link(let inlines, url: _), .emphasis(let inlines), .strong(let inlines):
      return inlines.pictures
    case .strikethrough, .code: return nil
    }
  }
}

extension [Inline] {
  /// The pictures, when there is nothing else; nil when there are words.
  package var pictures: [ImageBlock]? {
    var pictures: [ImageBlock] = []
    for inline in self {
      guard let more = inline.pictures else { return nil }
      pictures += more
    }
    return pictures
  }

  /// The inlines without white space at the end, which hidden characters behind it can leave.
  package var trimmingEnd: [Inline] {
    if case .text(let text)? = last, let byte = text.utf8.last, byte != 0x20 { return self }
    var inlines = self
    while let last = inlines.last {
      guard let trimmed = last.trimmingEnd else {
        inlines.removeLast()
        continue
      }
      inlines[inlines.count - 1] = trimmed
      break
    }
    return inlines
  }
}

extension Inline {
  /// The inline without white space at its end; nil when nothing is left.
  fileprivate var trimmingEnd: Inline? {
    switch self {
    case .text(let text):
      var text = text
      while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
      return text.isEmpty ? nil : .text(text)
    case .lineBreak: return nil
    case .emphasis(let inlines): return Self.rebuilt(inlines, Inline.emphasis)
    case .strong(let inlines): return Self.rebuilt(inlines, Inline.strong)
    case .strikethrough(let inlines): return Self.rebuilt(inlines, Inline.strikethrough)
    case .link(let inlines, let url): return Self.rebuilt(inlines) { .link($0, url: url) }
    case .code, .image: return self
    }
  }

  private static func rebuilt(_ inlines: [Inline], _ make: ([Inline]) -> Inline) -> Inline? {
    let trimmed = inlines.trimmingEnd
    return trimmed.isEmpty ? nil : make(trimmed)
  }
}

extension Unicode.Scalar {
  /// Whether it is a no-break space or one as wide as an ideograph.
  fileprivate var isIndent: Bool { value == 0xA0 || value == 0x3000 }
}

extension String {
  fileprivate var withoutIndent: Substring {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.isIndent || $0.properties.isPatternWhitespace }
    guard unicodeScalars.first.map(isSpace) == true else { return self[...] }
    return Substring(unicodeScalars.drop(while: isSpace))
  }
}
