extension Phrase {
  package static let copy = Phrase(en: "Copy", vi: "Chép")
  package static let titleAndLink = Phrase(en: "Title and link", vi: "Tiêu đề và liên kết")
  package static let asText = Phrase(en: "Text", vi: "Văn bản")
  package static let asMarkdown = Phrase(asIs: "Markdown")
  package static let paragraphAtTop = Phrase(
    en: "The paragraph at the top of the pane",
    vi: "Đoạn ở đầu khung đọc"
  )
  package static let linksInView = Phrase(
    en: "The links in view",
    vi: "Các liên kết trên màn hình"
  )

  /// The address that was copied.
  package static func copied(_ address: String) -> Phrase {
    Phrase(en: "Copied \(address)", vi: "Đã chép \(address)")
  }

  /// The part of the article that was copied.
  package static func copied(_ form: Phrase) -> Phrase {
    Phrase(en: "Copied: \(form.english)", vi: "Đã chép: \(form.vietnamese)")
  }

  package static func copiedLinks(_ count: Int, of selected: Int) -> Phrase {
    count == selected
      ? Phrase(
        en: "Copied the links of all \(count) selected",
        vi: "Đã chép liên kết của cả \(count) bài được chọn"
      )
      : Phrase(
        en: "Copied \(count) links of \(selected) selected",
        vi: "Đã chép \(count) liên kết của \(selected) bài được chọn"
      )
  }

  package static let noSelectedHasLink = Phrase(
    en: "None of the selected articles has a link",
    vi: "Không bài nào được chọn có liên kết"
  )
  package static let noArticleToCopy = Phrase(
    en: "There is no article to copy",
    vi: "Không có bài nào để chép"
  )
  package static let nothingToCopy = Phrase(
    en: "There is nothing to copy",
    vi: "Không có gì để chép"
  )
  package static let tooLongToCopy = Phrase(
    en: "Too long to copy: terminals take up to 75 kB",
    vi: "Quá dài để chép: trình cuối chỉ nhận đến 75 kB"
  )
}
