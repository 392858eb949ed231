package import Foundation

extension DateCondition {
  /// The condition in words, and the moments it comes to: `after 2018-09-01 in UTC+7: from …`.
  package func meaning(in timeZone: TimeZone) -> String {
    "\(named) in \(zoneName(of: timeZone)): \(bounds(in: timeZone))"
  }

  private var named: String {
    switch relation {
    case .after, .before: "\(relation.rawValue) \(value)"
    case .date: namedRange
    case .newer: "less than \(age) old"
    case .older: "at least \(age) old"
    }
  }

  private var namedRange: String {
    if value == "today" || value == "yesterday" { return value }
    guard let dots = value.range(of: "..") else { return "on \(value)" }
    let (first, last) = (value[..<dots.lowerBound], value[dots.upperBound...])
    if first.isEmpty { return "up to \(last)" }
    return "from \(first)" + (last.isEmpty ? " on" : " to \(last)")
  }

  private var age: String {
    let digits = value.prefix { $0.isNumber }
    let unit =
      switch value.dropFirst(digits.count) {
      case "min": "minute"
      case "h": "hour"
      case "d": "day"
      case "w": "week"
      case "m": "month"
      default: "year"
      }
    return "\(digits) \(unit)\(Int(digits) == 1 ? "" : "s")"
  }

  private func bounds(in timeZone: TimeZone) -> String {
    let start = period.start.map { clockTime($0, in: timeZone) }
    let end = period.end.map { clockTime($0, in: timeZone) }
    return switch (start, end) {
    case (let start?, let end?): "\(start) until \(end)"
    case (let start?, nil): "\(start) or later"
    case (nil, let end?): "earlier than \(end)"
    case (nil, nil): "any time"
    }
  }

  /// The zone by its distance from Greenwich at the time in question, since names mislead.
  private func zoneName(of timeZone: TimeZone) -> String {
    let moment = period.start ?? period.end ?? .distantPast
    let minutes = timeZone.secondsFromGMT(for: moment) / 60
    if minutes == 0 { return "UTC" }
    let rest = abs(minutes) % 60
    let hours = "UTC\(minutes < 0 ? "-" : "+")\(abs(minutes) / 60)"
    return rest == 0 ? hours : "\(hours):\(padded(rest, to: 2))"
  }

  /// `2018-09-02 00:00`.
  private func clockTime(_ date: Date, in timeZone: TimeZone) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    let day = [(parts.year, 4), (parts.month, 2), (parts.day, 2)]
    let time = [(parts.hour, 2), (parts.minute, 2)]
    func joined(_ numbers: [(Int?, Int)], _ separator: String) -> String {
      numbers.map { padded($0 ?? 0, to: $1) }.joined(separator: separator)
    }
    return joined(day, "-") + " " + joined(time, ":")
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
