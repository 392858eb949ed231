package import Foundation

/// A stretch of time, from its first moment up to but without its end; a missing bound is open.
package struct DatePeriod: Hashable, Sendable {
  package var start: Date?
  package var end: Date?

  package init(start: Date? = nil, end: Date? = nil) {
    self.start = start
    self.end = end
  }

  package func contains(_ date: Date) -> Bool {
    if let start, date < start { return false }
    if let end, date >= end { return false }
    return true
  }
}

/// A condition on an article's date, as written and as reckoned.
package struct DateCondition: Hashable, Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    /// Later than the whole named period.
    case after
    /// Earlier than the whole named period.
    case before
    /// In the named period, both ends included.
    case date
    /// Less old than an age.
    case newer
    /// At least so old.
    case older
  }

  package let relation: Relation
  /// What was written after the colon: `2018-09`, `today`, `3d`.
  package let value: String
  package let period: DatePeriod

  package init(relation: Relation, value: String, period: DatePeriod) {
    self.relation = relation
    self.value = value
    self.period = period
  }
}

extension DateCondition: CustomStringConvertible {
  package var description: String { "\(relation.rawValue):\(value)" }
}
