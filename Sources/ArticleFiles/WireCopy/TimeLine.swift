import Foundation

/// A line of its own that says when a story was published, such as `Jeudi, 11/03/2021 17:58 (GMT+7)`.
enum TimeLine {
  /// The moment; nil when the line has no date with a year or is more than a time line.
  static func moment(in scalars: [Unicode.Scalar]) -> Date? {
    guard scalars.count <= 90, scalars.contains(where: { $0.digit != nil }) else { return nil }
    let head = HeadTokens(scalars)
    let reader = DateReader(head: head)
    let isMonthFirst = hasAmericanZone(head)
    for index in head.tokens.indices {
      guard let found = reader.fullDate(at: index, isMonthFirst: isMonthFirst) else { continue }
      var date = found.date
      var end = found.end
      var start = index
      if let timed = time(after: end, for: date, in: reader) {
        (date, end) = timed
      } else if let timed = time(before: index, for: date, in: reader) {
        (date, start) = timed
      }
      if let zoned = zone(at: end, in: head) { (date.zone, end) = zoned }
      guard isOnlyLabel(head, 0..<start), isOnlyLabel(head, end..<head.tokens.count) else {
        return nil
      }
      return date.moment
    }
    return nil
  }

  /// The time after a date, with a mark or a small word between perhaps: `2021 | 10:20`, `à 12h34`.
  private static func time(
    after index: Int,
    for date: CalendarDate,
    in reader: DateReader
  ) -> (date: CalendarDate, end: Int)? {
    let head = reader.head
    var start = index
    if head.kind(start) == .comma || head.kind(start) == .dash || head.text(start) == "|" {
      start += 1
    }
    if timeWords.contains(head.text(start)) { start += 1 }
    return reader.time(at: start, for: date)
  }

  /// The time before a date: `12:34 GMT, 3 March 2021`.
  private static func time(
    before index: Int,
    for date: CalendarDate,
    in reader: DateReader
  ) -> (date: CalendarDate, start: Int)? {
    for start in max(0, index - 9)..<max(0, index) {
      guard var (date, end) = reader.time(at: start, for: date) else { continue }
      if let zoned = zone(at: end, in: reader.head) { (date.zone, end) = zoned }
      if [.comma, .dash].contains(reader.head.kind(end)) || reader.head.text(end) == "|" {
        end += 1
      }
      return end == index ? (date, start) : nil
    }
    return nil
  }

  private static let timeWords: Set<String> = [
    "at", "T", "à", "lúc", "um", "a", "às", "alle", "klo", "kl.", "ore", "pukul", "saat",
  ]

  /// Whether what stands beside the date is at most a few words and no sentence.
  private static func isOnlyLabel(_ head: HeadTokens, _ range: Range<Int>) -> Bool {
    var words = 0
    let letters = range.map { head[$0]?.range.count ?? 0 }.reduce(0, +)
    guard letters <= 48 else { return false }
    for index in range {
      switch head.kind(index) {
      case .word where head.text(index).hasSuffix(".") && head.digitCount(index + 1) == 0:
        // A word with a point is an abbreviation before a number, else the end of a sentence.
        guard head.text(index).unicodeScalars.count <= 5 else { return false }
        words += 1
      case .word: words += 1
      case .stop: return false
      case .other where head.text(index) == "。": return false
      default: break
      }
    }
    return words <= 4
  }

  /// `GMT+07:00`, `(GMT+7)`, `UTC`, `PST`; the minutes east of UTC and the token after it.
  private static func zone(at index: Int, in head: HeadTokens) -> (minutes: Int, end: Int)? {
    var index = index
    if head.kind(index) == .open { index += 1 }
    if head.text(index) == "Z" { return (0, index + 1) }
    if ["GMT", "UTC"].contains(head.text(index).uppercased()) {
      return offset(at: index + 1, in: head) ?? (0, index + 1)
    }
    if let minutes = zones[head.text(index).uppercased()] { return (minutes, index + 1) }
    return offset(at: index, in: head)
  }

  /// `+07:00`, `+7`, `-0500`.
  private static func offset(at index: Int, in head: HeadTokens) -> (minutes: Int, end: Int)? {
    let sign: Int
    switch head.text(index) {
    case "+": sign = 1
    case "-", "−": sign = -1
    default: return nil
    }
    guard let hours = head.number(index + 1) else { return nil }
    if head.digitCount(index + 1) == 4, hours <= 1400 {
      return (sign * (hours / 100 * 60 + hours % 100), index + 2)
    }
    guard hours <= 14 else { return nil }
    guard head.kind(index + 2) == .colon, let minutes = head.number(index + 3), minutes < 60 else {
      return (sign * hours * 60, index + 2)
    }
    return (sign * (hours * 60 + minutes), index + 4)
  }

  private static func hasAmericanZone(_ head: HeadTokens) -> Bool {
    head.tokens.indices.contains { americanZones.contains(head.text($0)) }
  }

  private static let americanZones: Set<String> = [
    "PST", "PDT", "MST", "MDT", "CST", "CDT", "EST", "EDT", "ET", "PT",
  ]

  private static let zones: [String: Int] = [
    "PST": -480, "PDT": -420, "MST": -420, "MDT": -360, "CST": -360, "CDT": -300, "EST": -300,
    "EDT": -240, "IST": 330, "BST": 60, "CET": 60, "CEST": 120, "MSK": 180, "JST": 540, "KST": 540,
  ]
}
