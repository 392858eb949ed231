/// Dates inside a tokenised line: `Sept 5`, `5 septembre 2018`, `06/08/2019`, `2018-09-05`.
struct DateReader {
  let head: HeadTokens

  /// A date in words that begins at token `index`, and the token after it.
  func wordDate(at index: Int) -> (date: CalendarDate, end: Int)? {
    guard head.kind(index) == .word else { return dayFirst(at: index) }
    // A word is looked up only where a number follows it.
    guard head.kind(index + 1) == .number, let month = WireMonths.month(head.text(index)) else {
      return nil
    }
    return monthFirst(month, at: index)
  }

  /// Whether a date in words begins at token `index`.
  func hasWordDate(at index: Int) -> Bool {
    wordDate(at: index) != nil
  }

  /// `Sept. 5`, `Sept 5, 2018`, `September 5 2018`.
  private func monthFirst(_ month: Int, at index: Int) -> (date: CalendarDate, end: Int)? {
    guard let day = head.number(index + 1), head.digitCount(index + 1) <= 2 else { return nil }
    var date = CalendarDate(month: month, day: day)
    guard date.isPlausible else { return nil }
    var end = index + 2
    let yearIndex = head.kind(end) == .comma ? end + 1 : end
    if head.digitCount(yearIndex) == 4 {
      date.year = head.number(yearIndex)
      end = yearIndex + 1
    }
    return (date, end)
  }

  /// `5 Sept`, `5. September 2018`, `1er août`, `5 de septiembre de 2018`.
  private func dayFirst(at index: Int) -> (date: CalendarDate, end: Int)? {
    guard let day = head.number(index), head.digitCount(index) <= 2 else { return nil }
    var next = index + 1
    if head.kind(next) == .stop { next += 1 }
    if isConnector(next) { next += 1 }
    guard head.kind(next) == .word, let month = WireMonths.month(head.text(next)) else {
      return nil
    }
    var date = CalendarDate(month: month, day: day)
    guard date.isPlausible else { return nil }
    var end = next + 1
    var yearIndex = end
    if head.kind(yearIndex) == .comma || isConnector(yearIndex) { yearIndex += 1 }
    if head.digitCount(yearIndex) == 4 {
      date.year = head.number(yearIndex)
      end = yearIndex + 1
    }
    return (date, end)
  }

  private func isConnector(_ index: Int) -> Bool {
    guard head.kind(index) == .word else { return false }
    return ["de", "of", "del", "à"].contains(head.text(index))
  }

  /// A date in digits that begins at token `index`, its day first unless it cannot be, or unless
  /// `isMonthFirst` says so; and the token after it.
  func digitDate(at index: Int, isMonthFirst: Bool) -> (date: CalendarDate, end: Int)? {
    guard let first = head.number(index), let mark = dateMark(index + 1),
      let second = head.number(index + 2), dateMark(index + 3) == mark,
      let third = head.number(index + 4)
    else { return nil }
    let widths = (head.digitCount(index), head.digitCount(index + 2), head.digitCount(index + 4))
    var date: CalendarDate
    if widths.0 == 4, widths.1 <= 2, widths.2 <= 2 {
      date = CalendarDate(year: first, month: second, day: third)
    } else if widths.0 <= 2, widths.1 <= 2, widths.2 == 4 {
      date = CalendarDate(year: third, month: second, day: first)
      if second > 12 || isMonthFirst { swap(&date.month, &date.day) }
    } else {
      return nil
    }
    guard date.isPlausible else { return nil }
    return (date, index + 5)
  }

  /// A date in digits after a place: `03/03/2021`, or `3/3` before an agency's bracket.
  func shortDate(at index: Int) -> (date: CalendarDate, end: Int)? {
    if let found = digitDate(at: index, isMonthFirst: false) { return found }
    guard let day = head.number(index), head.kind(index + 1) == .slash,
      let month = head.number(index + 2), head.kind(index + 3) == .open
    else { return nil }
    let date = CalendarDate(month: month, day: day)
    return date.isPlausible ? (date, index + 3) : nil
  }

  /// The one scalar that parts the numbers of a date.
  private func dateMark(_ index: Int) -> Unicode.Scalar? {
    guard let token = head[index], token.range.count == 1 else { return nil }
    let scalar = head.scalars[token.range.lowerBound]
    return scalar == "/" || scalar == "-" || scalar == "." ? scalar : nil
  }

  /// `2018年9月5日`, and the token after it.
  func hanDate(at index: Int) -> (date: CalendarDate, end: Int)? {
    guard head.digitCount(index) == 4, let year = head.number(index), head.text(index + 1) == "年",
      let month = head.number(index + 2), head.text(index + 3) == "月",
      let day = head.number(index + 4), head.text(index + 5).hasPrefix("日")
    else { return nil }
    let date = CalendarDate(year: year, month: month, day: day)
    return date.isPlausible ? (date, index + 6) : nil
  }

  /// A date with a year in any of the forms, beginning at token `index`.
  func fullDate(at index: Int, isMonthFirst: Bool) -> (date: CalendarDate, end: Int)? {
    if let found = wordDate(at: index), found.date.year != nil { return found }
    return digitDate(at: index, isMonthFirst: isMonthFirst) ?? hanDate(at: index)
  }

  /// `16:20`, `16:20:05`, `10:07 PM`, `06時00分`; nil when there is no time.
  func time(at index: Int, for date: CalendarDate) -> (date: CalendarDate, end: Int)? {
    guard let hour = head.number(index), head.digitCount(index) <= 2, hour < 24,
      isTimeMark(index + 1), let minute = head.number(index + 2), head.digitCount(index + 2) == 2,
      minute < 60
    else { return nil }
    var date = date
    date.hour = hour
    date.minute = minute
    var end = index + 3
    if head.text(end) == "分" { end += 1 }
    if head.kind(end) == .colon, let second = head.number(end + 1), second <= 60 {
      date.second = second
      end += 2
    }
    switch head.text(end).lowercased() {
    case "pm", "p.m.":
      if hour < 12 { date.hour = hour + 12 }
      end += 1
    case "am", "a.m.":
      if hour == 12 { date.hour = 0 }
      end += 1
    default: break
    }
    return (date, end)
  }

  private func isTimeMark(_ index: Int) -> Bool {
    head.kind(index) == .colon || ["時", "时", "시", "h"].contains(head.text(index))
  }
}
