import Articles

/// A dateline that opens the first paragraph of a story in marked-up text.
struct OpeningDateline {
  let place: String?
  let agency: String?
  /// Whether only its form speaks for it.
  let isGuess: Bool
  /// The blocks without the dateline.
  let rest: [Block]

  /// Nil when the first block is no paragraph or opens like any sentence; `names` may be agencies.
  init?(of blocks: [Block], names: [String] = []) {
    guard case .paragraph(let inlines)? = blocks.first else { return nil }
    let head = inlines.plainText.scalars(atMost: CopyHead.limit)
    guard let found = Self.dateline(head, names: names) else { return nil }
    place = found.place.map(DisplayText.singleLine)
    agency = found.agency.map(DisplayText.singleLine)
    isGuess = found.isGuess
    let words = inlines.droppingScalars(found.length)
    rest = (words.plainText.isEmpty ? [] : [.paragraph(words)]) + blocks.dropFirst()
  }

  /// The place of a dateline that stands in an element of its own, as printed there.
  static func place(in line: String) -> String? {
    let line = DisplayText.singleLine(line)
    let opening = Array("\(line.droppingEnd) – The words follow here.".unicodeScalars)
    if let place = dateline(opening, names: [])?.place { return DisplayText.singleLine(place) }
    let end = line.firstIndex { $0 == "(" || $0 == "–" || $0 == "—" } ?? line.endIndex
    let parts = line[..<end].split(separator: ",").prefix { part in
      !part.unicodeScalars.contains { $0.digit != nil }
    }
    let place = parts.joined(separator: ",").droppingEnd
    return place.isEmpty ? nil : place
  }

  private static func dateline(_ head: [Unicode.Scalar], names: [String]) -> Dateline? {
    var evidence = AgencyEvidence()
    for name in names {
      evidence.names.insert(Agency.foldedName(name))
      let initials = SourceName.initials(of: name)
      if initials.utf8.count > 1 { evidence.names.insert(initials) }
    }
    return EastAsianDatelineReader(head, evidence: evidence).dateline()
      ?? DatelineReader(head, evidence: evidence).dateline()
  }
}

extension StringProtocol {
  /// The text without spaces, commas, stops and dashes at its ends.
  fileprivate var droppingEnd: String {
    let isEnd: (Character) -> Bool = { $0.isWhitespace || ",.:;-–—=".contains($0) }
    var text = Substring(self)
    while let last = text.last, isEnd(last) { text.removeLast() }
    return String(text.drop(while: isEnd))
  }
}
