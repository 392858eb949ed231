import Articles
import Foundation

/// The wire's marks in the blocks of a page: its dateline, its captions and what stands after it.
struct StoryCopy {
  private var article: Article
  private var draft: WireDraft

  /// The article with its dateline, agency and captions taken out of its body.
  static func read(_ article: Article, path: String) -> Article {
    var copy = StoryCopy(article, path: path)
    copy.takePhotoMarks()
    copy.takeCaptions()
    copy.takeDateline()
    copy.takeClosing()
    // An agency that only the sign-off knows may have to speak for the dateline.
    if copy.draft.dateline == nil { copy.takeDateline() }
    copy.takeStoryAfterSignOff()
    return copy.finished()
  }

  private init(_ article: Article, path: String) {
    self.article = article
    draft = WireDraft([], path: path)
    draft.title = article.title
    draft.authors = article.authors
    draft.published = article.published
  }
}

extension StoryCopy {
  /// Paragraphs as the reader of wires wants them; anything else is a wall.
  private var pieces: [BodyPiece] {
    article.body.map { block in
      if case .paragraph(let inlines) = block { return .paragraph(inlines.plainText) }
      return .verbatim("")
    }
  }

  /// `… hinh anh 1` behind the headline in a picture's description is no description.
  private mutating func takePhotoMarks() {
    for index in article.body.indices {
      guard case .image(var image) = article.body[index] else { continue }
      let words = Array(image.alternative.unicodeScalars)
      if let mark = PhotoMark(in: words), isTitle(words[..<mark.titleEnd].string) {
        image.alternative = words[mark.captionStart...].trimmed.string
      }
      if let caption = image.caption { image.caption = withoutMark(caption) }
      if image.caption?.isEmpty == true { image.caption = nil }
      article.body[index] = .image(image)
    }
  }

  private func isTitle(_ text: String) -> Bool {
    text.isEmpty || article.title.hasPrefix(text) || text.hasPrefix(article.title)
  }

  private func withoutMark(_ caption: String) -> String {
    let words = Array(caption.unicodeScalars)
    guard let mark = PhotoMark(in: words), isTitle(words[..<mark.titleEnd].string) else {
      return caption
    }
    return words[mark.captionStart...].trimmed.string
  }

  /// Paragraphs that are captions by their credits, or stand under a picture with one.
  private mutating func takeCaptions() {
    var body: [Block] = []
    for block in article.body {
      guard case .paragraph(let inlines) = block, let caption = caption(inlines, after: body.last)
      else {
        body.append(block)
        continue
      }
      if caption.isEmpty { continue }
      if case .image(var image)? = body.last, image.caption == nil {
        image.caption = caption
        body[body.count - 1] = .image(image)
      } else {
        body.append(.image(ImageBlock(alternative: "", caption: caption)))
      }
    }
    let hasText = body.contains { if case .image = $0 { false } else { true } }
    if hasText { article.body = body }
  }

  private func caption(_ inlines: [Inline], after block: Block?) -> String? {
    let text = DisplayText.singleLine(inlines.wordsAlone)
    guard text.utf8.count <= CaptionLine.limit + 200 else { return nil }
    let scalars = Array(text.unicodeScalars)
    if let mark = PhotoMark(in: scalars), mark.titleEnd > 0,
      isTitle(scalars[..<mark.titleEnd].string)
    {
      return scalars[mark.captionStart...].trimmed.string
    }
    if CaptionLine.isCaptionInBody(text) { return text }
    guard case .image(let image)? = block, image.caption == nil else { return nil }
    return PhotoCredit.ends(scalars) || PhotoCredit.isAlone(scalars) ? text : nil
  }

  // MARK: The end

  private mutating func takeClosing() {
    splitLastLines()
    draft.body = pieces
    draft.captions = FigureCaptions.captions(of: article.body)
    draft.closing = ClosingLine(
      hints: Set([draft.dateline?.agency].compactMap(\.self).map(Agency.foldedName))
    )
    draft.takeClosing()
    takeEnd()
  }

