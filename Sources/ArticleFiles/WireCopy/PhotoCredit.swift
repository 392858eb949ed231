/// Who took a photo, as captions end: `(Photo: VNA)`, `REUTERS/Kevin Lamarque`, `[촬영 박수현]`.
enum PhotoCredit {
  /// Whether a line ends in a credit, in brackets or without.
  static func ends(_ scalars: [Unicode.Scalar]) -> Bool {
    endsInBrackets(scalars) || endsOpenly(scalars)
  }

  /// Whether a line ends in a bracketed credit: the kind that no sentence ends in.
  static func endsInBrackets(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    guard let inner = lastBracket(scalars) else { return false }
    return isCredit(inner)
  }

  /// Whether a line is a credit and nothing else: `JIM WATSON/AFP/Getty Images`.
  static func isAlone(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 80 else { return false }
    let text = scalars.string
    if text.ends(in: " dts Nachrichtenagentur") { return false }
    let isShort = text.wordCount <= 7 && !text.ends(in: ".")
    if isShort, let opening = Self.lineOpenings.first(where: text.begins),
      namesOwner(String(text.dropFirst(opening.count)))
    {
      return true
    }
    // `© РИА Новости / Алексей Торв`.
    if text.begins(with: "© "), isShort || text.holds(" / ") { return true }
    guard text.holds("/"), !text.holds(". "), !text.holds("(") else { return false }
    let parts = text.split(separator: "/").map(\.trimmed)
    guard parts.count >= 2, let last = parts.last else { return false }
    let ownerIsLast = Self.owners.contains(last) || last.hasPrefix("Getty Images")
    let agencyIsFirst = text.begins(with: "REUTERS/") || text.begins(with: "AP Photo/")
    return (ownerIsLast || agencyIsFirst) && text.wordCount <= 8
  }

  /// Whether a line ends in a sentence and then a photographer and an owner: `….Orla Venn / AFP`.
  static func endsAfterSentence(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    let tail = Array(scalars.suffix(80))
    guard let stop = tail.lastIndex(of: "."), stop > 0, tail.count - stop > 6 else { return false }
    return isAlone(Array(tail[(stop + 1)...].trimmed))
  }

