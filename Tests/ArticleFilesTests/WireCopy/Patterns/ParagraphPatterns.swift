extension WirePattern {
  /// Section 6, P1 to P10: paragraphs.
  static let paragraphs: [WirePattern] = [
    WirePattern(
      "P1",
      "Ferries sail again\n\nThey sail.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["They sail.", "The mayor waved."]
    ),
    WirePattern(
      "P2",
      "Ferries sail again\nFerries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said.\nThe first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all.\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all.",
        "The mayor waved.",
      ]
    ),
    WirePattern(
      "P3",
      "FERRIES SAIL AGAIN\n\n    HALVERN, Feb 26 - Ferries sailed again on Monday after three\nweeks of fog that had kept them in the harbour, the port office\nsaid.\n    The first boat took 61 passengers, a piano and two goats\nacross the sound, it added.\n Reuter\n",
      title: "FERRIES SAIL AGAIN",
      body: [
        "Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour, the port office said.",
        "The first boat took 61 passengers, a piano and two goats across the sound, it added.",
      ],
      dateline: "HALVERN",
      agency: "Reuters"
    ),
    WirePattern(
      "P3",
      "Ferries sail again\n\n\t   HALVERN (AP) _ Ferries sailed again on Monday after three weeks\nof fog that had kept them in the harbour, the port office said.\n\t   The first boat took 61 passengers, a piano and two goats across\nthe sound, it added.\n",
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour, the port office said.",
        "The first boat took 61 passengers, a piano and two goats across the sound, it added.",
      ],
      dateline: "HALVERN",
      agency: "AP"
    ),
    WirePattern(
      "P4",
      "HALVERN (Reuters) - Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said. The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all. Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said. The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all. Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said. The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all.",
      title: "",
      body: [
        "Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said. The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all. Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said. The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all. Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said. The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all."
      ],
      dateline: "HALVERN",
      agency: "Reuters"
    ),
    .trap("P5", "The ferry madeof oak sailsagain withno oneon board."),
    .trap("P6", "They till for agriculture.File photo: CFPThe ailing ferry sails."),
    WirePattern(
      "P7",
      "Ferries sail again\n\nThey sail again.\n\nThe mayor waved.\n\nThey sail again.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["They sail again.", "The mayor waved."]
    ),
    .trap("P9", "The mayor waved. * * * * He left."),
    WirePattern(
      "P9",
      "Ferries sail again\n\nThey sail.\n\n* * * *\n\nThe mayor waved.\n\n___\n\nThe fog came back.\n\n----------------\n\nAll was well.\n",
      title: "Ferries sail again",
      body: ["They sail.", "The mayor waved.", "The fog came back.", "All was well."]
    ),
    WirePattern(
      "P8",
      "Ferries sail again\n\nThe plan:\n\n* one boat\n* two goats\n\nSo be it.\n",
      title: "Ferries sail again",
      body: ["The plan:", "one boat\n\ntwo goats", "So be it."]
    ),
    WirePattern(
      "P8",
      "Ferries sail again\n\nThe plan:\n\n– one boat\n– two goats\n\n1. sail\n2. land\n\n• fog\n• rain\n\nSo be it.\n",
      title: "Ferries sail again",
      body: ["The plan:", "one boat\n\ntwo goats", "sail\n\nland", "fog\n\nrain", "So be it."]
    ),
    .trap("P10", "``They sail,'' he said _ and so they did -- at last."),
  ]
}
