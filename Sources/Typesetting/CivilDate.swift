package import Foundation
package import Wording

/// A moment as a calendar and a clock on the wall show it, in the Gregorian calendar.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  package let hour: Int
  package let minute: Int
  /// 0 for Sunday to 6 for Saturday.
  package let weekday: Int
  /// The days since 1 January 1970.
  package let dayNumber: Int

  /// Reads the clock of a zone; moments beyond the years -9999 to 9999 count as their ends.
  package init(_ date: Date, in timeZone: TimeZone) {
    let limit = 253_402_300_799.0
    let instant = date.timeIntervalSince1970
    let seconds = instant.isNaN ? 0 : Int(min(max(instant.rounded(.down), -limit), limit))
    let whole = Date(timeIntervalSince1970: Double(seconds))
    let local = seconds + timeZone.secondsFromGMT(for: whole)
    dayNumber = local.flooredQuotient(86_400)
    let secondOfDay = local - dayNumber * 86_400
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    weekday = (dayNumber + 4).flooredRemainder(7)
    (year, month, day) = CivilDate.calendarDay(dayNumber)
  }

  /// Turns a day number into a date by counting from 1 March, so that a leap day ends its year.
  private static func calendarDay(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.flooredQuotient(146_097)
    let dayOfEra = shifted - era * 146_097
    let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension CivilDate {
  /// The day, and the time where one was given, on which something was published.
  ///
  /// A date without a time is kept as midnight in UTC; it stays that day in every zone.
  package init(published date: Date, in timeZone: TimeZone) {
    self.init(date, in: date.isMidnight ? .gmt : timeZone)
  }

  /// `5 Sep 2018, 09:40`, or `5 Sep 2018` where no time was given.
  static func text(published date: Date, in timeZone: TimeZone) -> Phrase {
    let civil = CivilDate(published: date, in: timeZone)
    return date.isMidnight ? civil.shortDate : civil.dateAndTime
  }

  /// `5 Sep 2018, 09:40`.
  package var dateAndTime: Phrase { .moment(shortDate, time) }

  /// `5 Sep 2018`.
  package var shortDate: Phrase { .date(day, month, year) }

  /// `09:40`.
  package var time: String { "\(twoDigits(hour)):\(twoDigits(minute))" }

  /// `5 Sep`.
  package var shortDayAndMonth: Phrase { .dayAndMonth(day, month) }

  /// `Wednesday 5 September`, with the year unless it is that of `today`.
  package func dayHeading(today: CivilDate) -> Phrase {
    .day(weekday: weekday, day, month, year: year == today.year ? nil : year)
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension Int {
  /// The quotient rounded down, also for negative numbers; `divisor` is positive.
  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }

  /// The remainder from 0 up, also for negative numbers; `divisor` is positive.
  fileprivate func flooredRemainder(_ divisor: Int) -> Int {
    self - flooredQuotient(divisor) * divisor
  }
}

extension Date {
  /// Whether this is midnight in UTC to the second.
  fileprivate var isMidnight: Bool {
    timeIntervalSince1970.truncatingRemainder(dividingBy: 86_400) == 0
  }
}