  /// The names in the bracketed credit that ends a caption, as evidence for an agency.
  static func names(in caption: String) -> [String] {
    guard let inner = lastBracket(caption.unicodeScalars) else { return [] }
    let owner = inner.split(separator: ":").last.map(String.init) ?? inner
    return owner.split(separator: "/").map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The words in the bracket that ends a line; nil without one.
  private static func lastBracket(
    _ scalars: some BidirectionalCollection<Unicode.Scalar>
  ) -> String? {
    guard mayEndInBracket(scalars) else { return nil }
    var tail = Array(scalars.suffix(100))
    while let last = tail.last, last.isGap || last == "." { tail.removeLast() }
    guard let close = tail.last, [")", "）", "]"].contains(close),
      let open = tail.lastIndex(where: { ["(", "（", "["].contains($0) })
    else { return nil }
    return tail[(open + 1)..<(tail.count - 1)].trimmed.string
  }

  /// A quick look at the end of a line: most end in a full stop after a word.
  private static func mayEndInBracket(
    _ scalars: some BidirectionalCollection<Unicode.Scalar>
  ) -> Bool {
    for scalar in scalars.reversed() where !scalar.isGap && scalar != "." {
      return scalar == ")" || scalar == "）" || scalar == "]"
    }
    return false
  }

  private static func isCredit(_ inner: String) -> Bool {
    let lowered = inner.lowercased()
    if bracketOpenings.contains(where: lowered.hasPrefix) { return true }
    if bracketEndings.contains(where: lowered.hasSuffix) { return true }
    // `(AFP files)`, `(PTI photo)`; files and photos of anybody else are prose.
    if lowered.hasSuffix(" files") || lowered.hasSuffix(" photo"),
      let owner = inner.split(separator: " ").first, Agency.canonicalName(of: owner) != nil
    {
      return true
    }
    let parts = inner.split(whereSeparator: { $0 == "/" || $0 == "=" }).map(\.trimmed)
    guard parts.count >= 2, let first = parts.first, let last = parts.last else { return false }
    // `(Xinhua/Zhao Chenjie)`, `(Thomas Coex/AFP/Getty Images)`, `[로이터=연합뉴스]`. Two agencies
    // without a person are a sign-off: `(TTXVN/Vietnam+)`.
    let isFirst = Agency.canonicalName(of: first) != nil
    let isLast = Agency.canonicalName(of: last) != nil || owners.contains(last)
    return (isFirst != isLast) || (inner.contains("=") && isLast)
  }

  /// `Photo: VNA`, `Photo/ANI`, `VNA/VNS Photo`, `REUTERS/Kevin Lamarque` at the end of a line.
  private static func endsOpenly(_ scalars: [Unicode.Scalar]) -> Bool {
    let tail = scalars.suffix(70).string
    if openEndings.contains(where: tail.ends) { return true }
    for label in openLabels {
      guard let after = tail.text(after: label) else { continue }
      let words = after.split(separator: " ")
      let isSentence = words.count > 3 && after.hasSuffix(".")
      if (1...6).contains(words.count), !after.contains(". "), !isSentence, namesOwner(after) {
        return true
      }
    }
    return false
  }

  /// Whether the words can be a name: of those in small letters, only what joins names.
  private static func namesOwner(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first?.unicodeScalars.first, !first.isLower else { return false }
    return words.allSatisfy { word in
      word.unicodeScalars.first?.isLower == false || joiners.contains(String(word))
    }
  }

  private static let joiners: Set<String> = [
    "via", "of", "for", "and", "de", "the", "da", "di", "von", "van", "at", "in", "from",
    "courtesy",
    "dpa", "dts", "über", "el", "al",
  ]

  private static let bracketOpenings = [
    "photo", "source:", "ảnh", "nguồn", "foto", "bild", "image:", "picture:", "file photo",
    "ap photo", "reuters photo", "afp photo", "handout", "courtesy", "supplied", "촬영", "crédit",
    "credit", "фото",
  ]

  private static let bracketEndings = [
    "file photo", "getty images", " 제공", "자료사진", "자료 사진", "db 금지", " 캡처", "via reuters",
    "via ap", "판매 금지",
  ]

  private static let openEndings = [
    "VNA/VNS Photo", "VNA Photo", "VNS Photo", "PTI Photo", "Getty Images", "via Shutterstock",
    "REUTERS/File Photo", "Handout via REUTERS", "A Tribune photograph", "摄", "攝",
    "dts Nachrichtenagentur", "AFP - Getty Images",
  ]

  private static let openLabels = [
    "Photo: ", "Photo : ", "Photo\u{A0}: ", "Photo/", "Foto: ", "Bild: ", "Ảnh: ", "File photo: ",
    "Source: ", "REUTERS/",
    "AP Photo/", "Photo courtesy ", "Photo by ", "Photograph: ", "CreditCredit", "Credit...",
    "© Provided by ", "Credit: ", "Crédit photo : ", "Picture: ",
  ]

  private static let lineOpenings = [
    "Photo by ", "Photo: ", "Photo courtesy ", "Photograph: ", "Photo credit: ", "Foto: ", "Ảnh: ",
    "Credit ", "Credit: ", "CreditCredit",
  ]

  private static let owners: Set<String> = [
    "Getty Images", "AFP", "AP", "Reuters", "REUTERS", "EPA", "Shutterstock", "Bloomberg", "CNET",
    "The New York Times", "TASS", "dpa", "Xinhua", "AFP - Getty Images",
  ]
}

extension String {
  /// What stands before the first place where `label` stands; nil when it stands nowhere.
  func text(before label: String) -> ArraySlice<Unicode.Scalar>? {
    guard let end = offset(of: label) else { return nil }
    return utf8.prefix(end).withContiguousStorageIfAvailable { $0.scalars(atMost: .max)[...] }
  }

  /// What follows the first place where `label` stands; nil when it stands nowhere.
  func text(after label: String) -> String? {
    offset(of: label).flatMap { String(utf8.dropFirst($0 + label.utf8.count)) }
  }
}

extension [Unicode.Scalar] {
  /// Where a run of scalars begins.
  func firstIndex(of run: [Unicode.Scalar]) -> Int? {
    guard let first = run.first, count >= run.count else { return nil }
    for index in 0...(count - run.count) where self[index] == first {
      if self[index...].starts(with: run) { return index }
    }
    return nil
  }
}
