/// What each operator of the query language finds, in a few words.
extension Phrase {
  package static let fromSource = Phrase(
    en: "from a feed or a publication",
    vi: "từ một nguồn tin hay tờ báo"
  )
  package static let fromAgency = Phrase(en: "from a news agency", vi: "từ một hãng tin")
  package static let fromPlace = Phrase(en: "filed from a place", vi: "gửi từ một nơi")
  package static let taggedSo = Phrase(en: "tagged so", vi: "có nhãn này")
  package static let inState = Phrase(
    en: "unread, read, starred, tagged",
    vi: "chưa đọc, đã đọc, gắn sao, có nhãn"
  )
  package static let withContent = Phrase(
    en: "with a link, with an image",
    vi: "có liên kết, có hình"
  )
  package static let fromDate = Phrase(
    en: "from a day, a month or a year",
    vi: "thuộc một ngày, tháng hay năm"
  )
  package static let laterThan = Phrase(en: "later than a date", vi: "sau một ngày")
  package static let earlierThan = Phrase(en: "earlier than a date", vi: "trước một ngày")
  package static let newerThan = Phrase(
    en: "less old than 3d, 2w, 30min",
    vi: "mới hơn 3d, 2w, 30min"
  )
  package static let olderThan = Phrase(en: "older than 3d, 2w, 30min", vi: "cũ hơn 3d, 2w, 30min")
  package static let inTitle = Phrase(en: "in the title", vi: "trong tiêu đề")
  package static let inText = Phrase(en: "in the text", vi: "trong nội dung")
  package static let byAuthor = Phrase(en: "by an author", vi: "của một tác giả")
  package static let aSavedSearch = Phrase(en: "a saved search", vi: "một câu tìm đã lưu")
  package static let inThisOrder = Phrase(en: "in this order", vi: "theo thứ tự này")
  package static let inLanguage = Phrase(en: "in a language", vi: "bằng một ngôn ngữ")
  package static let ofWords = Phrase(en: "of so many words", vi: "dài từng này chữ")
  package static let ofMinutes = Phrase(en: "of so many minutes", vi: "đọc từng này phút")
  package static let inAddress = Phrase(en: "in the web address", vi: "trong địa chỉ web")
  package static let inFilePath = Phrase(en: "in the file’s path", vi: "trong đường dẫn của tệp")
  package static let ofIdentifier = Phrase(en: "the article of an id", vi: "bài có mã này")
  package static let soManyAtMost = Phrase(en: "so many at the most", vi: "nhiều nhất từng này bài")
}

extension Phrase {
  package static let shortestFirst = Phrase(en: "shortest first", vi: "ngắn nhất trước")
  package static let alphabetical = Phrase(
    en: "in the order of the alphabet",
    vi: "theo thứ tự chữ cái"
  )
  package static let aDay = Phrase(en: "a day", vi: "một ngày")
  package static let threeDays = Phrase(en: "three days", vi: "ba ngày")
  package static let aWeek = Phrase(en: "a week", vi: "một tuần")
  package static let twoWeeks = Phrase(en: "two weeks", vi: "hai tuần")
  package static let aMonth = Phrase(en: "a month", vi: "một tháng")
  package static let aYear = Phrase(en: "a year", vi: "một năm")
  package static let thisMonth = Phrase(en: "this month", vi: "tháng này")
  package static let lastMonth = Phrase(en: "last month", vi: "tháng trước")
  package static let thisYear = Phrase(en: "this year", vi: "năm nay")
  package static let lastYear = Phrase(en: "last year", vi: "năm ngoái")
  package static let withoutTags = Phrase(en: "without any tag", vi: "không có nhãn nào")
}
