/// The few words after a key in the status line; each stands there whole or not at all.
extension Phrase {
  package static let hintEndOrBegin = Phrase(en: "end or begin", vi: "dứt hoặc bắt đầu")
  package static let hintRead = Phrase(en: "read", vi: "đã đọc")
  package static let hintStar = Phrase(en: "star", vi: "sao")
  package static let hintTag = Phrase(en: "tag", vi: "nhãn")
  package static let hintSelectNothing = Phrase(en: "select nothing", vi: "bỏ chọn")
  package static let hintSearch = Phrase(en: "search", vi: "tìm")
  package static let hintOpen = Phrase(en: "open", vi: "mở")
  package static let hintNextUnread = Phrase(en: "next unread", vi: "chưa đọc")
  package static let hintZen = Phrase(en: "zen", vi: "zen")
  package static let hintHelp = Phrase(en: "help", vi: "trợ giúp")
  package static let hintQuit = Phrase(en: "quit", vi: "thoát")
  package static let hintReadOn = Phrase(en: "read on", vi: "đọc tiếp")
  package static let hintFind = Phrase(en: "find", vi: "tìm")
  package static let hintBrowser = Phrase(en: "browser", vi: "trình duyệt")
  package static let hintBack = Phrase(en: "back", vi: "về")
}
