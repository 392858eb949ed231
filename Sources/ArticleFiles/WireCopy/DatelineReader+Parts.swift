/// The parts of a dateline, read token by token.
extension DatelineReader {
  struct PrintedPlace {
    var text: String
    /// The words before the first comma or bracket.
    var mainWords: [String]
    var hasRegion: Bool
    var end: Int
  }

  struct PrintedAgency {
    enum Form {
      case bracketed
      case slashed
      case bare
    }

    var text: String
    var form: Form
    var end: Int
    /// Reporters who are named beside the agency.
    var authors: [String] = []

    var isKnown: Bool { Agency.canonicalName(of: text) != nil }
  }

  struct Separator {
    var kind: HeadToken.Kind
    /// Whether it is one hyphen, which sentences use as well.
    var isHyphen: Bool
    var isAfterGap: Bool
    var end: Int
  }

  struct Parts {
    var place: PrintedPlace
    var date: CalendarDate?
    var agency: PrintedAgency?
    var separator: Separator?
    var end = 0
  }

  /// The first token that is no decoration: wires put stars before a late lead.
  var start: Int {
    var index = 0
    while head.text(index) == "*" { index += 1 }
    return index
  }

  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty, let first = head[range.lowerBound], let last = head[range.upperBound - 1]
    else {
      return ""
    }
    return head.scalars[first.range.lowerBound..<last.range.upperBound].string
  }

  func printedPlace(at start: Int) -> PrintedPlace? {
    guard let main = placeWords(at: start) else { return nil }
    var place = PrintedPlace(text: "", mainWords: main.words, hasRegion: false, end: main.end)
    for _ in 0..<3 {
      if let end = bracketedRegion(at: place.end) {
        place.end = end
      } else if head.kind(place.end) == .comma, !dates.hasWordDate(at: place.end + 1),
        let region = placeWords(at: place.end + 1)
      {
        // An agency after a comma and without brackets is no region.
        guard !isAgency(region.words.joined(separator: " ")), !isAgencyBeforeDash(place.end + 1)
        else { break }
        place.end = region.end
      } else {
        break
      }
      place.hasRegion = true
    }
    place.text = text(start..<place.end).trimmed
    // Russian wires end a place in a point: `MOSCOW. March 3`.
    if !place.hasRegion, place.text.hasSuffix("."), let last = main.words.last,
      last.unicodeScalars.count > 4, !last.dropLast().contains(".")
    {
      place.text.removeLast()
      place.mainWords[place.mainWords.count - 1] = last.trimmedOfStop
    }
    return place
  }

  func isAgency(_ printed: String) -> Bool {
    Agency.canonicalName(of: printed) != nil || Agency.isSite(printed)
  }

  private func isAgencyBeforeDash(_ index: Int) -> Bool {
    agencyBeforeDash(at: index, isDated: false) != nil
  }

  /// One to five capitalised words, or words of a script without capitals.
  func placeWords(at start: Int) -> (words: [String], end: Int)? {
    var words: [String] = []
    var index = start
    while head.kind(index) == .word, words.count < 5, !dates.hasWordDate(at: index) {
      let word = head.text(index)
      guard canBePlaceWord(word, isFirst: words.isEmpty) else { break }
      words.append(word)
      index += 1
      // A word cut short ends the name, unless it opens it: `ST. LOUIS`, `RICHMOND, Va.`
      if word.hasSuffix("."), word.unicodeScalars.count > 3 { break }
    }
    while let last = words.last, Place.isConnector(last), words.count > 1 {
      words.removeLast()
      index -= 1
    }
    return words.isEmpty ? nil : (words, index)
  }

  func canBePlaceWord(_ word: String, isFirst: Bool) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if first.isUpper || first.isCaseless { return true }
    if isFirst { return Gazetteer.holds(word) }
    return Place.isConnector(word)
  }

  /// `(Uttar Pradesh)` or `[India]` between a place and what must follow it.
  func bracketedRegion(at index: Int) -> Int? {
    guard head.kind(index) == .open, placeWords(at: index + 1) != nil else { return nil }
    var end = index + 1
    while head.kind(end) == .word, end - index <= 4 { end += 1 }
    guard head.kind(end) == .close, [.open, .comma].contains(head.kind(end + 1)) else { return nil }
    let name = text(index + 1..<end)
    return Agency.canonicalName(of: name) == nil && !evidence.supports(name) ? end + 1 : nil
  }

  func dateAfterPlace(at index: Int) -> (date: CalendarDate, end: Int)? {
    let start = head.kind(index) == .comma ? index + 1 : index
    guard var (date, end) = dates.wordDate(at: start) ?? dates.shortDate(at: start) else {
      return nil
    }
    if head.kind(end) == .comma { end += 1 }
    if let timed = dates.time(at: end, for: date) { (date, end) = timed }
    return (date, end)
  }

  func separator(at index: Int) -> Separator? {
    var index = index
    let isStopped = head.kind(index) == .stop && head.kind(index + 1) == .dash
    if isStopped { index += 1 }
    guard let token = head[index],
      [.dash, .colon, .stop, .equals].contains(token.kind)
    else { return nil }
    return Separator(
      kind: token.kind,
      isHyphen: token.range.count == 1 && head.scalars[token.range.lowerBound] == "-",
      isAfterGap: token.isAfterGap || isStopped || endsInStop(index - 1),
      end: index + 1
    )
  }

  private func endsInStop(_ index: Int) -> Bool {
    head.kind(index) == .word && head.text(index).hasSuffix(".")
  }

  /// The scalars up to and without the token at `index`, the gap before it included.
  func length(to index: Int) -> Int {
    if let next = head[index] { return next.range.lowerBound }
    guard let last = head[index - 1] else { return 0 }
    var end = last.range.upperBound
    while end < head.scalars.count, head.scalars[end].isGap { end += 1 }
    return end
  }

  func dateline(from parts: Parts) -> Dateline {
    let agency = parts.agency.map { Agency.canonicalName(of: $0.text) ?? $0.text }
    var dateline = Dateline(
      place: parts.place.text,
      agency: agency,
      date: parts.date,
      authors: parts.agency?.authors ?? [],
      length: length(to: parts.end)
    )
    // A desk is no place: `Redacción Ciencia, 3 mar (EFE).-`.
    if dateline.agency != nil, let first = parts.place.mainWords.first,
      ["redacción", "redacao", "redação", "redaction"].contains(first.lowercased())
    {
      dateline.place = nil
    }
    dateline.isGuess = isGuess(parts)
    takeTurkishByline(at: parts.end, into: &dateline)
    return dateline
  }

  /// `İSTANBUL (AA) - AYLA DENİZ - `: Turkish wires name the reporter after the dash.
  private func takeTurkishByline(at index: Int, into dateline: inout Dateline) {
    guard let agency = dateline.agency, ["Anadolu", "DHA", "İHA", "IHA"].contains(agency) else {
      return
    }
    var end = index
    while head.kind(end) == .word, Place.isInCapitals([head.text(end)]), end - index < 4 {
      end += 1
    }
    guard end - index >= 2, head.kind(end) == .dash, head[end]?.isAfterGap == true else { return }
    dateline.authors.append(text(index..<end))
    dateline.length = length(to: end + 1)
  }
}
