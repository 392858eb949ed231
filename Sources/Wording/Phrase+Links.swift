extension Phrase {
  package static let links = Phrase(en: "Links", vi: "Liên kết")
  package static let linksHint = Phrase(
    en: "Enter opens   y copies   / finds",
    vi: "Enter để mở   y để chép   / để tìm"
  )
  package static let linksFilterHint = Phrase(
    en: "Enter opens   Tab ends typing",
    vi: "Enter để mở   Tab để thôi gõ"
  )
  package static let noLinkHasThat = Phrase(en: "No link has that", vi: "Không liên kết nào khớp")
  package static let noLinkInView = Phrase(
    en: "No link is in view",
    vi: "Trên màn hình không có liên kết nào"
  )
  package static let noLinks = Phrase(
    en: "This article has no links",
    vi: "Bài này không có liên kết"
  )
  package static let noLinksToFollow = Phrase(
    en: "This article has no links to follow",
    vi: "Bài này không có liên kết để mở"
  )
  package static let noOwnLink = Phrase(
    en: "This article has no link",
    vi: "Bài này không có địa chỉ trên web"
  )

  package static func noLink(_ number: String) -> Phrase {
    Phrase(en: "There is no link \(number)", vi: "Không có liên kết \(number)")
  }

  package static func noLink(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      en: "There is no link \(number): they go from 1 to \(count)",
      vi: "Không có liên kết \(number): chỉ có từ 1 đến \(count)"
    )
  }

  package static func typeLinkNumber(of count: Int) -> Phrase {
    Phrase(
      en: "Type the number of a link before it: 1 to \(count)",
      vi: "Hãy gõ số của liên kết trước phím này: 1 đến \(count)"
    )
  }

  package static let typeLinkLabel = Phrase(
    en: "Type the letters or the number of a link · Esc leaves",
    vi: "Gõ chữ hoặc số của liên kết · Esc để thôi"
  )
}

/// Where a link leads.
extension Phrase {
  package static func leads(to place: Phrase) -> Phrase {
    Phrase(en: "Leads to \(place.english)", vi: "Dẫn tới \(place.vietnamese)")
  }

  package static func leadsAndOpens(to place: Phrase) -> Phrase {
    Phrase(
      en: "Leads to \(place.english) · Enter opens",
      vi: "Dẫn tới \(place.vietnamese) · Enter để mở"
    )
  }

  package static func link(_ number: Int, leadsTo place: Phrase) -> Phrase {
    Phrase(
      en: "\(number) leads to \(place.english) · Enter opens",
      vi: "\(number) dẫn tới \(place.vietnamese) · Enter để mở"
    )
  }

  package static func leads(to host: String, asUser user: String) -> Phrase {
    Phrase(
      en: "Leads to \(host) as the user “\(user)” · Enter opens",
      vi: "Dẫn tới \(host) với tên người dùng “\(user)” · Enter để mở"
    )
  }

  package static func textSays(_ claim: String, linkLeadsTo place: Phrase) -> Phrase {
    Phrase(
      en: "The text says \(claim), the link leads to \(place.english) · Enter opens",
      vi: "Chữ ghi \(claim), liên kết lại dẫn tới \(place.vietnamese) · Enter để mở"
    )
  }

  package static func not(_ claim: String, but place: Phrase) -> Phrase {
    Phrase(
      en: "Not \(claim) but \(place.english) · Enter opens",
      vi: "Không phải \(claim) mà là \(place.vietnamese) · Enter để mở"
    )
  }

  package static func mail(to recipient: String) -> Phrase {
    Phrase(en: "mail to \(recipient)", vi: "thư tới \(recipient)")
  }

  package static func opened(_ host: String) -> Phrase {
    Phrase(en: "Opened \(host)", vi: "Đã mở \(host)")
  }

  package static func openedMail(to recipient: String) -> Phrase {
    Phrase(en: "Opened a mail to \(recipient)", vi: "Đã mở thư tới \(recipient)")
  }
}

/// Why a link is not opened, as a sentence and in the place of its host.
extension Phrase {
  package static let notOpenedNoAddress = Phrase(
    en: "Not opened: this is no whole web address",
    vi: "Không mở: đây không phải địa chỉ web đầy đủ"
  )
  package static func notOpenedScheme(_ scheme: String) -> Phrase {
    Phrase(
      en: "Not opened: only web and mail addresses are, and this is \(scheme):",
      vi: "Không mở: chỉ mở địa chỉ web và thư, mà đây là \(scheme):"
    )
  }
  package static let notOpenedNoHost = Phrase(
    en: "Not opened: no host can be read in this address",
    vi: "Không mở: địa chỉ này không cho biết máy chủ nào"
  )
  package static let notOpenedHidden = Phrase(
    en: "Not opened: this address holds signs that cannot be seen",
    vi: "Không mở: địa chỉ này chứa ký tự không nhìn thấy được"
  )
  package static let notOpenedTooLong = Phrase(
    en: "Not opened: this address is longer than 8,192 bytes",
    vi: "Không mở: địa chỉ này dài hơn 8.192 byte"
  )
  package static func notOpened(_ address: String) -> Phrase {
    Phrase(
      en: "Not opened, since it is no web address: \(address)",
      vi: "Không mở, vì đây không phải địa chỉ web: \(address)"
    )
  }
  package static let noBrowser = Phrase(
    en: "No browser is known: set browser in config.toml, or BROWSER",
    vi: "Chưa biết trình duyệt nào: hãy đặt browser trong config.toml, hoặc BROWSER"
  )

  package static let noWholeAddress = Phrase(en: "no whole address", vi: "địa chỉ không đủ")
  package static let noHost = Phrase(en: "no host", vi: "không có máy chủ")
  package static let hiddenSigns = Phrase(en: "hidden signs", vi: "ký tự ẩn")
  package static let addressTooLong = Phrase(en: "too long", vi: "quá dài")
}
