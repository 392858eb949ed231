extension Phrase {
  package static func markedRead(_ title: String) -> Phrase {
    Phrase(en: "Marked read “\(title)”", vi: "Đã đánh dấu đã đọc “\(title)”")
  }

  package static func markedUnread(_ title: String) -> Phrase {
    Phrase(en: "Marked unread “\(title)”", vi: "Đã đánh dấu chưa đọc “\(title)”")
  }

  package static func starred(_ title: String) -> Phrase {
    Phrase(en: "Starred “\(title)”", vi: "Đã gắn sao “\(title)”")
  }

  package static func unstarred(_ title: String) -> Phrase {
    Phrase(en: "Star taken from “\(title)”", vi: "Đã bỏ sao “\(title)”")
  }

  /// `changes` are the tags added and taken away: `+reed -wind`.
  package static func tagged(_ title: String, changes: String) -> Phrase {
    Phrase(en: "Tagged “\(title)” \(changes)", vi: "Đã đổi nhãn của “\(title)”: \(changes)")
  }

  /// The article was marked because somebody read it.
  package static func read(_ title: String) -> Phrase {
    Phrase(en: "Read “\(title)”", vi: "Đã đọc “\(title)”")
  }

  package static func isSoAlready(_ title: String) -> Phrase {
    Phrase(
      en: "Nothing changes: “\(title)” is so already",
      vi: "Không có gì thay đổi: “\(title)” vốn đã như vậy"
    )
  }

  package static let nothingIsOtherwise = Phrase(
    en: "Nothing changes: no article there is otherwise",
    vi: "Không có gì thay đổi: mọi bài ở đó vốn đã như vậy"
  )
}

extension Phrase {
  /// Many articles were marked read; `query` is what they were found by, or empty.
  package static func markedRead(_ count: Int, in query: String) -> Phrase {
    Phrase(
      en: "Marked \(count.inEnglish) read" + scope(query).english,
      vi: "Đã đánh dấu đã đọc \(count.inVietnamese) bài" + scope(query).vietnamese
    )
  }

  package static func markedUnread(_ count: Int, in query: String) -> Phrase {
    Phrase(
      en: "Marked \(count.inEnglish) unread" + scope(query).english,
      vi: "Đã đánh dấu chưa đọc \(count.inVietnamese) bài" + scope(query).vietnamese
    )
  }

  package static func starred(_ count: Int, in query: String) -> Phrase {
    Phrase(
      en: "Starred \(count.inEnglish)" + scope(query).english,
      vi: "Đã gắn sao \(count.inVietnamese) bài" + scope(query).vietnamese
    )
  }

  package static func unstarred(_ count: Int, in query: String) -> Phrase {
    Phrase(
      en: "Took the star from \(count.inEnglish)" + scope(query).english,
      vi: "Đã bỏ sao \(count.inVietnamese) bài" + scope(query).vietnamese
    )
  }

  package static func tagged(_ count: Int, changes: String, in query: String) -> Phrase {
    Phrase(
      en: "Tagged \(count.inEnglish) \(changes)" + scope(query).english,
      vi: "Đã đổi nhãn \(count.inVietnamese) bài" + scope(query).vietnamese + ": \(changes)"
    )
  }

  /// Everything listed was marked read.
  package static func markedAllRead(_ count: Int, in query: String) -> Phrase {
    Phrase(
      en: query.isEmpty ? "Marked \(count) read" : "Marked \(count) read in `\(query)`",
      vi: query.isEmpty
        ? "Đã đánh dấu đã đọc \(count.inVietnamese) bài"
        : "Đã đánh dấu đã đọc \(count.inVietnamese) bài trong `\(query)`"
    )
  }

  package static let nothingUnreadListed = Phrase(
    en: "Nothing unread is listed",
    vi: "Danh sách không có bài nào chưa đọc"
  )

  package static func cannotBeSearched(_ query: String) -> Phrase {
    Phrase(
      en: "This cannot be searched for: \(query)",
      vi: "Không thể tìm theo câu này: \(query)"
    )
  }

  private static func scope(_ query: String) -> Phrase {
    query.isEmpty ? .empty : Phrase(en: " in \(query)", vi: " trong \(query)")
  }
}
