/// The headline, the photo mark and caption that may be glued to it, and its wire codes.
extension WireDraft {
  /// A line longer than this is no headline.
  private static let titleLimit = 400

  mutating func takeHeadline() {
    guard title.isEmpty else { return }
    skipCreditsAboveHeadline()
    guard let line, !isHeadlineless(line) else {
      if !copy.lines.isEmpty { warnings.append("The file gives no headline.") }
      return
    }
    let head = head(line, limit: CaptionLine.limit + Self.titleLimit)
    if let mark = PhotoMark(in: head), mark.titleEnd > 0, mark.titleEnd <= Self.titleLimit {
      title = head[..<mark.titleEnd].string
      takeCaption(from: mark.captionStart, of: head)
    } else {
      skipGenericTitle()
      title = takeTitleLines()
    }
    cleanTitle()
  }

  /// A photographer's name is no headline.
  private mutating func skipCreditsAboveHeadline() {
    while let line, PhotoCredit.isAlone(head(line)), next + 1 < lines.count { next += 1 }
  }

  /// A site's name for its front page is no headline where another line can be one.
  private mutating func skipGenericTitle() {
    guard let line, Self.isGeneric(copy.head(line, limit: 80).string), next + 2 < lines.count else {
      return
    }
    let following = head(lines[next + 1])
    guard following.count <= 160, following.last?.endsSentence == false,
      openingDateline(of: following) == nil
    else { return }
    warnings.append("A line that names a site was left out: \(copy.string(line))")
    next += 1
  }

  private static func isGeneric(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let lowered = text.lowercased()
    return lowered.holds("latest news & headlines") || lowered.ends(in: "breaking news")
      || lowered.ends(in: " - latest news") || lowered == "news" || lowered == "ap news alert"
  }

  /// Whether the text begins at once: with a dateline, or with a line too long for a headline.
  private func isHeadlineless(_ line: CopyLine) -> Bool {
    let head = head(line, limit: CaptionLine.limit + Self.titleLimit)
    if let mark = PhotoMark(in: head), mark.titleEnd > 0, mark.titleEnd <= Self.titleLimit {
      return false
    }
    if head.count > Self.titleLimit { return true }
    guard let dateline = openingDateline(of: head), dateline.agency != nil else { return false }
    return dateline.place != nil || head.count > 160
  }

  /// The caption on the headline's line; a dateline glued to it stays for the body.
  mutating func takeCaption(from start: Int, of head: [Unicode.Scalar]) {
    let rest = Array(head[start...])
    if let glued = gluedDateline(in: rest) {
      captions.append(rest[..<glued].trimmed.string)
      takeScalars(start + glued, of: head)
      return
    }
    guard let line else { return }
    captions.append(String(copy.string(line).unicodeScalars.dropFirst(start)).trimmed)
    next += 1
  }

  /// One line, or the two to four that a wire wrapped.
  private mutating func takeTitleLines() -> String {
    guard let first = line else { return "" }
    var texts = [copy.string(first)]
    next += 1
    let count = wrappedTitleLines(after: first)
    for _ in 0..<count {
      guard let line else { break }
      texts.append(copy.string(line))
      next += 1
    }
    return texts.joined(separator: " ")
  }

  /// How many lines after the first belong to the headline.
  private func wrappedTitleLines(after first: CopyLine) -> Int {
    var group = [first]
    for line in lines[next...].prefix(5) {
      guard !line.isAfterBlank, line.indent == first.indent, !isFrontMatterOfStory(head(line))
      else { break }
      group.append(line)
    }
    guard group.count > 1 else { return 0 }
    // dpa marks the last line of a headline.
    if let marked = group.prefix(4).firstIndex(where: { copy.string($0).hasSuffix(" =") }) {
      return marked
    }
    return wrappedGroup(group) ? group.count - 1 : 0
  }

