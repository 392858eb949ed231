/// Lines that stand between a headline and its story and are part of neither.
enum PreBodyLine {
  /// `(ATTN: ADDS details)`, `(Adds comments)`, `Eds: With AP Photos.<`, `(This May 23 story …)`.
  static func isNoteToEditors(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    if text.begins(with: "Eds:") || text.begins(with: "Editors:") { return true }
    guard text.begins(with: "("), text.ends(in: ")") || text.ends(in: ")<") else { return false }
    let inner = text.dropFirst().lowercased()
    if noteOpenings.contains(where: inner.hasPrefix) { return true }
    return inner.contains("correct") && (inner.hasPrefix("in ") || inner.hasPrefix("this "))
  }

  /// `2 Min Read`, `1 / 5`, `來源:中國新聞網`: what sites print above a story.
  static func isSiteLine(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    if CaptionLine.isCounter(text) { return true }
    let lowered = text.lowercased()
    if lowered.hasSuffix(" min read") || lowered.hasSuffix(" minute read") {
      return text.split(separator: " ").count <= 4
    }
    return siteOpenings.contains(where: text.hasPrefix)
  }

  /// `GENERAL`: one to three words in capitals that name a section.
  static func isSection(_ text: String) -> Bool {
    guard text.utf8.count <= 28 else { return false }
    let words = text.split(separator: " ").map(String.init)
    return (1...3).contains(words.count) && Place.isInCapitals(words)
  }

  /// The words of a point before the story: `* Spot gold may edge up`.
  static func point(_ text: String) -> String? {
    guard let mark = text.unicodeScalars.first, mark == "*" || mark == "•",
      text.unicodeScalars.dropFirst().first?.isGap == true
    else { return nil }
    let words = text.unicodeScalars.dropFirst().trimmed
    return words.contains(where: \.isLetter) ? words.string : nil
  }

  /// Whether a line stands above a story on a raw wire: `BC-LT--Argentina-Cancer Beauty,466<`.
  static func isWireHeader(_ text: String) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    if text.ends(in: "<") {
      return ["BC-", "AP Photo", "AM-", "PM-", "^BC-"].contains(where: text.hasPrefix)
    }
    return isDpaHeader(text) || isSlug(text)
  }

  /// `eca062 4 i 211 ccccb   dpa 061`.
  private static func isDpaHeader(_ text: String) -> Bool {
    guard
      text.utf8.prefix(8).contains(where: \.isASCIIDigit)
        || !text.utf8.prefix(8).allSatisfy({ $0 < 0x80 })
    else { return false }
    let words = text.split(separator: " ")
    guard words.count >= 4, let first = words.first, (5...8).contains(first.utf8.count) else {
      return false
    }
    let letters = first.unicodeScalars.prefix { $0.isLower }
    let digits = first.unicodeScalars.dropFirst(letters.count)
    return letters.count == 3 && digits.count >= 2 && digits.allSatisfy { $0.digit != nil }
      && words[1].utf8.count <= 2
  }

  /// `Germany-politics/`.
  private static func isSlug(_ text: String) -> Bool {
    text.ends(in: "/") && !text.contains(" ") && !text.contains(":") && text.utf8.count > 4
  }

  private static let siteOpenings = [
    "来源：", "来源:", "來源：", "來源:", "出处：", "出處：", "Перейти в фотобанк", "Читать ria.ru",
    "Читать в ",
  ]

  private static let noteOpenings = [
    "attn", "adds ", "adding ", "recasts", "updates", "corrects", "correcting", "repeats",
    "refiles",
    "note", "writes through", "eds:", "rewrites", "changes ", "clarifies", "removes ", "fixes ",
    "new throughout", "with photo", "this story has been", "ninth paragraph",
  ]
}
