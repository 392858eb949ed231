import Articles

/// The words of one paragraph as they come, white space collapsed as HTML says.
struct InlineBuilder {
  enum Span {
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

  private var open = [OpenSpan(span: .plain)]
  private var text: [UInt8] = []
  private var isSpacePending = false
  /// Whether nothing stands on the line yet, so that white space means nothing.
  private var isAtLineStart = true
  private(set) var endsInBreak = false

  /// Whether nothing but white space has come since the last `take()`.
  var isEmpty: Bool {
    text.isEmpty && open.allSatisfy(\.content.isEmpty)
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index].isMarkupSpace {
          isSpacePending = true
          index += 1
          continue
        }
        flushSpace()
        let end = bytes.endOfTidyText(from: index)
        text.append(contentsOf: bytes[index..<end])
        index = end
        isAtLineStart = false
        endsInBreak = false
      }
    }
  }

  mutating func append(_ image: ImageBlock) {
    flushSpace()
    flushText()
    open[open.count - 1].content.append(.image(image))
    isAtLineStart = false
    endsInBreak = false
  }

  /// Ends the line, unless it has not begun.
  mutating func appendBreak() {
    isSpacePending = false
    guard !isAtLineStart else { return }
    flushText()
    open[open.count - 1].content.append(.lineBreak)
    isAtLineStart = true
    endsInBreak = true
  }

  mutating func begin(_ span: Span) {
    // The space before a link belongs in front of it, not to its words.
    flushSpace()
    flushText()
    open.append(OpenSpan(span: span))
  }

  mutating func end() {
    guard open.count > 1 else { return }
    flushText()
    close(open.removeLast())
  }

  /// The inlines so far; the spans that are open stay so for what comes next.
  mutating func take() -> [Inline] {
    flushText()
    isSpacePending = false
    isAtLineStart = true
    endsInBreak = false
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
  private mutating func flushSpace() {
    if isSpacePending, !isAtLineStart { text.append(0x20) }
    isSpacePending = false
  }

  private mutating func flushText() {
    guard !text.isEmpty else { return }
    let words = DisplayText.multiline(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
    if !words.isEmpty { append(.text(words)) }
  }

  private mutating func append(_ inline: Inline) {
    let last = open.count - 1
    if case .text(let words) = inline, case .text(let before)? = open[last].content.last {
      open[last].content[open[last].content.count - 1] = .text(before + words)
    } else {
      open[last].content.append(inline)
    }
  }

  private mutating func close(_ span: OpenSpan) {
    guard !span.content.isEmpty else { return }
    switch span.span {
    case .emphasis: append(.emphasis(span.content))
    case .strong: append(.strong(span.content))
    case .strikethrough: append(.strikethrough(span.content))
    case .link(let url): append(.link(span.content, url: url))
    case .code where span.content.allSatisfy(\.isText): append(.code(span.content.plainText))
    case .code, .plain: for inline in span.content { append(inline) }
    }
  }
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// Whether the inline is a picture, or a link around pictures alone.
  var pictures: [ImageBlock]? {
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
  var pictures: [ImageBlock]? {
    var pictures: [ImageBlock] = []
    for inline in self {
      guard let more = inline.pictures else { return nil }
      pictures += more
    }
    return pictures
  }

  /// The inlines without white space and line breaks at the end.
  fileprivate var trimmingEnd: [Inline] {
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
