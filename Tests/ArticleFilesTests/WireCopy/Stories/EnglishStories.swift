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
  ]
}
