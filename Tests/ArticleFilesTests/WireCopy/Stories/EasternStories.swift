extension WireStory {
  static let eastern: [WireStory] = [
    WireStory(
      "TASS",
      .russian,
      opening: "МОСКВА, 3 марта. /ТАСС/. ",
      place: "МОСКВА",
      agency: "TASS"
    ),
    WireStory(
      "TASS corr",
      .russian,
      opening: "ТОРВИК, 3 марта. /Корр. ТАСС Иван Торв/. ",
      place: "ТОРВИК",
      agency: "TASS",
      authors: ["Иван Торв"]
    ),
    WireStory(
      "RIA",
      .russian,
      opening: "МОСКВА, 3 мар - РИА Новости. ",
      place: "МОСКВА",
      agency: "RIA Novosti"
    ),
    WireStory(
      "RIA em",
      .russian,
      opening: "МОСКВА, 3 мар — РИА Новости. ",
      place: "МОСКВА",
      agency: "RIA Novosti"
    ),
    WireStory(
      "RIA author",
      .russian,
      opening: "МОСКВА, 3 мар — РИА Новости, Иван Торв. ",
      place: "МОСКВА",
      agency: "RIA Novosti",
      authors: ["Иван Торв"]
    ),
    WireStory(
      "Interfax",
      .russian,
      opening: "Москва. 3 марта. ИНТЕРФАКС - ",
      place: "Москва",
      agency: "Interfax"
    ),
    WireStory(
      "Interfax ru",
      .russian,
      opening: "Москва. 3 марта. INTERFAX.RU - ",
      place: "Москва",
      agency: "Interfax"
    ),
    WireStory(
      "Prime",
      .russian,
      opening: "МОСКВА, 3 мар - ПРАЙМ. ",
      place: "МОСКВА",
      agency: "ПРАЙМ"
    ),
    WireStory(
      "Regnum",
      .russian,
      opening: "МОСКВА, 3 марта 2021, 12:34 — REGNUM ",
      place: "МОСКВА",
      agency: "REGNUM",
      published: "2021-03-03T12:34:00Z"
    ),
    WireStory(
      "Belta",
      .russian,
      opening: "3 марта, Минск /Корр. БЕЛТА/. ",
      place: "Минск",
      agency: "БЕЛТА"
    ),
    WireStory(
      "Sputnik",
      .russian,
      opening: "БИШКЕК, 3 мар — Sputnik. ",
      place: "БИШКЕК",
      agency: "RIA Novosti"
    ),
    WireStory(
      "Kazinform",
      .russian,
      opening: "АСТАНА. КАЗИНФОРМ – ",
      place: "АСТАНА",
      agency: "КАЗИНФОРМ"
    ),
    WireStory(
      "Ukr",
      copy:
        "Пороми знову вийшли в море\n\nКИЇВ. 3 березня. УНН. Пороми знову вийшли в море в понеділок, повідомили в управлінні порту.\n\nПерше судно перевезло 61 пасажира, піаніно і двох кіз через протоку.\n",
      title: "Пороми знову вийшли в море",
      body: [
        "Пороми знову вийшли в море в понеділок, повідомили в управлінні порту.",
        "Перше судно перевезло 61 пасажира, піаніно і двох кіз через протоку.",
      ],
      language: "uk",
      place: "КИЇВ",
      agency: "УНН"
    ),
    WireStory(
      "Xinhua zh",
      .chinese,
      opening: "新华社北京3月3日电（记者罗甲）",
      tail: "（完）",
      place: "北京",
      agency: "Xinhua",
      authors: ["罗甲"]
    ),
    WireStory(
      "Xinhua zh names",
      .chinese,
      opening: "新华社北京3月3日电（罗甲、陈乙）",
      place: "北京",
      agency: "Xinhua",
      authors: ["罗甲", "陈乙"]
    ),
    WireStory("Xinhuanet", .chinese, opening: "新华网北京3月3日电 ", place: "北京", agency: "Xinhua"),
    WireStory(
      "CNS zh",
      .chinese,
      opening: "中新网北京3月3日电 (记者 罗甲)",
      tail: "(完)",
      place: "北京",
      agency: "CNS",
      authors: ["罗甲"]
    ),
    WireStory("CNS no place", .chinese, opening: "中新网3月3日电 ", agency: "CNS"),
    WireStory(
      "CNS zh2",
      .chinese,
      front: "中新社北京3月3日电 题：渡轮与海\n\n",
      opening: "中新社记者 罗甲\n\n",
      tail: "(完)",
      place: "北京",
      agency: "CNS",
      authors: ["罗甲"]
    ),
    WireStory(
      "People",
      .chinese,
      opening: "人民网北京3月3日电 （记者 罗甲）",
      tail: "\n\n（责编：罗甲、陈乙）",
      place: "北京",
      agency: "人民网",
      authors: ["罗甲"]
    ),
    WireStory("local", .chinese, opening: "本报讯（记者 罗甲）", authors: ["罗甲"]),
    WireStory(
      "local2",
      .chinese,
      opening: "本报北京3月3日电 （记者罗甲、陈乙）",
      place: "北京",
      authors: ["罗甲", "陈乙"]
    ),
    WireStory("cankao", .chinese, opening: "参考消息网3月3日报道 ", agency: "参考消息网"),
    WireStory(
      "CNA zh",
      .chinese,
      opening: "（中央社記者羅甲台北3日電）",
      place: "台北",
      agency: "中央社",
      authors: ["羅甲"]
    ),
    WireStory("CNA zh2", .chinese, opening: "（中央社倫敦3日綜合外電報導）", place: "倫敦", agency: "中央社"),
    WireStory("VNA zh", .chinese, opening: "越通社河内—", tail: "（完）", place: "河内", agency: "VNA"),
    WireStory("VNA zh2", .chinese, opening: "河内（VNA）- ", tail: "（完）", place: "河内", agency: "VNA"),
    WireStory("AFP zh", .chinese, opening: "法新社巴黎3月3日电 ", place: "巴黎", agency: "AFP"),
    WireStory(
      "head lines",
      .chinese,
      opening: "2021年03月03日 10:20 来源：中国新闻网\n\n",
      published: "2021-03-03T10:20:00Z"
    ),
    WireStory("Kyodo", .japanese, opening: "【ロンドン共同】", place: "ロンドン", agency: "Kyodo"),
    WireStory("Jiji", .japanese, opening: "【ロンドン時事】", tail: "（時事）", place: "ロンドン", agency: "Jiji"),
    WireStory(
      "Reuters ja",
      .japanese,
      opening: "［ロンドン　３日　ロイター］ - ",
      place: "ロンドン",
      agency: "Reuters"
    ),
    WireStory("AFP ja", .japanese, opening: "【3月3日 AFP】", tail: "(c)AFP", agency: "AFP"),
    WireStory("VNA ja", .japanese, opening: "ハノイ（VNA）― ", place: "ハノイ", agency: "VNA"),
    WireStory(
      "Yonhap ko",
      .korean,
      opening: "(서울=연합뉴스) 가나다 기자 = ",
      tail: "\n\nvenn@yna.example\n\n(끝)\n\n<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>",
      place: "서울",
      agency: "Yonhap",
      authors: ["가나다"]
    ),
    WireStory(
      "Newsis ko",
      .korean,
      opening: "[서울=뉴시스]가나다 기자 = ",
      tail: "\n\n◎공감언론 뉴시스 venn@newsis.example",
      place: "서울",
      agency: "Newsis",
      authors: ["가나다"]
    ),
    WireStory(
      "News1",
      .korean,
      opening: "(서울=뉴스1) 가나다 기자 = ",
      tail: "\n\nvenn@news1.example",
      place: "서울",
      agency: "News1",
      authors: ["가나다"]
    ),
    WireStory("Herald", .korean, opening: "[해안경제=가나다 기자] ", agency: "해안경제", authors: ["가나다"]),
    WireStory("Edaily", .korean, opening: "[해안일보 가나다 기자] ", agency: "해안일보", authors: ["가나다"]),
    WireStory(
      "place paper",
      .korean,
      opening: "[서울=해안일보] 가나다 기자 = ",
      place: "서울",
      agency: "해안일보",
      authors: ["가나다"]
    ),
    WireStory(
      "Reuters ar",
      .arabic,
      opening: "القاهرة (رويترز) - ",
      place: "القاهرة",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters ar date",
      .arabic,
      opening: "القاهرة 3 مارس (رويترز) - ",
      place: "القاهرة",
      agency: "Reuters"
    ),
    WireStory(
      "Xinhua ar",
      .arabic,
      opening: "القاهرة 3 مارس 2021 (شينخوا) ",
      place: "القاهرة",
      agency: "Xinhua",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("dpa ar", .arabic, opening: "القاهرة (د ب أ)- ", place: "القاهرة", agency: "dpa"),
    WireStory("AA ar", .arabic, opening: "أنقرة/ الأناضول\n\n", place: "أنقرة", agency: "Anadolu"),
    WireStory("SANA ar", .arabic, opening: "دمشق-سانا\n\n", place: "دمشق", agency: "سانا"),
    WireStory("AFP ar", .arabic, opening: "القاهرة (أ ف ب) - ", place: "القاهرة", agency: "AFP"),
    WireStory(
      "Bhasha",
      copy:
        "नौका फिर समुद्र में\n\nनई दिल्ली, 3 मार्च (भाषा)। नौका सोमवार को तीन सप्ताह के कोहरे के बाद फिर समुद्र में गई, बंदरगाह कार्यालय ने कहा।\n\nपहली नौका में 61 यात्री और दो बकरियां थीं और वह समय पर पहुंची है।\n",
      title: "नौका फिर समुद्र में",
      body: [
        "नौका सोमवार को तीन सप्ताह के कोहरे के बाद फिर समुद्र में गई, बंदरगाह कार्यालय ने कहा।",
        "पहली नौका में 61 यात्री और दो बकरियां थीं और वह समय पर पहुंची है।",
      ],
      language: "hi",
      place: "नई दिल्ली",
      agency: "PTI"
    ),
    WireStory(
      "IANS hi",
      copy:
        "नौका फिर समुद्र में\n\nनई दिल्ली, 3 मार्च (आईएएनएस)। नौका सोमवार को तीन सप्ताह के कोहरे के बाद फिर समुद्र में गई, बंदरगाह कार्यालय ने कहा।\n\nपहली नौका में 61 यात्री और दो बकरियां थीं और वह समय पर पहुंची है।\n\n--आईएएनएस\n",
      title: "नौका फिर समुद्र में",
      body: [
        "नौका सोमवार को तीन सप्ताह के कोहरे के बाद फिर समुद्र में गई, बंदरगाह कार्यालय ने कहा।",
        "पहली नौका में 61 यात्री और दो बकरियां थीं और वह समय पर पहुंची है।",
      ],
      language: "hi",
      place: "नई दिल्ली",
      agency: "IANS"
    ),
    WireStory(
      "Persian",
      copy:
        "کشتی دوباره به دریا رفت\n\nتهران (ایرنا) - کشتی دوباره به دریا رفت و شهردار برای آن دست تکان داد که در بندر بود.\n\nاین کشتی ۶۱ مسافر را از تنگه به ساحل رساند و در وقت خود رسید.\n",
      title: "کشتی دوباره به دریا رفت",
      body: [
        "کشتی دوباره به دریا رفت و شهردار برای آن دست تکان داد که در بندر بود.",
        "این کشتی ۶۱ مسافر را از تنگه به ساحل رساند و در وقت خود رسید.",
      ],
      language: "fa",
      place: "تهران",
      agency: "ایرنا"
    ),
    WireStory(
      "RIA photo",
      .russian,
      front: "Паром у пристани\n© РИА Новости / Иван Торв\nПерейти в фотобанк\n",
      opening: "МОСКВА, 10 фев — РИА Новости. ",
      place: "МОСКВА",
      agency: "RIA Novosti",
      captions: ["Паром у пристани © РИА Новости / Иван Торв"]
    ),
    WireStory(
      "RIA photo AFP",
      .russian,
      front: "Паром у пристани\n© AFP 2019 / Orla Venn\n",
      opening: "МОСКВА, 10 фев — РИА Новости. ",
      place: "МОСКВА",
      agency: "RIA Novosti",
      captions: ["Паром у пристани © AFP 2019 / Orla Venn"]
    ),
    WireStory(
      "Yonhap glued",
      .korean,
      opening: "항구 전경 [항만청 제공. 재판매 및 DB 금지] (서원=연합뉴스) 가나다 기자 = ",
      place: "서원",
      agency: "Yonhap",
      captions: ["항구 전경 [항만청 제공. 재판매 및 DB 금지]"],
      authors: ["가나다"]
    ),
    WireStory(
      "Yonhap caption line",
      .korean,
      front: "항구 전경 [항만청 제공]\n",
      opening: "(서원=연합뉴스) 가나다 기자 = ",
      place: "서원",
      agency: "Yonhap",
      captions: ["항구 전경 [항만청 제공]"],
      authors: ["가나다"]
    ),
    WireStory("VNA 3", .chinese, opening: "河内（越通社）—— ", place: "河内", agency: "VNA"),
    WireStory(
      "CNS p",
      .chinese,
      opening: "中新社北京3月3日电 (罗甲 陈乙)",
      tail: "(完)",
      place: "北京",
      agency: "CNS",
      authors: ["罗甲", "陈乙"]
    ),
    WireStory(
      "Xinhua 2",
      .chinese,
      front: "新华社北京3月3日电　题：渡轮与海\n\n",
      opening: "新华社记者罗甲、陈乙\n\n",
      place: "北京",
      agency: "Xinhua",
      authors: ["罗甲", "陈乙"]
    ),
    WireStory(
      "Xinhua foreign",
      .chinese,
      opening: "新华社联合国3月3日电（记者 罗甲）",
      place: "联合国",
      agency: "Xinhua",
      authors: ["罗甲"]
    ),
    WireStory(
      "caption",
      .chinese,
      front: "3月3日，渡轮离开港口。新华社记者 罗甲 摄\n\n",
      opening: "新华社北京3月3日电 ",
      place: "北京",
      agency: "Xinhua",
      captions: ["3月3日，渡轮离开港口。新华社记者 罗甲 摄"]
    ),
    WireStory("Kyodo 2", .japanese, opening: "【ニューヨーク共同】", place: "ニューヨーク", agency: "Kyodo"),
    WireStory("AFP 2", .japanese, opening: "【3月3日 AFP】", agency: "AFP"),
    WireStory(
      "Xinhua ar 2",
      .arabic,
      opening: "القاهرة 3 مارس 2021 (شينخوا) -- ",
      place: "القاهرة",
      agency: "Xinhua",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "Reuters ar comma",
      .arabic,
      opening: "مانيلا، 3 ديسمبر (رويترز) - ",
      place: "مانيلا",
      agency: "Reuters"
    ),
  ]
}
