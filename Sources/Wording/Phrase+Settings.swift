extension Phrase {
  package static let configurationRead = Phrase(
    en: "The configuration was read again",
    vi: "Đã đọc lại cấu hình"
  )
  package static let libraryAtNextStart = Phrase(
    en: "The library set now opens at the next start",
    vi: "Thư viện vừa đặt sẽ mở ở lần chạy sau"
  )
  package static let mouseAtNextStart = Phrase(
    en: "The mouse setting counts from the next start",
    vi: "Thiết lập chuột có hiệu lực từ lần chạy sau"
  )
  package static let bothAtNextStart = Phrase(
    en: "The library and the mouse setting count from the next start",
    vi: "Thư viện và thiết lập chuột có hiệu lực từ lần chạy sau"
  )

  /// The first of some mistakes in the configuration, and how many there are besides.
  package static func mistakes(_ first: String, besides count: Int) -> Phrase {
    guard count > 0 else { return Phrase(asIs: first) }
    return Phrase(
      en: "\(count) more: dateline config --check · \(first)",
      vi: "còn \(count) lỗi nữa: dateline config --check · \(first)"
    )
  }
}
