/// What stands around the text of an article.
extension Phrase {
  package static func byline(_ authors: ArraySlice<String>, _ last: String) -> Phrase {
    let others = authors.joined(separator: ", ")
    return others.isEmpty
      ? Phrase(en: "By \(last)", vi: "Tác giả: \(last)")
      : Phrase(en: "By \(others) and \(last)", vi: "Tác giả: \(others) và \(last)")
  }

  package static func readingMinutes(_ minutes: Int) -> Phrase {
    Phrase(en: "\(minutes) min", vi: "\(minutes) phút")
  }

  /// The same where there are only six columns.
  package static func shortMinutes(_ minutes: Int) -> Phrase {
    Phrase(en: "\(minutes) min", vi: "\(minutes) ph")
  }

  package static func updated(_ time: Phrase) -> Phrase {
    Phrase(en: "updated \(time.english)", vi: "cập nhật \(time.vietnamese)")
  }

  package static let onlySummary = Phrase(
    en: "Only a summary came with this article.",
    vi: "Bài này chỉ có phần tóm tắt."
  )
  package static let noText = Phrase(
    en: "No text came with this article.",
    vi: "Bài này không có nội dung."
  )
  package static let tooLong = Phrase(
    en: "The article goes on, but is too long to be shown whole.",
    vi: "Bài còn nữa, nhưng quá dài nên không hiện hết được."
  )
  package static let pictureWithoutDescription = Phrase(
    en: "Picture without a description",
    vi: "Hình không có mô tả"
  )
  package static let image = Phrase(en: "image", vi: "hình")
  package static let onTheWeb = Phrase(en: "On the web", vi: "Trên web")
  package static let attached = Phrase(en: "Attached", vi: "Đính kèm")
}

extension Phrase {
  package static func bytes(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 byte" : "\(count) bytes", vi: "\(count) byte")
  }

  /// A size in a larger unit, with a tenth or without.
  package static func size(_ whole: Int, tenths: Int?, unit: String) -> Phrase {
    guard let tenths else { return Phrase(asIs: "\(whole) \(unit)") }
    return Phrase(en: "\(whole).\(tenths) \(unit)", vi: "\(whole),\(tenths) \(unit)")
  }
}
