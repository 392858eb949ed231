package import Foundation

/// How long ago an article was published, in a few columns: `2 h`, `3 d`, `5 Sep`, `2018`.
package enum AgeText {
  /// The age at `now`; the date itself once a week has passed, or when it lies ahead.
  package static func age(of date: Date, now: Date, timeZone: TimeZone) -> String {
    let seconds = now.timeIntervalSince(date)
    // A publisher's clock may be a little ahead of ours.
    if seconds > -600, seconds < 60 { return "now" }
    if seconds >= 60, seconds < 3600 { return "\(Int(seconds / 60)) min" }
    if seconds >= 3600, seconds < 86_400 { return "\(Int(seconds / 3600)) h" }
    if seconds >= 86_400, seconds < 7 * 86_400 { return "\(Int(seconds / 86_400)) d" }
    let day = CivilDate(published: date, in: timeZone)
    let isThisYear = day.year == CivilDate(now, in: timeZone).year
    return isThisYear ? day.shortDayAndMonth : "\(day.year)"
  }
}