  /// Whether two or three full lines, set apart from the story, read on from one to the next.
  private func wrappedGroup(_ group: [CopyLine]) -> Bool {
    guard group.count <= 3, next + group.count - 1 < lines.count else { return false }
    let after = lines[next + group.count - 1]
    guard after.isAfterBlank || after.indent > group[0].indent else { return false }
    let heads = group.map { head($0) }
    guard
      heads.dropLast().allSatisfy({ (45...85).contains($0.count) && $0.last?.endsSentence != true })
    else { return false }
    return heads.dropFirst().allSatisfy { head in
      head.count <= 85
        && (head.first?.isLower == true
          || isInCapitals(heads[0]) == isInCapitals(head) && isInCapitals(head))
    }
  }

  private func isInCapitals(_ head: [Unicode.Scalar]) -> Bool {
    !head.contains(where: \.isLower) && head.contains(where: \.isUpper)
  }

  private func isFrontMatterOfStory(_ head: [Unicode.Scalar]) -> Bool {
    Byline(head) != nil || TimeLine.moment(in: head) != nil || openingDateline(of: head) != nil
      || PreBodyLine.isNoteToEditors(head.string) || PreBodyLine.point(head.string) != nil
  }

  // MARK: Cleaning

  /// Takes off wire marks, the agency in brackets, and the site's name.
  private mutating func cleanTitle() {
    var text = title.trimmed
    if text.begins(with: "^") { text.removeFirst() }
    if text.ends(in: "<"), !text.ends(in: " <<") { text.removeLast() }
    if text.trimmed.ends(in: "=") { text = String(text.trimmed.dropLast()) }
    text = withoutAgencySuffix(text.trimmed)
    title = withoutSiteSuffix(text).trimmed
  }

  /// `Ky. Company Wins Grant (AP)`.
  private mutating func withoutAgencySuffix(_ text: String) -> String {
    guard text.ends(in: ")"), let open = text.lastIndex(of: "("), open != text.startIndex else {
      return text
    }
    let name = text[text.index(after: open)...].dropLast()
    guard let agency = Agency.canonicalName(of: name), !Agency.isAmbiguous(name) else {
      return text
    }
    headlineAgency = agency
    return text[..<open].trimmed
  }

  /// ` - Breitbart`, ` | Aktuálně.cz`, `_科技_腾讯网`.
  private func withoutSiteSuffix(_ text: String) -> String {
    if text.ends(in: "网") || text.ends(in: "網"), let mark = text.firstIndex(of: "_") {
      return String(text[..<mark])
    }
    let scalars = text.scalars
    for mark in Self.siteMarks {
      guard let found = scalars.lastIndex(of: mark), found > 0 else { continue }
      let site = scalars[(found + mark.count)...].trimmed.string
      if isSite(site, mayBeDomain: mark.contains("|")) { return scalars[..<found].string }
    }
    return text
  }

  private func isSite(_ name: String, mayBeDomain: Bool) -> Bool {
    if let folder, Agency.foldedName(name) == Agency.foldedName(folder) { return true }
    if Self.sites.contains(name) { return true }
    // A domain: `Aktuálně.cz`.
    guard mayBeDomain, let dot = name.lastIndex(of: "."), !name.contains(" ") else {
      return false
    }
    return (2...4).contains(name[dot...].utf8.count - 1)
  }

  private static let siteMarks = [" | ", " - ", " – ", " — "].map { Array($0.unicodeScalars) }

  private static let sites: Set<String> = [
    "Breitbart", "Yahoo! News", "Yahoo News", "BBC News", "CNN.com", "Reuters", "AP News", "VOV",
    "VOVWORLD", "Vietnamplus", "VietnamPlus", "Fox News", "The New York Times", "The Guardian",
    "NBC News", "Washington Post", "The Washington Post", "Los Angeles Times", "Al Jazeera",
  ]
}

extension [Unicode.Scalar] {
  /// The last place where a run of scalars begins.
  fileprivate func lastIndex(of run: [Unicode.Scalar]) -> Int? {
    guard let first = run.first, count >= run.count else { return nil }
    for index in stride(from: count - run.count, through: 0, by: -1) where self[index] == first {
      if self[index...].starts(with: run) { return index }
    }
    return nil
  }
}
