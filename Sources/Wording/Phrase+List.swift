extension Phrase {
  package static let noTitle = Phrase(en: "(no title)", vi: "(không có tiêu đề)")
  package static let searchingNow = Phrase(en: "Searching…", vi: "Đang tìm…")
  package static let readingArticles = Phrase(en: "Reading the articles…", vi: "Đang đọc các bài…")
  package static let firstArticlesSoon = Phrase(
    en: "The first ones will be here in a moment",
    vi: "Những bài đầu tiên sắp hiện ra"
  )
  package static let nothingMatches = Phrase(en: "Nothing matches", vi: "Không có bài nào khớp")
  package static let noArticles = Phrase(en: "No articles here", vi: "Ở đây chưa có bài nào")

  package static func editsSearch(key: String) -> Phrase {
    Phrase(en: "\(key) edits the search", vi: "\(key) để sửa câu tìm")
  }

  package static func showsEverything(key: String) -> Phrase {
    Phrase(en: "\(key) shows every article", vi: "\(key) để hiện mọi bài")
  }

  /// What to do where the library is empty, line by line.
  package static let howToBegin = [
    Phrase(
      en: "Put feeds, texts, web pages, wire stories",
      vi: "Hãy đặt nguồn tin, văn bản, trang web,"
    ),
    Phrase(en: "or mail into the library's folder,", vi: "tin hãng hay thư vào thư mục thư viện,"),
    Phrase(en: "or name a folder: dateline FOLDER", vi: "hoặc chỉ ra thư mục: dateline THƯ-MỤC"),
  ]

  package static func looksAgain(key: String, quitKey: String) -> Phrase {
    Phrase(
      en: "\(key) looks again   \(quitKey) quits",
      vi: "\(key) để tìm lại   \(quitKey) để thoát"
    )
  }

  package static func showsFailedFiles(_ count: Int, key: String) -> Phrase {
    Phrase(
      en: "\(key) shows \(count) files that gave none",
      vi: "\(key) để xem \(count) tệp không cho bài nào"
    )
  }
}

extension Phrase {
  package static let nothingElseUnread = Phrase(
    en: "Nothing else unread in the list",
    vi: "Danh sách không còn bài nào chưa đọc"
  )
  package static let listNotByDate = Phrase(
    en: "The list is not in the order of dates",
    vi: "Danh sách không xếp theo ngày"
  )
  package static let notADate = Phrase(
    en: "Not a date: write 2026-11-03, 2026-11, 2026, today or yesterday",
    vi: "Không phải ngày: hãy viết 2026-11-03, 2026-11, 2026, today, yesterday"
  )
  package static let everythingIsNewer = Phrase(
    en: "Everything listed is newer",
    vi: "Mọi bài trong danh sách đều mới hơn"
  )
  package static let everythingIsOlder = Phrase(
    en: "Everything listed is older",
    vi: "Mọi bài trong danh sách đều cũ hơn"
  )
  package static let nothingIsNewer = Phrase(en: "Nothing is newer", vi: "Không có bài nào mới hơn")
  package static let nothingIsOlder = Phrase(en: "Nothing is older", vi: "Không có bài nào cũ hơn")

  package static func timelineFirst(key: String) -> Phrase {
    Phrase(
      en: "\(key) shows the timeline to move in",
      vi: "\(key) để hiện dòng thời gian mà di chuyển"
    )
  }

  package static let windowTooSmall = Phrase(
    en: "The window is too small for that",
    vi: "Cửa sổ quá nhỏ để làm vậy"
  )
}

/// The list in words, for those who hear it.
extension Phrase {
  package static func listed(_ count: Int, of total: Int, order: Phrase) -> Phrase {
    Phrase(
      en: "\(count.inEnglish) of \(total.inEnglish) articles, \(order.english)",
      vi: "\(count.inVietnamese) trên \(total.inVietnamese) bài, \(order.vietnamese)"
    )
  }

  package static let rowUnread = Phrase(en: "unread", vi: "chưa đọc")
  package static let rowStarred = Phrase(en: "starred", vi: "có sao")
  package static let rowNotSaved = Phrase(en: "not saved", vi: "chưa lưu")
  package static let endOfArticle = Phrase(en: "(end of the article)", vi: "(hết bài)")
}
