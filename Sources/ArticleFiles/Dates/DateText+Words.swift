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
    if case .word(let day)? = cursor.current, MonthNames.month(day) == nil, cursor.peek(1) != nil {
      cursor.index += 1
      while cursor.skip(",") || cursor.skip(".") || cursor.current == .space { cursor.skipSpace() }
    }
    if let seconds = cursor.number(10...10)?.value, cursor.isAtEnd { return moment(seconds) }
    guard let first = cursor.number(1...4) else { return nil }
    guard case .sign(let sign)? = cursor.current, "./-".contains(sign) else { return nil }
    cursor.index += 1
    cursor.skipSpace()
    guard let second = cursor.number(1...2), cursor.skip(sign) else { return nil }
    cursor.skipSpace()
    guard let third = cursor.number(1...4) else { return nil }
    var parts: DateParts
    if first.digits == 4 {
      parts = DateParts(year: first.value, month: second.value, day: third.value)
    } else {
      let year = DateParts.fullYear(third.value, digits: third.digits)
      parts = DateParts(year: year, month: second.value, day: first.value)
    }
    while cursor.skip(",") || cursor.skip(".") || cursor.skip("-") || cursor.current == .space {
      cursor.skipSpace()
    }
    let hasTime = cursor.readTime(into: &parts)
    cursor.readZone(into: &parts)
    // Only Americans put the month first, and they are told by their slashes and their clock.
    let isAmerican = parts.month > 12 || (sign == "/" && hasTime && usesTwelveHours(tokens))
    if isAmerican, first.digits < 4 { swap(&parts.month, &parts.day) }
    return parts
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
    guard let year, let month else { return nil }
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
