extension WireStory {
  static let western: [WireStory] = [
    WireStory(
      "dpa de",
      .german,
      opening: "Berlin (dpa) - ",
      tail: "\n\n© dpa-infocom, dpa:210303-99-714587/2",
      place: "Berlin",
      agency: "dpa"
    ),
    WireStory(
      "dpa/lsw",
      .german,
      opening: "Halvern/Selby (dpa/lsw) - ",
      place: "Halvern/Selby",
      agency: "dpa"
    ),
    WireStory(
      "dpa-AFX",
      .german,
      opening: "FRANKFURT (dpa-AFX) - ",
      tail: "/abc/def/gh",
      place: "FRANKFURT",
      agency: "dpa"
    ),
    WireStory(
      "dpa/tmn",
      .german,
      front: "Von Orla Venn, dpa\n\n",
      opening: "Halvern (dpa/tmn) - ",
      place: "Halvern",
      agency: "dpa",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "APA",
      .german,
      opening: "Wien/Linz (APA) - ",
      tail: "\n\n(Schluss) ove/psa",
      place: "Wien/Linz",
      agency: "APA"
    ),
    WireStory(
      "APA2",
      .german,
      opening: "Wien (APA) – ",
      tail: " (APA)",
      place: "Wien",
      agency: "APA"
    ),
    WireStory(
      "AFP de",
      .german,
      opening: "Berlin (AFP) - ",
      tail: " © AFP",
      place: "Berlin",
      agency: "AFP"
    ),
    WireStory(
      "Reuters de",
      .german,
      opening: "Berlin, 03. Mrz (Reuters) - ",
      tail: "\n\n(Bericht von Orla Venn, redigiert von Pim Sallow.)",
      place: "Berlin",
      agency: "Reuters"
    ),
    WireStory(
      "sda",
      .german,
      opening: "Bern (sda) - ",
      tail: " (sda)",
      place: "Bern",
      agency: "sda"
    ),
    WireStory("sda end", .german, tail: " (SDA)", agency: "SDA"),
    WireStory("epd", .german, opening: "Halvern (epd). ", place: "Halvern", agency: "epd"),
    WireStory("KNA", .german, opening: "Bonn (KNA) ", place: "Bonn", agency: "KNA"),
    WireStory(
      "dts",
      .german,
      front: "Foto: Fähre, über dts Nachrichtenagentur\n\n",
      opening: "Berlin (dts) - ",
      place: "Berlin",
      agency: "dts",
      captions: ["Foto: Fähre, über dts Nachrichtenagentur"]
    ),
    WireStory(
      "AFP fr",
      .french,
      opening: "Paris, 12 mars 2021 (AFP) - ",
      tail: "\n\nabc/def/gh",
      place: "Paris",
      agency: "AFP",
      published: "2021-03-12T00:00:00Z"
    ),
    WireStory(
      "AFP fr 2",
      .french,
      opening: "Paris (AFP) - ",
      tail: " © 2021 AFP",
      place: "Paris",
      agency: "AFP"
    ),
    WireStory(
      "Reuters fr",
      .french,
      opening: "PARIS, 3 mars (Reuters) - ",
      tail: "\n\n(Orla Venn, édité par Pim Sallow)",
      place: "PARIS",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters fr 2",
      .french,
      opening: "PARIS (Reuters) - ",
      tail: "\n\n(Reportage Orla Venn; version française Pim Sallow)",
      place: "PARIS",
      agency: "Reuters"
    ),
    WireStory(
      "Xinhua fr",
      .french,
      opening: "GENEVE, 3 mars (Xinhua) -- ",
      tail: " Fin",
      place: "GENEVE",
      agency: "Xinhua"
    ),
    WireStory(
      "VNA fr",
      .french,
      front: "Les bacs au port. Photo : VNA\n\n",
      opening: "Hanoi (VNA) - ",
      tail: " -VNA",
      place: "Hanoi",
      agency: "VNA",
      captions: ["Les bacs au port. Photo : VNA"]
    ),
    WireStory(
      "VNA fr 2",
      .french,
      opening: "Hanoi, 3 mars (VNA) - ",
      tail: " -VNA/CVN",
      place: "Hanoi",
      agency: "VNA"
    ),
    WireStory("APS", .french, opening: "ALGER - ", place: "ALGER"),
    WireStory(
      "APS2",
      .french,
      opening: "ALGER, 3 mars 2021 (APS) - ",
      place: "ALGER",
      agency: "APS",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("TAP", .french, opening: "Tunis, 3 mars (TAP) - ", place: "Tunis", agency: "TAP"),
    WireStory(
      "MAP",
      .french,
      opening: "Rabat, 03/03/2021 (MAP) - ",
      place: "Rabat",
      agency: "MAP",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("Belga", .french, opening: "(Belga) ", agency: "Belga"),
    WireStory("Belga end", .french, tail: " (Belga)", agency: "Belga"),
    WireStory("CP fr", .french, opening: "MONTRÉAL — ", place: "MONTRÉAL"),
    WireStory(
      "par",
      .french,
      front: "Par Orla Venn et Pim Sallow\n\n",
      opening: "Publié le 3 mars 2021 à 12h34\n\n",
      authors: ["Orla Venn", "Pim Sallow"],
      published: "2021-03-03T12:34:00Z"
    ),
    WireStory(
      "EFE",
      .spanish,
      opening: "Madrid, 3 mar (EFE).- ",
      tail: " EFE\n\nabc/def",
      place: "Madrid",
      agency: "EFE"
    ),
    WireStory(
      "EFE2",
      .spanish,
      opening: "Nueva York, 1 sep. (EFE).- ",
      tail: "\n\nEFE\n\nabc/def/gh",
      place: "Nueva York",
      agency: "EFE"
    ),
    WireStory(
      "EFE3",
      .spanish,
      opening: "Madrid (EFE).- ",
      tail: " EFE",
      place: "Madrid",
      agency: "EFE"
    ),
    WireStory(
      "EFE4",
      .spanish,
      front: "Por Orla Venn\n\n",
      opening: "San José, 3 mar. (EFE).- ",
      place: "San José",
      agency: "EFE",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "Europa Press",
      .spanish,
      opening: "MADRID, 3 Mar. (EUROPA PRESS) - ",
      place: "MADRID",
      agency: "Europa Press"
    ),
    WireStory(
      "Reuters es",
      .spanish,
      opening: "CIUDAD DE MÉXICO (Reuters) - ",
      tail: "\n\n(Reporte de Orla Venn; Editado por Pim Sallow)",
      place: "CIUDAD DE MÉXICO",
      agency: "Reuters"
    ),
    WireStory(
      "Reuters es 2",
      .spanish,
      opening: "MADRID, 3 mar (Reuters) - ",
      tail: "\n\n(Información de Orla Venn; editado por Pim Sallow)",
      place: "MADRID",
      agency: "Reuters"
    ),
    WireStory(
      "Xinhua es",
      .spanish,
      opening: "BEIJING, 3 mar (Xinhua) -- ",
      tail: " Fin",
      place: "BEIJING",
      agency: "Xinhua"
    ),
    WireStory(
      "VNA es",
      .spanish,
      opening: "Hanoi (VNA)- ",
      tail: "./.",
      place: "Hanoi",
      agency: "VNA"
    ),
    WireStory(
      "Telam",
      .spanish,
      opening: "Buenos Aires, 3 de marzo (Télam).- ",
      place: "Buenos Aires",
      agency: "Télam"
    ),
    WireStory(
      "Notimex",
      .spanish,
      opening: "México, 3 Mar (Notimex).- ",
      place: "México",
      agency: "Notimex"
    ),
    WireStory(
      "AFP es",
      .spanish,
      opening: "Madrid, 3 mar 2021 (AFP) - ",
      tail: "\n\nabc/def",
      place: "Madrid",
      agency: "AFP",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("AP es", .spanish, opening: "LA PAZ (AP) — ", place: "LA PAZ", agency: "AP"),
    WireStory("El Univ", .spanish, opening: "CIUDAD DE MÉXICO.- ", place: "CIUDAD DE MÉXICO"),
    WireStory(
      "PL",
      .spanish,
      opening: "La Habana, 3 mar (Prensa Latina) ",
      tail: "\n\nabc/def",
      place: "La Habana",
      agency: "Prensa Latina"
    ),
    WireStory(
      "Lusa",
      .portuguese,
      opening: "Lisboa, 03 mar 2021 (Lusa) - ",
      tail: "\n\nABC // DEF\n\nLusa/Fim",
      place: "Lisboa",
      agency: "LUSA",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "Lusa2",
      .portuguese,
      opening: "Lisboa, 03 mar (Lusa) – ",
      tail: "\n\nABC (DEF) // GHI",
      place: "Lisboa",
      agency: "LUSA"
    ),
    WireStory(
      "Folhapress",
      .portuguese,
      opening: "SÃO PAULO, SP (FOLHAPRESS) - ",
      place: "SÃO PAULO, SP",
      agency: "FOLHAPRESS"
    ),
    WireStory(
      "Reuters pt",
      .portuguese,
      opening: "BRASÍLIA (Reuters) - ",
      tail: "\n\n(Por Orla Venn; edição de Pim Sallow)",
      place: "BRASÍLIA",
      agency: "Reuters"
    ),
    WireStory(
      "EFE pt",
      .portuguese,
      opening: "Rio de Janeiro, 3 mar (EFE).- ",
      tail: " EFE\n\nabc/def",
      place: "Rio de Janeiro",
      agency: "EFE"
    ),
    WireStory(
      "ANSA",
      .italian,
      opening: "(ANSA) - ROMA, 03 MAR - ",
      tail: " (ANSA).",
      place: "ROMA",
      agency: "ANSA"
    ),
    WireStory(
      "ANSA2",
      .italian,
      opening: "(ANSA) - SELBY DI SOPRA (ROMA), 03 MAR - ",
      tail: "\n(ANSA).",
      place: "SELBY DI SOPRA (ROMA)",
      agency: "ANSA"
    ),
    WireStory(
      "AGI",
      .italian,
      opening: "(AGI) - Roma, 3 mar. - ",
      tail: " (AGI)\nOVN",
      place: "Roma",
      agency: "AGI"
    ),
    WireStory(
      "Adnkronos",
      .italian,
      opening: "Roma, 3 mar. (Adnkronos) - ",
      place: "Roma",
      agency: "Adnkronos"
    ),
    WireStory(
      "askanews",
      .italian,
      opening: "Roma, 3 mar. (askanews) – ",
      place: "Roma",
      agency: "askanews"
    ),
    WireStory(
      "Reuters it",
      .italian,
      opening: "ROMA (Reuters) - ",
      tail: "\n\n(Orla Venn, in redazione a Roma Pim Sallow)",
      place: "ROMA",
      agency: "Reuters"
    ),
    WireStory(
      "ANP",
      copy:
        "Veren varen weer\n\nHALVERN (ANP) - De veren varen sinds maandag weer, zei het havenkantoor. De mist had ze drie weken in de haven gehouden.\n\nDe eerste boot bracht 61 passagiers, een piano en twee geiten over de zeestraat en het was op tijd.\n",
      title: "Veren varen weer",
      body: [
        "De veren varen sinds maandag weer, zei het havenkantoor. De mist had ze drie weken in de haven gehouden.",
        "De eerste boot bracht 61 passagiers, een piano en twee geiten over de zeestraat en het was op tijd.",
      ],
      language: "nl",
      place: "HALVERN",
      agency: "ANP"
    ),
    WireStory(
      "Ritzau",
      copy:
        "Færgerne sejler igen\n\nFærgerne sejler igen siden mandag, siger havnekontoret. Tågen havde holdt dem i havnen i tre uger.\n\nDet første skib tog 61 passagerer, et klaver og to geder over sundet, og det var til tiden.\n\n/ritzau/\n",
      title: "Færgerne sejler igen",
      body: [
        "Færgerne sejler igen siden mandag, siger havnekontoret. Tågen havde holdt dem i havnen i tre uger.",
        "Det første skib tog 61 passagerer, et klaver og to geder over sundet, og det var til tiden.",
      ],
      language: "da",
      agency: "Ritzau"
    ),
    WireStory(
      "NTB",
      copy:
        "Fergene seiler igjen\n\nOslo (NTB): Fergene seiler igjen siden mandag, sier havnekontoret. Tåken hadde holdt dem i havnen i tre uker.\n\nDet første skipet tok 61 passasjerer, et piano og to geiter over sundet, og det var ikke forsinket.\n\n(©NTB)\n",
      title: "Fergene seiler igjen",
      body: [
        "Fergene seiler igjen siden mandag, sier havnekontoret. Tåken hadde holdt dem i havnen i tre uker.",
        "Det første skipet tok 61 passasjerer, et piano og to geiter over sundet, og det var ikke forsinket.",
      ],
      language: "no",
      place: "Oslo",
      agency: "NTB"
    ),
    WireStory(
      "TT",
      copy:
        "Färjorna går igen\n\nFärjorna går igen sedan i måndags, säger hamnkontoret. Dimman hade hållit dem i hamnen i tre veckor.\n\nDen första båten tog 61 passagerare, ett piano och två getter över sundet, och den var i tid.\n\n(TT)\n",
      title: "Färjorna går igen",
      body: [
        "Färjorna går igen sedan i måndags, säger hamnkontoret. Dimman hade hållit dem i hamnen i tre veckor.",
        "Den första båten tog 61 passagerare, ett piano och två getter över sundet, och den var i tid.",
      ],
      language: "sv",
      agency: "TT"
    ),
    WireStory(
      "PAP",
      copy:
        "Promy znów pływają\n\nWarszawa (PAP) - Promy znów pływają od poniedziałku, poinformowało biuro portu. Mgła zatrzymała je na trzy tygodnie.\n\nPierwszy statek zabrał 61 pasażerów, fortepian i dwie kozy przez cieśninę, i był na czas. (PAP)\n\nabc/ def/\n",
      title: "Promy znów pływają",
      body: [
        "Promy znów pływają od poniedziałku, poinformowało biuro portu. Mgła zatrzymała je na trzy tygodnie.",
        "Pierwszy statek zabrał 61 pasażerów, fortepian i dwie kozy przez cieśninę, i był na czas.",
      ],
      language: "pl",
      place: "Warszawa",
      agency: "PAP"
    ),
    WireStory(
      "CTK",
      copy:
        "Trajekty opět plují\n\nPraha 3. března (ČTK) - Trajekty opět plují od pondělí, uvedl úřad přístavu. Mlha je držela v přístavu tři týdny.\n\nPrvní loď vezla 61 cestujících, klavír a dvě kozy přes úžinu, která byla klidná, a přijela včas.\n",
      title: "Trajekty opět plují",
      body: [
        "Trajekty opět plují od pondělí, uvedl úřad přístavu. Mlha je držela v přístavu tři týdny.",
        "První loď vezla 61 cestujících, klavír a dvě kozy přes úžinu, která byla klidná, a přijela včas.",
      ],
      language: "cs",
      place: "Praha",
      agency: "ČTK"
    ),
    WireStory("AA", .turkish, opening: "ANKARA (AA) - ", place: "ANKARA", agency: "Anadolu"),
    WireStory(
      "AA author",
      .turkish,
      opening: "İSTANBUL (AA) - ORLA VENN - ",
      place: "İSTANBUL",
      agency: "Anadolu",
      authors: ["ORLA VENN"]
    ),
    WireStory(
      "DHA",
      .turkish,
      opening: "İZMİR, (DHA)- ",
      tail: "\n\nDHA",
      place: "İZMİR",
      agency: "DHA"
    ),
    WireStory(
      "IHA",
      .turkish,
      opening: "HALVERN (İHA) - ",
      tail: "\n\nKaynak: İHA",
      place: "HALVERN",
      agency: "İHA"
    ),
    WireStory(
      "Antara",
      .indonesian,
      opening: "Jakarta (ANTARA) - ",
      tail: "\n\nPewarta: Orla Venn\nEditor: Pim Sallow\nCOPYRIGHT © ANTARA 2021",
      place: "Jakarta",
      agency: "Antara",
      authors: ["Orla Venn"]
    ),
    WireStory(
      "Antara News",
      .indonesian,
      opening: "Jakarta (ANTARA News) - ",
      place: "Jakarta",
      agency: "Antara"
    ),
    WireStory(
      "Antara comma",
      .indonesian,
      opening: "Jakarta, 3/3 (ANTARA) - ",
      place: "Jakarta",
      agency: "Antara"
    ),
    WireStory(
      "Kompas",
      .indonesian,
      opening: "JAKARTA, KOMPAS.com - ",
      place: "JAKARTA",
      agency: "KOMPAS.com"
    ),
    WireStory(
      "CNN Indonesia",
      .indonesian,
      opening: "Jakarta, CNN Indonesia -- ",
      place: "Jakarta",
      agency: "CNN Indonesia"
    ),
    WireStory(
      "Liputan6",
      .indonesian,
      opening: "Liputan6.com, Jakarta - ",
      place: "Jakarta",
      agency: "Liputan6.com"
    ),
    WireStory(
      "Tempo",
      .indonesian,
      opening: "TEMPO.CO, Jakarta - ",
      place: "Jakarta",
      agency: "TEMPO.CO"
    ),
    WireStory(
      "Republika",
      .indonesian,
      opening: "REPUBLIKA.CO.ID, JAKARTA -- ",
      place: "JAKARTA",
      agency: "REPUBLIKA.CO.ID"
    ),
    WireStory("detik", .indonesian, opening: "Jakarta - ", place: "Jakarta"),
    WireStory(
      "Bernama ms",
      copy:
        "Feri belayar semula\n\nKUALA LUMPUR, 3 Mac (Bernama) -- Feri belayar semula sejak Isnin, kata pejabat pelabuhan. Kabus telah menahannya di pelabuhan selama tiga minggu ini.\n\nKapal pertama membawa 61 penumpang, sebuah piano dan dua ekor kambing merentasi selat itu, dan ia tidak lewat.\n\n-- BERNAMA\n",
      title: "Feri belayar semula",
      body: [
        "Feri belayar semula sejak Isnin, kata pejabat pelabuhan. Kabus telah menahannya di pelabuhan selama tiga minggu ini.",
        "Kapal pertama membawa 61 penumpang, sebuah piano dan dua ekor kambing merentasi selat itu, dan ia tidak lewat.",
      ],
      language: "ms",
      place: "KUALA LUMPUR",
      agency: "Bernama"
    ),
    WireStory(
      "TTXVN",
      .vietnamese,
      opening: "Hà Nội (TTXVN) - ",
      tail: " ./.",
      place: "Hà Nội",
      agency: "VNA"
    ),
    WireStory("Vietnam+", .vietnamese, tail: "./.\n\n(TTXVN/Vietnam+)", agency: "VNA"),
    WireStory(
      "VN date",
      .vietnamese,
      opening: "Thứ Hai, 03/03/2021 | 10:20 (GMT+7)\n\n",
      published: "2021-03-03T03:20:00Z"
    ),
    WireStory("VOV.VN", .vietnamese, opening: "VOV.VN - ", agency: "VOV"),
    WireStory("bracket opening", .vietnamese, opening: "(VOV5) - ", agency: "VOV"),
    WireStory("Theo", .vietnamese, tail: "\n\nTheo TTXVN", agency: "VNA"),
    WireStory(
      "caption",
      .vietnamese,
      opening: "Bến phà lúc hoàng hôn. Ảnh: Mộc Lan\n\n",
      captions: ["Bến phà lúc hoàng hôn. Ảnh: Mộc Lan"]
    ),
    WireStory(
      "EFE point",
      .spanish,
      opening: "Bruselas. (EFE).- ",
      place: "Bruselas",
      agency: "EFE"
    ),
    WireStory("EFE desk", .spanish, opening: "Redacción Ciencia, 3 mar (EFE).- ", agency: "EFE"),
    WireStory(
      "EFE bracket country",
      .spanish,
      opening: "Lima (Perú), 3 mar (EFE).- ",
      place: "Lima (Perú)",
      agency: "EFE"
    ),
    WireStory(
      "VNA fr cap",
      .french,
      front: "Le bac au crépuscule. Photo: VNA\n",
      opening: "Hanoi (VNA) – ",
      tail: " -VNA",
      place: "Hanoi",
      agency: "VNA",
      captions: ["Le bac au crépuscule. Photo: VNA"]
    ),
    WireStory(
      "VNA fr cap2",
      .french,
      opening: "Hô Chi Minh-Ville (VNA) – ",
      tail: " - CPV/VNA/CVN",
      place: "Hô Chi Minh-Ville",
      agency: "VNA"
    ),
    WireStory(
      "AFP fr glued",
      .french,
      opening: "LYON, 3 mars (AFP) – ",
      place: "LYON",
      agency: "AFP"
    ),
    WireStory(
      "AFP aux",
      .french,
      opening: "Washington, 3 mars 2021 (AFP) -",
      place: "Washington",
      agency: "AFP",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory(
      "dpa caps",
      .german,
      opening: "Berlin/Halvern (dpa/bb) - ",
      place: "Berlin/Halvern",
      agency: "dpa"
    ),
    WireStory(
      "dpa dash",
      .german,
      opening: "Frankfurt/Main (dpa) - ",
      place: "Frankfurt/Main",
      agency: "dpa"
    ),
    WireStory(
      "dpa bracket place",
      .german,
      opening: "Frankfurt (Oder) (dpa) - ",
      place: "Frankfurt (Oder)",
      agency: "dpa"
    ),
    WireStory(
      "dpa 2",
      .german,
      opening: "Bad Halvern (dpa/lno) – ",
      place: "Bad Halvern",
      agency: "dpa"
    ),
    WireStory("ots", .german, opening: "Halvern (ots) - ", place: "Halvern", agency: "ots"),
    WireStory("AP de", .german, opening: "Berlin (AP) ", place: "Berlin", agency: "AP"),
    WireStory(
      "Lusa place",
      .portuguese,
      opening: "Vila Nova de Gaia, Porto, 03 mar 2021 (Lusa) – ",
      place: "Vila Nova de Gaia, Porto",
      agency: "LUSA",
      published: "2021-03-03T00:00:00Z"
    ),
    WireStory("AA 2", .turkish, opening: "ANKARA (AA) – ", place: "ANKARA", agency: "Anadolu"),
    WireStory("AA glued", .turkish, opening: "HALVERN(AA) - ", place: "HALVERN", agency: "Anadolu"),
    WireStory("TTXVN 2", .vietnamese, opening: "(TTXVN) - ", agency: "VNA"),
    WireStory("TTXVN 3", .vietnamese, opening: "TTXVN - ", agency: "VNA"),
    WireStory(
      "Antara 2",
      .indonesian,
      opening: "Jakarta (ANTARA) – ",
      place: "Jakarta",
      agency: "Antara"
    ),
    WireStory(
      "Tempo 2",
      .indonesian,
      opening: "TEMPO.CO, Jakarta — ",
      place: "Jakarta",
      agency: "TEMPO.CO"
    ),
    WireStory("Suara", .indonesian, opening: "Suara.com - ", agency: "Suara.com"),
    WireStory(
      "Liputan dash",
      .indonesian,
      opening: "Liputan6.com, Jakarta Selatan - ",
      place: "Jakarta Selatan",
      agency: "Liputan6.com"
    ),
    WireStory("Merdeka", .indonesian, opening: "Merdeka.com - ", agency: "Merdeka.com"),
    WireStory(
      "TTXVN author",
      .vietnamese,
      tail: "\n\nMộc Lan (TTXVN)",
      agency: "VNA",
      authors: ["Mộc Lan"]
    ),
    WireStory(
      "TTXVN author stroke",
      .vietnamese,
      tail: "\n\nMộc Lan - Hạ Vy/TTXVN",
      agency: "VNA",
      authors: ["Mộc Lan", "Hạ Vy"]
    ),
    WireStory(
      "marks inside",
      copy:
        "Phà lại chạy trên vịnh\n\nHà Nội (TTXVN) - Các chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.\n\nPhà lại chạy trên vịnh ảnh 2Bến phà lúc hoàng hôn. (Ảnh: TTXVN)\n\nChuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ.\n",
      title: "Phà lại chạy trên vịnh",
      body: [
        "Các chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.",
        "Chuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ.",
      ],
      language: "vi",
      place: "Hà Nội",
      agency: "VNA",
      captions: ["Bến phà lúc hoàng hôn. (Ảnh: TTXVN)"]
    ),
    WireStory(
      "marks with a point",
      copy:
        "Phà lại chạy trên vịnh\n\nCác chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.\n\nPhà lại chạy trên vịnh - Ảnh 1.\n\nBến phà lúc hoàng hôn - Ảnh: MỘC LAN\n\nChuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ.\n",
      title: "Phà lại chạy trên vịnh",
      body: [
        "Các chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.",
        "Chuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ.",
      ],
      language: "vi",
      captions: ["Bến phà lúc hoàng hôn - Ảnh: MỘC LAN"]
    ),
    WireStory(
      "mark with a point above",
      .vietnamese,
      front: "Phà lại chạy trên vịnh - Ảnh 1.\n",
      opening: "Bến phà lúc hoàng hôn - Ảnh: MỘC LAN\n\n",
      captions: ["Bến phà lúc hoàng hôn - Ảnh: MỘC LAN"]
    ),
  ]
}
