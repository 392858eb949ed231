import Foundation

/// A line of its own that says when a story was published, such as `Jeudi, 11/03/2021 17:58 (GMT+7)`.
enum TimeLine {
  /// The moment; nil when the line has no date with a year or is more than a time line.
  static func moment(in scalars: [Unicode.Scalar]) -> Date? {
    guard scalars.count <= 90 else { return nil }
    let head = HeadTokens(scalars)
    let reader = DateReader(head: head)
    let isMonthFirst = hasAmericanZone(head)
    for index in head.tokens.indices {
      guard let found = reader.fullDate(at: index, isMonthFirst: isMonthFirst) else { continue }
      var date = found.date
      var end = found.end
      if head.kind(end) == .comma || head.text(end) == "at" { end += 1 }
      if head.text(end) == "T" { end += 1 }
      if let timed = reader.time(at: end, for: date) { (date, end) = timed }
      if let zoned = zone(at: end, in: head) { (date.zone, end) = zoned }
      guard isOnlyLabel(head, 0..<index), isOnlyLabel(head, end..<head.tokens.count) else {
        return nil
      }
      return date.moment
    }
    return nil
  }

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
