extension DateText {
  /// Dates with a month's name: RFC 822 and its errors, asctime, and as people write in many languages.
  static func worded(_ tokens: DateTokens) -> DateParts? {
    var cursor = DateCursor(tokens)
    var fields = WordedDate()
    while !cursor.isAtEnd {
      guard fields.take(&cursor) else { return nil }
    }
    return fields.parts
  }

  /// Dates in numbers alone: `31.12.2003`, `12/31/2003 2:05 PM`, `2003年12月31日`, seconds since 1970.
  static func numeric(_ tokens: DateTokens) -> DateParts? {
    var cursor = DateCursor(tokens)
    // A weekday, or words such as “Published on”, may stand in front.
    cursor.skipToNumber()
    if let seconds = cursor.number(10...10)?.value, cursor.isAtEnd { return moment(seconds) }
    if let thousandths = cursor.number(13...13)?.value, cursor.isAtEnd {
      return moment(thousandths / 1000)
    }
    var time = DateParts(year: 1)
    let isTimeFirst = cursor.peek(1) == .sign(":") && cursor.readTime(into: &time)
    if isTimeFirst { cursor.skipToNumber() }
    guard let first = cursor.number(1...4) else { return nil }
    guard case .sign(let sign)? = cursor.current, "./-".contains(sign) else { return nil }
    cursor.index += 1
    cursor.skipSpace()
    guard let second = cursor.number(1...2), cursor.skip(sign) else { return nil }
    cursor.skipSpace()
    guard let third = cursor.number(1...4) else { return nil }
    var parts: DateParts
    // `2003-12-31T` begins a date of ISO 8601, which was found wanting.
    if first.digits == 4, cursor.current == .word("t") || cursor.current == .sign("-") {
      return nil
    }
    if first.digits == 4 {
      parts = DateParts(year: first.value, month: second.value, day: third.value)
    } else {
      let year = DateParts.fullYear(third.value, digits: third.digits)
      parts = DateParts(year: year, month: second.value, day: first.value)
    }
    let hasTime = isTimeFirst || readTime(behind: &cursor, into: &parts)
    cursor.readZone(into: &parts)
    if isTimeFirst {
      (parts.hour, parts.minute, parts.second) = (time.hour, time.minute, time.second)
    }
    // Only Americans put the month first, and they are told by their slashes and their clock.
    let isAmerican = parts.month > 12 || (sign == "/" && hasTime && usesTwelveHours(tokens))
    if isAmerican, first.digits < 4 { swap(&parts.month, &parts.day) }
    return parts
  }

  /// Reads a time that signs or a word such as “at” keep apart from the day.
  private static func readTime(behind cursor: inout DateCursor, into parts: inout DateParts) -> Bool
  {
    var ahead = cursor
    ahead.skipToNumber()
    guard ahead.readTime(into: &parts) else { return false }
    cursor = ahead
    return true
  }

  private static func usesTwelveHours(_ tokens: DateTokens) -> Bool {
    tokens.tokens.contains { $0 == .word("am") || $0 == .word("pm") }
  }

  private static func moment(_ seconds: Int) -> DateParts {
    var parts = DateParts(year: 1970)
    var days = seconds / 86400
    while days >= (DateParts.isLeap(parts.year) ? 366 : 365) {
      days -= DateParts.isLeap(parts.year) ? 366 : 365
      parts.year += 1
    }
    parts = DateParts.date(dayOfYear: days + 1, of: parts.year) ?? parts
    parts.second = 0
    parts.hour = seconds % 86400 / 3600
    parts.minute = seconds % 3600 / 60
    parts.second = Double(seconds % 60)
    return parts
  }
}

/// The fields of a date with words, filled in whatever order they stand.
private struct WordedDate {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var time = DateParts(year: 1)
  private var hasTime = false
  private var hasZone = false
  private var isAfternoon: Bool?

  var parts: DateParts? {
    // A time belongs to a day; without one the text is a date with an error in it.
    guard let year, let month, day != nil || !hasTime else { return nil }
    var parts = time
    parts.year = year
    parts.month = month
    parts.day = day ?? 1
    if let isAfternoon { parts.setHalf(isAfternoon: isAfternoon) }
    return parts
  }

