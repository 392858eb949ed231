package import Articles
package import Foundation
package import Wording

/// How many matches are from each day, to be plotted above the list.
package struct TimelineState: Equatable, Sendable {
  /// The counts by day, the days since 1 January 1970.
  package internal(set) var days: [TimelineDay] = []
  /// The number of the latest plot asked for.
  package internal(set) var generation = 0
}

/// How many matches are from one day.
package struct TimelineDay: Equatable, Sendable {
  /// The days since 1 January 1970.
  package let day: Int
  package let count: Int

  package init(day: Int, count: Int) {
    self.day = day
    self.count = count
  }
}

/// Asks how many matches are from each day.
package struct TimelineRequest: Equatable, Sendable {
  /// What the dates are counted of; nil for the list named by ``resultID``.
  package let query: Query?
  package let resultID: Int
  /// The zone whose calendar tells the days.
  package let timeZone: TimeZone
  package let generation: Int
}

/// The bars of a timeline: neighbouring periods of one length.
package struct TimelinePlot: Equatable, Sendable {
  package let unit: TimelineUnit
  /// The number of the first bar's period.
  package let first: Int
  /// How many matches each period has.
  package let counts: [Int]

  /// Gathers days in as many bars as there is room for, or fewer; nil when there are no days.
  package init?(_ days: [TimelineDay], bars: Int) {
    guard let start = days.first?.day, let end = days.last?.day, bars > 0 else { return nil }
    unit = TimelineUnit.finest(from: start, through: end, bars: bars)
    first = unit.number(ofDay: start)
    var counts = [Int](repeating: 0, count: min(bars, unit.number(ofDay: end) - first + 1))
    for day in days {
      let index = min(unit.number(ofDay: day.day) - first, counts.count - 1)
      counts[index] += day.count
    }
    self.counts = counts
  }

  /// The bar that a day is in; nil when it is beside them all.
  package func bar(ofDay day: Int) -> Int? {
    let index = unit.number(ofDay: day) - first
    return counts.indices.contains(index) ? index : nil
  }

  package func name(ofBar index: Int) -> Phrase { unit.name(ofPeriod: first + index) }

  func clauseValue(ofBar index: Int) -> String { unit.clauseValue(ofPeriod: first + index) }
}
