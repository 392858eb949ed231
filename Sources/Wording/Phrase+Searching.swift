extension Phrase {
  /// Stands in the empty search bar.
  package static func toSearch(key: String) -> Phrase {
    Phrase(en: "\(key) to search", vi: "\(key) để tìm")
  }

  package static func articles(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count.inEnglish) \(count == 1 ? "article" : "articles")",
      vi: "\(count.inVietnamese) bài"
    )
  }

  package static func found(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      en: "\(count.inEnglish) of \(total.inEnglish)",
      vi: "\(count.inVietnamese) trên \(total.inVietnamese)"
    )
  }

  /// The same while it is not known yet how many there are.
  package static func searching(of total: Int) -> Phrase {
    Phrase(en: "… of \(total.inEnglish)", vi: "… trên \(total.inVietnamese)")
  }

  package static func counts(_ counts: Phrase, order: Phrase) -> Phrase {
    Phrase(
      en: "\(counts.english) · \(order.english)",
      vi: "\(counts.vietnamese) · \(order.vietnamese)"
    )
  }

  package static func problemsCounted(_ count: Int, key: String) -> Phrase {
    Phrase(
      en: "\(key) \(count) \(count == 1 ? "problem" : "problems")",
      vi: "\(key) \(count) tệp lỗi"
    )
  }

  package static func selected(_ count: Int) -> Phrase {
    Phrase(en: "\(count.inEnglish) selected", vi: "đã chọn \(count.inVietnamese)")
  }
}

extension Phrase {
  package static let ownOrder = Phrase(en: "own order", vi: "thứ tự riêng")
  package static let newestFirst = Phrase(en: "newest first", vi: "mới nhất trước")
  package static let oldestFirst = Phrase(en: "oldest first", vi: "cũ nhất trước")
  package static let mostRelevantFirst = Phrase(en: "most relevant first", vi: "sát nhất trước")
  package static let orderByTitle = Phrase(en: "by title", vi: "theo tiêu đề")
  package static let orderBySource = Phrase(en: "by source", vi: "theo nguồn")
  package static let longestFirst = Phrase(en: "longest first", vi: "dài nhất trước")

  /// What an order's name means to those whose language it is not in.
  package static func ofOrder(_ name: Phrase) -> Phrase {
    Phrase(en: "", vi: name.vietnamese)
  }
}

extension Phrase {
  package static let savedSearches = Phrase(en: "Saved searches", vi: "Câu tìm đã lưu")
  package static let savedSearchesHint = Phrase(
    en: "Enter goes there   x removes",
    vi: "Enter để tìm   x để xóa"
  )
  package static func noSavedSearches(key: String) -> Phrase {
    Phrase(
      en: "No search is saved yet · \(key) saves the one in the search bar",
      vi: "Chưa lưu câu tìm nào · \(key) để lưu câu trong ô tìm"
    )
  }

  package static let searchFirst = Phrase(
    en: "Search for something first",
    vi: "Hãy tìm gì đó trước đã"
  )
  package static let noSearchYet = Phrase(
    en: "This is not a search yet",
    vi: "Câu này chưa phải là câu tìm"
  )
  package static let nameNeeded = Phrase(en: "A name is needed", vi: "Cần một cái tên")

  package static func savedSearch(_ name: String, isNew: Bool, key: String) -> Phrase {
    Phrase(
      en: "\(isNew ? "Saved" : "Saved anew") as “\(name)” · \(key) shows the saved searches",
      vi: "\(isNew ? "Đã lưu" : "Đã lưu lại") thành “\(name)” · \(key) để xem các câu tìm đã lưu"
    )
  }

  package static func removedSearch(_ name: String, query: String, key: String) -> Phrase {
    Phrase(
      en: "Removed “\(name)” · to have it back, search \(query) and press \(key)",
      vi: "Đã xóa “\(name)” · muốn lấy lại, hãy tìm \(query) rồi nhấn \(key)"
    )
  }

  package static func searchNotKept(_ reason: String) -> Phrase {
    Phrase(en: "The search is not kept: \(reason)", vi: "Câu tìm không được giữ lại: \(reason)")
  }

  package static func searchComesBack(_ reason: String) -> Phrase {
    Phrase(en: "The search will come back: \(reason)", vi: "Câu tìm rồi sẽ trở lại: \(reason)")
  }

  package static func searchesNotKept(_ reason: String) -> Phrase {
    Phrase(
      en: "Searches are not kept: \(reason)",
      vi: "Các câu đã tìm không được giữ lại: \(reason)"
    )
  }

  package static func commandsNotKept(_ reason: String) -> Phrase {
    Phrase(
      en: "Commands are not kept: \(reason)",
      vi: "Các lệnh đã gõ không được giữ lại: \(reason)"
    )
  }
}
