import Articles
import Wording

extension LayoutBuilder {
  /// Emphasis within emphasis is followed this far; no publisher means more.
  private static let deepestInline = 64

  /// Adds inline text and its links; `role` is what plain words in it are.
  mutating func append(
    _ inlines: [Inline],
    to text: inout StyledText,
    role: Role,
    link: Int? = nil,
    level: Int = 0
  ) {
    guard level < Self.deepestInline else { return }
    if isSkipping() { return noteLinks(in: inlines, level: level) }
    for inline in inlines {
      switch inline {
      case .text(let words): text.append(words, role: role, link: link)
      case .code(let words): text.append(words, role: link == nil ? .code : role, link: link)
      case .emphasis(let inner):
        append(inner, to: &text, role: link == nil ? .emphasis : role, link: link, level: level + 1)
      case .strong(let inner):
        append(inner, to: &text, role: link == nil ? .strong : role, link: link, level: level + 1)
      case .strikethrough(let inner):
        let marked = link == nil ? Role.strikethrough : role
        text.append(ornaments.strike, role: marked, link: link)
        append(inner, to: &text, role: marked, link: link, level: level + 1)
        text.appendMark(ornaments.strike, role: marked, link: link)
      case .link where NoteLink(inline) != nil: appendNote(inline, to: &text)
      case .link(let inner, let url) where link == nil && !url.isEmpty:
        appendLink(inner, url: url, to: &text, level: level)
      case .link(let inner, url: _):
        append(inner, to: &text, role: role, link: link, level: level + 1)
      case .image(let image): appendImage(image, to: &text, link: link)
      case .lineBreak: text.breakLine()
      }
    }
  }

  /// Gives the links of text that is not set their numbers.
  private mutating func noteLinks(in inlines: [Inline], level: Int) {
    guard level < Self.deepestInline else { return }
    for inline in inlines {
      switch inline {
      case .link where NoteLink(inline) != nil: break
      case .link(_, let url) where !url.isEmpty: _ = links.index(of: url)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(let inner, url: _):
        noteLinks(in: inner, level: level + 1)
      case .text, .code, .image, .lineBreak: break
      }
    }
  }

  private mutating func appendLink(
    _ inner: [Inline],
    url: String,
    to text: inout StyledText,
    level: Int
  ) {
    let index = links.index(of: url)
    let before = text.bytes.count
    append(inner, to: &text, role: .link, link: index, level: level + 1)
    if text.bytes.count == before { text.append(url, role: .link, link: index) }
    appendNumber(of: index, to: &text)
  }

  /// Adds the small number by which a link can be opened.
  func appendNumber(of link: Int, to text: inout StyledText) {
    guard settings.showsLinkNumbers else { return }
    text.appendMark("[\(link + 1)]", role: .linkNumber, link: link)
  }

  /// Adds the small mark of a note; the way back from a note needs none, for both are in sight.
  private func appendNote(_ inline: Inline, to text: inout StyledText) {
    guard case .mark(let mark)? = NoteLink(inline) else { return }
    text.appendMark(ornaments.note(mark), role: .linkNumber, link: nil)
  }

  private func appendImage(_ image: ImageBlock, to text: inout StyledText, link: Int?) {
    guard !image.alternative.isEmpty else { return }
    text.append("[\(self.text(.image)): \(image.alternative)]", role: .image, link: link)
  }
}
