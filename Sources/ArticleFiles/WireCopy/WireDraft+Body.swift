/// The story's paragraphs, and what stands among them that is not the story's.
extension WireDraft {
  mutating func buildBody() {
    closing = ClosingLine(hints: hints)
    body = BodyBuilder(copy, wrapping: wrapping, closing: closing).pieces(of: lines[next...])
    if copy.remainder.isEmpty { return }
    warnings.append("The file has more lines than are told apart; the rest is shown as it is.")
  }

  /// Captions between paragraphs, told by their bracketed credits.
  mutating func takeCaptionsInBody() {
    dropEchoes()
    var kept: [BodyPiece] = []
    kept.reserveCapacity(body.count)
    var followsMark = false
    for piece in body {
      let text = piece.paragraph ?? ""
      let marked = markedCaption(text)
      let isCaption = CaptionLine.isCaptionInBody(text) || (followsMark && isCredited(text))
      followsMark = marked?.isEmpty == true
      if let caption = marked ?? (isCaption ? text : nil) {
        captions.append(caption)
      } else {
        kept.append(piece)
      }
    }
    // A text that is nothing but captions is a text.
    if !kept.isEmpty { body = kept } else { captions.removeLast(min(captions.count, body.count)) }
  }

  /// The caption after the headline and a photo's mark; nil for a paragraph without them.
  private func markedCaption(_ text: String) -> String? {
    guard !title.isEmpty, text.utf8.count <= CaptionLine.limit + title.utf8.count,
      PhotoMark.mayStand(in: text)
    else { return nil }
    let scalars = text.scalars
    guard let mark = PhotoMark(in: scalars), mark.titleEnd > 0 else { return nil }
    let before = scalars[..<mark.titleEnd].string
    guard title.hasPrefix(before) || before.hasPrefix(title) else { return nil }
    return scalars[mark.captionStart...].trimmed.string
  }

  private func isCredited(_ text: String) -> Bool {
    text.utf8.count <= CaptionLine.limit && PhotoCredit.ends(text.scalars)
  }

  /// A paragraph right after itself, as slide shows leave the words below a photo.
  private mutating func dropEchoes() {
    guard let echo = body.indices.dropFirst().first(where: isEcho) else { return }
    let beginning = body[echo].paragraph?.scalars(atMost: 40).string ?? ""
    warnings.append("A paragraph stood in the file twice: \(beginning)…")
    let echoes = Set(body.indices.dropFirst().filter(isEcho))
    body = body.indices.filter { !echoes.contains($0) }.map { body[$0] }
  }

  private func isEcho(_ index: Int) -> Bool {
    guard let text = body[index].paragraph, text.utf8.count > 40 else { return false }
    return body[index - 1].paragraph == text
  }

  /// A first paragraph that comes again word for word, and a text that comes twice.
  mutating func takeRepeatedText() {
    takeSecondCopy()
    guard body.count > 2, let first = body.first?.paragraph, first.utf8.count > 40 else { return }
    guard body.dropFirst().prefix(4).contains(where: { $0.paragraph == first }) else { return }
    summary = summary ?? first
    body.removeFirst()
  }

  private mutating func takeSecondCopy() {
    let half = body.count / 2
    guard half > 1, body.count % 2 == 0 else { return }
    for index in 0..<half {
      guard let first = body[index].paragraph, first == body[index + half].paragraph else { return }
    }
    body.removeLast(half)
    warnings.append("The text stood in the file twice.")
  }

  /// Folded names in brackets near the start that may be an agency's; a sign-off can confirm them.
  private var hints: Set<String> {
    var hints = folderNames
    for line in lines.prefix(next + 4) {
      let head = head(line, limit: 700)
      for name in bracketedNames(in: head) {
        hints.insert(Agency.foldedName(name))
      }
    }
    return hints
  }

  /// Whether the brackets stand in a dateline: before a separator, after a date, or at the start.
  private func isHint(_ head: [Unicode.Scalar], _ start: Int, _ close: Int) -> Bool {
    if head[start..<close].contains(where: { $0 == "=" || $0 == "＝" }) { return true }
    if let next = head[(close + 1)...].first(where: { !$0.isGap }), next.isDash || next == ":" {
      return true
    }
    return head[..<(start - 1)].last { !$0.isGap }?.digit != nil && close + 1 < head.count
  }

  /// The names in brackets that may be an agency's, as in `(CW) –`.
  private func bracketedNames(in head: [Unicode.Scalar]) -> [String] {
    var names: [String] = []
    var open: Int?
    for index in head.indices where !head[index].isLetterOrGap {
      switch head[index] {
      case "(", "（", "[", "【": open = index + 1
      case ")", "）", "]", "】":
        if let start = open, (2...32).contains(index - start), isHint(head, start, index) {
          names += head[start..<index].split { $0 == "=" || $0 == "＝" || $0 == "/" || $0 == ":" }
            .map(\.trimmed.string)
        }
        open = nil
      default: break
      }
    }
    return names.filter { $0.unicodeScalars.count >= 2 }
  }
}
