/// Why a text is no query.
extension Phrase {
  package static func expected(_ value: Phrase) -> Phrase {
    Phrase(en: "Expected \(value.english)", vi: "Ở đây cần \(value.vietnamese)")
  }

  package static func expected(_ value: Phrase, after name: String) -> Phrase {
    Phrase(
      en: "Expected \(value.english) after \(name)",
      vi: "Sau \(name) cần \(value.vietnamese)"
    )
  }

  package static let expectedShorterQuery = Phrase(
    en: "Expected a query of at most a million bytes",
    vi: "Câu tìm chỉ được dài đến một triệu byte"
  )
  package static let expectedNoParenthesis = Phrase(
    en: "Expected no ) here, since no ( is open",
    vi: "Ở đây không thể có ), vì chưa mở ("
  )
  package static let expectedWord = Phrase(
    en: "Expected a word with a letter or a digit",
    vi: "Ở đây cần một từ có chữ hay số"
  )
  package static let expectedBeforeOr = Phrase(
    en: "Expected a condition before OR",
    vi: "Trước OR cần một điều kiện"
  )
  package static let expectedAfterOr = Phrase(
    en: "Expected a condition after OR",
    vi: "Sau OR cần một điều kiện"
  )
  package static let expectedBeforeAnd = Phrase(
    en: "Expected a condition before AND",
    vi: "Trước AND cần một điều kiện"
  )
  package static let expectedAfterAnd = Phrase(
    en: "Expected a condition after AND",
    vi: "Sau AND cần một điều kiện"
  )
  package static let expectedToExclude = Phrase(
    en: "Expected a condition to exclude",
    vi: "Ở đây cần một điều kiện để loại trừ"
  )
  package static let expectedToExcludeNoOrder = Phrase(
    en: "Expected a condition to exclude, not an order or a limit",
    vi: "Ở đây cần một điều kiện để loại trừ, không phải thứ tự hay giới hạn"
  )
  package static let expectedInside = Phrase(
    en: "Expected a condition inside the parentheses",
    vi: "Trong ngoặc cần một điều kiện"
  )
  package static let expectedParenthesis = Phrase(
    en: "Expected a ) to close this parenthesis",
    vi: "Ở đây cần ) để đóng ngoặc này"
  )
  package static func expectedLessNesting(_ levels: Int) -> Phrase {
    Phrase(
      en: "Expected at most \(levels) levels of nesting",
      vi: "Ngoặc chỉ được lồng nhau đến \(levels) tầng"
    )
  }
  package static let expectedQuotationMark = Phrase(
    en: "Expected a closing quotation mark",
    vi: "Ở đây cần dấu ngoặc kép đóng"
  )
  package static let expectedDigits = Phrase(
    en: "Expected at most 32 digits from 0 to 9 and a to f",
    vi: "Ở đây cần tối đa 32 chữ số từ 0 đến 9 và a đến f"
  )
  package static let expectedEarlierDateFirst = Phrase(
    en: "Expected the earlier date first",
    vi: "Ngày sớm hơn phải đứng trước"
  )
}

/// What is wrong with saved searches within a query, and remarks on one that works.
extension Phrase {
  package static func expectedNoCircle(_ name: String) -> Phrase {
    Phrase(
      en: "Expected a search that does not lead back to “\(name)”",
      vi: "Ở đây cần câu tìm không dẫn ngược về “\(name)”"
    )
  }

  package static let expectedFewerSearches = Phrase(
    en: "Expected fewer saved searches in one another",
    vi: "Quá nhiều câu tìm đã lưu lồng vào nhau"
  )

  package static func inSavedSearch(_ name: String, _ problem: Phrase) -> Phrase {
    Phrase(
      en: "In the saved search “\(name)”: \(problem.english)",
      vi: "Trong câu tìm đã lưu “\(name)”: \(problem.vietnamese)"
    )
  }

  package static func noOperator(_ word: String) -> Phrase {
    Phrase(
      en: "\(word): is no operator, so it is searched as text",
      vi: "\(word): không phải toán tử, nên được tìm như chữ thường"
    )
  }
}

/// What stands after the colon of an operator, in a few words.
extension Phrase {
  package static let valueWord = Phrase(
    en: "a word or a quoted phrase",
    vi: "một từ hay một cụm từ trong ngoặc kép"
  )
  package static let valueLanguage = Phrase(en: "a language such as en", vi: "ngôn ngữ, như en")
  package static let valueAddress = Phrase(en: "a part of the address", vi: "một phần địa chỉ")
  package static let valueIdentifier = Phrase(
    en: "the first digits of an article’s id",
    vi: "những chữ số đầu trong mã của bài"
  )
  package static let valueState = Phrase(
    en: "unread, read, starred or tagged",
    vi: "unread, read, starred hay tagged"
  )
  package static let valueContent = Phrase(en: "link or image", vi: "link hay image")
  package static let valueTag = Phrase(en: "a tag or none", vi: "một nhãn hay none")
  package static let valueDate = Phrase(
    en: "a date such as 2018-09-01, 2018-09 or today",
    vi: "ngày, như 2018-09-01, 2018-09 hay today"
  )
  package static let valueAge = Phrase(
    en: "an age such as 3d, 2w or 30min",
    vi: "tuổi, như 3d, 2w hay 30min"
  )
  package static let valueNumber = Phrase(en: "a number such as >800", vi: "số, như >800")
  package static let valueSearch = Phrase(
    en: "the name of a saved search",
    vi: "tên một câu tìm đã lưu"
  )
  package static let valueSort = Phrase(
    en: "date, relevance, title, source, place, agency or words",
    vi: "date, relevance, title, source, place, agency hay words"
  )
  package static let valueLimit = Phrase(en: "a number from 1", vi: "số từ 1 trở lên")
}
