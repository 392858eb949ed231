extension DateText {
  /// ISO 8601 in its extended and basic forms, with month, week or ordinal dates, and W3CDTF.
  static func iso(_ tokens: DateTokens) -> DateParts? {
    var cursor = DateCursor(tokens)
    guard var parts = isoDay(&cursor) else { return nil }
    guard !cursor.isAtEnd else { return parts }
    let hasT = cursor.skip(word: "t")
    if !hasT {
      guard cursor.current == .space || cursor.current == .sign(",") else {
        // A zone may follow a date that has no time: `2003-12-31Z`.
        // A fourth number is none.
        if case .sign? = cursor.current, cursor.peek(2) != .sign(":") { return nil }
        cursor.readZone(into: &parts)
        return cursor.isAtEnd ? parts : nil
      }
      while cursor.skip(",") || cursor.current == .space { cursor.skipSpace() }
    }
    cursor.skipSpace()
    let half = cursor.half()
    cursor.skipSpace()
    guard cursor.readBasicTime(into: &parts) else { return nil }
    if let half { parts.setHalf(isAfternoon: half) }
    let isSpaced = cursor.current == .space
    cursor.readZone(into: &parts)
    return mayFollow(cursor, isSpaced: isSpaced) ? parts : nil
  }

  /// Whether what stands behind a zone may: words after a space, or the zone's name in brackets.
  private static func mayFollow(_ cursor: DateCursor, isSpaced: Bool) -> Bool {
    switch cursor.current {
    case nil, .space?, .sign("(")?, .sign(")")?, .sign("[")?: true
    case .sign(":")?: false
    default: isSpaced
    }
  }

  private static func isoDay(_ cursor: inout DateCursor) -> DateParts? {
    if let run = cursor.number(14...14) {
      var parts = compactDay(run.value / 1_000_000)
      parts.hour = run.value / 10_000 % 100
      parts.minute = run.value / 100 % 100
      parts.second = Double(run.value % 100)
      return cursor.isAtEnd ? parts : nil
    }
    if let day = cursor.number(8...8) { return compactDay(day.value) }
    if let parts = reducedDay(cursor) {
      cursor.index = cursor.tokens.count
      return parts
    }
    if let day = cursor.number(7...7) {
      return DateParts.date(dayOfYear: day.value % 1000, of: day.value / 1000)
    }
    guard let year = cursor.number(4...4)?.value else { return shortYearDay(&cursor) }
    let hasDash = cursor.skip("-") || cursor.skip("/")
    if cursor.skip(word: "w") { return week(of: year, &cursor) }
    guard hasDash else { return yearAlone(year, cursor) }
    if cursor.peek(1) != .sign("-"), let day = cursor.number(3...3) {
      return DateParts.date(dayOfYear: day.value, of: year)
    }
    // A well-known publishing tool once wrote months in three digits.
    guard let month = cursor.number(1...3)?.value else { return nil }
    guard cursor.skip("-") || cursor.skip("/") else { return DateParts(year: year, month: month) }
    guard let day = cursor.number(1...2)?.value else { return nil }
    return DateParts(year: year, month: month, day: day)
  }

  /// A year with nothing behind it but, perhaps, a time.
  private static func yearAlone(_ year: Int, _ cursor: DateCursor) -> DateParts? {
    cursor.isAtEnd || cursor.current == .word("t") ? DateParts(year: year) : nil
  }

  private static func compactDay(_ number: Int) -> DateParts {
    DateParts(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// `031231`, `03365`, `-0312` and `-03-12`, which the first edition of ISO 8601 allowed.
  private static func reducedDay(_ start: DateCursor) -> DateParts? {
    var cursor = start
    let isShort = cursor.skip("-")
    guard case .number(let value, let digits)? = cursor.current else { return nil }
    cursor.index += 1
    switch (isShort, digits) {
    case (false, 6) where cursor.isAtEnd:
      var parts = compactDay(value)
      parts.year = DateParts.fullYear(parts.year, digits: 2)
      return parts
    case (false, 5) where cursor.isAtEnd:
      let year = DateParts.fullYear(value / 1000, digits: 2)
      return DateParts.date(dayOfYear: value % 1000, of: year)
    case (true, 4) where cursor.isAtEnd:
      return DateParts(year: DateParts.fullYear(value / 100, digits: 2), month: value % 100)
    case (true, 2):
      guard cursor.skip("-"), let month = cursor.number(2...2), cursor.isAtEnd else { return nil }
      return DateParts(year: DateParts.fullYear(value, digits: 2), month: month.value)
    default: return nil
    }
  }

  /// `03-12-31`, which the first edition of ISO 8601 allowed.
  private static func shortYearDay(_ cursor: inout DateCursor) -> DateParts? {
    guard let year = cursor.number(2...2), cursor.skip("-"), let month = cursor.number(2...2),
      cursor.skip("-"), let day = cursor.number(2...2)
    else { return nil }
    let full = DateParts.fullYear(year.value, digits: 2)
    return DateParts(year: full, month: month.value, day: day.value)
  }

  /// `2003-W01-3` or `2003W013`: week 1 is the week of 4 January, and weeks begin on Monday.
  private static func week(of year: Int, _ cursor: inout DateCursor) -> DateParts? {
    guard let run = cursor.number(2...3) else { return nil }
    var week = run.value
    var weekday = 1
    if run.digits == 3 {
      week = run.value / 10
      weekday = run.value % 10
    } else if cursor.skip("-") {
      guard let day = cursor.number(1...1) else { return nil }
      weekday = day.value
    }
    guard (1...53).contains(week), (1...7).contains(weekday) else { return nil }
    let fourth = DateParts.daysSince1970(year: year, month: 1, day: 4)
    // 1 January 1970 was a Thursday, the day 3 of a week that begins on Monday.
    let weekdayOfFourth = ((fourth + 3) % 7 + 7) % 7
    let monday = fourth - weekdayOfFourth
    let day = monday + (week - 1) * 7 + weekday - 1
    let newYear = DateParts.daysSince1970(year: year, month: 1, day: 1)
    let length = DateParts.isLeap(year) ? 366 : 365
    if day < newYear {
      let before = DateParts.isLeap(year - 1) ? 366 : 365
      return DateParts.date(dayOfYear: day - newYear + before + 1, of: year - 1)
    }
    if day - newYear >= length {
      return DateParts.date(dayOfYear: day - newYear - length + 1, of: year + 1)
    }
    return DateParts.date(dayOfYear: day - newYear + 1, of: year)
  }
}
