/// Reads a dateline of the western form: place, region, date, agency, separator; any may be missing.
struct DatelineReader {
  private let head: HeadTokens
  private let dates: DateReader
  private let evidence: AgencyEvidence

  init(_ scalars: [Unicode.Scalar], from start: Int = 0, evidence: AgencyEvidence) {
    head = HeadTokens(scalars, from: start)
    dates = DateReader(head: head)
    self.evidence = evidence
  }

  /// The dateline that begins the text; nil when the words cannot be told from a sentence's own.
  func dateline() -> Dateline? {
    bracketFirst() ?? agencyFirst() ?? dateFirst() ?? placeFirst()
  }

  // MARK: Forms

  /// `SEOUL, South Korea, Nov. 24 (Yonhap) --` and all that leaves parts of it out.
  private func placeFirst() -> Dateline? {
    guard let place = printedPlace(at: start) else { return nil }
    var found = Parts(place: place)
    var index = place.end
    if let date = dateAfterPlace(at: index) { (found.date, index) = (date.date, date.end) }
    if let agency = agency(at: index, afterDate: found.date != nil) {
      (found.agency, index) = (agency, agency.end)
    }
    found.separator = separator(at: index)
    found.end = found.separator?.end ?? index
    guard accepts(found) else { return nil }
    return dateline(from: found)
  }

  /// `(CNN) --` and `(ANSA) - ROMA, 1 LUG -`.
  private func bracketFirst() -> Dateline? {
    guard let agency = bracketedAgency(at: start), Agency.canonicalName(of: agency.text) != nil,
      let separator = separator(at: agency.end), separator.kind == .dash
    else { return nil }
    var dateline = Dateline(
      agency: Agency.canonicalName(of: agency.text),
      length: length(to: separator.end)
    )
    addPlace(after: separator.end, to: &dateline)
    return dateline
  }

  /// `AP - ` and `Reuters - ` before the text itself, as portals print them.
  private func agencyFirst() -> Dateline? {
    var end = start
    while head.kind(end) == .word, end - start < 3 { end += 1 }
    guard end > start, head.kind(end) == .dash, let dash = head[end], dash.isAfterGap,
      let next = head[end + 1], next.isAfterGap, head.scalars[next.range.lowerBound].isUpper
    else { return nil }
    let printed = text(start..<end)
    guard let agency = Agency.canonicalName(of: printed),
      printed.unicodeScalars.first?.isUpper == true
    else { return nil }
    var dateline = Dateline(agency: agency, length: length(to: end + 1))
    addPlace(after: end + 1, to: &dateline)
    return dateline
  }

  /// `Jan 3 (Reuters) -`: no place, but who and when.
  private func dateFirst() -> Dateline? {
    guard let date = dates.wordDate(at: start), let agency = bracketedAgency(at: date.end),
      let name = Agency.canonicalName(of: agency.text), let separator = separator(at: agency.end)
    else { return nil }
    return Dateline(agency: name, date: date.date, length: length(to: separator.end))
  }

  /// A place and a date that follow an agency and its dash.
  private func addPlace(after index: Int, to dateline: inout Dateline) {
    guard let place = printedPlace(at: index), Place.isInCapitals(place.mainWords),
      let date = dateAfterPlace(at: place.end), let separator = separator(at: date.end),
      separator.kind == .dash
    else { return }
    dateline.place = place.text
    dateline.date = date.date
    dateline.length = length(to: separator.end)
  }

  // MARK: Parts

  private struct PrintedPlace {
    var text: String
    /// The words before the first comma or bracket.
    var mainWords: [String]
    var hasRegion: Bool
    var end: Int
  }

  private struct PrintedAgency {
    enum Form {
      case bracketed
      case slashed
      case bare
    }

    var text: String
    var form: Form
    var end: Int
  }

  private struct Separator {
    var kind: HeadToken.Kind
    /// Whether it is one hyphen, which sentences use as well.
    var isHyphen: Bool
    var isAfterGap: Bool
    var end: Int
  }

  private struct Parts {
    var place: PrintedPlace
    var date: CalendarDate?
    var agency: PrintedAgency?
    var separator: Separator?
    var end = 0
  }

  /// The first token that is no decoration: wires put stars before a late lead.
  private var start: Int {
    var index = 0
    while head.text(index) == "*" { index += 1 }
    return index
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = head[range.lowerBound], let last = head[range.upperBound - 1] else {
      return ""
    }
    return head.scalars[first.range.lowerBound..<last.range.upperBound].string
  }

  private func printedPlace(at start: Int) -> PrintedPlace? {
    guard let main = placeWords(at: start) else { return nil }
    var place = PrintedPlace(text: "", mainWords: main.words, hasRegion: false, end: main.end)
    for _ in 0..<3 {
      if let end = bracketedRegion(at: place.end) {
        place.end = end
      } else if head.kind(place.end) == .comma, !dates.hasWordDate(at: place.end + 1),
        let region = placeWords(at: place.end + 1)
      {
        // An agency after a comma and without brackets is no region.
        guard Agency.canonicalName(of: region.words.joined(separator: " ")) == nil else { break }
        place.end = region.end
      } else {
        break
      }
      place.hasRegion = true
    }
    place.text = text(start..<place.end).trimmed
    return place
  }

