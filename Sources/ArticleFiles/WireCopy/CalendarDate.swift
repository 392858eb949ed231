import Foundation

/// A day as printed, perhaps without its year, perhaps with a time and the zone it is in.
struct CalendarDate: Hashable {
  var year: Int?
  var month: Int
  var day: Int
  var hour = 0
  var minute = 0
  var second = 0
  /// Minutes east of UTC; UTC where the file names no zone.
  var zone = 0

  /// The moment; nil without a year, or when there is no such day.
  var moment: Date? {
    guard let year, (1800...2200).contains(year), isValid(in: year) else { return nil }
    let seconds = (Self.days(year, month, day) * 24 + hour) * 3600 + (minute - zone) * 60 + second
    return Date(timeIntervalSince1970: TimeInterval(seconds))
  }

  /// Whether a day and a month can be.
  var isPlausible: Bool {
    (1...12).contains(month) && (1...31).contains(day)
  }

  private func isValid(in year: Int) -> Bool {
    guard isPlausible, (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1]
  }

  /// Days since 1970-01-01 in the Gregorian calendar, counting years from March so that the leap
  /// day is the last of its year.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