  /// Takes the next field; false when what stands there belongs to no date.
  mutating func take(_ cursor: inout DateCursor) -> Bool {
    if cursor.current == .space {
      cursor.skipSpace()
      return true
    }
    if !hasTime, cursor.readTime(into: &time) {
      hasTime = true
      return true
    }
    switch cursor.current {
    case .number(let value, let digits)?:
      cursor.index += 1
      return take(number: value, digits: digits, &cursor)
    case .word(let word)?: return take(word: word, &cursor)
    case .sign(":")? where hasTime: return false
    case .sign("-")? where isNegativeYear(cursor): return false
    case .sign(let sign)?:
      if hasTime, !hasZone, sign == "+" || sign == "-", cursor.peek(1) != nil {
        takeZone(&cursor)
      } else {
        cursor.index += 1
      }
      return true
    default: return false
    }
  }

  private mutating func take(number: Int, digits: Int, _ cursor: inout DateCursor) -> Bool {
    if cursor.skip(word: "年") || cursor.skip(word: "년") {
      year = number
    } else if cursor.skip(word: "月") || cursor.skip(word: "월") {
      month = number
    } else if cursor.skip(word: "日") || cursor.skip(word: "일") || cursor.skip(word: "号") {
      day = number
    } else if takeClock(number, &cursor) {
      return true
    } else if !hasTime, year != nil, month != nil, day != nil, digits == 4 || digits == 6 {
      cursor.index -= 1
      hasTime = cursor.readBasicTime(into: &time)
    } else if digits > 2 {
      guard year == nil, digits <= 4 else { return hasTime }
      year = DateParts.fullYear(number, digits: digits)
    } else if day == nil {
      day = number
      skipOrdinal(&cursor)
    } else if year == nil {
      year = DateParts.fullYear(number, digits: digits)
    }
    return true
  }

  /// Takes `9时40分30秒`, part by part.
  private mutating func takeClock(_ number: Int, _ cursor: inout DateCursor) -> Bool {
    guard case .word(let word)? = cursor.current else { return false }
    switch word {
    case "时", "時", "点", "點", "시": time.hour = number
    case "分", "분": time.minute = number
    case "秒", "초": time.second = Double(number)
    default: return false
    }
    cursor.index += 1
    hasTime = true
    return true
  }

  /// Whether a year before the first is meant, as programs write that have no date.
  private func isNegativeYear(_ cursor: DateCursor) -> Bool {
    guard year == nil, cursor.index > 0, cursor.tokens[cursor.index - 1] == .space else {
      return false
    }
    if case .number(_, 3...4)? = cursor.peek(1) { return true }
    return false
  }

  private mutating func take(word: String, _ cursor: inout DateCursor) -> Bool {
    if isAfternoon == nil, let half = cursor.half() {
      // In Korean and Chinese the half of the day stands before the hour.
      isAfternoon = half
      return true
    }
    if word == "thang" || word == "th", case .number(let number, _)? = following(cursor) {
      cursor.index += 1
      cursor.skipSpace()
      cursor.index += 1
      month = number
      return true
    }
    // A second month overrules the first, which was a weekday: Spanish `mar` is also Tuesday.
    if !hasTime || month == nil, let named = MonthNames.month(word) {
      month = named
      cursor.index += 1
    } else if hasTime, !hasZone {
      takeZone(&cursor)
    } else {
      cursor.index += 1
    }
    return true
  }

  private func following(_ cursor: DateCursor) -> DateTokens.Token? {
    cursor.peek(1) == .space ? cursor.peek(2) : cursor.peek(1)
  }

  private mutating func takeZone(_ cursor: inout DateCursor) {
    let start = cursor.index
    cursor.readZone(into: &time)
    hasZone = true
    if cursor.index == start { cursor.index += 1 }
  }

  private func skipOrdinal(_ cursor: inout DateCursor) {
    guard case .word(let word)? = cursor.current else { return }
    if ["st", "nd", "rd", "th", "er", "e"].contains(word) { cursor.index += 1 }
  }
}
