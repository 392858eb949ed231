/// The news agencies, each under one name.
enum Agency {
  /// The one name for what a file printed, such as `VNA` for `TTXVN`; nil when nobody knows it.
  static func canonicalName(of printed: some StringProtocol) -> String? {
    let key = foldedName(printed)
    if let name = names[key] { return name }
    guard key.contains("/") else { return nil }
    for part in key.split(separator: "/") {
      if let name = names[String(part)] { return name }
    }
    return nil
  }

  /// The same for two spellings that differ in case, spaces and points only.
  static func foldedName(_ printed: some StringProtocol) -> String {
    printed.unicodeScalars.lazy.filter { !$0.isGap && !isIgnored($0) }.string.uppercased()
  }

  /// Names that also stand for parties, authorities and companies in running text.
  static func isAmbiguous(_ printed: some StringProtocol) -> Bool {
    ambiguous.contains(foldedName(printed))
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "\"" || scalar == "=" || scalar == "'"
  }

  private static let ambiguous: Set<String> = [
    "AA", "AAP", "ANA", "ANI", "APP", "BSS", "CNS", "CP", "CPV", "MENA", "NTB", "PA", "PTI", "SPA",
    "STT", "TT", "UNI", "WAM", "CNN", "XIN", "DTS", "ADN", "BNS", "SID", "KNA", "UNB",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, aliases) in table {
      names[foldedName(name)] = name
      for alias in aliases { names[foldedName(alias)] = name }
    }
    return names
  }()

  private static let table: [(String, [String])] = [
    (
      "VNA",
      [
        "Vietnam News Agency", "Viet Nam News Agency", "TTXVN", "TTXVN/Vietnam+", "Vietnam+",
        "Vietnamplus", "Thông tấn xã Việt Nam", "AVI",
      ]
    ),
    ("VNS", ["Viet Nam News", "Vietnam News Service"]),
    ("VOV", ["VOVWORLD", "VOV5"]),
    ("CPV", []),
    ("Reuters", ["Reuter", "REUITER", "路透社", "로이터", "Рейтер", "رويترز", "Thomson Reuters"]),
    ("AP", ["Associated Press", "The Associated Press"]),
    ("AFP", ["Agence France-Presse", "Agence France Presse", "法新社", "أ ف ب"]),
    ("Xinhua", ["新华社", "新華社", "XIN", "Xinhua News Agency", "新华网"]),
    ("CNS", ["中新社", "中国新闻社", "中新网", "China News Service"]),
    ("TASS", ["ТАСС", "ITAR-TASS", "ИТАР-ТАСС"]),
    ("RIA Novosti", ["РИА Новости", "RIA", "Sputnik", "РИА"]),
    ("Interfax", ["Интерфакс"]),
    ("Yonhap", ["연합뉴스", "YNA"]),
    ("Newsis", ["뉴시스"]),
    ("News1", ["뉴스1"]),
    ("Kyodo", ["共同", "共同通信", "Kyodo News"]),
    ("Jiji", ["時事", "時事通信", "Jiji Press"]),
    ("Bernama", []),
    ("Antara", []),
    ("PTI", ["Press Trust of India"]),
    ("ANI", ["Asian News International"]),
    ("IANS", ["Indo-Asian News Service"]),
    ("UNI", ["United News of India"]),
    ("APP", []),
    ("BSS", []),
    ("UNB", []),
    ("UPI", ["United Press International"]),
    ("dpa", ["dpa-infocom", "dpa-tns", "dpa-afx", "dpa international", "د ب أ"]),
    ("dts", ["dts Nachrichtenagentur"]),
    ("EFE", ["Agencia EFE"]),
    ("Europa Press", []),
    ("ANSA", ["ANSA TEST"]),
    ("LUSA", ["Agência Lusa"]),
    ("Ritzau", []),
    ("NTB", []),
    ("TT", []),
    ("STT", ["STT-Lehtikuva"]),
    ("PA", ["Press Association", "PA Media"]),
    ("AAP", ["Australian Associated Press"]),
    ("CP", ["The Canadian Press", "Canadian Press"]),
    ("ANA-MPA", ["ANA"]),
    ("Anadolu", ["AA", "Anadolu Agency"]),
    ("MENA", []),
    ("KUNA", ["كونا"]),
    ("SPA", ["واس"]),
    ("WAM", ["وام"]),
    ("DHA", []),
    ("CNN", []),
    ("Bloomberg", ["Bloomberg News"]),
    ("BusinessDesk", []),
    ("Gracenote", []),
    ("PRNewswire", ["PR Newswire"]),
    ("Business Wire", []),
    ("GLOBE NEWSWIRE", []),
    ("SPACE.com", []),
  ]
}
