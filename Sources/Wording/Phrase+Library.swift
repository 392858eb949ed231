extension Phrase {
  package static let lookingForFiles = Phrase(
    en: "Looking for new and changed files",
    vi: "Đang tìm các tệp mới và tệp đã đổi"
  )

  package static func filesSeen(_ count: Int) -> Phrase {
    Phrase(
      en: "looking for files: \(count.inEnglish)",
      vi: "đang tìm tệp: \(count.inVietnamese)"
    )
  }

  package static func filesRead(_ done: Int, of total: Int) -> Phrase {
    Phrase(
      en: "\(done.inEnglish) of \(total.inEnglish) files",
      vi: "\(done.inVietnamese) trên \(total.inVietnamese) tệp"
    )
  }

  package static func eachSecond(_ count: Int) -> Phrase {
    Phrase(en: "\(count.inEnglish)/s", vi: "\(count.inVietnamese)/giây")
  }

  package static func secondsLeft(_ count: Int) -> Phrase {
    Phrase(en: "\(count) s left", vi: "còn \(count) giây")
  }

  package static func minutesLeft(_ count: Int) -> Phrase {
    Phrase(en: "\(count) min left", vi: "còn \(count) phút")
  }

  package static func hoursLeft(_ hours: Int, minutes: Int) -> Phrase {
    Phrase(
      en: minutes == 0 ? "\(hours) h left" : "\(hours) h \(minutes) min left",
      vi: minutes == 0 ? "còn \(hours) giờ" : "còn \(hours) giờ \(minutes) phút"
    )
  }
}

extension Phrase {
  /// What is wrong with a file, after its name.
  package static func problem(of file: String, _ reason: Phrase) -> Phrase {
    Phrase(en: "\(file): \(reason.english)", vi: "\(file): \(reason.vietnamese)")
  }

  package static let noLongerHasArticle = Phrase(
    en: "no longer has this article",
    vi: "không còn bài này nữa"
  )
  package static let articleNoLongerThere = Phrase(
    en: "this article is no longer in the library",
    vi: "bài này không còn trong thư viện"
  )
}
