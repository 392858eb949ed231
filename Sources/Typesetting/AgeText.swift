package import Foundation
package import Wording

/// How long ago an article was published, in a few columns: `2 h`, `3 d`, `5 Sep`, `2018`.
package enum AgeText {
  /// The age at `now`; the date itself once a week has passed, or when it lies ahead.
  package static func age(of date: Date, now: Date, timeZone: TimeZone) -> Phrase {
    let seconds = now.timeIntervalSince(date)
    // A publisher's clock may be a little ahead of ours.
    if seconds > -600, seconds < 60 { return .now }
    if seconds >= 60, seconds < 3600 { return .minutesAgo(Int(seconds / 60)) }
    if seconds >= 3600, seconds < 86_400 { return .hoursAgo(Int(seconds / 3600)) }
    if seconds >= 86_400, seconds < 7 * 86_400 { return .daysAgo(Int(seconds / 86_400)) }
    let day = CivilDate(published: date, in: timeZone)
    let isThisYear = day.year == CivilDate(now, in: timeZone).year
    return isThisYear ? day.shortDayAndMonth : Phrase(asIs: "\(day.year)")
  }
}
