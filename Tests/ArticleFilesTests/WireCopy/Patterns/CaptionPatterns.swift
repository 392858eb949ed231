extension WirePattern {
  /// Section 2, C1 to C18: photo marks and captions.
  static let captions: [WirePattern] = [
    .caption(
      "C1",
      "Ferries sail again hinh anh 1The ferry at dusk (Photo: VNA)",
      ["The ferry at dusk (Photo: VNA)"]
    ),
    .caption(
      "C2",
      "Ferries sail again ảnh 1The ferry at dusk… (Photo: VNA)",
      ["The ferry at dusk… (Photo: VNA)"]
    ),
    .caption(
      "C3",
      "Ferries sail again - ảnh 1The ferry at dusk (Photo: VNA)",
      ["The ferry at dusk (Photo: VNA)"]
    ),
    .caption(
      "C4",
      "Ferries sail again ảnh 1The ferry (Photo: VNA)\n\nFerries sail again ảnh 2The crew (Photo: VNA)\n\nFerries sail again ảnh 3The mayor (Photo: VNA)\n\nFerries sail again ảnh 4The quay (Photo: VNA)",
      [
        "The ferry (Photo: VNA)", "The crew (Photo: VNA)", "The mayor (Photo: VNA)",
        "The quay (Photo: VNA)",
      ]
    ),
    .caption(
      "C5",
      "Ferries sail again ảnh 7 Border guards wave. (Photo: VNA)",
      ["Border guards wave. (Photo: VNA)"]
    ),
    .caption("C6", "Ferries sail again ảnh 1 ", []),
    .caption(
      "C7",
      "Ferries sail again\n\nhinh anh 1The ferry at dusk (Photo: VNA)",
      ["The ferry at dusk (Photo: VNA)"]
    ),
    .caption(
      "C7",
      "Ferries sail again\n\nFerries sail ảnh 1The ferry at dusk (Photo: VNA)",
      ["The ferry at dusk (Photo: VNA)"]
    ),
    WirePattern(
      "C8",
      "Ferries sail again ảnh 1The ferry (Photo: VNA)Halvern (VNA) - They sail.\n",
      title: "Ferries sail again",
      body: ["They sail."],
      captions: ["The ferry (Photo: VNA)"],
      dateline: "Halvern",
      agency: "VNA"
    ),
    WirePattern(
      "C8",
      "Ferries sail again\n\nThe ferry (Photo: VNA)Halvern (VNA) - They sail.\n",
      title: "Ferries sail again",
      body: ["They sail."],
      captions: ["The ferry (Photo: VNA)"],
      dateline: "Halvern",
      agency: "VNA"
    ),
    WirePattern(
      "C9",
      "Ferries sail again\n\nThe ferry. Pool via REUTERS/File PhotoHALVERN, Aug 20 (Reuters) - They sail.\n",
      title: "Ferries sail again",
      body: ["They sail."],
      captions: ["The ferry. Pool via REUTERS/File Photo"],
      dateline: "HALVERN",
      agency: "Reuters"
    ),
    .caption(
      "C10",
      "Ferries sail again\n\nThe ferry in the harbour of Selby at dusk (Photo: VNA)",
      ["The ferry in the harbour of Selby at dusk (Photo: VNA)"]
    ),
    .caption(
      "C11",
      "Ferries sail again\n\nAu port de Selby - Halvern. Photo: VNA",
      ["Au port de Selby - Halvern. Photo: VNA"]
    ),
    .caption(
      "C11",
      "Ferries sail again\n\nThe harbour master waves in Selby. Photo/ANI",
      ["The harbour master waves in Selby. Photo/ANI"]
    ),
    .caption(
      "C11",
      "Ferries sail again\n\nThe ferry leaves Selby on Thursday.Orla Venn / AFP - Getty Images",
      ["The ferry leaves Selby on Thursday.Orla Venn / AFP - Getty Images"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Photo: VNA)",
      ["The ferry at Selby pier. (Photo: VNA)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Source: VNA)",
      ["The ferry at Selby pier. (Source: VNA)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Ảnh: TTXVN)",
      ["The ferry at Selby pier. (Ảnh: TTXVN)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Ảnh: Mộc Lan/TTXVN)",
      ["The ferry at Selby pier. (Ảnh: Mộc Lan/TTXVN)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. VNA/VNS Photo",
      ["The ferry at Selby pier. VNA/VNS Photo"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. —VNA/VNS Photo",
      ["The ferry at Selby pier. —VNA/VNS Photo"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (AP Photo/Orla Venn)",
      ["The ferry at Selby pier. (AP Photo/Orla Venn)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (AP Photo/Orla Venn, File)",
      ["The ferry at Selby pier. (AP Photo/Orla Venn, File)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. REUTERS/Orla Venn",
      ["The ferry at Selby pier. REUTERS/Orla Venn"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. REUTERS/File Photo",
      ["The ferry at Selby pier. REUTERS/File Photo"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Handout via REUTERS",
      ["The ferry at Selby pier. Handout via REUTERS"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Xinhua/Gu Xiaoman)",
      ["The ferry at Selby pier. (Xinhua/Gu Xiaoman)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. 中新社发 顾小满 摄",
      ["The ferry at Selby pier. 中新社发 顾小满 摄"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (AFP files)",
      ["The ferry at Selby pier. (AFP files)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. AFP via Getty Images",
      ["The ferry at Selby pier. AFP via Getty Images"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Orla Venn/AFP/Getty Images)",
      ["The ferry at Selby pier. (Orla Venn/AFP/Getty Images)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Orla Venn/EPA, via Shutterstock",
      ["The ferry at Selby pier. Orla Venn/EPA, via Shutterstock"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. [로이터=연합뉴스]",
      ["The ferry at Selby pier. [로이터=연합뉴스]"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. [촬영 가나다]",
      ["The ferry at Selby pier. [촬영 가나다]"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Bild: Orla Venn/dpa",
      ["The ferry at Selby pier. Bild: Orla Venn/dpa"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Bild: Hersteller)",
      ["The ferry at Selby pier. (Bild: Hersteller)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (Foto)",
      ["The ferry at Selby pier. (Foto)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Foto: EL PUERTO",
      ["The ferry at Selby pier. Foto: EL PUERTO"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Foto: Orla Venn via dts Nachrichtenagentur",
      ["The ferry at Selby pier. Foto: Orla Venn via dts Nachrichtenagentur"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. (ANTARA/Orla Venn)",
      ["The ferry at Selby pier. (ANTARA/Orla Venn)"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. PTI Photo",
      ["The ferry at Selby pier. PTI Photo"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier.— PTI",
      ["The ferry at Selby pier.— PTI"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier.—A Tribune photograph",
      ["The ferry at Selby pier.—A Tribune photograph"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Source: Supplied",
      ["The ferry at Selby pier. Source: Supplied"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. Photo courtesy Selby Ferries",
      ["The ferry at Selby pier. Photo courtesy Selby Ferries"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. File photo: CFP",
      ["The ferry at Selby pier. File photo: CFP"]
    ),
    .caption(
      "C12",
      "Ferries sail again\n\nThe ferry at Selby pier. © Provided by The Evening Post",
      ["The ferry at Selby pier. © Provided by The Evening Post"]
    ),
    .caption(
      "C13",
      "Ferries sail again\n\nThe man with the ferry plan.\nPhoto by Orla Venn/CNET",
      ["The man with the ferry plan. Photo by Orla Venn/CNET"]
    ),
    .caption(
      "C14",
      "Ferries sail again\n\nFILE PHOTO: The ferry in spring.",
      ["FILE PHOTO: The ferry in spring."]
    ),
    .caption(
      "C14",
      "Ferries sail again\n\nFILE - In this Feb. 27, 1953 file photo, the ferry leaves Selby.",
      ["FILE - In this Feb. 27, 1953 file photo, the ferry leaves Selby."]
    ),
    .caption(
      "C14",
      "Ferries sail again\n\n(AFP files) In a file picture taken in May the ferry leaves Selby.",
      ["(AFP files) In a file picture taken in May the ferry leaves Selby."]
    ),
    .caption("C14", "Ferries sail again\n\n图为渡轮离开港口。", ["图为渡轮离开港口。"]),
    .caption("C14", "Ferries sail again\n\n图注：渡轮离开港口。", ["图注：渡轮离开港口。"]),
    .caption("C14", "Ferries sail again\n\n資料圖 渡輪離開港口。", ["資料圖 渡輪離開港口。"]),
    .caption(
      "C14",
      "Ferries sail again\n\nImage\nThe ferry in spring. (Photo: VNA)",
      ["The ferry in spring. (Photo: VNA)"]
    ),
    .caption(
      "C14",
      "Ferries sail again\n\nPhoto\nThe ferry in spring. (Photo: VNA)",
      ["The ferry in spring. (Photo: VNA)"]
    ),
    .caption(
      "C15",
      "Ferries sail again\n\nA ferry deep underground.CreditCreditOrla Venn/The Evening Post",
      ["A ferry deep underground.CreditCreditOrla Venn/The Evening Post"]
    ),
    .caption("C15", "Ferries sail again\n\nPhoto\nCredit Orla Venn", []),
    .caption(
      "C16",
      "Ferries sail again\n\n1 / 5\n\nIn this photo dated Tuesday, Nov, 29, 2016 the ferry leaves Selby.\n\nIn this photo dated Tuesday, Nov, 29, 2016 the ferry leaves Selby.",
      ["In this photo dated Tuesday, Nov, 29, 2016 the ferry leaves Selby."]
    ),
    WirePattern(
      "C17",
      "Ferries sail again\n\nFerries sailed again on Monday, the harbour said.\n\nA second paragraph of the story follows it.\n\nAn image of the ferry is raised in Selby on Thursday.Orla Venn / AFP - Getty Images\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday, the harbour said.",
        "A second paragraph of the story follows it.", "The mayor waved.",
      ],
      captions: [
        "An image of the ferry is raised in Selby on Thursday.Orla Venn / AFP - Getty Images"
      ]
    ),
    WirePattern(
      "C17",
      "Ferries sail again\n\nFerries sailed again on Monday, the harbour said.\n\nThe crew on the quay. (Photo: VNA)\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["Ferries sailed again on Monday, the harbour said.", "The mayor waved."],
      captions: ["The crew on the quay. (Photo: VNA)"]
    ),
    WirePattern(
      "C18",
      "Ferries sail again\n\nFerries sail again hinh anh 1\n\nHalvern (VNA) – They sail.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["They sail.", "The mayor waved."],
      dateline: "Halvern",
      agency: "VNA"
    ),
  ]
}
