import Foundation

/// Tells the lines after a story from the story: sign-offs, credits, rights, wire trailers.
struct ClosingLine {
  enum Meaning {
    /// The agency's canonical name, or the printed one.
    case signOff(String)
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
    let text = scalars.trimmed.string
    if text.unicodeScalars.count <= 48 {
      if let agency = agencyAlone(text) { return .signOff(agency) }
      if Self.marks.contains(text.lowercased()) || isDeskInitials(text) { return .empty }
      if let meaning = mailMeaning(text) { return meaning }
      if let moment = WireTrailer.moment(in: text) { return .moment(moment) }
    }
    guard scalars.count <= 48 || Self.mayBeNotice(text) else { return nil }
    if let credit = reportingCredit(text) { return .credit(credit) }
    return isNotice(text) ? .empty : nil
  }

  /// The agency that a line names between dashes and brackets: `–VNA`, `(TTXVN/Vietnam+)`, `VOV/VNA`.
  func agencyAlone(_ text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    while let first = scalars.first, first.isDash || first.isGap || Self.wrappers.contains(first) {
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

  /// `hh/ph/ts/hd`, `(bsc)`, `AFP sn`, `AAP RTV ar`.
  private func isDeskInitials(_ text: String) -> Bool {
    let inner =
      text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : nil
    if let inner, (2...4).contains(inner.utf8.count), inner.utf8.allSatisfy(isSmallLetter) {
      return true
    }
    let strokes = text.split(separator: "/", omittingEmptySubsequences: false)
    if (2...6).contains(strokes.count),
      strokes.allSatisfy({ (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isSmallLetter) })
    {
      return true
    }
    let words = text.split(separator: " ")
    guard let first = words.first, (2...6).contains(words.count),
      Agency.canonicalName(of: first) != nil, !text.hasSuffix(".")
    else { return false }
    return words.dropFirst().allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(isLetter) }
  }

  private func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool { isSmallLetter(byte | 0x20) }

  /// A reporter's mail address, a date before it perhaps: `2023.9.30 name@example.org`.
  private func mailMeaning(_ text: String) -> Meaning? {
    let words = text.split(separator: " ")
    guard let last = words.last, words.count <= 2, last.contains("@"), last.contains(".") else {
      return nil
    }
    guard words.count == 2, let first = words.first else { return .empty }
    return TimeLine.moment(in: Array(first.unicodeScalars)).map(Meaning.moment)
  }

  /// The credit in a line such as `(Reporting by …; Editing by …)`; nil for other lines.
  private func reportingCredit(_ text: String) -> String? {
    guard text.utf8.count <= 600 else { return nil }
    let inner = text.unicodeScalars.drop { $0 == "(" || $0 == " " }.prefix(40).string.lowercased()
    let isOpened = Self.creditOpenings.contains(where: inner.hasPrefix)
    let isBracketed =
      text.hasPrefix("(") && (text.hasSuffix(")") || text.hasSuffix(").") || text.hasSuffix(")<"))
    if isOpened, isBracketed || text.contains("diting by ") || inner.hasPrefix("reporting by ") {
      return text
    }
    if text.hasSuffix("contributed to this report.") || text.hasSuffix("contributed to this story.")
    {
      return text
    }
    return text.utf8.count <= 120 && text.hasSuffix(" contributed.") ? text : nil
  }

  /// Rights, navigation, advertisement, where else the story stood.
  private func isNotice(_ text: String) -> Bool {
    let lowered = text.unicodeScalars.prefix(120).string.lowercased()
    if Self.noticeOpenings.contains(where: lowered.hasPrefix) { return true }
    guard text.utf8.count <= 90 else { return false }
    if text.hasPrefix("SOURCE "), !text.hasSuffix(".") || isFirm(text) { return true }
    return !text.hasSuffix(".") && text.split(separator: " ").count <= 6
      && Self.sourceOpenings.contains(where: text.hasPrefix)
  }

  /// A quick look at a long paragraph: all but a few paragraphs of stories fail it.
  private static func mayBeNotice(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return !first.isUpper || text.hasSuffix("contributed to this report.")
      || text.hasSuffix("contributed to this story.") || text.hasSuffix(" contributed.")
      || noticeInitials.contains(first)
  }

  /// The capitals that the openings of notices begin with.
  private static let noticeInitials = Set(
    (creditOpenings + noticeOpenings + sourceOpenings + ["source "])
      .flatMap { $0.uppercased().unicodeScalars.prefix(1) }
  )

  private func isFirm(_ text: String) -> Bool {
    ["Inc.", "Ltd.", "Corp.", "Co."].contains(where: text.hasSuffix)
  }

  private static let wrappers: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "/", "\"", "“", "”", "（", "）", "【", "】",
  ]

  /// Small letters; compared with the line in small letters.
  private static let marks: Set<String> = [
    "more", "enditem", "ends", "end", "(end)", "(끝)", "(完)", "（完）", "^end<", "./.", "###", "# # #",
    "-30-", "-end-", "- end -", "- ends -", "-ends-", "continue reading the main story",
    "read more.",
    "read more", "full story", "[详细]", "(more)", "【完】",
  ]

  private static let creditOpenings = [
    "reporting by ", "additional reporting by ", "writing by ", "editing by ", "compiled by ",
    "reporting and ", "with inputs from ", "additional reporting ", "with input from ",
    "redaktion: ",
  ]

  private static let noticeOpenings = [
    "copyright 1", "copyright 2", "copyright ©", "copyright (c)", "© ", "(c) 1", "(c) 2",
    "<저작권자", "저작권자", "版权声明", "版權聲明", "【编辑", "【編輯", "[责任编辑", "[編輯", "责任编辑", "(责任编辑",
    "（责任编辑", "(编辑", "（编辑", "作者︱", "作者|", "bernama provides up-to-date",
    "this story was generated by automated insights", "a version of this article appear",
    "view original content", "this report by the canadian press was first published",
    "the following information is not for publication", "無断転載",
  ]

  private static let sourceOpenings = [
    "Theo ", "Nguồn: ", "Source: ", "Provided by ", "Kaynak: ", "Fuente: ", "Quelle: ", "来源：",
    "來源:",
  ]
}
