package import Articles
import Foundation

extension ArticleCatalog {
  /// Where a list in the order of dates comes to a period: how many of its rows stand before that.
  ///
  /// In a list that goes from new to old it is the first row in the period or before it, in one from
  /// old to new the first in the period or after it. The answer is the list's count when there is
  /// no such row.
  package func position(
    of period: DatePeriod,
    in search: SearchID,
    newestFirst: Bool
  ) -> Int {
    let rows = list(of: search)
    let start = period.start?.timeIntervalSince1970 ?? -.infinity
    let end = period.end?.timeIntervalSince1970 ?? .infinity
    let position = reading { index, db in
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        let date = try index.contents.dates.value(of: rows[middle], db)
        if newestFirst ? date >= end : date < start { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return position ?? rows.count
  }
}
