/// What agencies are called in print, folded as `Agency.foldedName` folds.
enum AgencyNames {
  static let canonical: [String: String] = {
    var names: [String: String] = [:]
    for (name, aliases) in table {
      names[Agency.foldedName(name)] = name
      for alias in aliases { names[Agency.foldedName(alias)] = name }
    }
    return names
  }()

  /// Agencies that have no other name than the printed one.
  static let others = Set(
    otherList.split { $0 == "," || $0.isNewline }.map { Agency.foldedName($0) }
  )

  /// Both kinds; an empty name stands for the printed one.
  static let known = canonical.merging(others.map { ($0, "") }) { name, _ in name }

  static let ambiguous: Set<String> = [
    "AA", "AAP", "ANA", "ANI", "APP", "BSS", "CNS", "CP", "CPV", "MENA", "NTB", "PA", "PTI", "SPA",
    "STT", "TT", "UNI", "WAM", "CNN", "XIN", "DTS", "ADN", "BNS", "SID", "KNA", "UNB", "APA", "ATS",
    "SDA", "EPD", "CNA", "NAN", "MAP", "APS", "TAP", "GNA", "QNA", "MNA", "BTA", "MTI", "PAP",
    "ANP",
    "RSS", "NNA", "SNA", "NZPA", "ENA", "BNA", "AGI", "ABR", "LETA", "ELTA", "SITA", "FOTO",
    "PETRA", "SANA", "PRIME", "TREND", "SPUTNIK", "YNA", "DHA", "IHA",
  ]

  /// The ends of addresses that stand for a site in a dateline.
  static let domains: Set<String> = [
    "com", "co", "id", "ru", "net", "org", "vn", "ua", "kz", "by", "my", "in", "tv", "cz", "de",
  ]

  private static let table: [(String, [String])] = [
    (
      "VNA",
      [
        "Vietnam News Agency", "Viet Nam News Agency", "TTXVN", "TTXVN/Vietnam+", "Vietnam+",
        "Vietnamplus", "VietnamPlus/VNA", "Thông tấn xã Việt Nam", "AVI", "越通社", "ВИА", "VNA/CVN",
      ]
    ),
    ("VNS", ["Viet Nam News", "Vietnam News Service"]),
    ("VOV", ["VOVWORLD", "VOV5", "VOV.VN"]),
    ("CPV", []),
    (
      "Reuters",
      ["Reuter", "REUITER", "路透社", "路透", "로이터", "Рейтер", "رويترز", "Thomson Reuters", "ロイター"]
    ),
    ("AP", ["Associated Press", "The Associated Press", "美联社", "美聯社", "أ ب"]),
    ("AFP", ["Agence France-Presse", "Agence France Presse", "法新社", "أ ف ب", "AFP時事", "АФП"]),
    (
      "Xinhua",
      ["新华社", "新華社", "XIN", "Xinhua News Agency", "新华网", "新華網", "شينخوا", "Xinhuanet", "Синьхуа"]
    ),
    ("CNS", ["中新社", "中国新闻社", "中國新聞社", "中新网", "中新網", "China News Service"]),
    ("TASS", ["ТАСС", "ITAR-TASS", "ИТАР-ТАСС"]),
    ("RIA Novosti", ["РИА Новости", "RIA", "Sputnik", "РИА"]),
    ("Interfax", ["Интерфакс"]),
    ("Yonhap", ["연합뉴스", "YNA", "韩联社", "韓聯社", "聯合ニュース"]),
    ("Newsis", ["뉴시스"]),
    ("News1", ["뉴스1"]),
    ("Kyodo", ["共同", "共同通信", "共同社", "Kyodo News"]),
    ("Jiji", ["時事", "時事通信", "Jiji Press"]),
    ("Bernama", []),
    ("Antara", ["ANTARA News"]),
    ("PTI", ["Press Trust of India", "भाषा"]),
    ("ANI", ["Asian News International", "एएनआई"]),
    ("IANS", ["Indo-Asian News Service", "आईएएनएस"]),
    ("UNI", ["United News of India", "वार्ता"]),
    ("APP", []),
    ("BSS", []),
    ("UNB", []),
    ("UPI", ["United Press International"]),
    ("dpa", ["dpa-infocom", "dpa-tns", "dpa-afx", "dpa international", "د ب أ", "德新社"]),
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
    ("Anadolu", ["AA", "Anadolu Agency", "Anadolu Ajansı", "الأناضول"]),
    ("MENA", ["أ ش أ"]),
    ("KUNA", ["كونا"]),
    ("SPA", ["واس"]),
    ("WAM", ["وام"]),
    ("DHA", []),
    ("CNN", []),
    ("Bloomberg", ["Bloomberg News"]),
    ("BusinessDesk", []),
    ("Gracenote", []),
    ("PRNewswire", ["PR Newswire", "PRNewswire-FirstCall"]),
    ("Business Wire", []),
    ("GLOBE NEWSWIRE", []),
    ("SPACE.com", []),
  ]

  private static let otherList = """
    APA, SDA, Keystone-SDA, ATS, Belga, ANP, KNA, epd, ČTK, CTK, PAP, MTI, Tanjug, Hina, BTA, SID
    Agerpres, BelTA, БЕЛТА, Kazinform, КАЗИНФОРМ, ҚазАқпарат, AZERTAC, AzerTAc, Trend, Ukrinform
    Укрінформ, УНІАН, УНИАН, УНН, UNIAN, Prime, ПРАЙМ, REGNUM, Росбалт, QNA, WAFA, Petra, SANA, سانا
    IRNA, ایرنا, ISNA, ایسنا, MNA, Tasnim, Fars, GNA, NAN, MAP, APS, TAP, واج, KCNA, CNA, 中央社
    中央通訊社, 朝鲜中央通讯社, İHA, IHA, ANKA, Folhapress, Agência Brasil, Estadão Conteúdo, Télam
    Telam, Notimex, Prensa Latina, AGI, Adnkronos, askanews, LaPresse, Dow Jones, MarketWatch
    Dow Jones Newswires, Kyodo-AP, News Wise, VietnamNet, 人民网, 人民日报, 央视网, 光明网, 环球网, 海外网
    中国网, NNA, ENA, BNA, Agencia Brasil, LETA, ELTA, BNS, SITA, TASR, STA, FENA, SRNA, ATA
    Montsame, RSS, KPL, AKP, Lao News Agency, Kaladan, PNA, MENAFN, CNN Indonesia, CIHAN, Zonebourse
    AWP, ats, AGERPRES, Mediafax, Novinite, NZPA, SAPA, PANA, ANGOP, APA-OTS, Europapress
    Colpisa, Servimedia, OTR Press, DAPD, ddp, AFX, Inter Press Service, IPS, Knight Ridder, MCT, TNS
    Scripps Howard, BBC, EUROPE1, RFI, DW, VOA, RFE/RL, Thomson Financial, RTTNews, Zacks
    ots, Thai News Agency, TNA, NHK, Nikkei, 뉴스핌, 이데일리, 아시아경제, 머니투데이, 한겨레
    """
}
