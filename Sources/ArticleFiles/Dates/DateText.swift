import Foundation

/// Dates as feeds and pages write them: RFC 822, RFC 3339, ISO 8601, asctime and their misspellings.
enum DateText {
  /// A text of more bytes is no date.
  static let limit = 200

  /// The moment that a text means; nil when the text is no date.
  ///
  /// A date without a time is midnight, and one without a zone is taken to be UTC.
  static func date(from text: String) -> Date? {
    guard text.utf8.count <= limit else { return nil }
    let text = text.trimmingASCIISpace
    guard !text.isEmpty else { return nil }
    let tokens = DateTokens(text)
    guard var parts = iso(tokens) ?? worded(tokens) ?? numeric(tokens) else { return nil }
    if parts.offset == 0, isKorean(tokens) { parts.offset = 9 * 3600 }
    return parts.date
  }

  /// Whether the words are Korean and name no zone: Korea has only one.
  private static func isKorean(_ tokens: DateTokens) -> Bool {
    let words = tokens.tokens.compactMap { token -> String? in
      if case .word(let word) = token { word } else { nil }
    }
    return words.contains { ["오전", "오후", "년"].contains($0) }
      && !words.contains { ["gmt", "utc", "z"].contains($0) }
  }
}

/// A date and time of day, not yet checked against the calendar.
struct DateParts: Equatable {
  var year: Int
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0.0
  /// Seconds east of Greenwich.
  var offset = 0

  /// The moment, nil when the calendar has no such day or the day no such time.
  var date: Date? {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    guard (0...23).contains(hour) || (hour == 24 && minute == 0 && second == 0),
      (0...59).contains(minute), second >= 0, second < 61, abs(offset) <= 15 * 3600
    else { return nil }
    let days = Self.daysSince1970(year: year, month: month, day: day)
    let seconds = Double(days * 86400 + hour * 3600 + minute * 60 - offset)
    return Date(timeIntervalSince1970: seconds + second)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days from 1 January 1970 in the Gregorian calendar, counted from March so that a leap day is last.
  static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that is `days` after 1 January of `year`.
  static func date(dayOfYear: Int, of year: Int) -> DateParts? {
    guard dayOfYear >= 1, dayOfYear <= (isLeap(year) ? 366 : 365) else { return nil }
    var month = 1
    var day = dayOfYear
    while day > days(in: month, of: year) {
      day -= days(in: month, of: year)
      month += 1
    }
    return DateParts(year: year, month: month, day: day)
  }

  /// A year as people shorten it: 03 is 2003, 98 is 1998, and 103 is 2003 (RFC 2822 section 4.3).
  static func fullYear(_ number: Int, digits: Int) -> Int {
    switch digits {
    case 1, 2: number < 50 ? number + 2000 : number + 1900
    case 3: number + 1900
    default: number
    }
  }
}
