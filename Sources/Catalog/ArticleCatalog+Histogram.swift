package import Foundation

/// How many articles of a list are from one day.
package struct DayCount: Hashable, Sendable {
  /// The days since 1 January 1970.
  package let day: Int
  package let count: Int

  package init(day: Int, count: Int) {
    self.day = day
    self.count = count
  }
}

extension ArticleCatalog {
  /// How many articles of a search's list are from each day in a time zone, the first day first.
  ///
  /// Days without an article are left out.
  package func histogram(of search: SearchID, in timeZone: TimeZone) -> [DayCount] {
    let rows = list(of: search)
    let counted = reading { index, db in
      var days = DayCounter(timeZone: timeZone)
      try index.contents.complete(db)
      for row in rows { days.add(index.contents.dates[row]) }
      return days
    }
    guard let days = counted else { return [] }
    return days.counts.map { DayCount(day: $0.key, count: $0.value) }.sorted { $0.day < $1.day }
  }
}

/// Counts moments by the day on a zone's calendar.
///
/// A zone is asked for its offset seldom, since that takes far longer than to count.
struct DayCounter {
  private static let secondsInDay = 86_400
  /// Moments further from 1970 count as the ends of these 10,000 years.
  private static let farthest = 315_360_000_000.0

  private let timeZone: TimeZone
  private(set) var counts: [Int: Int] = [:]
  /// The offset of each day in Greenwich on which the clocks are not changed.
  private var offsets: [Int: Int] = [:]

  init(timeZone: TimeZone) {
    self.timeZone = timeZone
  }

  /// Counts a moment given in seconds since 1970.
  mutating func add(_ seconds: Double) {
    guard !seconds.isNaN else { return }
    let moment = Int(min(max(seconds.rounded(.down), -Self.farthest), Self.farthest))
    counts[Self.day(of: moment + offset(at: moment)), default: 0] += 1
  }

  private mutating func offset(at moment: Int) -> Int {
    let day = Self.day(of: moment)
    if let known = offsets[day] { return known }
    let start = offsetNow(day * Self.secondsInDay)
    if start == offsetNow((day + 1) * Self.secondsInDay - 1) {
      offsets[day] = start
      return start
    }
    return offsetNow(moment)
  }

  private func offsetNow(_ moment: Int) -> Int {
    timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
  }

  private static func day(of seconds: Int) -> Int {
    let day = seconds / secondsInDay
    return seconds % secondsInDay < 0 ? day - 1 : day
  }
}
