/// A line that names who wrote the story: `By ROBBIE WARD`, `Von Manuel Schwarz, dpa =`.
struct Byline {
  var names: [String]
  /// The canonical name of an agency the line ends in.
  var agency: String?

  init?(_ scalars: [Unicode.Scalar]) {
    guard scalars.count <= 160, let start = Self.endOfWord(in: scalars) else { return nil }
    var text = scalars[start...].trimmed
    // On raw wires the line ends in a mark, and the agency in small letters stands before it.
    let isWire = text.last == "="
    while let last = text.last, last == "=" || last == "<" || last.isGap { text = text.dropLast() }
    var (names, agency) = Self.parts(of: Array(text))
    if isWire, names.count > 1, let last = names.last, last.unicodeScalars.allSatisfy(\.isLower) {
      names.removeLast()
    }
    guard !names.isEmpty || agency != nil, names.allSatisfy(Self.isName) else { return nil }
    self.names = names
    self.agency = agency
  }

  /// `Orla Venn, The Canadian Press` and `Orla Venn and Pim Sallow The Canadian Press`.
  init?(namesAndAgency scalars: [Unicode.Scalar]) {
    guard scalars.count <= 100, scalars.last != "." else { return nil }
    let (names, agency) = Self.parts(of: scalars)
    guard let agency, !names.isEmpty, names.allSatisfy(Self.isPersonsName) else { return nil }
    self.names = names
    self.agency = agency
  }

  /// A line of names alone, as some papers print; what follows must speak for it.
  init?(namesOnly scalars: [Unicode.Scalar]) {
    guard scalars.count <= 60 else { return nil }
    let (names, agency) = Self.parts(of: scalars)
    // One name in capitals might be a section's.
    guard agency == nil, !names.isEmpty,
      names.allSatisfy(names.count > 1 ? Self.isPersonsName : Self.isFullName)
    else { return nil }
    self.names = names
  }

  /// `AP Business Writer`: a job title on the line after the names; the agency it begins with.
  static func jobTitle(_ text: String) -> (isTitle: Bool, agency: String?) {
    guard text.utf8.count <= 70, !text.hasSuffix(".") else { return (false, nil) }
    if let agency = Agency.canonicalName(of: text) { return (true, agency) }
    let words = text.split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 7, titleWords.contains(last.lowercased()) else {
      return (false, nil)
    }
    return (true, words.first.flatMap { Agency.canonicalName(of: $0) })
  }

  /// Where the names begin after `By` and its likes; nil when the line begins otherwise.
  private static func endOfWord(in scalars: [Unicode.Scalar]) -> Int? {
    for opening in openings where scalars.starts(with: opening.scalars) {
      let end = opening.scalars.count
      guard end < scalars.count else { return nil }
      if opening.endsInMark || scalars[end].isGap { return end }
      if scalars[end] == ":" { return end + 1 }
    }
    return nil
  }

  /// Splits `A, B and C, Agency`.
  private static func parts(of scalars: [Unicode.Scalar]) -> (names: [String], agency: String?) {
    var names: [String] = []
    var agency: String?
    for part in scalars.split(whereSeparator: { ",&、;".unicodeScalars.contains($0) }) {
      for words in splitAtConjunctions(part) {
        let (name, owner) = withoutJob(words)
        agency = agency ?? owner
        if let known = Agency.canonicalName(of: name) {
          agency = agency ?? known
        } else if !name.isEmpty, !isJob(name), !name.unicodeScalars.allSatisfy({ $0.digit != nil })
        {
          names.append(name)
        }
      }
    }
    return (names, agency)
  }

  private static func splitAtConjunctions(_ text: ArraySlice<Unicode.Scalar>) -> [String] {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" })
      .map(\.string)
    return words.split(whereSeparator: { conjunctions.contains($0.lowercased()) })
      .map { $0.joined(separator: " ") }
  }

  /// A name without `in Beirut`, a date, an agency or a title after it; and the agency.
  private static func withoutJob(_ text: String) -> (name: String, agency: String?) {
    var words = text.split(separator: " ").map(String.init)
    if words.count > 2,
      let place = words.firstIndex(where: { $0 == "in" || WireMonths.month($0) != nil }), place > 1
    {
      words.removeSubrange(place...)
    }
    // `Xinhua writer Gu Xiaoman`.
    if words.count > 3, let agency = Agency.canonicalName(of: words[0]),
      titleWords.contains(words[1].lowercased())
    {
      return (words.dropFirst(2).joined(separator: " "), agency)
    }
    for start in words.indices.dropFirst(2).prefix(4) {
      if let agency = Agency.canonicalName(of: words[start...].joined(separator: " ")) {
        return (words[..<start].joined(separator: " "), agency)
      }
    }
    guard let last = words.last, titleWords.contains(last.lowercased()),
      let glued = words.firstIndex(where: { $0.hasSuffix("AP") && $0.utf8.count > 3 })
    else { return (words.joined(separator: " "), nil) }
    words[glued].removeLast(2)
    return (words[...glued].joined(separator: " "), "AP")
  }

  private static func isJob(_ text: String) -> Bool {
    jobTitle(text).isTitle
  }

  /// One to five words that begin with capitals or have none, no digits.
  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...6).contains(words.count), let first = words.first else { return false }
    return isNameWord(first)
      && words.allSatisfy { isNameWord($0) || particles.contains(String($0).lowercased()) }
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.isUpper || first.isCaseless else {
      return false
    }
    return word.unicodeScalars.allSatisfy {
      $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "○"
        || $0 == "\u{5F3}" || $0 == "\u{5BE}"
    }
  }

  /// Two or three words, none of them a word that headings have.
  private static func isFullName(_ name: String) -> Bool {
    isPersonsName(name) && name.unicodeScalars.contains(where: \.isLower)
  }

  private static func isPersonsName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy(isNameWord)
      && !words.contains { headingWords.contains($0.lowercased()) }
  }

  private struct Opening {
    let scalars: [Unicode.Scalar]
    let endsInMark: Bool

    init(_ text: String) {
      scalars = Array(text.unicodeScalars)
      endsInMark = text.hasSuffix(":")
    }
  }

  private static let openings = [
    "By", "by", "BY", "Oleh", "OLEH", "Por", "POR", "Par", "PAR", "Von", "VON", "Di", "Bài:",
    "Bài :",
    "Tác giả:", "Tác giả", "Автор:", "Text:", "Oleh:", "מאת", "كتب:", "بقلم:", "بقلم", "संवाददाता:",
    "文/", "記者:", "记者：", "记者:", "โดย", "Yazan:", "Door", "Av", "Autor:", "Autora:", "Author:",
    "De notre envoyée spéciale",
    "De notre envoyé spécial",
  ]
  .map(Opening.init)

  private static let conjunctions: Set<String> = [
    "and", "und", "et", "y", "e", "dan", "và", "with", "en", "och", "og", "ja", "и",
  ]

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der",
    "den", "ter", "ten", "bin", "ibn", "binti", "al", "el", "zu", "y", "af", "av", "st",
  ]

  private static let titleWords: Set<String> = [
    "writer", "writers", "correspondent", "correspondents", "reporter", "reporters", "editor",
    "editors", "columnist", "analyst", "bureau", "chief", "staff", "contributor", "press",
  ]

  private static let headingWords: Set<String> = [
    "news", "world", "business", "sport", "sports", "report", "editorial", "update", "latest",
    "opinion", "politics", "market", "markets", "today", "daily", "weekly", "breaking", "live",
    "the", "and", "credit", "photo", "culture", "science", "health", "review", "features",
    "national", "regional",
  ]
}
