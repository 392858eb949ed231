extension Phrase {
  package static let readingLargeFile = Phrase(
    en: "Reading a large file…",
    vi: "Đang đọc một tệp lớn…"
  )
  package static let noArticleSelected = Phrase(
    en: "No article is selected",
    vi: "Chưa chọn bài nào"
  )
  package static let noArticleHere = Phrase(
    en: "There is no article here",
    vi: "Ở đây không có bài nào"
  )
  package static let articleGone = Phrase(
    en: "This article is no longer in the library",
    vi: "Bài này không còn trong thư viện"
  )

  package static let notFinding = Phrase(
    en: "Nothing is being looked for in this article",
    vi: "Chưa tìm gì trong bài này"
  )

  package static func notInArticle(_ text: String) -> Phrase {
    Phrase(en: "Not in this article: \(text)", vi: "Không có trong bài này: \(text)")
  }

  /// Stands after the number of the match.
  package static let wentOnFromTop = Phrase(
    en: "went on from the top",
    vi: "tìm tiếp từ đầu bài"
  )
  package static let wentOnFromEnd = Phrase(
    en: "went on from the end",
    vi: "tìm tiếp từ cuối bài"
  )

  package static let noWideTable = Phrase(
    en: "No table in view is wider than the screen",
    vi: "Không có bảng nào đang thấy rộng hơn màn hình"
  )

  package static func linesAtMost(_ columns: Int) -> Phrase {
    Phrase(en: "Lines of at most \(columns) columns", vi: "Dòng dài tối đa \(columns) cột")
  }

  package static func linesAsConfigured(_ columns: Int) -> Phrase {
    Phrase(
      en: "Lines of at most \(columns) columns, as configured",
      vi: "Dòng dài tối đa \(columns) cột, theo cấu hình"
    )
  }
}
