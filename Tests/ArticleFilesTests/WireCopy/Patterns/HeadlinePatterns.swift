extension WirePattern {
  /// Section 1, H1 to H12: the headline line.
  static let headlines: [WirePattern] = [
    .headline("H1", "Ferry sales boost harbour profit", "Ferry sales boost harbour profit"),
    .headline("H2", "FERRIES WITHIN LIMIT, HARBOUR SAYS", "FERRIES WITHIN LIMIT, HARBOUR SAYS"),
    .headline("H3", "SELBY BANCSHARES <SLB> FILES PLAN", "SELBY BANCSHARES <SLB> FILES PLAN"),
    .headline("H4", "PRECIOUS-Gold slips as the fog lifts", "PRECIOUS-Gold slips as the fog lifts"),
    .headline("H4", "RL:Venn returns to Selby", "RL:Venn returns to Selby"),
    .headline("H4", "ASIA:Halvern sells its cranes", "ASIA:Halvern sells its cranes"),
    .headline("H4", "Soccer-Cheerful Sallow looks ahead", "Soccer-Cheerful Sallow looks ahead"),
    .headline("H5", "UPDATE 2-Ferries sail again", "UPDATE 2-Ferries sail again"),
    .headline(
      "H5",
      "CORRECTED-S. Norrland ferries sail again",
      "CORRECTED-S. Norrland ferries sail again"
    ),
    .headline("H5", "RPT -- Ferries sail again", "RPT -- Ferries sail again"),
    .headline("H5", "(LEAD) Ferries sail again", "(LEAD) Ferries sail again"),
    .headline("H5", "(3rd LD) Ferries sail again", "(3rd LD) Ferries sail again"),
    .headline("H5", "REFILE-Ferries sail again", "REFILE-Ferries sail again"),
    .headline("H5", "1ST LEAD Ferries sail again", "1ST LEAD Ferries sail again"),
    .headline("H5", "EXTRA Ferries sail again", "EXTRA Ferries sail again"),
    .headline(
      "H5",
      "BC-Norrland-Ferries, 1st Ld-Writethru,416<\nFerries sail again",
      "Ferries sail again"
    ),
    .headline("H6", "Ferries sail again - Breitbart", "Ferries sail again"),
    .headline("H6", "渡轮复航_科技_海湾网", "渡轮复航"),
    .headline("H6", "Ferries sail again | Harbour.cz", "Ferries sail again"),
    .headline("H6", "Ferries sail again - Yahoo! News", "Ferries sail again"),
    .headline("H7", "Selby Firm Wins Grant (AP)", "Selby Firm Wins Grant", agency: "AP"),
    .headline("H7", "Selby Firm Wins Grant (Reuters)", "Selby Firm Wins Grant", agency: "Reuters"),
    .headline("H7", "Selby Firm Wins Grant (AFP)", "Selby Firm Wins Grant", agency: "AFP"),
    .headline("H7", "Comet Passes Selby (SPACE.com)", "Comet Passes Selby", agency: "SPACE.com"),
    .headline("H8", "Ferry talks with Halvern could fail =", "Ferry talks with Halvern could fail"),
    .headline("H8", "^For ferry hands, fog can hurt <", "For ferry hands, fog can hurt"),
    .headline("H9", "Ferries sail again\nFerries sail again", "Ferries sail again"),
    .headline("H9", "Ferries sail again\n\nFerries sail again", "Ferries sail again"),
    WirePattern(
      "H10",
      "Harbour News - Latest News & Headlines\n\nFerries sail again\n\nFerries sailed again on Monday, the harbour said.\n\nA second paragraph of the story follows it.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday, the harbour said.",
        "A second paragraph of the story follows it.",
      ]
    ),
    WirePattern(
      "H10",
      "HALVERN (Reuters) - Ferries sailed again.\n\nThe mayor waved.\n",
      title: "",
      body: ["Ferries sailed again.", "The mayor waved."],
      dateline: "HALVERN",
      agency: "Reuters"
    ),
    .headline("H10", "Impressum =", "Impressum"),
    .headline("H11", "Venn #146;s quest", "Venn’s quest"),
    .headline("H11", "Ferryman Sought in  #36;50M Theft", "Ferryman Sought in $50M Theft"),
    .headline(
      "H11",
      "&lt;b&gt;Ferries&lt;/b&gt; sail again",
      "&lt;b&gt;Ferries&lt;/b&gt; sail again"
    ),
    .headline(
      "H12",
      "Ferry talks\nof the two ports\ncould yet fail =",
      "Ferry talks of the two ports could yet fail"
    ),
    .headline(
      "H12",
      "Harbour council votes for a second plant after a night of\nlong talks with fishers",
      "Harbour council votes for a second plant after a night of long talks with fishers"
    ),
  ]
}
