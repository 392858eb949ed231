import Articles

extension [Inline] {
  /// The inlines without the first `count` characters of their words, and without the space after.
  func droppingScalars(_ count: Int) -> [Inline] {
    var left = count
    var kept: [Inline] = []
    for inline in self {
      if left == 0 {
        kept.append(inline)
      } else if let rest = inline.droppingScalars(&left) {
        kept.append(rest)
      }
    }
    return kept.trimmingStart
  }

  /// The inlines up to the character at `count`, without white space at the end.
  func keepingScalars(_ count: Int) -> [Inline] {
    var left = count
    var kept: [Inline] = []
    for inline in self where left > 0 {
      if let head = inline.keepingScalars(&left) { kept.append(head) }
    }
    return kept.trimmingEnd
  }

  private var trimmingStart: [Inline] {
    var inlines = self
    while let first = inlines.first {
      switch first {
      case .lineBreak: inlines.removeFirst()
      case .text(let text):
        let scalars = text.unicodeScalars.drop { $0.isGap || $0 == "\n" }
        if scalars.isEmpty {
          inlines.removeFirst()
          continue
        }
        inlines[0] = .text(String(scalars))
        return inlines
      default: return inlines
      }
    }
    return inlines
  }
}

extension Inline {
  /// What is left after the first characters, of which `count` says how many are still to go.
  fileprivate func droppingScalars(_ count: inout Int) -> Inline? {
    switch self {
    case .text(let text):
      let rest = Self.rest(of: text, after: &count)
      return rest.isEmpty ? nil : .text(rest)
    case .code(let text):
      let rest = Self.rest(of: text, after: &count)
      return rest.isEmpty ? nil : .code(rest)
    case .lineBreak:
      count -= 1
      return nil
    case .image(let image):
      count = max(0, count - image.alternative.unicodeScalars.count)
      return self
    default: return rebuilding { $0.dropping(&count) }
    }
  }

  /// The first characters, of which `count` says how many are still to come.
  fileprivate func keepingScalars(_ count: inout Int) -> Inline? {
    switch self {
    case .text(let text):
      let head = Self.head(of: text, atMost: &count)
      return head.isEmpty ? nil : .text(head)
    case .code(let text):
      let head = Self.head(of: text, atMost: &count)
      return head.isEmpty ? nil : .code(head)
    case .lineBreak:
      count -= 1
      return self
    case .image(let image):
      count = max(0, count - image.alternative.unicodeScalars.count)
      return self
    default: return rebuilding { $0.keeping(&count) }
    }
  }

  private func rebuilding(_ change: ([Inline]) -> [Inline]) -> Inline? {
    switch self {
    case .emphasis(let inner): return Self.filled(change(inner), Inline.emphasis)
    case .strong(let inner): return Self.filled(change(inner), Inline.strong)
    case .strikethrough(let inner): return Self.filled(change(inner), Inline.strikethrough)
    case .link(let inner, let url): return Self.filled(change(inner)) { .link($0, url: url) }
    default: return self
    }
  }

  private static func filled(_ inlines: [Inline], _ make: ([Inline]) -> Inline) -> Inline? {
    inlines.isEmpty ? nil : make(inlines)
  }

  private static func rest(of text: String, after count: inout Int) -> String {
    let length = text.unicodeScalars.count
    defer { count = max(0, count - length) }
    return count >= length ? "" : String(text.unicodeScalars.dropFirst(count))
  }

  private static func head(of text: String, atMost count: inout Int) -> String {
    let length = text.unicodeScalars.count
    defer { count = max(0, count - length) }
    return count >= length ? text : String(text.unicodeScalars.prefix(count))
  }
}

extension [Inline] {
  fileprivate func dropping(_ count: inout Int) -> [Inline] {
    var kept: [Inline] = []
    for inline in self {
      if count == 0 {
        kept.append(inline)
      } else if let rest = inline.droppingScalars(&count) {
        kept.append(rest)
      }
    }
    return kept
  }

  fileprivate func keeping(_ count: inout Int) -> [Inline] {
    var kept: [Inline] = []
    for inline in self where count > 0 {
      if let head = inline.keepingScalars(&count) { kept.append(head) }
    }
    return kept
  }

  /// Whether every word leads somewhere else.
  var isLinksOnly: Bool {
    var hasLink = false
    for inline in self {
      switch inline {
      case .link: hasLink = true
      case .text(let text):
        guard !text.unicodeScalars.contains(where: { $0.isLetter || $0.digit != nil }) else {
          return false
        }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        guard inner.isLinksOnly else { return false }
        hasLink = true
      case .code: return false
      case .lineBreak, .image: break
      }
    }
    return hasLink
  }

  var hasLink: Bool {
    contains { inline in
      switch inline {
      case .link: true
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.hasLink
      default: false
      }
    }
  }
}
