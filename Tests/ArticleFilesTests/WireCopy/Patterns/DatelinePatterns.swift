extension WirePattern {
  /// Section 4, D1 to D46: datelines.
  static let datelines: [WirePattern] = [
    .dateline("D1", "Halvern (VNA) – ", "Ferries sail again.", "Halvern", "VNA"),
    .dateline("D1", "Halvern (VNA) - ", "Ferries sail again.", "Halvern", "VNA"),
    .dateline("D1", "Halvern (VNA) — ", "Ferries sail again.", "Halvern", "VNA"),
    .dateline("D2", "HALVERN (Reuters) - ", "Ferries sail again.", "HALVERN", "Reuters"),
    .dateline("D2", "Halvern (dpa) - ", "Ferries sail again.", "Halvern", "dpa"),
    .dateline("D2", "Halvern (ANTARA) - ", "Ferries sail again.", "Halvern", "Antara"),
    .dateline("D2", "Halvern (CP) - ", "Ferries sail again.", "Halvern", "CP"),
    .dateline(
      "D3",
      "PORT SELBY, Calif. (AP) -- ",
      "Ferries sail again.",
      "PORT SELBY, Calif.",
      "AP"
    ),
    .dateline("D3", "HALVERN (Kyodo) -- ", "Ferries sail again.", "HALVERN", "Kyodo"),
    .dateline("D3", "Washington (CNN) -- ", "Ferries sail again.", "Washington", "CNN"),
    .dateline("D3", "Halvern (CNN) -- ", "Ferries sail again.", "Halvern", "CNN"),
    .dateline("D4", "HALVERN (AP) — ", "Ferries sail again.", "HALVERN", "AP"),
    .dateline(
      "D5",
      "PORT SELBY, Argentina (AP) _ ",
      "Ferries sail again.",
      "PORT SELBY, Argentina",
      "AP"
    ),
    .dateline("D6", "HALVERN, Feb 26 - ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D7", "ALDMOOR, Ore., Feb 26 - ", "Ferries sail again.", "ALDMOOR, Ore.", nil),
    .dateline(
      "D8",
      "TARN HOLLOW, N.Y., Feb 26 - ",
      "Ferries sail again.",
      "TARN HOLLOW, N.Y.",
      nil
    ),
    .dateline("D9", "UMBER, Texas, Feb 26 - ", "Ferries sail again.", "UMBER, Texas", nil),
    .dateline("D9", "ORRIN, MICH., Mar 2 - ", "Ferries sail again.", "ORRIN, MICH.", nil),
    .dateline("D10", "Halvern, Feb 26 - ", "Ferries sail again.", "Halvern", nil),
    .dateline("D10", "Selby, Ontario, Feb 26 - ", "Ferries sail again.", "Selby, Ontario", nil),
    .dateline("D11", "HALVERN, Feb 26- ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D11", "HALVERN March 13 - ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D11", "PELLOW, Va. Feb 26 - ", "Ferries sail again.", "PELLOW, Va.", nil),
    .dateline("D11", "Lima, april 3 - ", "Ferries sail again.", "Lima", nil),
    .dateline("D11", "omaha, april 7 - ", "Ferries sail again.", "omaha", nil),
    .dateline("D11", "NEW SELBY, APril 1 - ", "Ferries sail again.", "NEW SELBY", nil),
    .dateline("D11", "RENO, Nev., Mach 4 - ", "Ferries sail again.", "RENO, Nev.", nil),
    .dateline("D11", "HALVERN , March 3 - ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D11", "HALVERN, March 4, - ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D11", "****PORT SELBY, March 4 - ", "Ferries sail again.", "PORT SELBY", nil),
    .dateline("D11", "HALVERN, March 2  - ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D12", "HALVERN, March 12, Reuter - ", "Ferries sail again.", "HALVERN", "Reuters"),
    .dateline("D12", "HALVERN, Nov 26 AFP - ", "Ferries sail again.", "HALVERN", "AFP"),
    .dateline("D12", "HALVERN, Feb 19 AP - ", "Ferries sail again.", "HALVERN", "AP"),
    .dateline(
      "D13",
      "PORT SELBY, Aug 10 (Reuters) - ",
      "Ferries sail again.",
      "PORT SELBY",
      "Reuters"
    ),
    .dateline("D14", "HALVERN, March 30 (Xinhua) -- ", "Ferries sail again.", "HALVERN", "Xinhua"),
    .dateline("D14", "HALVERN, Nov. 24 (Yonhap) -- ", "Ferries sail again.", "HALVERN", "Yonhap"),
    .dateline(
      "D14",
      "PORT SELBY, Aug 6 (Bernama) -- ",
      "Ferries sail again.",
      "PORT SELBY",
      "Bernama"
    ),
    .dateline("D14", "PORT SELBY, June 25 (UPI) -- ", "Ferries sail again.", "PORT SELBY", "UPI"),
    .dateline(
      "D15",
      "CAPE ORRIN, Oct. 27 (Xinhua) — ",
      "Ferries sail again.",
      "CAPE ORRIN",
      "Xinhua"
    ),
    .dateline("D16", "HALVERN, 10 août (Xinhua) -- ", "Les bacs naviguent.", "HALVERN", "Xinhua"),
    .dateline("D16", "HALVERN, 18 jun (Xinhua) -- ", "As balsas navegam.", "HALVERN", "Xinhua"),
    .dateline(
      "D16",
      "PORT SELBY, 5 Sept (Bernama) -- ",
      "Feri belayar semula.",
      "PORT SELBY",
      "Bernama"
    ),
    .dateline("D17", "Halvern, 21 mar (EFE).- ", "Los barcos navegan.", "Halvern", "EFE"),
    .dateline("D17", "Montevidéu, 12 jul (EFE).- ", "Os barcos navegam.", "Montevidéu", "EFE"),
    .dateline(
      "D18",
      "HALVERN, June 6, 2010 (AFP) – ",
      "Ferries sail again.",
      "HALVERN",
      "AFP",
      published: "2010-06-06T00:00:00Z"
    ),
    .dateline(
      "D18",
      "HALVERN, Aug 29, 2014 (AFP) - ",
      "Ferries sail again.",
      "HALVERN",
      "AFP",
      published: "2014-08-29T00:00:00Z"
    ),
    .dateline(
      "D19",
      "Halvern, 10 juil 2024 (AFP) ",
      "L'opératrice du bac navigue.",
      "Halvern",
      "AFP",
      published: "2024-07-10T00:00:00Z"
    ),
    .dateline("D20", "HALVERN, June 26. /TASS/. ", "Ferries sail again.", "HALVERN", "TASS"),
    .dateline("D20", "ТОРВИК, 16 февраля. /ТАСС/. ", "Паром вышел.", "ТОРВИК", "TASS"),
    .dateline("D20", "ТОРВИК, 16 февраля. /ИТАР-ТАСС/. ", "Паром вышел.", "ТОРВИК", "TASS"),
    .dateline("D21", "ТОРВИК, 25 мая - РИА Новости. ", "Паром вышел.", "ТОРВИК", "RIA Novosti"),
    .dateline("D21", "ЛЮБЛЯНА, 22 мар - РИА Новости. ", "Паром вышел.", "ЛЮБЛЯНА", "RIA Novosti"),
    .dateline("D22", "Halvern, Dec 9 (PTI) ", "Ferry-starrer opens.", "Halvern", "PTI"),
    .dateline(
      "D22",
      "New Selby, July 26 (IANS) ",
      "Hours after fog, ferries sail.",
      "New Selby",
      "IANS"
    ),
    .dateline(
      "D23",
      "New Selby [India], Nov 6 (ANI): ",
      "Ferries sail again.",
      "New Selby [India]",
      "ANI"
    ),
    .dateline(
      "D23",
      "Selby (Uttar Pradesh) [India], Nov 6 (ANI): ",
      "Ferries sail again.",
      "Selby (Uttar Pradesh) [India]",
      "ANI"
    ),
    .dateline(
      "D23",
      "Selby (Punjab), Apr 13 (ANI): ",
      "Ferries sail again.",
      "Selby (Punjab)",
      "ANI"
    ),
    .dateline("D24", "(ANSA) - HALVERN, 1 LUG - ", "I traghetti navigano.", "HALVERN", "ANSA"),
    .dateline("D24", "ANSA TEST - HALVERN, 01 LUG - ", "I traghetti navigano.", "HALVERN", "ANSA"),
    .dateline("D25", "København /ritzau/: ", "Færgerne sejler igen.", "København", "Ritzau"),
    .dateline("D26", "(서원=연합뉴스) 가나다 기자 = ", "배가 다시 떴다.", "서원", "Yonhap", authors: ["가나다"]),
    .dateline(
      "D26",
      "(서원·새벽=연합뉴스) 가나다 특파원 라마바 기자 = ",
      "배가 다시 떴다.",
      "서원·새벽",
      "Yonhap",
      authors: ["가나다", "라마바"]
    ),
    .dateline("D26", "[서원=뉴시스] ", "배가 다시 떴다.", "서원", "Newsis"),
    .dateline("D27", "新华社澜港3月28日电 ", "渡轮复航。", "澜港", "Xinhua"),
    .dateline("D27", "中新社澜港１０月２２日電 ", "渡輪復航。", "澜港", "CNS"),
    .dateline("D27", "新華社澜港九月二十七日電 ", "渡輪復航。", "澜港", "Xinhua"),
    .dateline("D27", "据新华社澜港3月28日电 ", "渡轮复航。", "澜港", "Xinhua"),
    .dateline("D27", "新华社澜港3月28日电（记者罗甲）", "渡轮复航。", "澜港", "Xinhua", authors: ["罗甲"]),
    WirePattern(
      "D27",
      "Harbour opens again\n\n新华社澜港3月28日电 题：渡轮与海\n\n渡轮复航。\n\n市长挥手。\n",
      title: "Harbour opens again",
      body: ["渡轮复航。", "市长挥手。"],
      dateline: "澜港",
      agency: "Xinhua"
    ),
    .dateline("D27", "【新华社澜港十四日电】", "渡轮复航。", "澜港", "Xinhua"),
    .dateline("D27", "本报澜港1月28日电 记者罗甲报道:", "渡轮复航。", "澜港", nil, authors: ["罗甲"]),
    .dateline("D28", "TNW中文站 10月14日报道 ", "渡轮复航，市长挥手。", nil, "TNW中文站"),
    .dateline(
      "D29",
      "HALVERN/PORT SELBY (Reuters) - ",
      "Ferries sail again.",
      "HALVERN/PORT SELBY",
      "Reuters"
    ),
    .dateline(
      "D30",
      "HALVERN, Liechtenstein (Reuters) - ",
      "Ferries sail again.",
      "HALVERN, Liechtenstein",
      "Reuters"
    ),
    .dateline(
      "D30",
      "HALVERN, South Korea (AP) — ",
      "Ferries sail again.",
      "HALVERN, South Korea",
      "AP"
    ),
    .dateline(
      "D30",
      "HALVERN, Taiwan (Kyodo) -- ",
      "Ferries sail again.",
      "HALVERN, Taiwan",
      "Kyodo"
    ),
    .dateline("D31", "ST. LOUIS (Reuters) - ", "Ferries sail again.", "ST. LOUIS", "Reuters"),
    .dateline(
      "D31",
      "PORT-AU-PRINCE (Reuters) - ",
      "Ferries sail again.",
      "PORT-AU-PRINCE",
      "Reuters"
    ),
    .dateline(
      "D31",
      "SANTO DOMINGO (Reuters) - ",
      "Ferries sail again.",
      "SANTO DOMINGO",
      "Reuters"
    ),
    .dateline(
      "D31",
      "Ho Chi Minh City (Reuters) - ",
      "Ferries sail again.",
      "Ho Chi Minh City",
      "Reuters"
    ),
    .dateline("D31", "HCM City (Reuters) - ", "Ferries sail again.", "HCM City", "Reuters"),
    .dateline(
      "D31",
      "САНКТ-ПЕТЕРБУРГ (Reuters) - ",
      "Ferries sail again.",
      "САНКТ-ПЕТЕРБУРГ",
      "Reuters"
    ),
    .dateline(
      "D31",
      "Newport News, VA (Reuters) - ",
      "Ferries sail again.",
      "Newport News, VA",
      "Reuters"
    ),
    .dateline(
      "D31",
      "NEW YORK AND MAINZ, Germany (Reuters) - ",
      "Ferries sail again.",
      "NEW YORK AND MAINZ, Germany",
      "Reuters"
    ),
    .dateline("D31", "N'DJAMENA (Reuters) - ", "Ferries sail again.", "N'DJAMENA", "Reuters"),
    .dateline(
      "D32",
      "UNITED NATIONS (Reuters) - ",
      "Ferries sail again.",
      "UNITED NATIONS",
      "Reuters"
    ),
    .dateline(
      "D32",
      "ABOARD AIR FORCE ONE (Reuters) - ",
      "Ferries sail again.",
      "ABOARD AIR FORCE ONE",
      "Reuters"
    ),
    .dateline("D32", "CAPITOL HILL (Reuters) - ", "Ferries sail again.", "CAPITOL HILL", "Reuters"),
    .dateline("D33", "CAIRO — ", "Ferries sail again.", "CAIRO", nil),
    .dateline("D33", "HALVERN — ", "Ferries sail again.", "HALVERN", nil),
    .dateline("D33", "PELLOW, Ala. — ", "Ferries sail again.", "PELLOW, Ala.", nil),
    .dateline("D33", "SEOUL, South Korea — ", "Ferries sail again.", "SEOUL, South Korea", nil),
    .dateline("D34", "KULAI – ", "Ferries sail again.", "KULAI", nil),
    .dateline("D34", "OTTAWA - ", "A ferry hand is glad.", "OTTAWA", nil),
    .dateline("D34", "HÀ NỘI — ", "Phà chạy lại.", "HÀ NỘI", nil),
    .dateline("D35", "SEREMBAN: ", "Ferry president Pim Sallow says they sail.", "SEREMBAN", nil),
    .dateline("D36", "NEW SELBY, Feb 7 — ", "This young inventor sails.", "NEW SELBY", nil),
    .dateline("D36", "KUALA LUMPUR, Aug 17 — ", "Ferries sail again.", "KUALA LUMPUR", nil),
    .dateline("D36", "JOHOR BAHRU 14 Ogos – ", "Feri belayar semula.", "JOHOR BAHRU", nil),
    WirePattern(
      "D37",
      "Harbour opens again\n\nNew Selby, August 3\nFerries sail again.\n\nA second paragraph of the story follows it.\n",
      title: "Harbour opens again",
      body: ["Ferries sail again.", "A second paragraph of the story follows it."],
      dateline: "New Selby"
    ),
    .dateline("D38", "SEOUL-- ", "South coast ferries sail.", "SEOUL", nil),
    .dateline(
      "D38",
      "ORRIN, N.J.--(BUSINESS WIRE)--",
      "A ferry firm said so.",
      "ORRIN, N.J.",
      "Business Wire"
    ),
    .dateline(
      "D39",
      "PELLOW, Mass., Sept. 19, 2025 /PRNewswire/ -- ",
      "Ferries sail again.",
      "PELLOW, Mass.",
      "PRNewswire",
      published: "2025-09-19T00:00:00Z"
    ),
    .dateline(
      "D39",
      "PELLOW, Mass., Sept. 19, 2025 (GLOBE NEWSWIRE) -- ",
      "Ferries sail again.",
      "PELLOW, Mass.",
      "GLOBE NEWSWIRE",
      published: "2025-09-19T00:00:00Z"
    ),
    .dateline("D40", "AP - ", "Ferries sail again, a port says.", nil, "AP"),
    .dateline("D40", "Reuters - ", "Ferries sailed again on Monday.", nil, "Reuters"),
    .dateline(
      "D40",
      "SPACE.com - HALVERN, Canada -- ",
      "A comet passed.",
      "HALVERN, Canada",
      "SPACE.com"
    ),
    .dateline("D41", "(CNN) -- ", "Ferries sail again.", nil, "CNN"),
    .dateline("D41", "(VOVWORLD) - ", "Ferries sail again.", nil, "VOV"),
    .dateline("D41", "(CPV) - ", "Ferries sail again.", nil, "CPV"),
    .dateline("D42", "Jan 3 (Reuters) - ", "Ferries sail again.", nil, "Reuters"),
    .dateline("D42", "Nov. 28 (UPI) -- ", "Ferries sail again.", nil, "UPI"),
    .dateline("D42", "Jan. 12 (BusinessDesk) - ", "Ferries sail again.", nil, "BusinessDesk"),
    .dateline("D42", "Jan 30 (Gracenote) - ", "Ferries sail again.", nil, "Gracenote"),
    .dateline("D43", "San Diego (tca/dpa) - ", "Ferries sail again.", "San Diego", "dpa"),
    .dateline("D43", "Halvern (VNS/VNA) - ", "Ferries sail again.", "Halvern", "VNS"),
    .dateline("D43", "Halvern (dpa/bb) - ", "Ferries sail again.", "Halvern", "dpa"),
    .dateline("D43", "HALVERN (STT–AFP) - ", "Ferries sail again.", "HALVERN", "STT"),
    WirePattern(
      "D44",
      "Harbour opens again\n\nHALVERN (Reuters) -\nFerries sail again.\n\nA second paragraph of the story follows it.\n",
      title: "Harbour opens again",
      body: ["Ferries sail again.", "A second paragraph of the story follows it."],
      dateline: "HALVERN",
      agency: "Reuters"
    ),
    WirePattern(
      "D44",
      "Harbour opens again\n\nHALVERN (Reuters) -\n\nFerries sail again.\n\nA second paragraph of the story follows it.\n",
      title: "Harbour opens again",
      body: ["Ferries sail again.", "A second paragraph of the story follows it."],
      dateline: "HALVERN",
      agency: "Reuters"
    ),
    WirePattern(
      "D45",
      "What the storm took\n\nSYDNEY - One weathercock and four hats.\n\nPERTH - The roof of the market.\n\nHOBART - The gauge, at its highest.\n",
      title: "What the storm took",
      body: [
        "SYDNEY - One weathercock and four hats.", "PERTH - The roof of the market.",
        "HOBART - The gauge, at its highest.",
      ]
    ),
    WirePattern(
      "D45",
      "Summary of news\n\nHALVERN -- One weathercock and four hats were lost, the port said.\n\n----------------\n\nSELBY -- The roof of the market is gone for good, the mayor said.\n\n----------------\n\nHALVERN -- The gauge stood at its highest.\n",
      title: "Summary of news",
      body: [
        "HALVERN -- One weathercock and four hats were lost, the port said.",
        "SELBY -- The roof of the market is gone for good, the mayor said.",
        "HALVERN -- The gauge stood at its highest.",
      ]
    ),
    .trap("D46", "MAR8  --     --"),
    .trap("D46", "COPPER GRADE A - stocks fell."),
    .trap("D46", "Selby Express Corp - said it would sell."),
  ]
}
