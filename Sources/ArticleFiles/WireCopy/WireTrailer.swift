import Foundation

/// The lines by which raw wires end a story, with the moment they were sent.
enum WireTrailer {
  /// `AP-WF-11-13-13 1509GMT<` and `131137 GMT Nov 13`.
  static func moment(in text: String) -> Date? {
    associatedPress(text) ?? numbered(text)
  }

  /// Whether everything from this line on is for the wire's customers only.
  static func opensAppendix(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "#" || first == "T" || first == "*" else {
      return false
    }
    let opening = text.unicodeScalars.prefix(60).string
    return appendixOpenings.contains(where: opening.hasPrefix)
  }

  private static let appendixOpenings = [
    "# Notebook", "## ", "The following information is not for publication",
    "* The following information",
  ]

  /// Month, day and year in two digits each.
  private static func associatedPress(_ text: String) -> Date? {
    guard text.hasPrefix("AP-") else { return nil }
    let words = text.split { $0 == "-" || $0 == " " || $0 == "<" || $0 == "^" }
    guard words.count == 6, let month = Int(words[2]), let day = Int(words[3]),
      let year = Int(words[4]), words[5].hasSuffix("GMT"), let time = clock(words[5].dropLast(3))
    else { return nil }
    return date(year: year, month: month, day: day, time: time)
  }

  /// Day, hour and minute in one number, then the month and the year's last digits.
  private static func numbered(_ text: String) -> Date? {
    let words = text.split(separator: " ")
    guard words.count == 4, words[0].utf8.count == 6, words[1] == "GMT",
      let day = Int(words[0].prefix(2)), let time = clock(words[0].dropFirst(2)),
      let month = WireMonths.month(words[2]), let year = Int(words[3])
    else { return nil }
    return date(year: year, month: month, day: day, time: time)
  }

  private static func clock(_ digits: Substring) -> (hour: Int, minute: Int)? {
    guard digits.utf8.count == 4, let value = Int(digits), value >= 0 else { return nil }
    return (value / 100, value % 100)
  }

  private static func date(
    year: Int,
    month: Int,
    day: Int,
    time: (hour: Int, minute: Int)
  ) -> Date? {
    guard (0...99).contains(year) || (1900...2200).contains(year) else { return nil }
    let fullYear = year >= 100 ? year : year + (year < 70 ? 2000 : 1900)
    return CalendarDate(
      year: fullYear,
      month: month,
      day: day,
      hour: time.hour,
      minute: time.minute
    ).moment
  }
}
