extension Phrase {
  package static let help = Phrase(en: "Help", vi: "Trợ giúp")
  package static let helpHint = Phrase(
    en: "/ finds   any other key closes",
    vi: "/ để tìm   phím khác để đóng"
  )

  /// Keys that do something only while the list has the focus.
  package static func inList(_ keys: String) -> Phrase {
    Phrase(en: "\(keys) (list)", vi: "\(keys) (danh sách)")
  }

  /// Keys that do something only while the article has the focus.
  package static func inArticle(_ keys: String) -> Phrase {
    Phrase(en: "\(keys) (article)", vi: "\(keys) (bài)")
  }

  package static func inList(_ list: String, inArticle reading: String) -> Phrase {
    Phrase(
      en: "\(list) (list), \(reading) (article)",
      vi: "\(list) (danh sách), \(reading) (bài)"
    )
  }
}

/// The headings under which help lists the commands.
extension Phrase {
  package static let groupMoving = Phrase(en: "Moving", vi: "Di chuyển")
  package static let groupMarking = Phrase(en: "Marking", vi: "Đánh dấu")
  package static let groupFinding = Phrase(en: "Finding", vi: "Tìm kiếm")
  package static let groupLinks = Phrase(en: "Links", vi: "Liên kết")
  package static let groupPrograms = Phrase(
    en: "Files and other programs",
    vi: "Tệp và chương trình khác"
  )
  package static let groupScreen = Phrase(
    en: "Screen and program",
    vi: "Màn hình và chương trình"
  )
}

/// What stands for the argument of a command.
extension Phrase {
  package static let aNumber = Phrase(en: "[number]", vi: "[số]")
  package static let aQuery = Phrase(en: "[query]", vi: "[câu tìm]")
  package static let aDate = Phrase(en: "[date]", vi: "[ngày]")
  package static let aFile = Phrase(en: "[file]", vi: "[tệp]")
  package static let aProgram = Phrase(en: "[program]", vi: "[chương trình]")
  package static let tagsAndQuery = Phrase(
    en: "+name -name [query]",
    vi: "+tên -tên [câu tìm]"
  )
  package static let aName = Phrase(en: "[name]", vi: "[tên]")
  package static let aTheme = Phrase(en: "[theme]", vi: "[chủ đề]")
  package static let anOrder = Phrase(en: "[order]", vi: "[thứ tự]")
  package static let aText = Phrase(en: "[text]", vi: "[chữ]")

  /// A command's name and what may stand after it.
  package static func usage(_ name: String, _ argument: Phrase) -> Phrase {
    Phrase(en: "\(name) \(argument.english)", vi: "\(name) \(argument.vietnamese)")
  }
}
