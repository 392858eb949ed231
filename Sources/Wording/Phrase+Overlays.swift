extension Phrase {
  package static let theme = Phrase(en: "Theme", vi: "Chủ đề")
  package static let order = Phrase(en: "Order", vi: "Thứ tự")
  package static let pickerHint = Phrase(en: "Enter takes it", vi: "Enter để chọn")

  /// A theme was chosen.
  package static func themeChosen(_ name: String) -> Phrase {
    Phrase(en: "Theme: \(name)", vi: "Chủ đề: \(name)")
  }

  package static let noThemes = Phrase(
    en: "No themes were found",
    vi: "Không thấy chủ đề nào"
  )

  package static func themeNotKept(_ reason: String) -> Phrase {
    Phrase(en: "The theme is not kept: \(reason)", vi: "Chủ đề không được giữ lại: \(reason)")
  }

  package static let tags = Phrase(en: "Tags", vi: "Nhãn")
  package static let tagsHint = Phrase(
    en: "Tab completes, Enter saves, Esc leaves them",
    vi: "Tab điền tiếp, Enter lưu, Esc để nguyên"
  )

  package static let problems = Phrase(en: "Files with problems", vi: "Các tệp có vấn đề")
  package static let problemsHint = Phrase(en: "any other key closes", vi: "phím khác để đóng")
  package static let everyFileRead = Phrase(
    en: "Every file could be read",
    vi: "Mọi tệp đều đọc được"
  )
}
