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
    guard let found = dates.wordDate(at: start) else { return nil }
    return (found.date, head.kind(found.end) == .comma ? found.end + 1 : found.end)
  }

  func agency(at index: Int, afterDate: Bool) -> PrintedAgency? {
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

  func bracketedAgency(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .open else { return nil }
    return enclosedAgency(at: index, form: .bracketed) { $0 == .close }
  }

  func slashedAgency(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .slash else { return nil }
    return enclosedAgency(at: index, form: .slashed) { $0 == .slash }
  }

  func enclosedAgency(
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
  func bareAgency(at index: Int) -> PrintedAgency? {
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

  func separator(at index: Int) -> Separator? {
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
  func length(to index: Int) -> Int {
    if let next = head[index] { return next.range.lowerBound }
    guard let last = head[index - 1] else { return 0 }
    var end = last.range.upperBound
    while end < head.scalars.count, head.scalars[end].isGap { end += 1 }
    return end
  }

  func dateline(from parts: Parts) -> Dateline {
    let agency = parts.agency.map { Agency.canonicalName(of: $0.text) ?? $0.text }
    return Dateline(
      place: parts.place.text,
      agency: agency,
      date: parts.date,
      length: length(to: parts.end)
    )
  }
}
