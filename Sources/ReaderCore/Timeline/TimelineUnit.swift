import Foundation
import Typesetting
package import Wording

/// How long each bar of the timeline is.
package enum TimelineUnit: Hashable, Sendable {
  case day
  case month
  /// So many years, one of which can be divided by their number.
  case years(Int)

  /// The finest unit of which so many bars cover the days from the first to the last.
  static func finest(from first: Int, through last: Int, bars: Int) -> TimelineUnit {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
    let units: [TimelineUnit] = [.day, .month] + steps.map { .years($0) }
    return units.first { $0.number(ofDay: last) - $0.number(ofDay: first) < bars } ?? .years(5_000)
  }

  /// The number of the period that holds a day; it grows by one from period to period.
  func number(ofDay day: Int) -> Int {
    let date = CivilDate(dayNumber: day)
    switch self {
    case .day: return day
    case .month: return date.year * 12 + date.month - 1
    case .years(let step): return Int((Double(date.year) / Double(step)).rounded(.down))
    }
  }

  /// The period as it is written after `date:`.
  func clauseValue(ofPeriod number: Int) -> String {
    switch self {
    case .day:
      let date = CivilDate(dayNumber: number)
      return "\(date.year.digits(4))-\(date.month.digits(2))-\(date.day.digits(2))"
    case .month: return "\((number / 12).digits(4))-\((number % 12 + 1).digits(2))"
    case .years(1): return number.digits(4)
    case .years(let step):
      let first = max(1, number * step)
      return "\(first.digits(4))..\((number * step + step - 1).digits(4))"
    }
  }

  /// The period as the timeline names it: `5 Sep 2018`, `Sep 2018`, `2018`, `2010–2019`.
  package func name(ofPeriod number: Int) -> Phrase {
    switch self {
    case .day:
      return CivilDate(dayNumber: number).shortDate
    case .month: return .monthAndYear(((number % 12) + 12) % 12 + 1, number / 12)
    case .years(1): return Phrase(asIs: "\(number)")
    case .years(let step):
      return Phrase(asIs: "\(number * step)–\(number * step + step - 1)")
    }
  }
}

extension CivilDate {
  /// A day by its number since 1 January 1970.
  fileprivate init(dayNumber: Int) {
    let seconds = Double(dayNumber) * 86_400
    self.init(Date(timeIntervalSince1970: seconds), in: .gmt)
  }
}

extension Int {
  /// The number with noughts before it, so many digits wide.
  fileprivate func digits(_ width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
  }
}
