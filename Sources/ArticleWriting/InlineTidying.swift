package import Articles

extension [Inline] {
  /// The inlines in the one form that a reader would give them.
  ///
  /// White space is single and stands between spans; there are no breaks at the ends of a line or
  /// one after another, no spans without content, no links within links, and no links but those to
  /// the web and to mail.
  package var tidied: [Inline] {
    var builder = InlineBuilder()
    builder.append(tidying: self, isInLink: false)
    return builder.take()
  }

  /// Whether anything of the inlines can be seen.
  fileprivate var showsSomething: Bool {
    contains { inline in
      switch inline {
      case .text(let text), .code(let text): text.contains { !$0.isWhitespace }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(let inner, url: _):
        inner.showsSomething
      case .image(let image): image.tidied(isInline: true) != nil
      case .lineBreak: false
      }
    }
  }
}

extension InlineBuilder {
  fileprivate mutating func append(tidying inlines: [Inline], isInLink: Bool) {
    for inline in inlines {
      switch inline {
      case .text(let text): append(text.printable)
      case .code(let text): append([.text(text)], as: .code, isInLink: isInLink)
      case .emphasis(let inner): append(inner, as: .emphasis, isInLink: isInLink)
      case .strong(let inner): append(inner, as: .strong, isInLink: isInLink)
      case .strikethrough(let inner): append(inner, as: .strikethrough, isInLink: isInLink)
      case .link(let inner, let url): append(inner, linkedTo: url, isInLink: isInLink)
      case .image(let image): if let image = image.tidied(isInline: true) { append(image) }
      case .lineBreak: appendBreak()
      }
    }
  }

  private mutating func append(_ inner: [Inline], as span: Span, isInLink: Bool) {
    begin(span)
    append(tidying: inner, isInLink: isInLink)
    end()
  }

  private mutating func append(_ inner: [Inline], linkedTo url: String, isInLink: Bool) {
    let isNote = NoteLink(words: inner.plainText, url: url) != nil
    guard !isInLink, isNote ? SafeAddress.isFragment(url) : SafeAddress.isSafe(url) else {
      append(tidying: inner, isInLink: isInLink)
      return
    }
    begin(.link(url.printable))
    // A link without words is shown as its address.
    append(tidying: inner.showsSomething ? inner : [.text(url)], isInLink: true)
    end()
  }
}

extension ImageBlock {
  /// The picture with a safe address and its words each on a line; nil when nothing is left.
  ///
  /// Within a line a picture's caption is shown nowhere.
  func tidied(isInline: Bool) -> ImageBlock? {
    let words = (caption ?? "").onOneLine
    let image = ImageBlock(
      url: SafeAddress.picture(url)?.printable,
      alternative: alternative.onOneLine,
      caption: isInline || words.isEmpty ? nil : words
    )
    return image.url == nil && image.alternative.isEmpty ? nil : image
  }
}