  /// Lines of the last paragraph become paragraphs where the last of them is none of the story's.
  private mutating func splitLastLines() {
    guard case .paragraph(let inlines)? = article.body.last, inlines.contains(.lineBreak),
      inlines.count < 200
    else { return }
    let lines = inlines.split(separator: .lineBreak).map { Array($0) }
    guard lines.count > 1, let last = lines.last else { return }
    let words = Array(last.plainText.unicodeScalars)
    guard ClosingLine(hints: []).meaning(of: words) != nil else { return }
    article.body.removeLast()
    article.body += lines.map { .paragraph($0) }
  }

  private mutating func takeStoryAfterSignOff() {
    draft.body = pieces
    draft.takeStoryAfterSignOff()
    takeEnd()
  }

  /// Cuts the body to the pieces that the wire's reader left.
  private mutating func takeEnd() {
    guard !draft.body.isEmpty, draft.body.count <= article.body.count else { return }
    article.body.removeSubrange(draft.body.count...)
    guard let text = draft.body.last?.paragraph, case .paragraph(let inlines)? = article.body.last
    else { return }
    let before = inlines.plainText
    guard text != before else { return }
    let isStopped = !before.hasPrefix(text)
    let length = text.unicodeScalars.count - (isStopped ? 1 : 0)
    var kept = inlines.keepingScalars(length)
    if isStopped { kept.append(.text(".")) }
    article.body[article.body.count - 1] = .paragraph(kept)
  }

  // MARK: The beginning

  private mutating func takeDateline() {
    takeGluedCaption()
    draft.body = pieces
    draft.captions = FigureCaptions.captions(of: article.body)
    var paragraphs = 0
    for index in article.body.indices.prefix(12) where paragraphs < 4 {
      guard case .paragraph(let inlines) = article.body[index] else { continue }
      paragraphs += 1
      let text = inlines.plainText
      let head = text.scalars(atMost: CopyHead.limit)
      var evidence = draft.evidence
      evidence.allowsColon = paragraphs == 1 && head.count > 80 && !draft.speakersFollow
      guard let found = draft.openingDateline(of: head, evidence: evidence),
        paragraphs == 1 || found.agency != nil
      else { continue }
      guard !draft.isRoundUp(found, from: index) else { return }
      take(found, from: index, inlines)
      return
    }
  }

  /// A caption that runs into the dateline of the first paragraph.
  private mutating func takeGluedCaption() {
    guard case .paragraph(let inlines)? = article.body.first else { return }
    let text = inlines.plainText
    let head = text.scalars(atMost: CaptionLine.limit)
    guard let glued = draft.gluedDateline(in: head) else { return }
    let caption = DisplayText.singleLine(head[..<glued].trimmed.string)
    article.body[0] = .paragraph(inlines.droppingScalars(glued))
    article.body.insert(.image(ImageBlock(alternative: "", caption: caption)), at: 0)
  }

  private mutating func take(_ found: Dateline, from index: Int, _ inlines: [Inline]) {
    draft.dateline = found
    draft.authors += found.authors
    article.published = article.published ?? found.date?.moment
    let rest = inlines.droppingScalars(found.length)
    if rest.isEmpty {
      article.body.remove(at: index)
    } else {
      article.body[index] = .paragraph(rest)
    }
  }

  private func finished() -> Article {
    var article = article
    article.dateline = draft.dateline?.place.map(DisplayText.singleLine) ?? article.dateline
    let agency = draft.dateline?.agency ?? draft.signOffAgency ?? draft.bylineAgency
    article.agency = agency.map(DisplayText.singleLine) ?? article.agency
    if article.authors.isEmpty {
      article.authors = draft.authors.map(DisplayText.singleLine).uniqued
    }
    article.captions = FigureCaptions.captions(of: article.body).uniqued
    article.warnings += draft.shownWarnings
    return article
  }
}
