extension WirePattern {
  /// Section 3, B1 to B14: the lines before the body.
  static let fronts: [WirePattern] = [
    .front("B1", "By Orla Venn", authors: ["Orla Venn"]),
    .front("B2", "by Orla Venn, Reuters", authors: ["Orla Venn"], agency: "Reuters"),
    .front("B2", "By Orla Venn, Press Association", authors: ["Orla Venn"], agency: "PA"),
    .front("B2", "By Orla Venn, dpa =", authors: ["Orla Venn"], agency: "dpa"),
    .front("B3", "By ORLA VENN\nAP Business Writer", authors: ["ORLA VENN"], agency: "AP"),
    .front("B3", "By ORLA VENNAP Business Writer", authors: ["ORLA VENN"], agency: "AP"),
    .front("B4", "By ORLA VENN and PIM SALLOW=", authors: ["ORLA VENN", "PIM SALLOW"]),
    WirePattern(
      "B4",
      "Ferries sail again\n\nORLA VENN, PIM SALLOW\n\nHALVERN (AP) — They sail.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["They sail.", "The mayor waved."],
      authors: ["ORLA VENN", "PIM SALLOW"],
      dateline: "HALVERN",
      agency: "AP"
    ),
    .front(
      "B4",
      "Orla Venn and Pim Sallow The Canadian Press",
      authors: ["Orla Venn", "Pim Sallow"],
      agency: "CP"
    ),
    .dateline("B5", "(서원=연합뉴스) 가나다 기자 = ", "배가 다시 떴다고 항만청이 밝혔다.", "서원", "Yonhap", authors: ["가나다"]),
    .dateline("B5", "新华社澜港3月28日电（记者罗甲）", "渡轮复航。", "澜港", "Xinhua", authors: ["罗甲"]),
    .dateline("B5", "新华社澜港3月28日电 (记者 罗甲 陈乙) ", "渡轮复航。", "澜港", "Xinhua", authors: ["罗甲", "陈乙"]),
    .front("B6", "by Orla Venn", authors: ["Orla Venn"]),
    .front("B6", "BY Orla Venn", authors: ["Orla Venn"]),
    .front("B6", "Oleh Orla Venn", authors: ["Orla Venn"]),
    .front("B6", "Por Orla Venn", authors: ["Orla Venn"]),
    .front("B6", "Par Orla Venn", authors: ["Orla Venn"]),
    .front("B6", "Von Orla Venn", authors: ["Orla Venn"]),
    .front("B6", "Bài: Mộc Lan", authors: ["Mộc Lan"]),
    .front("B6", "Tác giả: Mộc Lan", authors: ["Mộc Lan"]),
    .front("B7", "(ATTN: ADDS details in paras 4-5, photos)"),
    .front("B7", "(Adds comments, detail)"),
    .front("B7", "Eds: With AP Photos.<"),
    .front("B7", "(In Jan. 3 story, corrects name in para 2)"),
    .front("B7", "(This May 23 story has been corrected to say two)"),
    WirePattern(
      "B8",
      "Ferries sail again\n\n* Ferries may edge out at dusk - harbour\n* Fog is to lift\n\nFerries sailed again on Monday, the harbour said.\n",
      title: "Ferries sail again",
      body: ["Ferries sailed again on Monday, the harbour said."],
      summary: "Ferries may edge out at dusk - harbour\nFog is to lift"
    ),
    .front("B9", "GENERAL\n06/08/2019 10:07 PM", published: "2019-08-06T22:07:00Z"),
    .front("B10", "ANI | Updated: Nov 06, 2019 05:50 IST", published: "2019-11-06T00:20:00Z"),
    .front("B10", "25/10/2022 09:59 (GMT+07:00)", published: "2022-10-25T02:59:00Z"),
    .front("B10", "Jeudi, 11/03/2021 17:58 (GMT+7)", published: "2021-03-11T10:58:00Z"),
    .front("B10", "Feb. 21, 2019", published: "2019-02-21T00:00:00Z"),
    .front("B10", "2/26/2015 7:11 AM PST BY HARBOUR STAFF", published: "2015-02-26T15:11:00Z"),
    .front("B10", "1999年9月28日 00:12 中新社", published: "1999-09-28T00:12:00Z"),
    .front("B10", "04/08/2008 12:08", published: "2008-08-04T12:08:00Z"),
    .front("B10", "來源:中國新聞網"),
    WirePattern(
      "B11",
      " date 2021-04-26 Ferries sail again\n\nFerries sailed again on Monday, the harbour said.\n",
      title: "Ferries sail again",
      body: ["Ferries sailed again on Monday, the harbour said."],
      published: "2021-04-26T00:00:00Z"
    ),
    WirePattern(
      "B12",
      "---\ntitle: Ferries sail again\nauthor: Orla Venn\ndate: 2019-08-06\n---\n\nFerries sailed again on Monday, the harbour said.\n",
      title: "Ferries sail again",
      body: ["Ferries sailed again on Monday, the harbour said."],
      authors: ["Orla Venn"],
      published: "2019-08-06T00:00:00Z"
    ),
    WirePattern(
      "B13",
      "eca062 4 i 211 ccccb   dpa 061\nNorrland-ferries/\nFerries sail again =\nBy Orla Venn, dpa =\n\nHalvern (dpa) - They sail.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["They sail.", "The mayor waved."],
      authors: ["Orla Venn"],
      dateline: "Halvern",
      agency: "dpa"
    ),
    WirePattern(
      "B13",
      "BC-LT--Norrland-Ferries,466<\nAP Photo XNP101, XNP102<\nFerries sail again\n\nHALVERN (AP) _ They sail.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["They sail.", "The mayor waved."],
      dateline: "HALVERN",
      agency: "AP"
    ),
    WirePattern(
      "B14",
      "Ferries sail again\n\nFerries sailed again on Monday after three weeks of fog.\n\nHALVERN, June 26. /TASS/. Ferries sailed again on Monday after three weeks of fog.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["Ferries sailed again on Monday after three weeks of fog.", "The mayor waved."],
      dateline: "HALVERN",
      agency: "TASS",
      summary: "Ferries sailed again on Monday after three weeks of fog."
    ),
    WirePattern(
      "B14",
      "Ferries sail again\n\nFerries sailed again on Monday after three weeks of fog.\n\nThe mayor waved.\n\nFerries sailed again on Monday after three weeks of fog.\n\nAll were glad.\n",
      title: "Ferries sail again",
      body: [
        "The mayor waved.", "Ferries sailed again on Monday after three weeks of fog.",
        "All were glad.",
      ],
      summary: "Ferries sailed again on Monday after three weeks of fog."
    ),
  ]
}
