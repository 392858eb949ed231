/// What follows the story's last words.
extension WireDraft {
  /// No story is signed off more often than this.
  private static let limit = 40

  mutating func takeClosing() {
    let closing = closing
    takeAppendix()
    for _ in 0..<Self.limit {
      guard let last = body.last else { return }
      if case .rule = last {
        body.removeLast()
      } else if let text = last.paragraph {
        guard takeClosingLine(text, closing) || takeSignOff(text, closing) || takeCutMark(text)
        else {
          return
        }
      } else {
        return
      }
    }
  }

  /// The whole paragraph, when it is none of the story's; the story keeps its only one.
  private mutating func takeClosingLine(_ text: String, _ closing: ClosingLine) -> Bool {
    guard text.utf8.count <= 2_000, body.count > 1,
      let meaning = closing.meaning(of: text.scalars)
    else { return false }
    body.removeLast()
    switch meaning {
    case .signOff(let agency): signOffAgency = signOffAgency ?? agency
    case .moment(let moment): published = published ?? moment
    case .byline(let byline):
      if authors.isEmpty { authors = byline.names }
      signOffAgency = signOffAgency ?? byline.agency
    case .credit(let credit): warnings.append("A closing credit was left out: \(credit)")
    case .empty where text.utf8.count > 24: warnings.append("A closing line was left out: \(text)")
    case .empty: break
    }
    return true
  }

  private mutating func takeSignOff(_ text: String, _ closing: ClosingLine) -> Bool {
    guard let signOff = SignOff(endOf: text, closing: closing) else { return false }
    body[body.count - 1] = .paragraph(signOff.text)
    signOffAgency = signOffAgency ?? signOff.agency
    if let credit = signOff.credit { warnings.append("A closing credit was left out: \(credit)") }
    return true
  }

  /// `… [+2701 chars]`: how much was cut by whoever passed the text on.
  private mutating func takeCutMark(_ text: String) -> Bool {
    let tail = text.lastScalars(atMost: 40)
    let open = tail.lastIndex { $0 == "[" || $0 == "(" }
    guard let open, let number = tail[(open + 1)...].first(where: { $0 != "+" }),
      number.digit != nil,
      tail.string.hasSuffix(" chars]") || tail.string.hasSuffix(" more characters)")
    else { return false }
    let kept = String(text.unicodeScalars.dropLast(tail.count - open)).trimmed
    body[body.count - 1] = .paragraph(kept)
    warnings.append("The text was cut short where it came from.")
    return true
  }

  /// Notes that wires add for their customers after the story.
  private mutating func takeAppendix() {
    let start = body.indices.suffix(40).first { index in
      body[index].paragraph.map(WireTrailer.opensAppendix) ?? false
    }
    guard let start, start > 0 else { return }
    for piece in body[start...] {
      if let moment = piece.paragraph.flatMap(WireTrailer.moment) {
        published = published ?? moment
      }
    }
    body.removeSubrange(start...)
  }

  /// Headlines of other stories after the sign-off, which sites leave in copied text.
  mutating func takeStoryAfterSignOff() {
    guard signOffAgency == nil, let agency = dateline?.agency, body.count > 2 else { return }
    let closing = ClosingLine(hints: [])
    for index in body.indices.dropFirst().dropLast().reversed().prefix(12) {
      guard let text = body[index].paragraph,
        let signOff = SignOff(endOf: text, closing: closing), signOff.agency == agency
      else { continue }
      body[index] = .paragraph(signOff.text)
      warnings.append("\(body.count - index - 1) paragraphs after the sign-off were left out.")
      body.removeSubrange((index + 1)...)
      return
    }
  }
}