  /// One to five capitalised words, or words of a script without capitals.
  private func placeWords(at start: Int) -> (words: [String], end: Int)? {
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

  private func canBePlaceWord(_ word: String, isFirst: Bool) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if first.isUpper || first.isCaseless { return true }
    if isFirst { return Gazetteer.holds(word) }
    return Place.isConnector(word)
  }

  /// `(Uttar Pradesh)` or `[India]` between a place and what must follow it.
  private func bracketedRegion(at index: Int) -> Int? {
    guard head.kind(index) == .open, placeWords(at: index + 1) != nil else { return nil }
    var end = index + 1
    while head.kind(end) == .word, end - index <= 4 { end += 1 }
    guard head.kind(end) == .close, [.open, .comma].contains(head.kind(end + 1)) else { return nil }
    let name = text(index + 1..<end)
    return Agency.canonicalName(of: name) == nil && !evidence.supports(name) ? end + 1 : nil
  }

  private func dateAfterPlace(at index: Int) -> (date: CalendarDate, end: Int)? {
    let start = head.kind(index) == .comma ? index + 1 : index
    guard let found = dates.wordDate(at: start) else { return nil }
    return (found.date, head.kind(found.end) == .comma ? found.end + 1 : found.end)
  }

  private func agency(at index: Int, afterDate: Bool) -> PrintedAgency? {
    if let bracketed = bracketedAgency(at: index) { return bracketed }
    // Business Wire glues dashes to both sides of its bracket.
    if head.kind(index) == .dash, let bracketed = bracketedAgency(at: index + 1) {
      return bracketed
    }
    var index = index
    // The point of `June 26. /TASS/.`
    if head.kind(index) == .stop { index += 1 }
    if let slashed = slashedAgency(at: index) { return slashed }
    return afterDate ? bareAgency(at: index) : nil
  }

  private func bracketedAgency(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .open else { return nil }
    return enclosedAgency(at: index, form: .bracketed) { $0 == .close }
  }

  private func slashedAgency(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .slash else { return nil }
    return enclosedAgency(at: index, form: .slashed) { $0 == .slash }
  }

  private func enclosedAgency(
    at index: Int,
    form: PrintedAgency.Form,
    endsAt isEnd: (HeadToken.Kind) -> Bool
  ) -> PrintedAgency? {
    var end = index + 1
    while let kind = head.kind(end), !isEnd(kind) {
      guard end - index <= 6, kind == .word || kind == .slash || kind == .dash else { return nil }
      end += 1
    }
    guard end > index + 1, head[end] != nil else { return nil }
    return PrintedAgency(text: text(index + 1..<end).trimmed, form: form, end: end + 1)
  }

  /// An agency without brackets after a date, as in `SEOUL, Nov 26 AFP -`.
  private func bareAgency(at index: Int) -> PrintedAgency? {
    if head.kind(index) == .word, Agency.canonicalName(of: head.text(index)) != nil,
      head.kind(index + 1) == .dash
    {
      return PrintedAgency(text: head.text(index), form: .bare, end: index + 1)
    }
    guard head.kind(index) == .dash, head.kind(index + 1) == .word else { return nil }
    var end = index + 1
    while head.kind(end) == .word, end - index <= 3 {
      let isLast = head.text(end).hasSuffix(".")
      end += 1
      guard isLast else { continue }
      let name = text(index + 1..<end).trimmedOfStop
      let isKnown = Agency.canonicalName(of: name) != nil || evidence.supports(name)
      let isShort = name.unicodeScalars.count <= 6 && Place.isInCapitals([name])
      return isKnown || isShort ? PrintedAgency(text: name, form: .bare, end: end) : nil
    }
    return nil
  }

  private func separator(at index: Int) -> Separator? {
    var index = index
    if head.kind(index) == .stop, head.kind(index + 1) == .dash { index += 1 }
    guard let token = head[index],
      [.dash, .colon, .stop, .equals].contains(token.kind)
    else { return nil }
    return Separator(
      kind: token.kind,
      isHyphen: token.range.count == 1 && head.scalars[token.range.lowerBound] == "-",
      isAfterGap: token.isAfterGap,
      end: index + 1
    )
  }

  /// The scalars up to and without the token at `index`, the gap before it included.
  private func length(to index: Int) -> Int {
    if let next = head[index] { return next.range.lowerBound }
    guard let last = head[index - 1] else { return 0 }
    var end = last.range.upperBound
    while end < head.scalars.count, head.scalars[end].isGap { end += 1 }
    return end
  }

