import Foundation

/// Tells the lines after a story from the story: sign-offs, credits, rights, wire trailers.
struct ClosingLine {
  enum Meaning {
    /// The agency's canonical name, or the printed one.
    case signOff(String)
    case byline(Byline)
    case moment(Date)
    /// Nothing that the article needs.
    case empty
    /// What a reader may miss, as a warning's sentence.
    case credit(String)
  }

  /// Folded names that the file itself gives for an agency.
  let hints: Set<String>

  /// Whether a line or paragraph is one of these and nothing else.
  func isClosing(_ scalars: [Unicode.Scalar]) -> Bool {
    meaning(of: scalars) != nil
  }

  /// What a closing line says; nil for a line of the story.
  func meaning(of scalars: [Unicode.Scalar]) -> Meaning? {
    meaning(of: scalars.trimmed.string, count: scalars.count)
  }

  /// The same for a text without white space at its ends; `count` is its length with it.
  private func meaning(of text: String, count: Int) -> Meaning? {
    if count <= 60, let meaning = shortMeaning(text) { return meaning }
    guard count <= 48 || Self.mayBeNotice(text) else { return nil }
    if let credit = ClosingCredit.credit(in: text) { return .credit(credit) }
    if let source = source(text) { return source }
    return isNotice(text) ? .empty : nil
  }

  private func shortMeaning(_ text: String) -> Meaning? {
    if text.unicodeScalars.count <= 48 {
      if let agency = agencyAlone(text) { return .signOff(agency) }
      if ClosingWords.marks.contains(text.lowercased()) { return .empty }
      if let initials = DeskInitials(text) {
        return initials.agency.map(Meaning.signOff) ?? .empty
      }
      if let moment = WireTrailer.moment(in: text) { return .moment(moment) }
      if isClock(text) { return .empty }
    }
    return mailMeaning(text) ?? ClosingCredit.byline(in: text).map(Meaning.byline)
  }

  /// The agency that a line names between dashes and brackets: `–VNA`, `(TTXVN/Vietnam+)`, `VOV/VNA`.
  func agencyAlone(_ text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    while let first = scalars.first,
      first.isDash || first.isGap || first == "=" || Self.wrappers.contains(first)
    {
      scalars.removeFirst()
    }
    while let last = scalars.last,
      last.isGap || last == "." || last == "=" || last == "<" || Self.wrappers.contains(last)
    {
      scalars.removeLast()
    }
    let name = scalars.string
    return agency(named: name)
  }

  /// The name to show for an agency that a table or the file itself knows; nil for other words.
  func agency(named name: String) -> String? {
    guard !name.isEmpty, name.unicodeScalars.count <= 40 else { return nil }
    if let known = Agency.canonicalName(of: name) { return isPair(name) ? known : nil }
    if hints.contains(Agency.foldedName(name)) { return name }
    // A paper and its agency: one of the two must be known from the dateline.
    return name.split(separator: "/").map(\.trimmed).first {
      $0.utf8.count < name.utf8.count && hints.contains(Agency.foldedName($0))
    }
  }

  /// Of names joined by strokes each must be short, or a person's name would pass with an agency's.
  private func isPair(_ name: String) -> Bool {
    guard name.contains("/") else { return true }
    return name.split(separator: "/").allSatisfy {
      Agency.canonicalName(of: $0) != nil || ($0.utf8.count <= 5 && !$0.contains(" "))
    }
  }

  /// A reporter's mail address, a date or the desk's name before it perhaps.
  private func mailMeaning(_ text: String) -> Meaning? {
    let words = text.split(separator: " ")
    guard let last = words.last, words.count <= 3, last.contains("."), last.contains("@"),
      !last.hasSuffix(".")
    else { return isAddress(text) ? .empty : nil }
    guard words.count > 1, let first = words.first else { return .empty }
    if let moment = TimeLine.moment(in: Array(first.unicodeScalars)) { return .moment(moment) }
    return words.count == 2 || first.unicodeScalars.first?.isLetter == false ? .empty : nil
  }

  /// `http://www.selby.example` alone.
  private func isAddress(_ text: String) -> Bool {
    ["http://", "https://", "www."].contains(where: text.hasPrefix) && !text.contains(" ")
  }

  /// `14:05 Local Time 11:05 GMT` and the numbers that wires count their copy with.
  private func isClock(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.digit != nil, !text.hasSuffix(".") else {
      return false
    }
    if text.unicodeScalars.count <= 6, text.unicodeScalars.allSatisfy({ $0.digit != nil }) {
      return true
    }
    return text.hasSuffix(" GMT") && text.split(separator: " ").count <= 5
  }

  /// `Theo TTXVN`, `Kaynak: DHA`: an agency that is the story's source signs it off.
  private func source(_ text: String) -> Meaning? {
    guard text.utf8.count <= 90, !text.ends(in: "."),
      let opening = ClosingWords.sourceOpenings.first(where: text.begins)
    else { return nil }
    let name = text.dropFirst(opening.count).trimmed
    if let agency = Agency.canonicalName(of: name) { return .signOff(agency) }
    return name.split(separator: " ").count <= 5 ? .empty : nil
  }

  /// Rights, navigation, advertisement, where else the story stood.
  private func isNotice(_ text: String) -> Bool {
    let lowered = text.scalars(atMost: 160).string.lowercased()
    if ClosingWords.noticeOpenings.contains(where: lowered.begins) { return true }
    if ClosingWords.noticeMiddles.contains(where: lowered.holds) { return true }
    if !text.ends(in: "."), let after = lowered.text(after: "first published ") {
      return after.split(separator: " ").first.flatMap { WireMonths.month($0) } != nil
    }
    return text.utf8.count <= 90 && text.begins(with: "SOURCE ")
      && (!text.hasSuffix(".") || isFirm(text))
  }

  /// A quick look at a long paragraph: all but a few paragraphs of stories fail it.
  private static func mayBeNotice(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf8.count <= 900 else { return false }
    return !first.isUpper || text.utf8.count <= 320 || noticeInitials.contains(first)
  }

  /// The capitals that the openings of notices begin with.
  private static let noticeInitials = Set(
    (ClosingWords.creditOpenings + ClosingWords.noticeOpenings)
      .flatMap { $0.uppercased().unicodeScalars.prefix(1) }
  )

  private func isFirm(_ text: String) -> Bool {
    ["Inc.", "Ltd.", "Corp.", "Co."].contains(where: text.hasSuffix)
  }

  private static let wrappers: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "/", "\"", "“", "”", "（", "）", "【", "】", "©", "«", "»",
  ]
}
