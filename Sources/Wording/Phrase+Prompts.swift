/// Questions with one line for the answer: title, what stands before the answer, and advice.
extension Phrase {
  package static let promptHint = Phrase(en: "Esc leaves it", vi: "Esc để thôi")

  package static let goToDate = Phrase(en: "Go to a date", vi: "Đến một ngày")
  package static let dateLabel = Phrase(en: "Date: ", vi: "Ngày: ")
  package static let dateAdvice = Phrase(
    en: "such as 2026-11-03, 2026-11, 2026 or yesterday",
    vi: "như 2026-11-03, 2026-11, 2026 hay yesterday (hôm qua)"
  )

  package static let saveThisSearch = Phrase(en: "Save this search", vi: "Lưu câu tìm này")
  package static let nameLabel = Phrase(en: "Name: ", vi: "Tên: ")

  package static let writeUnsaved = Phrase(
    en: "Write the unsaved marks to a file, and quit",
    vi: "Ghi các dấu chưa lưu vào tệp rồi thoát"
  )
  package static let fileLabel = Phrase(en: "File: ", vi: "Tệp: ")
  package static let unsavedFileAdvice = Phrase(
    en: "a new file, on another disk if this one is full",
    vi: "một tệp mới, trên đĩa khác nếu đĩa này đã đầy"
  )
  package static let fileNameNeeded = Phrase(en: "A file's name is needed", vi: "Cần tên tệp")

  package static let pipeToCommand = Phrase(
    en: "Pipe the article to a command",
    vi: "Chuyển bài cho một lệnh"
  )
  package static let commandExamples = Phrase(
    en: "such as wc -w, !less for the terminal, or markdown | glow",
    vi: "như wc -w, !less để dùng trình cuối, hay markdown | glow"
  )
  package static let commandNeeded = Phrase(en: "A command is needed", vi: "Cần một lệnh")

  package static let writeArticle = Phrase(
    en: "Write the article to a file",
    vi: "Ghi bài vào tệp"
  )
  package static func writeArticles(_ count: Int) -> Phrase {
    Phrase(
      en: "Write \(count) \(count == 1 ? "article" : "articles") to a file",
      vi: "Ghi \(count) bài vào tệp"
    )
  }
  package static let exportAdvice = Phrase(
    en: ".txt .md .html .json, or a folder with / at its end",
    vi: ".txt .md .html .json, hoặc thư mục có / ở cuối"
  )
}
