extension Phrase {
  /// `5 Sep`; `month` is 1 to 12.
  package static func dayAndMonth(_ day: Int, _ month: Int) -> Phrase {
    Phrase(en: "\(day) \(shortMonths[month - 1])", vi: "\(day)/\(month)")
  }

  /// `5 Sep 2018`.
  package static func date(_ day: Int, _ month: Int, _ year: Int) -> Phrase {
    Phrase(en: "\(day) \(shortMonths[month - 1]) \(year)", vi: "\(day)/\(month)/\(year)")
  }

  /// `5 Sep 2018, 09:40`.
  package static func moment(_ date: Phrase, _ time: String) -> Phrase {
    Phrase(en: "\(date.english), \(time)", vi: "\(date.vietnamese), \(time)")
  }

  /// `Sep 2018`.
  package static func monthAndYear(_ month: Int, _ year: Int) -> Phrase {
    Phrase(en: "\(shortMonths[month - 1]) \(year)", vi: "\(month)/\(year)")
  }

  /// `Wednesday 5 September`, with the year where one is given; `weekday` is 0 for Sunday.
  package static func day(weekday: Int, _ day: Int, _ month: Int, year: Int?) -> Phrase {
    let name = weekdays[weekday]
    return Phrase(
      en: "\(name.english) \(day) \(months[month - 1])" + (year.map { " \($0)" } ?? ""),
      vi: "\(name.vietnamese) \(day) tháng \(month)" + (year.map { " năm \($0)" } ?? "")
    )
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static let weekdays = [
    Phrase(en: "Sunday", vi: "Chủ Nhật"),
    Phrase(en: "Monday", vi: "Thứ Hai"),
    Phrase(en: "Tuesday", vi: "Thứ Ba"),
    Phrase(en: "Wednesday", vi: "Thứ Tư"),
    Phrase(en: "Thursday", vi: "Thứ Năm"),
    Phrase(en: "Friday", vi: "Thứ Sáu"),
    Phrase(en: "Saturday", vi: "Thứ Bảy"),
  ]
}

/// Ages take six columns of the list at the most.
extension Phrase {
  package static let now = Phrase(en: "now", vi: "mới")

  package static func minutesAgo(_ count: Int) -> Phrase {
    Phrase(en: "\(count) min", vi: "\(count) ph")
  }

  package static func hoursAgo(_ count: Int) -> Phrase {
    Phrase(en: "\(count) h", vi: "\(count) giờ")
  }

  package static func daysAgo(_ count: Int) -> Phrase {
    Phrase(en: "\(count) d", vi: "\(count) ngày")
  }
}
