extension WireStory {
  static let english: [WireStory] = [
    WireStory(
      "AP modern",
      .english,
      front: "By ORLA VENN and PIM SALLOW\n\n",
      opening: "HALVERN, Norrland (AP) — ",
      tail:
        "\n\n___\n\nAssociated Press writers Ada Roe in Selby and Bo Lind in Torvik contributed to this report.",
      place: "HALVERN, Norrland",
      agency: "AP",
      authors: ["ORLA VENN", "PIM SALLOW"]
    ),
    WireStory(
      "AP byline 2 lines",
      .english,
      front: "By ORLA VENN Associated Press\n\n",
      opening: "HALVERN, Norrland (AP) — ",
      tail:
        "\n\nCopyright 2022 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
      place: "HALVERN, Norrland",
      agency: "AP",
      authors: ["ORLA VENN"]
    ),
    WireStory(
      "AP BY/AND",
      .english,
      front: "BY ORLA VENN, PIM SALLOW AND ADA ROE\nUpdated 5:03 PM GMT+1, May 3, 2023\n\n",
      opening: "HALVERN, Norrland (AP) — ",
      tail:
        "\n\n—\n\nVenn reported from Halvern. Associated Press writer Ada Roe in Selby contributed.",
      place: "HALVERN, Norrland",
      agency: "AP",
      authors: ["ORLA VENN", "PIM SALLOW", "ADA ROE"],
      published: "2023-05-03T16:03:00Z"
    ),
    WireStory(
      "AP follow",
      .english,
      opening: "HALVERN (AP) — ",
      tail: "\n\n___\n\nFollow AP's coverage of harbours at https://apnews.example/harbours",
      place: "HALVERN",
      agency: "AP"
    ),
    WireStory(
      "AP support",
      .english,
      opening: "HALVERN (AP) — ",
      tail:
        "\n\n___\n\nThe Associated Press Health and Science Department receives support from the Selby Institute. The AP is solely responsible for all content.",
      place: "HALVERN",
      agency: "AP"
    ),
    WireStory(
      "Reuters",
      .english,
      front: "By Orla Venn and Pim Sallow\n\n",
      opening: "HALVERN, March 3 (Reuters) - ",
      tail:
        "\n\nReporting by Orla Venn in Halvern and Pim Sallow in Selby; Editing by Ada Roe\n\nOur Standards: The Thomson Reuters Trust Principles.",
      place: "HALVERN",
      agency: "Reuters",
      authors: ["Orla Venn", "Pim Sallow"]
    ),
    WireStory(
      "Reuters site",
      .english,
      front: "By Orla Venn\n\nMarch 3, 2021 4:15 PM UTC\n\n",
      opening: "HALVERN (Reuters) - ",
      tail: "\n\n(Reporting by Orla Venn; writing by Pim Sallow; editing by Ada Roe and Bo Lind)",
      place: "HALVERN",
      agency: "Reuters",
      authors: ["Orla Venn"],
      published: "2021-03-03T16:15:00Z"
    ),
    WireStory(
      "Reuters min read",
      .english,
      front: "By Orla Venn\n\n2 Min Read\n\n",
      opening: "HALVERN (Reuters) - ",
      place: "HALVERN",
      agency: "Reuters",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "Reuters en dash",
      .english,
      opening: "HALVERN (Reuters) – ",
      tail:
        "\n\n(This story has not been edited by Selby staff and is auto-generated from a syndicated feed.)",
      place: "HALVERN",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters date only",
      .english,
      opening: "Sept 3 (Reuters) - ",
      tail: "\n\n(Reporting by Orla Venn in Bengaluru)",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters two places",
      .english,
      opening: "HALVERN/SELBY, March 3 (Reuters) - ",
      tail: "\n\n($1 = 0.8402 euros)\n\n(Reporting by Orla Venn)",
      place: "HALVERN/SELBY",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters BREAKING",
      .english,
      opening: "HALVERN, Dec 31 (Reuters) - ",
      tail:
        "\n (Reporting by Orla Venn)\n ((orla.venn@thomsonreuters.example; +1 646 223 0000; Reuters Messaging: orla.venn))",
      place: "HALVERN",
      agency: "Reuters"
    ),
    WireStory(
      "AFP en",
      .english,
      opening: "Halvern (AFP) – ",
      tail: "\n\nabc/def/gh",
      place: "Halvern",
      agency: "AFP"
    ),
    WireStory(
      "AFP date",
      .english,
      opening: "Halvern, March 3, 2021 (AFP) - ",
      tail: "\n\nabc/de",
      place: "Halvern",
      agency: "AFP",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "AFP issued",
      .english,
      front: "Issued on: 03/03/2021 - 12:34\n\n",
      opening: "HALVERN (AFP) - ",
      place: "HALVERN",
      agency: "AFP",
      published: "2021-03-03T12:34:00Z"
    ),
    WireStory(
      "dpa en",
      .english,
      opening: "Halvern (dpa) - ",
      tail: "\n\ndpa abc def ghi",
      place: "Halvern",
      agency: "dpa"
    ),
    WireStory(
      "UPI",
      .english,
      opening: "SELBY, Texas, March 3 (UPI) -- ",
      place: "SELBY, Texas",
      agency: "UPI"
    ),
    WireStory(
      "CP2",
      .english,
      front: "Orla Venn, The Canadian Press\n\n",
      opening: "OTTAWA — ",
      tail: "\n\nThis report by The Canadian Press was first published March 3, 2021.",
      place: "OTTAWA",
      agency: "CP",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "AAP",
      .english,
      front: "By Orla Venn\n",
      opening: "SYDNEY, Feb 19 AAP - ",
      tail: "\n\nAAP ov",
      place: "SYDNEY",
      agency: "AAP",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "Xinhua en",
      .english,
      front: "Source: Xinhua| 2019-03-03 12:34:56|Editor: ovenn\n\n",
      opening: "HALVERN, March 3 (Xinhua) -- ",
      tail: " Enditem",
      place: "HALVERN",
      agency: "Xinhua",
      published: "2019-03-03T12:34:56Z"
    ),
    WireStory(
      "Xinhua byline",
      .english,
      front: "by Xinhua writers Gu Xiaoman, Luo Jia\n\n",
      opening: "HALVERN, March 3 (Xinhua) -- ",
      tail: "\n\nEnditem",
      place: "HALVERN",
      agency: "Xinhua",
      authors: ["Gu Xiaoman", "Luo Jia"]
    ),
    WireStory(
      "Kyodo",
      .english,
      opening: "TOKYO, March 3, Kyodo - ",
      tail: "\n\n==Kyodo",
      place: "TOKYO",
      agency: "Kyodo"
    ),
    WireStory(
      "Kyodo 2",
      .english,
      opening: "HALVERN, Japan (Kyodo) -- ",
      place: "HALVERN, Japan",
      agency: "Kyodo"
    ),
    WireStory(
      "Jiji",
      .english,
      opening: "Tokyo, March 3 (Jiji Press)--",
      tail: "\n\n[Copyright The Jiji Press, Ltd.]",
      place: "Tokyo",
      agency: "Jiji"
    ),
    WireStory(
      "Yonhap",
      .english,
      front: "By Orla Venn\n\n",
      opening: "SEOUL, March 3 (Yonhap) -- ",
      tail: "\n\nvenn@yna.example\n\n(END)",
      place: "SEOUL",
      agency: "Yonhap",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "Yonhap attn",
      copy:
        "(2nd LD) Ferries sail again\n\n(ATTN: UPDATES with more info throughout; ADDS photo)\nBy Orla Venn and Pim Sallow\nSEOUL, March 3 (Yonhap) -- Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n\n(END)\n",
      title: "(2nd LD) Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en",
      place: "SEOUL",
      agency: "Yonhap",
      authors: ["Orla Venn", "Pim Sallow"]
    ),
    WireStory(
      "TASS en",
      .english,
      opening: "HALVERN, March 3. /TASS/. ",
      place: "HALVERN",
      agency: "TASS"
    ),
    WireStory(
      "TASS corr",
      .english,
      opening: "HALVERN, March 3. /TASS Correspondent Orla Venn/. ",
      place: "HALVERN",
      agency: "TASS",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "Interfax",
      .english,
      opening: "MOSCOW. March 3 (Interfax) - ",
      place: "MOSCOW",
      agency: "Interfax"
    ),
    WireStory(
      "Sputnik",
      .english,
      opening: "MOSCOW (Sputnik) - ",
      place: "MOSCOW",
      agency: "RIA Novosti"
    ),
    WireStory(
      "RIA old",
      .english,
      opening: "MOSCOW, March 3 (RIA Novosti) - ",
      place: "MOSCOW",
      agency: "RIA Novosti"
    ),
    WireStory(
      "BelTA",
      .english,
      opening: "MINSK, 3 March (BelTA) – ",
      place: "MINSK",
      agency: "BelTA"
    ),
    WireStory(
      "Kazinform",
      .english,
      opening: "ASTANA. KAZINFORM – ",
      place: "ASTANA",
      agency: "KAZINFORM"
    ),
    WireStory(
      "AZERTAC",
      .english,
      opening: "Baku, March 3, AZERTAC ",
      place: "Baku",
      agency: "AZERTAC"
    ),
    WireStory(
      "Ukrinform",
      .english,
      opening: "KYIV, March 3 (Ukrinform) – ",
      place: "KYIV",
      agency: "Ukrinform"
    ),
    WireStory(
      "VNA date",
      .english,
      opening: "Hanoi, March 3 (VNA) – ",
      tail: "./. \n\nVNA",
      place: "Hanoi",
      agency: "VNA"
    ),
    WireStory(
      "VNA no space",
      .english,
      opening: "Hanoi (VNA)– ",
      tail: "/.",
      place: "Hanoi",
      agency: "VNA"
    ),
    WireStory(
      "VNA no space 2",
      .english,
      opening: "Hanoi(VNA) – ",
      tail: "./.",
      place: "Hanoi",
      agency: "VNA"
    ),
    WireStory(
      "VNS",
      .english,
      opening: "HÀ NỘI — ",
      tail: " — VNS",
      place: "HÀ NỘI",
      agency: "VNS"
    ),
    WireStory(
      "VNS viet nam",
      .english,
      opening: "HCM CITY — ",
      tail: " VNS",
      place: "HCM CITY",
      agency: "VNS"
    ),
    WireStory(
      "VOV",
      .english,
      front: "Monday, March 3, 2021 - 10:20:05\n\n",
      opening: "(VOVWORLD) - ",
      agency: "VOV",
      published: "2021-03-03T10:20:05Z"
    ),
    WireStory(
      "Bernama",
      .english,
      front: "GENERAL\n03/03/2021 10:07 PM\n",
      opening: "KUALA LUMPUR, March 3 (Bernama) -- ",
      tail:
        "\n\n-- BERNAMA\n\nBERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated via BERNAMA Wires.",
      place: "KUALA LUMPUR",
      agency: "Bernama",
      published: "2021-03-03T22:07:00Z"
    ),
    WireStory(
      "Bernama mid",
      .english,
      opening: "KUALA LUMPUR, March 3 — ",
      tail: " — Bernama",
      place: "KUALA LUMPUR",
      agency: "Bernama"
    ),
    WireStory(
      "Malay Mail",
      .english,
      opening: "KUALA LUMPUR, March 3 — ",
      tail: " — Reuters",
      place: "KUALA LUMPUR",
      agency: "Reuters"
    ),
    WireStory(
      "The Star",
      .english,
      opening: "PETALING JAYA: ",
      tail: " — Bernama",
      place: "PETALING JAYA",
      agency: "Bernama"
    ),
    WireStory("NST", .english, opening: "JOHOR BARU: ", place: "JOHOR BARU"),
    WireStory("Arab News", .english, opening: "RIYADH: ", place: "RIYADH"),
    WireStory("Dawn", .english, opening: "QUETTA: ", tail: "—APP", place: "QUETTA", agency: "APP"),
    WireStory("TOI", .english, opening: "NEW DELHI: ", place: "NEW DELHI"),
    WireStory(
      "Antara en",
      .english,
      opening: "Jakarta (ANTARA) - ",
      tail:
        "\n\nRelated news: Harbour opens again\nRelated news: Fog lifts\n\nTranslator: Orla Venn, Pim Sallow\nEditor: Ada Roe\nCopyright © ANTARA 2021",
      place: "Jakarta",
      agency: "Antara"
    ),
    WireStory(
      "PTI",
      .english,
      opening: "New Delhi, Mar 3 (PTI) ",
      tail: " PTI OVN PSA\nPSA",
      place: "New Delhi",
      agency: "PTI"
    ),
    WireStory(
      "PTI2",
      .english,
      opening: "Mumbai, Mar 3 (PTI) ",
      tail: " PTI OVN PSA",
      place: "Mumbai",
      agency: "PTI"
    ),
    WireStory(
      "IANS",
      .english,
      opening: "New Delhi, March 3 (IANS) ",
      tail: "\n\n--IANS\n\novn/psa/dpb",
      place: "New Delhi",
      agency: "IANS"
    ),
    WireStory(
      "ANI",
      .english,
      front: "ANI | Updated: Mar 03, 2021 05:50 IST\n\n",
      opening: "Selby (Assam) [India], March 3 (ANI): ",
      tail: " (ANI)",
      place: "Selby (Assam) [India]",
      agency: "ANI",
      published: "2021-03-03T00:20:00Z"
    ),
    WireStory(
      "UNI",
      .english,
      opening: "New Delhi, Mar 3 (UNI) ",
      tail: " UNI OVN PS 1845",
      place: "New Delhi",
      agency: "UNI"
    ),
    WireStory(
      "APP",
      .english,
      opening: "ISLAMABAD, Mar 03 (APP): ",
      place: "ISLAMABAD",
      agency: "APP"
    ),
    WireStory(
      "BSS",
      .english,
      opening: "DHAKA, March 3, 2021 (BSS) - ",
      place: "DHAKA",
      agency: "BSS",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("UNB", .english, opening: "Dhaka, Mar 3 (UNB) – ", place: "Dhaka", agency: "UNB"),
    WireStory(
      "Anadolu en",
      .english,
      opening: "ANKARA (AA) - ",
      place: "ANKARA",
      agency: "Anadolu"
    ),
    WireStory(
      "WAM",
      .english,
      opening: "ABU DHABI, 3rd March, 2021 (WAM) -- ",
      place: "ABU DHABI",
      agency: "WAM",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "SPA",
      .english,
      opening: "Riyadh, March 3, 2021, SPA -- ",
      tail: "\n\n--SPA\n14:05 Local Time 11:05 GMT\n0012",
      place: "Riyadh",
      agency: "SPA",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "KUNA",
      .english,
      opening: "KUWAIT, March 3 (KUNA) -- ",
      tail: " (end)\n\nov.ps",
      place: "KUWAIT",
      agency: "KUNA"
    ),
    WireStory(
      "QNA",
      .english,
      opening: "Doha, March 03 (QNA) - ",
      tail: " (QNA)",
      place: "Doha",
      agency: "QNA"
    ),
    WireStory(
      "WAFA",
      .english,
      opening: "RAMALLAH, March 3, 2021 (WAFA) – ",
      tail: "\n\nO.V.",
      place: "RAMALLAH",
      agency: "WAFA",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "Petra",
      .english,
      opening: "Amman, Mar. 3 (Petra) – ",
      tail: "\n\n//Petra// OV",
      place: "Amman",
      agency: "Petra"
    ),
    WireStory("SANA", .english, opening: "Damascus, SANA- ", place: "Damascus", agency: "SANA"),
    WireStory(
      "IRNA",
      .english,
      opening: "Tehran, March 3, IRNA – ",
      place: "Tehran",
      agency: "IRNA"
    ),
    WireStory(
      "Mehr",
      .english,
      opening: "TEHRAN, Mar. 03 (MNA) – ",
      place: "TEHRAN",
      agency: "MNA"
    ),
    WireStory("Tasnim", .english, opening: "TEHRAN (Tasnim) – ", place: "TEHRAN", agency: "Tasnim"),
    WireStory(
      "GNA",
      .english,
      opening: "Accra, March 3, GNA – ",
      tail: "\n\nGNA",
      place: "Accra",
      agency: "GNA"
    ),
    WireStory(
      "NAN",
      .english,
      opening: "Lagos, March 3, 2021 (NAN) ",
      tail: " (NAN)",
      place: "Lagos",
      agency: "NAN",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "KCNA",
      .english,
      opening: "Pyongyang, March 3 (KCNA) -- ",
      tail: "\n\n-0-",
      place: "Pyongyang",
      agency: "KCNA"
    ),
    WireStory(
      "CNA",
      .english,
      opening: "Taipei, March 3 (CNA) ",
      tail: "\n\n(By Orla Venn)\n\nEnditem/psa",
      place: "Taipei",
      agency: "CNA"
    ),
    WireStory("AllAfrica", .english, opening: "Nairobi — ", place: "Nairobi"),
    WireStory(
      "PRN",
      .english,
      opening: "PELLOW, Mass., March 3, 2021 /PRNewswire/ -- ",
      tail: "\n\nSOURCE Selby Works Inc.\n\nRelated Links\n\nhttp://www.selby.example",
      place: "PELLOW, Mass.",
      agency: "PRNewswire",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "BW",
      .english,
      opening: "PELLOW, Mass.--(BUSINESS WIRE)--",
      place: "PELLOW, Mass.",
      agency: "Business Wire"
    ),
    WireStory(
      "GNW",
      .english,
      opening: "PELLOW, Mass., March 03, 2021 (GLOBE NEWSWIRE) -- ",
      place: "PELLOW, Mass.",
      agency: "GLOBE NEWSWIRE",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "CNN",
      .english,
      opening: "(CNN) — ",
      tail: "\n\nCNN's Orla Venn and Ada Roe contributed to this report.",
      agency: "CNN"
    ),
    WireStory("CNN2", .english, opening: "(CNN) ", agency: "CNN"),
    WireStory(
      "CNN3",
      .english,
      opening: "Selby, Norrland (CNN) ",
      place: "Selby, Norrland",
      agency: "CNN"
    ),
    WireStory(
      "Bloomberg",
      .english,
      opening: "(Bloomberg) -- ",
      tail: "\n\n--With assistance from Ada Roe and Bo Lind.\n\n©2021 Bloomberg L.P.",
      agency: "Bloomberg"
    ),
    WireStory(
      "MarketWatch",
      .english,
      opening: "NEW YORK (MarketWatch) -- ",
      place: "NEW YORK",
      agency: "MarketWatch"
    ),
    WireStory(
      "DowJones",
      .english,
      opening: "NEW YORK (Dow Jones)--",
      tail: "\n\n-By Orla Venn, Dow Jones Newswires; 212-416-0000; orla.venn@dowjones.example",
      place: "NEW YORK",
      agency: "Dow Jones"
    ),
    WireStory(
      "NYT",
      .english,
      front: "By ORLA VENN MARCH 3, 2021\n\n",
      opening: "HALVERN, Norrland — ",
      tail:
        "\n\nOrla Venn reported from Halvern, and Ada Roe from Selby.\n\nA version of this article appears in print on March 4, 2021, Section A, Page 1 of the New York edition.",
      place: "HALVERN, Norrland",
      authors: ["ORLA VENN"],
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("trap prose", .english),
    WireStory(
      "single line",
      copy:
        "HALVERN (Reuters) - Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay. The first boat took 61 passengers, a piano and two goats across the sound, and it was on time. (Reporting by Orla Venn; Editing by Pim Sallow)\n",
      title: "",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay. The first boat took 61 passengers, a piano and two goats across the sound, and it was on time."
      ],
      language: "en",
      place: "HALVERN",
      agency: "Reuters"
    ),
    WireStory(
      "title tab",
      copy:
        "Ferries sail again | Reuters\nBy Orla Venn\nPublished: 12:34 GMT, 3 March 2021 | Updated: 13:00 GMT, 3 March 2021\nFerries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en",
      authors: ["Orla Venn"],
      published: "2021-03-03T12:34:00Z"
    ),
    WireStory(
      "trap quote",
      copy:
        "Harbour chief speaks\n\n\"We sail,\" said Orla Venn (pictured) - the harbour chief - on Monday. It was the first time that the ferry and its crew were seen.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Harbour chief speaks",
      body: [
        "\"We sail,\" said Orla Venn (pictured) - the harbour chief - on Monday. It was the first time that the ferry and its crew were seen.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "trap party",
      copy:
        "Party wins\n\nCoastal Democrats (CP) - in power since May - said they were to stay with the people of the port.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Party wins",
      body: [
        "Coastal Democrats (CP) - in power since May - said they were to stay with the people of the port.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "trap q&a",
      copy:
        "Interview\n\nQ: How are you and how is the ferry that you sail with the crew?\n\nA: It is good to be here and I thank you for that.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Interview",
      body: [
        "Q: How are you and how is the ferry that you sail with the crew?",
        "A: It is good to be here and I thank you for that.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "trap date",
      copy:
        "History\n\nMarch 3 - the day when the fog came - is still in the memory of the people, and it is a day that they do not forget.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "History",
      body: [
        "March 3 - the day when the fog came - is still in the memory of the people, and it is a day that they do not forget.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "trap person",
      copy:
        "A writer\n\nOrla Venn, May 3 - 1921 to 1999 - was a writer of the port and of the people who lived there and sailed.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "A writer",
      body: [
        "Orla Venn, May 3 - 1921 to 1999 - was a writer of the port and of the people who lived there and sailed.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "trap score",
      copy:
        "Results\n\nSELBY - TORVIK 2-1 (1-0): the goals were by Venn and Roe, and the referee was from the port of Halvern.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Results",
      body: [
        "SELBY - TORVIK 2-1 (1-0): the goals were by Venn and Roe, and the referee was from the port of Halvern.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "trap source end",
      copy:
        "Ferries sail again\n\nFerries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.\n\nThe news was first reported by the AP.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The news was first reported by the AP.",
      ],
      language: "en"
    ),
    WireStory(
      "trap according",
      copy:
        "Ferries sail again\n\nFerries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.\n\nThat is what the minister said, according to AFP\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "That is what the minister said, according to AFP",
      ],
      language: "en"
    ),
    WireStory(
      "VN caption EFE",
      .english,
      opening: "HALVERN (AP) — ",
      place: "HALVERN",
      agency: "AP"
    ),
    WireStory(
      "Xinhua nogap",
      .english,
      opening: "HALVERN, Australia, Jan. 1(Xinhua) -- ",
      place: "HALVERN, Australia",
      agency: "Xinhua"
    ),
    WireStory(
      "Reuters mixed",
      .english,
      opening: "Halvern (Reuters) - ",
      tail: "\n\n(This version of the May 3 story has been corrected to fix the name)",
      place: "Halvern",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters factbox bullets",
      .english,
      front: "* Ferries sail again\n\n* Mayor waves\n\n",
      opening: "HALVERN, March 3 (Reuters) - ",
      place: "HALVERN",
      agency: "Reuters"
    ),
    WireStory(
      "lead caps",
      .english,
      opening: "WEST SELBY, N.Y. (AP) — ",
      place: "WEST SELBY, N.Y.",
      agency: "AP"
    ),
    WireStory("St state dash", .english, opening: "TORVIK, N.D. — ", place: "TORVIK, N.D."),
    WireStory(
      "city state AP two",
      .english,
      opening: "TORVIK, S.D. (AP) - ",
      place: "TORVIK, S.D.",
      agency: "AP"
    ),
    WireStory("DC", .english, opening: "WASHINGTON, D.C. – ", place: "WASHINGTON, D.C."),
    WireStory("no caps en dash city", .english, opening: "London – ", place: "London"),
    WireStory(
      "UN",
      .english,
      opening: "UNITED NATIONS, March 3 (Reuters) - ",
      place: "UNITED NATIONS",
      agency: "Reuters"
    ),
    WireStory(
      "UN AP",
      .english,
      opening: "UNITED NATIONS (AP) — ",
      place: "UNITED NATIONS",
      agency: "AP"
    ),
    WireStory(
      "aboard",
      .english,
      opening: "ABOARD THE SELBY QUEEN (AP) — ",
      place: "ABOARD THE SELBY QUEEN",
      agency: "AP"
    ),
    WireStory(
      "three places",
      .english,
      opening: "LONDON/PARIS/BERLIN, March 3 (Reuters) - ",
      place: "LONDON/PARIS/BERLIN",
      agency: "Reuters"
    ),
    WireStory("region parens", .english, opening: "SELBY, Ont. — ", place: "SELBY, Ont."),
    WireStory(
      "AFP fr place",
      .english,
      opening: "Port-au-Prince (AFP) - ",
      place: "Port-au-Prince",
      agency: "AFP"
    ),
    WireStory(
      "PTI long place",
      .english,
      opening: "Thiruvananthapuram, Mar 3 (PTI) ",
      place: "Thiruvananthapuram",
      agency: "PTI"
    ),
    WireStory(
      "PTI slash",
      .english,
      opening: "New Delhi/Mumbai, Mar 3 (PTI) ",
      place: "New Delhi/Mumbai",
      agency: "PTI"
    ),
    WireStory(
      "ANI int",
      .english,
      opening: "London [UK], March 3 (ANI): ",
      tail: " (ANI)",
      place: "London [UK]",
      agency: "ANI"
    ),
    WireStory(
      "IANS colon",
      .english,
      opening: "New Delhi, March 3 (IANS): ",
      tail: "\n\n-IANS\n\nov/ps",
      place: "New Delhi",
      agency: "IANS"
    ),
    WireStory(
      "Bernama M",
      .english,
      opening: "SHAH ALAM, March 3 (Bernama) — ",
      tail: "\n\n-- BERNAMA",
      place: "SHAH ALAM",
      agency: "Bernama"
    ),
    WireStory(
      "Yonhap dash",
      .english,
      opening: "SEOUL/WASHINGTON, March 3 (Yonhap) -- ",
      tail: "\n(END)",
      place: "SEOUL/WASHINGTON",
      agency: "Yonhap"
    ),
    WireStory(
      "Kyodo end",
      .english,
      opening: "Tokyo, March 3 (Kyodo) - ",
      tail: "\n\n==Kyodo",
      place: "Tokyo",
      agency: "Kyodo"
    ),
    WireStory(
      "VNA Hanoi caps",
      .english,
      front: "The ferry at dusk (Photo: VNA)\n\n",
      opening: "HANOI (VNA) - ",
      tail: "/.",
      place: "HANOI",
      agency: "VNA",
      captions: ["The ferry at dusk (Photo: VNA)"]
    ),
    WireStory(
      "VNA HCM",
      .english,
      opening: "HCM City (VNA) – ",
      tail: "- VNA",
      place: "HCM City",
      agency: "VNA"
    ),
    WireStory(
      "VNA Ba Ria",
      .english,
      opening: "Ba Ria-Vung Tau (VNA) – ",
      tail: " -VNA",
      place: "Ba Ria-Vung Tau",
      agency: "VNA"
    ),
    WireStory(
      "VNA Thua Thien",
      .english,
      opening: "Thua Thien-Hue (VNA) - ",
      tail: " – VNA",
      place: "Thua Thien-Hue",
      agency: "VNA"
    ),
    WireStory(
      "VNA foreign",
      .english,
      opening: "Washington D.C. (VNA) – ",
      tail: " –VNA",
      place: "Washington D.C.",
      agency: "VNA"
    ),
    WireStory(
      "VNA New York",
      .english,
      opening: "New York (VNA) – ",
      tail: "./.\nVNA",
      place: "New York",
      agency: "VNA"
    ),
    WireStory(
      "VNA ảnh dash",
      .english,
      front: "Ferries sail again ảnh 1The ferry at dusk (Source: VNA)\n\n",
      opening: "Hanoi (VNA) – ",
      place: "Hanoi",
      agency: "VNA",
      captions: ["The ferry at dusk (Source: VNA)"]
    ),
    WireStory(
      "echoed caption",
      copy:
        "Ferries sail again\n\nSEOUL (Reuters) - Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.\n\nA ferry is seen in the port of Selby on Monday. REUTERS/Orla Venn\n\nA ferry is seen in the port of Selby on Monday. REUTERS/Orla Venn\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en",
      place: "SEOUL",
      agency: "Reuters",
      captions: ["A ferry is seen in the port of Selby on Monday. REUTERS/Orla Venn"]
    ),
    WireStory(
      "AFP file inside",
      copy:
        "Ferries sail again\n\nTOKYO, June 6, 2010 (AFP) – Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.\n\n(AFP files) In a file picture taken on April 26 the ferry is in the port.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en",
      place: "TOKYO",
      agency: "AFP",
      captions: ["(AFP files) In a file picture taken on April 26 the ferry is in the port."],
      published: "2010-06-06T00:00:00Z"
    ),
    WireStory(
      "time first",
      .english,
      opening: "17:44 29/03/2020\n",
      published: "2020-03-29T17:44:00Z"
    ),
    WireStory(
      "AP number",
      .english,
      opening: "HAMBURG, GERMANY (AP) _ ",
      place: "HAMBURG, GERMANY",
      agency: "AP"
    ),
    WireStory("AP bare underscore", .english, opening: "WASHINGTON _ ", place: "WASHINGTON"),
    WireStory(
      "AP state dashes",
      .english,
      opening: "KANSAS CITY, Mo. -- ",
      place: "KANSAS CITY, Mo."
    ),
    WireStory(
      "t former",
      copy:
        "Ferries sail again\n\nIt was the first time that the boat and the crew were seen on the sound in the fog.\n\nOrla Venn is a former editor of the paper, and she was the first to sail with it.\n",
      title: "Ferries sail again",
      body: [
        "It was the first time that the boat and the crew were seen on the sound in the fog.",
        "Orla Venn is a former editor of the paper, and she was the first to sail with it.",
      ],
      language: "en"
    ),
    WireStory(
      "t way",
      copy:
        "Ferries sail again\n\nIt was the first time that the boat and the crew were seen on the sound in the fog.\n\n(By the way, it was the first time that the boat and the crew were seen on the sound.)\n",
      title: "Ferries sail again",
      body: [
        "It was the first time that the boat and the crew were seen on the sound in the fog.",
        "(By the way, it was the first time that the boat and the crew were seen on the sound.)",
      ],
      language: "en"
    ),
    WireStory(
      "t published",
      copy:
        "Ferries sail again\n\nIt was the first time that the boat and the crew were seen on the sound in the fog.\n\nThe book was first published March 3, 1921, and it is still read by the crew of the boat.\n",
      title: "Ferries sail again",
      body: [
        "It was the first time that the boat and the crew were seen on the sound in the fog.",
        "The book was first published March 3, 1921, and it is still read by the crew of the boat.",
      ],
      language: "en"
    ),
    WireStory(
      "t apple",
      copy:
        "Ferries sail again\n\nApple Inc (AAPL) - the maker of the phone that is in the hands of the crew - was not there at all.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Apple Inc (AAPL) - the maker of the phone that is in the hands of the crew - was not there at all.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t world bank",
      copy:
        "Ferries sail again\n\nWorld Bank (WB) – The bank of the world that is in the news and that the crew has heard of – was there.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "World Bank (WB) – The bank of the world that is in the news and that the crew has heard of – was there.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t prime",
      copy:
        "Ferries sail again\n\nPRIME MINISTER Orla Venn was there and the crew was on the boat and it was the first time that they met.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "PRIME MINISTER Orla Venn was there and the crew was on the boat and it was the first time that they met.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t exclusive",
      copy:
        "Ferries sail again\n\nEXCLUSIVE: The mayor of the port has said to the crew that it is time for the boat to sail and that it will.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "EXCLUSIVE: The mayor of the port has said to the crew that it is time for the boat to sail and that it will.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t exclusive2",
      copy:
        "Ferries sail again\n\nEXCLUSIVE — The mayor of the port has said to the crew that it is time for the boat to sail and that it will.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "EXCLUSIVE — The mayor of the port has said to the crew that it is time for the boat to sail and that it will.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t quote dash",
      copy:
        "Ferries sail again\n\n“We sail” — that is what the mayor of the port has said to the crew, and it is what they will do with the boat.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "“We sail” — that is what the mayor of the port has said to the crew, and it is what they will do with the boat.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t name dash",
      copy:
        "Ferries sail again\n\nOrla Venn — The Mayor of the port, as she is known to the crew — has said that it is time for the boat to sail.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Orla Venn — The Mayor of the port, as she is known to the crew — has said that it is time for the boat to sail.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t month",
      copy:
        "Ferries sail again\n\nMay 3 was the day of the storm, and it was the first time that the crew of the boat was not on the sound.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "May 3 was the day of the storm, and it was the first time that the crew of the boat was not on the sound.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t city list",
      copy:
        "Ferries sail again\n\nLondon, Paris, Berlin - the crew of the boat has been to all of them, and it was not the first time for the mayor.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "London, Paris, Berlin - the crew of the boat has been to all of them, and it was not the first time for the mayor.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t in city",
      copy:
        "Ferries sail again\n\nIn London (Reuters has its home there) - the crew of the boat was seen, and it was not the first time for it.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "In London (Reuters has its home there) - the crew of the boat was seen, and it was not the first time for it.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t colon",
      copy:
        "Ferries sail again\n\nVerdict: The boat is the best of all that the crew has had, and it is the first that was made in the port.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Verdict: The boat is the best of all that the crew has had, and it is the first that was made in the port.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t colon caps",
      copy:
        "Ferries sail again\n\nVERDICT: the boat is the best of all that the crew has had, and it is the first that was made in the port.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "VERDICT: the boat is the best of all that the crew has had, and it is the first that was made in the port.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t city colon small",
      copy:
        "Ferries sail again\n\nLondon: the city of the boat and of the crew that is in the news, and of the mayor who was there with it.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "London: the city of the boat and of the crew that is in the news, and of the mayor who was there with it.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t reported ap",
      copy:
        "Ferries sail again\n\nIt was the first time that the boat and the crew were seen on the sound in the fog.\n\nThe crew was not on the boat and it was not seen in the port, reports AFP.\n",
      title: "Ferries sail again",
      body: [
        "It was the first time that the boat and the crew were seen on the sound in the fog.",
        "The crew was not on the boat and it was not seen in the port, reports AFP.",
      ],
      language: "en"
    ),
    WireStory(
      "t ends name",
      copy:
        "Ferries sail again\n\nIt was the first time that the boat and the crew were seen on the sound in the fog.\n\n“It was the boat that was the first to sail for the crew, and it was not a surprise,” said Orla Venn of AP.\n",
      title: "Ferries sail again",
      body: [
        "It was the first time that the boat and the crew were seen on the sound in the fog.",
        "“It was the boat that was the first to sail for the crew, and it was not a surprise,” said Orla Venn of AP.",
      ],
      language: "en"
    ),
    WireStory(
      "t last short",
      copy:
        "Ferries sail again\n\nIt was the first time that the boat and the crew were seen on the sound in the fog and the rain. It is the end.\n\nIt is what it is, and the crew is on it - so it was.\n",
      title: "Ferries sail again",
      body: [
        "It was the first time that the boat and the crew were seen on the sound in the fog and the rain. It is the end.",
        "It is what it is, and the crew is on it - so it was.",
      ],
      language: "en"
    ),
    WireStory(
      "t cnn",
      copy:
        "Ferries sail again\n\nCNN was the first to say that the boat of the crew was on the sound, and it was not the first time for it to do so.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "CNN was the first to say that the boat of the crew was on the sound, and it was not the first time for it to do so.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t reuters dash",
      copy:
        "Ferries sail again\n\nReuters – which was there with the crew – has said that the boat was the first to sail and it was on the sound.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Reuters – which was there with the crew – has said that the boat was the first to sail and it was on the sound.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t acro date",
      copy:
        "Ferries sail again\n\nNational Ferry Office (NFO), March 3 - the office of the ferry has said that it is time for the boat to sail and it will.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "National Ferry Office (NFO), March 3 - the office of the ferry has said that it is time for the boat to sail and it will.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t pension",
      copy:
        "Ferries sail again\n\nFondo de Pensiones (AFP) - 2.87 is what is in the fund of the crew and it was not the first time for it to be so.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Fondo de Pensiones (AFP) - 2.87 is what is in the fund of the crew and it was not the first time for it to be so.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t pension small",
      copy:
        "Ferries sail again\n\nAvtalefestet pensjon (AFP) - is what is in the fund of the crew and it was not the first time for it to be so.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Avtalefestet pensjon (AFP) - is what is in the fund of the crew and it was not the first time for it to be so.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t agreement",
      copy:
        "Ferries sail again\n\nData Processing Agreement (DPA) - Structured as it is, it was the first that the crew of the boat has had in the port.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Data Processing Agreement (DPA) - Structured as it is, it was the first that the crew of the boat has had in the port.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
    WireStory(
      "t analyser",
      copy:
        "Ferries sail again\n\nVector Network Analyzer (VNA) – a tool that is in the hands of the crew of the boat and it was not the first of them.\n\nThe first boat took 61 passengers, a piano and two goats across the sound, and it was on time.\n",
      title: "Ferries sail again",
      body: [
        "Vector Network Analyzer (VNA) – a tool that is in the hands of the crew of the boat and it was not the first of them.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ],
      language: "en"
    ),
  ]
}
