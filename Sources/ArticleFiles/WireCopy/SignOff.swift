/// The sign-off glued to a story's last words, such as `–VNA` or `./.`.
struct SignOff {
  /// The paragraph without it.
  var text: String
  /// The agency it names; nil for a mark that names none.
  var agency: String?

  /// The credit it was.
  var credit: String?

  /// A paragraph's end is looked at no further than this.
  private static let reach = 320

  /// Takes one sign-off off a paragraph; nil when the paragraph ends in its own words.
  init?(endOf paragraph: String, closing: ClosingLine) {
    let tail = paragraph.lastScalars(atMost: Self.reach)
    guard let found = Self.find(in: tail, closing: closing) else { return nil }
    let dropped = tail.count - found.keep
    var kept = paragraph.unicodeScalars[
      ..<paragraph.unicodeScalars.index(paragraph.unicodeScalars.endIndex, offsetBy: -dropped)
    ]
    if found.needsStop { kept.append(".") }
    text = String(kept)
    agency = found.agency
    if found.isCredit { credit = tail[found.keep...].trimmed.string }
  }

  private struct Found {
    /// How many scalars of the tail stay.
    var keep: Int
    var agency: String?
    /// Whether the mark stood for the full stop.
    var needsStop = false
    /// Whether it tells who reported.
    var isCredit = false
  }

  private static func find(in tail: [Unicode.Scalar], closing: ClosingLine) -> Found? {
    let near = Array(tail.suffix(80))
    let skipped = tail.count - near.count
    let found =
      mark(in: near) ?? afterDash(in: near, closing) ?? enclosed(in: near, closing)
      ?? bare(in: near, closing) ?? initials(in: near) ?? rights(in: near, closing)
    guard var found else { return credit(in: tail) }
    found.keep += skipped
    return found
  }

  /// `… said. (Reporting by …; Editing by …)` in copy of one line.
  private static func credit(in tail: [Unicode.Scalar]) -> Found? {
    guard let last = tail.last, last == ")" || last == ".",
      let open = tail.lastIndex(of: "("), open > 0, tail.count - open > 12,
      ClosingCredit.isBracketedCredit(tail[(open + 1)...].string)
    else { return nil }
    let end = trimmedEnd(of: tail, before: open)
    guard end > 0, tail[end - 1].endsSentence else { return nil }
    return Found(keep: end, isCredit: true)
  }

  /// `… said. PTI KJ SRY`, `… sagte er./abc/def`.
  private static func initials(in tail: [Unicode.Scalar]) -> Found? {
    for index in tail.indices.dropFirst(2).reversed().prefix(36) {
      let isStroke = tail[index] == "/" && tail[index - 1].endsSentence
      guard isStroke || (tail[index].isGap && tail[index - 1].endsSentence) else { continue }
      guard let initials = DeskInitials(tail[(index + 1)...].string),
        isStroke || initials.agency != nil,
        Place.isInCapitals([tail[(index + 1)...].string]) || isStroke
      else { return nil }
      return Found(keep: index, agency: initials.agency)
    }
    return nil
  }

  /// `… said. © 2021 AFP`, `…。(c)AFP`.
  private static func rights(in tail: [Unicode.Scalar], _ closing: ClosingLine) -> Found? {
    let mark =
      tail.lastIndex(of: "©")
      ?? tail.lastIndex(of: "c").flatMap { index in
        index > 0 && tail[index - 1] == "(" && index + 1 < tail.count && tail[index + 1] == ")"
          ? index - 1 : nil
      }
    guard let mark, tail.count - mark <= 30 else { return nil }
    let end = trimmedEnd(of: tail, before: mark)
    guard end > 0, tail[end - 1].endsSentence else { return nil }
    let words = tail[mark...].split { $0.isGap || $0 == "©" || $0 == ")" }.map(\.string)
      .filter { $0.unicodeScalars.first?.digit == nil && $0 != "(c" }
    guard let agency = closing.agency(named: words.joined(separator: " ")) else { return nil }
    return Found(keep: end, agency: agency)
  }

  /// `./.`, `（完）`, `(END)`, `Enditem`.
  private static func mark(in tail: [Unicode.Scalar]) -> Found? {
    for mark in marks where tail.count > mark.count && tail.suffix(mark.count).elementsEqual(mark) {
      let end = trimmedEnd(of: tail, before: tail.count - mark.count)
      guard end > 0 else { return nil }
      let isStopMark = mark == stopMark
      guard isStopMark || tail[end - 1].endsSentence else { continue }
      let hasStop = tail[end - 1].endsSentence && !closesQuote(tail[end - 1])
      return Found(keep: end, needsStop: isStopMark && !hasStop)
    }
    return nil
  }

  private static func closesQuote(_ scalar: Unicode.Scalar) -> Bool {
    [")", "）", "]", "\"", "”", "’", "»"].contains(scalar)
  }

  /// A dash and an agency: after a sentence, or with a gap before the dash.
  private static func afterDash(in tail: [Unicode.Scalar], _ closing: ClosingLine) -> Found? {
    guard let last = tail.lastIndex(where: \.isDash) else { return nil }
    var start = last
    while start > 0, tail[start - 1].isDash { start -= 1 }
    let end = trimmedEnd(of: tail, before: start)
    guard end > 0, end < start || tail[end - 1].endsSentence,
      let agency = closing.agencyAlone(tail[(last + 1)...].string)
    else { return nil }
    return Found(keep: end, agency: agency)
  }

  /// `… said. (ANI)`, `… sagde han. /ritzau/`.
  private static func enclosed(in tail: [Unicode.Scalar], _ closing: ClosingLine) -> Found? {
    var close = tail.count - 1
    if close > 0, tail[close] == "." { close -= 1 }
    guard close > 2, let opening = brackets[tail[close]],
      let open = tail[..<close].lastIndex(of: opening)
    else { return nil }
    let end = trimmedEnd(of: tail, before: open)
    guard end > 0, tail[end - 1].endsSentence,
      let agency = closing.agency(named: tail[(open + 1)..<close].string)
    else { return nil }
    return Found(keep: end, agency: agency)
  }

  /// `… said. VNA`: after a sentence, and in capitals.
  private static func bare(in tail: [Unicode.Scalar], _ closing: ClosingLine) -> Found? {
    guard let gap = tail.lastIndex(where: \.isGap) else { return nil }
    let word = tail[(gap + 1)...].string
    let end = trimmedEnd(of: tail, before: gap)
    // One letter before the point is an initial: `J. VNA`.
    guard end > 2, tail[end - 1].endsSentence, tail[end - 1] != ")", !tail[end - 2].isUpper,
      Place.isInCapitals([word]), let agency = closing.agency(named: word.trimmedOfStop)
    else { return nil }
    return Found(keep: end, agency: agency)
  }

  private static func trimmedEnd(of tail: [Unicode.Scalar], before index: Int) -> Int {
    var end = index
    while end > 0, tail[end - 1].isGap { end -= 1 }
    return end
  }

  private static let stopMark = Array("./.".unicodeScalars)

  private static let marks =
    [stopMark]
    + ["（完）", "(完)", "(END)", "(end)", "(끝)", "Enditem", " Fin", " FIN", " Fim", "（终）"].map {
      Array($0.unicodeScalars)
    }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    ")": "(", "）": "（", "]": "[", "/": "/",
  ]
}
