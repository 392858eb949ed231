import Foundation

/// What came of reading a value that names a date or an age.
enum DateReading: Equatable {
  case period(DatePeriod)
  /// It may yet become a date when more is typed.
  case unfinished
  case wrong
  /// It names two dates, the later first.
  case reversed
}

/// Reads dates and ages in one time zone, at one moment.
struct DateReader {
  let now: Date
  private let calendar: Calendar

  init(now: Date, timeZone: TimeZone) {
    self.now = now
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    self.calendar = calendar
  }

  /// Reads the value of `after:`, `before:` or `date:`.
  func read(_ value: String, as relation: DateCondition.Relation) -> DateReading {
    switch relation {
    case .after:
      mapped(range(value)) { DatePeriod(start: $0.end) }
    case .before:
      mapped(range(value)) { DatePeriod(end: $0.start) }
    case .date: range(value)
    case .newer: mapped(age(value)) { DatePeriod(start: $0.start) }
    case .older: mapped(age(value)) { DatePeriod(end: $0.start) }
    }
  }

  private func mapped(
    _ reading: DateReading,
    to change: (DatePeriod) -> DatePeriod
  ) -> DateReading {
    guard case .period(let period) = reading else { return reading }
    let changed = change(period)
    // A range without the bound that counts says nothing: `after:2018..`.
    return changed == DatePeriod() ? .wrong : .period(changed)
  }

  /// Reads one period, or two with `..` between them, either of which may be missing.
  private func range(_ value: String) -> DateReading {
    guard let dots = value.range(of: "..") else { return named(value) }
    let first = String(value[..<dots.lowerBound])
    let last = String(value[dots.upperBound...])
    if first.isEmpty && last.isEmpty { return .unfinished }
    let start = first.isEmpty ? .period(DatePeriod()) : named(first)
    guard case .period(let from) = start else { return .wrong }
    let end = last.isEmpty ? .period(DatePeriod()) : named(last)
    guard case .period(let to) = end else { return end }
    if let from = from.start, let to = to.end, from >= to { return .reversed }
    return .period(DatePeriod(start: from.start, end: to.end))
  }

  /// Reads `today`, `yesterday`, a year, a month or a day.
  private func named(_ value: String) -> DateReading {
    switch value.lowercased() {
    case "today": return day(daysAgo: 0)
    case "yesterday": return day(daysAgo: 1)
    default: break
    }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, value.utf8.count <= 10 else { return .wrong }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      let isLast = numbers.count == parts.count - 1
      guard part.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return word(value) }
      if part.utf8.count < width && isLast { return .unfinished }
      guard part.utf8.count == width, let number = Int(part) else { return .wrong }
      numbers.append(number)
    }
    return period(numbers)
  }

  /// What is to be made of a value that is neither a date nor a word: `tod`, `2018-09.`.
  private func word(_ value: String) -> DateReading {
    let lower = value.lowercased()
    if "today".hasPrefix(lower) || "yesterday".hasPrefix(lower) { return .unfinished }
    guard lower.hasSuffix("."), case .period = named(String(lower.dropLast())) else {
      return .wrong
    }
    return .unfinished
  }

  private func day(daysAgo days: Int) -> DateReading {
    let today = calendar.startOfDay(for: now)
    guard let start = calendar.date(byAdding: .day, value: -days, to: today),
      let end = calendar.date(byAdding: .day, value: 1, to: start)
    else { return .wrong }
    return .period(DatePeriod(start: start, end: end))
  }

  /// The whole of a year, of a month or of a day, given as numbers.
  private func period(_ numbers: [Int]) -> DateReading {
    let units: [Calendar.Component] = [.year, .month, .day]
    var components = DateComponents(year: numbers[0], month: 1, day: 1)
    if numbers.count > 1 { components.month = numbers[1] }
    if numbers.count > 2 { components.day = numbers[2] }
    guard numbers[0] > 0, components.isValidDate(in: calendar),
      let start = calendar.date(from: components),
      let end = calendar.date(byAdding: units[numbers.count - 1], value: 1, to: start)
    else { return .wrong }
    return .period(DatePeriod(start: start, end: end))
  }

  /// Reads an age such as `3d`; the period starts that long ago.
  private func age(_ value: String) -> DateReading {
    let digits = value.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count <= 5 else { return .wrong }
    let unit: Calendar.Component
    switch value.dropFirst(digits.count).lowercased() {
    case "min": unit = .minute
    case "h": unit = .hour
    case "d": unit = .day
    case "w": unit = .weekOfYear
    case "m": unit = .month
    case "y": unit = .year
    case "", "mi": return .unfinished
    default: return .wrong
    }
    guard let start = calendar.date(byAdding: unit, value: -number, to: now) else { return .wrong }
    return .period(DatePeriod(start: start))
  }
}
