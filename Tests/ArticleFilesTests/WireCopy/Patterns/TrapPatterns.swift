extension WirePattern {
  /// Section 9, T1 to T10: openings and lines where nothing may be found.
  static let traps: [WirePattern] = [
    .trap("T1", "The International Energy Agency (IEA) – a club of states – met."),
    .trap("T1", "International Energy Agency (IEA) – a club of states – met."),
    .trap("T1", "The National Statistic Institute (INS) – the counters – met."),
    .trap("T1", "Coastal Party (CP) – the third largest – met."),
    .trap("T2", "Vietnam News Agency (VNA) Director General Pham Mau opened it."),
    .trap("T2", "Vietnam News Agency (VNA) – the host – opened it."),
    .trap("T2", "Reuters news agency (Reuters) - the oldest - opened it."),
    .trap("T3", "Update 11:38: the road is open."),
    .trap("T3", "While he doesn’t buy halibut much — he’s a cook — he sells it."),
    .trap("T3", "I don't use boats. I'm not a landsman — I'm a miller."),
    .trap("T3", "Halvern – the port – is shut."),
    .trap("T4", "A HIGH-powered team from the capital came."),
    .trap("T4", "THE ferry sails — and the mayor waves."),
    .trap("T5", "Photo: that was all the note said, and photo 1 was gone."),
    .trap("T5", "The folder named hinh anh held a photo (Venn took it) and a letter."),
    WirePattern(
      "T5",
      "Why hinh anh 1 was a code\n\nFerries sailed again on Monday, the harbour said.\n\nA second paragraph of the story follows it.\n",
      title: "Why hinh anh 1 was a code",
      body: [
        "Ferries sailed again on Monday, the harbour said.",
        "A second paragraph of the story follows it.",
      ]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nHe worked for Reuters\n",
      title: "Harbour opens again",
      body: ["A second paragraph of the story follows it.", "He worked for Reuters"]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nShe had told VNA\n",
      title: "Harbour opens again",
      body: ["A second paragraph of the story follows it.", "She had told VNA"]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nShe had told VNA.\n",
      title: "Harbour opens again",
      body: ["A second paragraph of the story follows it.", "She had told VNA."]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nHe read it in Reuters.\n",
      title: "Harbour opens again",
      body: ["A second paragraph of the story follows it.", "He read it in Reuters."]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nIt was reported by the Associated Press (AP).\n",
      title: "Harbour opens again",
      body: [
        "A second paragraph of the story follows it.",
        "It was reported by the Associated Press (AP).",
      ]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nThe state is run by pro-VNA\n",
      title: "Harbour opens again",
      body: ["A second paragraph of the story follows it.", "The state is run by pro-VNA"]
    ),
    WirePattern(
      "T6",
      "Harbour opens again\n\nA second paragraph of the story follows it.\n\nAsk Mr. J. VNA\n",
      title: "Harbour opens again",
      body: ["A second paragraph of the story follows it.", "Ask Mr. J. VNA"]
    ),
    WirePattern(
      "T7",
      "ORLA VENN/AFP/Getty Images\n\nFerries sail again\n\nThey do so.\n\nA second paragraph of the story follows it.\n",
      title: "Ferries sail again",
      body: ["They do so.", "A second paragraph of the story follows it."]
    ),
    WirePattern(
      "T7",
      "Ferries sail again\n\nORLA VENN/AFP/Getty Images\n\nThey do so.\n\nA second paragraph of the story follows it.\n",
      title: "Ferries sail again",
      body: ["They do so.", "A second paragraph of the story follows it."]
    ),
    WirePattern(
      "T7",
      "Ferries sail again\n\nThey do so.\n\nA second paragraph of the story follows it.\n\nORLA VENN/AFP/Getty Images\n",
      title: "Ferries sail again",
      body: ["They do so.", "A second paragraph of the story follows it."]
    ),
    .trap("T8", "1A) More extreme storms are to come."),
    .trap("T8", "Selby 2 - 1 Torvik after extra time."),
    .trap("T9", "Selby Banks <SLB> and <TRV> rose, <br> it said."),
    .trap("T10", "Mr Kh March-like weather came - and went."),
    .trap("T10", "Mr Khma-rch 3 - so he is called - sails."),
  ]
}
