/// Who reported, wrote and edited, as stories end: `(Reporting by …; Editing by …)`.
enum ClosingCredit {
  /// The credit that a paragraph is; nil for other paragraphs.
  static func credit(in text: String) -> String? {
    guard text.utf8.count <= 900 else { return nil }
    let lowered = text.lowercased()
    if PhotoCredit.isAlone(text.scalars(atMost: 81)) || PreBodyLine.isNoteToEditors(text) {
      return text
    }
    if isReporting(text, lowered) || isContribution(text, lowered) || isAuthorsNote(text, lowered) {
      return text
    }
    return nil
  }

  /// Whether the words in a closing bracket are a credit: `(Orla Venn, édité par Pim Sallow)`.
  static func isBracketedCredit(_ inner: String) -> Bool {
    let lowered = inner.lowercased()
    return ClosingWords.creditOpenings.contains(where: lowered.begins)
      || ClosingWords.creditMiddles.contains(where: lowered.holds)
  }

  /// `Pewarta: Orla Venn` and `Orla Venn, The Canadian Press` after a story.
  static func byline(in text: String) -> Byline? {
    let scalars = text.scalars
    if let opening = ClosingWords.bylineOpenings.first(where: text.begins) {
      let by = Array("By ".unicodeScalars) + scalars.dropFirst(opening.unicodeScalars.count).trimmed
      return Byline(by)
    }
    if text.holds(", ") { return Byline(namesAndAgency: scalars) }
    // `Mộc Lan (TTXVN)`, `Mộc Lan/TTXVN`.
    guard let mark = scalars.lastIndex(where: { $0 == "(" || $0 == "/" }), scalars.last != "."
    else {
      return nil
    }
    let agency = scalars[(mark + 1)...].filter { $0 != ")" }
    guard Agency.canonicalName(of: agency.string) != nil else { return nil }
    let names = scalars[..<mark].split(whereSeparator: \.isDash).joined(separator: [","])
    return Byline(namesAndAgency: Array(names) + [","] + agency)
  }

  private static func isReporting(_ text: String, _ lowered: String) -> Bool {
    if text.begins(with: "(("), text.holds("@") { return true }
    if text.begins(with: "(") || text.begins(with: "["),
      text.hasSuffix(")") || text.hasSuffix("]")
        || text.hasSuffix(").") || text.hasSuffix(")<")
    {
      let inner = lowered.drop { $0 == "(" || $0 == "[" || $0 == " " }
      // `(By Orla Venn)`: what else begins so goes on longer.
      let isName = ["by ", "por "].contains(where: inner.hasPrefix)
      return isBracketedCredit(String(inner)) || (isName && text.split(separator: " ").count <= 6)
    }
    if text.begins(with: "-By "), text.utf8.count <= 160 { return true }
    let opening = lowered.drop { $0 == "-" || $0 == "—" || $0 == " " || $0 == "(" }
    guard ClosingWords.creditOpenings.contains(where: opening.begins) else { return false }
    return lowered.holds("diting by ") || lowered.holds("dited by ")
      || opening.begins(with: "reporting by ") || text.begins(with: "-")
  }

  /// `Ada Roe in Selby contributed to this report` and shorter.
  private static func isContribution(_ text: String, _ lowered: String) -> Bool {
    if ClosingWords.contributions.contains(where: lowered.ends) { return true }
    guard text.utf8.count <= 320 else { return false }
    return lowered.ends(in: " contributed.") || lowered.ends(in: " contributed reporting.")
  }

  /// `Orla Venn covers the harbour.`: a name, and what writers do or are.
  private static func isAuthorsNote(_ text: String, _ lowered: String) -> Bool {
    guard text.utf8.count <= 320 else { return false }
    let opening = lowered.scalars(atMost: 100).string
    for verb in ClosingWords.authorVerbs {
      guard let count = nameLength(before: verb, in: opening, of: text) else { continue }
      if count > 1 || verb == " reported from " { return true }
    }
    for verb in [" is a ", " is an ", " is the "] {
      guard nameLength(before: verb, in: opening, of: text) ?? 0 > 1,
        let after = lowered.text(after: verb)
      else { continue }
      let words = after.split { $0 == " " || $0 == "." || $0 == "," }.prefix(5).map(String.init)
      return !words.contains("former") && words.contains(where: ClosingWords.authorNouns.contains)
    }
    return false
  }

  /// How many words of a name stand before a verb; nil when other words do.
  private static func nameLength(before verb: String, in opening: String, of text: String) -> Int? {
    guard let before = opening.text(before: verb) else { return nil }
    let words = text.scalars(atMost: before.count).string.split(separator: " ")
    let isName = words.allSatisfy { $0.unicodeScalars.first?.isUpper == true && !$0.hasSuffix(",") }
    return isName && (1...4).contains(words.count) ? words.count : nil
  }
}
