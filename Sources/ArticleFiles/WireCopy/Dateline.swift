/// The opening of a wire story, read: `Hanoi (VNA) – `.
struct Dateline {
  /// The place as printed; nil where the wire named none.
  var place: String?
  /// The agency's canonical name, or the name as printed when it is not a known one.
  var agency: String?
  var date: CalendarDate?
  /// Reporters named between the agency and the text, as in Korean and Chinese copy.
  var authors: [String] = []
  /// Whether only its form speaks for it, no list of agencies or places.
  var isGuess = false
  /// How many scalars of the paragraph it takes, the separator and the space after it included.
  var length: Int
}

/// What else in a file speaks for an agency that no table holds.
struct AgencyEvidence {
  /// Folded names: the folder, its initials, the sign-off, the photo credits.
  var names: Set<String> = []
  /// Whether capitals and a colon may be a place that no list holds; in a transcript they are speakers.
  var allowsColon = false
  /// Whether capitals and a hyphen may be such a place, as where other paragraphs begin so too.
  var allowsHyphen = false

  func supports(_ printed: String) -> Bool {
    names.contains(Agency.foldedName(printed))
  }
}
