extension Phrase {
  package static func writing(_ done: Int, of total: Int) -> Phrase {
    Phrase(
      en: "writing \(done.inEnglish) of \(total.inEnglish) · Esc cancels",
      vi: "đang ghi \(done.inVietnamese) trên \(total.inVietnamese) · Esc để hủy"
    )
  }

  package static func wrote(_ count: Int, to path: String) -> Phrase {
    Phrase(
      en: "Wrote \(count) \(count == 1 ? "article" : "articles") to \(path)",
      vi: "Đã ghi \(count) bài vào \(path)"
    )
  }

  package static func wrote(
    _ count: Int,
    of total: Int,
    to path: String,
    _ problem: Phrase
  )
    -> Phrase
  {
    Phrase(
      en: "Wrote \(count) of \(total) articles to \(path): \(problem.english)",
      vi: "Đã ghi \(count) trên \(total) bài vào \(path): \(problem.vietnamese)"
    )
  }

  package static func notWritten(to path: String, _ reason: Phrase) -> Phrase {
    Phrase(
      en: "Nothing was written to \(path): \(reason.english)",
      vi: "Chưa ghi gì vào \(path): \(reason.vietnamese)"
    )
  }

  package static func notWritten(_ reason: Phrase) -> Phrase {
    Phrase(
      en: "Nothing was written: \(reason.english)",
      vi: "Chưa ghi gì: \(reason.vietnamese)"
    )
  }

  package static let exportCancelled = Phrase(
    en: "The export was cancelled",
    vi: "Đã hủy việc xuất bài"
  )
  package static let anotherExport = Phrase(
    en: "Another export is still being written · Esc cancels it",
    vi: "Một lần xuất khác còn đang ghi · Esc để hủy nó"
  )
  package static let exportEndings = Phrase(
    en: "The name must end in .txt, .md, .html or .json, or in / for a folder",
    vi: "Tên phải có đuôi .txt, .md, .html hay .json, hoặc / nếu là thư mục"
  )

  package static func isThereAlready(_ path: String) -> Phrase {
    Phrase(en: "\(path) is there already", vi: "\(path) đã có rồi")
  }

  package static func thisNameIsFree(insteadOf path: String) -> Phrase {
    Phrase(
      en: "\(path) is there already; this name is free",
      vi: "\(path) đã có rồi; tên này còn trống"
    )
  }

  package static let noFolderThere = Phrase(
    en: "no folder can be made there",
    vi: "không tạo được thư mục ở đó"
  )
}
