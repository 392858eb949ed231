/// Tests whether words at the start of a paragraph can name the place a story was filed from.
enum Place {
  /// Words that begin sentences, notes and labels, and no place.
  static func cannotBegin(with word: String) -> Bool {
    openers.contains(word.lowercased().trimmedOfStop)
  }

  /// Whether a printed name has no small letter but in the words that join names.
  static func isInCapitals(_ words: [String]) -> Bool {
    let names = words.filter { !isConnector($0) }
    guard !names.isEmpty else { return false }
    return names.allSatisfy { name in
      let letters = name.unicodeScalars.filter(\.isLetter)
      return letters.contains(where: \.isUpper) && !letters.contains(where: \.isLower)
    }
  }

  /// Whether the words are written in a script that has no capitals.
  static func isCaseless(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      word.unicodeScalars.contains(where: \.isCaseless)
        && !word.unicodeScalars.contains { $0.isUpper || $0.isLower }
    }
  }

  /// Small words inside the names of places.
  static func isConnector(_ word: String) -> Bool {
    connectors.contains(word)
  }

  /// Capitals at the start of a paragraph that are labels, bodies and companies, not places.
  static func isLabel(_ words: [String]) -> Bool {
    words.contains { labels.contains($0.uppercased().trimmedOfStop) }
  }

  /// Whether the letters are the initials of the words: `IEA` of `International Energy Agency`.
  static func areInitials(_ letters: String, of words: [String]) -> Bool {
    guard words.count >= 2 else { return false }
    let all = initials(words.flatMap { $0.split(separator: "-").map(String.init) })
    let named = initials(words.filter { !isConnector($0.lowercased()) })
    let letters = Agency.foldedName(letters)
    return letters == all || letters == named
  }

  private static func initials(_ words: [String]) -> String {
    words.compactMap(\.first).map { String($0).uppercased() }.joined()
  }

  private static let openers: Set<String> = [
    "a", "about", "after", "all", "also", "although", "among", "amid", "an", "and", "another",
    "any",
    "as", "asked", "at", "because", "before", "both", "but", "by", "despite", "do", "does",
    "during",
    "each", "earlier", "even", "every", "for", "from", "he", "her", "here", "his", "how", "however",
    "i", "if", "in", "inside", "instead", "into", "is", "it", "its", "just", "last", "later",
    "like",
    "many", "meanwhile", "more", "most", "mr", "mrs", "ms", "dr", "my", "near", "next", "no", "nor",
    "not", "now", "of", "on", "once", "one", "only", "or", "other", "our", "out", "over", "since",
    "she", "so", "some", "still", "such", "that", "the", "their", "then", "there", "these", "they",
    "this", "those", "though", "three", "through", "to", "today", "tomorrow", "two", "under",
    "until", "update", "upon", "was", "we", "were", "what", "when", "where", "while", "who", "why",
    "with", "yesterday", "yet", "you", "your", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "photo", "image", "source", "note", "le", "les", "der", "die",
    "das", "ein", "eine", "une", "un", "il", "lo", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
  ]

  private static let connectors: Set<String> = [
    "de", "da", "do", "das", "dos", "du", "des", "del", "della", "di", "la", "le", "el", "al", "of",
    "the", "on", "upon", "sur", "am", "an", "der", "den", "and", "y", "e", "et", "und", "i", "en",
    "im", "in", "bei", "sous", "lès", "les", "na", "над", "на",
  ]

  private static let labels: Set<String> = [
    "UPDATE", "NOTE", "WARNING", "BREAKING", "ANALYSIS", "OPINION", "EXCLUSIVE", "CORRECTION",
    "PHOTO", "PHOTOS", "VIDEO", "WATCH", "READ", "MORE", "LIVE", "NEWS", "FACTBOX", "TIMELINE",
    "PREVIEW", "RESULT", "RESULTS", "SCORE", "SCORES", "SUMMARY", "TABLE", "CHART", "TOTAL", "HIGH",
    "LOW", "GRADE", "CORP", "INC", "LTD", "CO", "PLC", "NATO", "UNESCO", "UNICEF", "OPEC", "ASEAN",
    "INTERPOL", "NASA", "FIFA", "UEFA", "COVID", "COVID-19", "BBC", "IBM", "FBI", "CIA", "WHO",
    "IMF", "WTO", "IAEA", "GDP", "CEO", "EDITOR", "EDITORS", "EMBARGO", "EMBARGOED", "ADVISORY",
    "ALERT", "URGENT", "FLASH", "BULLETIN", "EXTRA", "END", "ENDS", "FILE", "IMAGE", "SOURCE",
    "QUOTE", "QUESTION", "ANSWER", "INTERVIEWER", "SPORT", "SPORTS", "BUSINESS", "MARKETS",
    "WEATHER", "POLL", "SURVEY", "AND", "BUT", "OR", "NOT", "NEVER", "ALWAYS", "YES", "NO", "THE",
    "A", "AN", "WHAT", "WHY", "HOW", "WHEN", "WHERE", "WINNER", "WINNERS", "LOSER", "LOSERS", "TOP",
    "BOTTOM", "FIRST", "SECOND", "THIRD", "TODAY", "TOMORROW", "YESTERDAY", "PART", "CHAPTER",
    "SECTION", "STEP", "TIP", "TIPS", "FACT", "MYTH", "PROS", "CONS", "SPOILER", "SPOILERS",
    "REVIEW", "RATING", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY",
    "SUNDAY", "GENERAL", "BACKGROUND", "CONTEXT", "KEY", "POINTS", "GOLD", "SILVER", "COPPER",
    "OIL", "WHEAT", "CORN", "COFFEE", "COCOA", "SUGAR", "COTTON", "TIN", "ZINC", "LEAD", "NICKEL",
  ]
}

extension String {
  /// Without a point at the end.
  var trimmedOfStop: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}