  private func dateline(from parts: Parts) -> Dateline {
    let agency = parts.agency.map { Agency.canonicalName(of: $0.text) ?? $0.text }
    return Dateline(
      place: parts.place.text,
      agency: agency,
      date: parts.date,
      length: length(to: parts.end)
    )
  }

  // MARK: Judgement

  private func accepts(_ parts: Parts) -> Bool {
    let words = parts.place.mainWords
    guard let first = words.first, !isOpener(first, words) else { return false }
    if let agency = parts.agency { return accepts(parts, agency) }
    return parts.date != nil ? acceptsDated(parts) : acceptsBare(parts)
  }

  private func isOpener(_ first: String, _ words: [String]) -> Bool {
    Place.cannotBegin(with: first) && !Gazetteer.holds(words.joined(separator: " "))
  }

  /// Whether the place by itself speaks for a dateline.
  private func isEvident(_ place: PrintedPlace) -> Bool {
    (Place.isInCapitals(place.mainWords) && !Place.isLabel(place.mainWords))
      || Gazetteer.holds(place.mainWords.joined(separator: " "))
  }

  private func accepts(_ parts: Parts, _ agency: PrintedAgency) -> Bool {
    let place = parts.place
    // `Vietnam News Agency (VNA)` explains an acronym, and is no place.
    guard !Place.areInitials(agency.text, of: place.mainWords) || isEvident(place),
      Agency.canonicalName(of: place.text) == nil
    else { return false }
    let isKnown = Agency.canonicalName(of: agency.text) != nil
    let isCertain = isKnown && !Agency.isAmbiguous(agency.text)
    let hasEvidence = isEvident(place) || parts.date != nil || evidence.supports(agency.text)
    // The Russian form ends in the agency's own point.
    if agency.form == .bare, parts.date != nil { return hasEvidence }
    guard parts.separator != nil else {
      // Indian and French wires write nothing after the bracket.
      return isKnown && agency.form == .bracketed && parts.date != nil && followsText(parts.end)
    }
    if isCertain { return true }
    guard isKnown || canBeAgency(agency.text) else { return false }
    if hasEvidence { return true }
    guard parts.separator?.kind == .dash else { return false }
    return Place.isCaseless(place.mainWords) || isDeskPair(agency.text, at: place)
  }

  /// `(db/cw)` after one word: two agencies' or desks' initials in small letters.
  private func isDeskPair(_ printed: String, at place: PrintedPlace) -> Bool {
    let parts = printed.split(separator: "/")
    return place.mainWords.count == 1 && parts.count == 2
      && parts.allSatisfy { (2...4).contains($0.count) && $0.unicodeScalars.allSatisfy(\.isLower) }
  }

  /// Words that stand in brackets after a name for other reasons: `(left)`.
  private func canBeAgency(_ printed: String) -> Bool {
    let scalars = printed.unicodeScalars
    guard scalars.count <= 32, let first = scalars.first else { return false }
    return first.isUpper || first.isCaseless || evidence.supports(printed)
      || printed.contains("/")
  }

  private func followsText(_ index: Int) -> Bool {
    guard let next = head[index] else { return false }
    return next.isAfterGap && (next.kind == .word || next.kind == .number || next.kind == .other)
  }

  /// `SALVADOR, Feb 26 -`: no agency, but a date.
  private func acceptsDated(_ parts: Parts) -> Bool {
    let place = parts.place
    guard parts.separator?.kind == .dash else {
      // The Tribune's way: place and day alone on the line.
      return parts.separator == nil && head[parts.end] == nil && place.mainWords.count <= 3
        && parts.date?.year == nil && !evidence.supports(place.text)
    }
    return isEvident(place) || place.mainWords.count <= 3
  }

  /// `CAIRO — ` and `SEREMBAN: `: capitals and a mark are all there is.
  private func acceptsBare(_ parts: Parts) -> Bool {
    let words = parts.place.mainWords
    guard let separator = parts.separator, Place.isInCapitals(words), !Place.isLabel(words),
      let next = head[parts.end], startsText(next)
    else { return false }
    let isListed = Gazetteer.holds(words.joined(separator: " "))
    switch separator.kind {
    case .colon:
      let isLong = words.joined().unicodeScalars.count > 5
      return next.isAfterGap && !parts.place.hasRegion
        && (isListed || (evidence.allowsColon && isLong))
    case .dash: break
    default: return false
    }
    if isListed { return true }
    // One short word in capitals is an acronym more often than a place.
    let isShort = words.count == 1 && words.allSatisfy { $0.unicodeScalars.count < 5 }
    if separator.isHyphen { return separator.isAfterGap && parts.place.hasRegion }
    return separator.isAfterGap && (!isShort || parts.place.hasRegion)
  }

  private func startsText(_ token: HeadToken) -> Bool {
    let first = head.scalars[token.range.lowerBound]
    switch token.kind {
    case .word: return first.isUpper || first.isCaseless
    case .number: return true
    case .other: return ["“", "\"", "‘", "'", "«", "„", "`"].contains(first)
    default: return false
    }
  }
}
