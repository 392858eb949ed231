import Testing

/// A pattern of news copy: its number, copy that has it, and the whole article it must become.
struct WirePattern: CustomTestStringConvertible, Sendable {
  let id: String
  let copy: String
  let title: String
  let body: [String]
  let captions: [String]
  let authors: [String]
  let dateline: String?
  let agency: String?
  /// The moment as ISO 8601.
  let published: String?
  /// Nil where the pattern says nothing of a summary.
  let summary: String?

  init(
    _ id: String,
    _ copy: String,
    title: String,
    body: [String],
    captions: [String] = [],
    authors: [String] = [],
    dateline: String? = nil,
    agency: String? = nil,
    published: String? = nil,
    summary: String? = nil
  ) {
    self.id = id
    self.copy = copy
    self.title = title
    self.body = body
    self.captions = captions
    self.authors = authors
    self.dateline = dateline
    self.agency = agency
    self.published = published
    self.summary = summary
  }

  var testDescription: String { "\(id): \(copy.prefix(72))" }
}

extension WirePattern {
  private static let story = "Ferries sailed again on Monday, the harbour said."
  private static let second = "A second paragraph of the story follows it."
  private static let last = "“It will sail,” the mayor said."

  /// The lines above a story, and its title.
  static func headline(
    _ id: String,
    _ lines: String,
    _ title: String,
    agency: String? = nil
  )
    -> WirePattern
  {
    WirePattern(id, "\(lines)\n\n\(story)\n", title: title, body: [story], agency: agency)
  }

  /// The headline with its captions above a story from Halvern.
  static func caption(_ id: String, _ lines: String, _ captions: [String]) -> WirePattern {
    WirePattern(
      id,
      "\(lines)\n\nHalvern (VNA) – Ferries sailed again on Monday.\n\nThe mayor waved.\n",
      title: "Ferries sail again",
      body: ["Ferries sailed again on Monday.", "The mayor waved."],
      captions: captions,
      dateline: "Halvern",
      agency: "VNA"
    )
  }

  /// Lines between a headline and its story.
  static func front(
    _ id: String,
    _ lines: String,
    authors: [String] = [],
    agency: String? = nil,
    published: String? = nil
  ) -> WirePattern {
    WirePattern(
      id,
      "Ferries sail again\n\(lines)\n\n\(story)\n",
      title: "Ferries sail again",
      body: [story],
      authors: authors,
      agency: agency,
      published: published
    )
  }

  /// What stands before the first words of a story, and those words.
  static func dateline(
    _ id: String,
    _ opening: String,
    _ text: String,
    _ place: String?,
    _ agency: String?,
    authors: [String] = [],
    published: String? = nil
  ) -> WirePattern {
    WirePattern(
      id,
      "Harbour opens again\n\n\(opening)\(text)\n\n\(second)\n",
      title: "Harbour opens again",
      body: [text, second],
      authors: authors,
      dateline: place,
      agency: agency,
      published: published
    )
  }

  /// What follows the last words of a story.
  static func closing(
    _ id: String,
    _ tail: String,
    agency: String? = nil,
    published: String? = nil
  ) -> WirePattern {
    WirePattern(
      id,
      "Ferries sail again\n\nThey sail.\n\n\(last)\(tail)",
      title: "Ferries sail again",
      body: ["They sail.", last],
      agency: agency,
      published: published
    )
  }

  /// A first paragraph that stays as it is.
  static func trap(_ id: String, _ text: String) -> WirePattern {
    WirePattern(
      id,
      "Harbour opens again\n\n\(text)\n\n\(second)\n",
      title: "Harbour opens again",
      body: [text, second]
    )
  }
}
