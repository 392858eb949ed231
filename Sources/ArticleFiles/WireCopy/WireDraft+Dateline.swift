/// The dateline, at the start of the story or glued to the caption before it.
extension WireDraft {
  /// A dateline stands in one of the first paragraphs.
  private static let reach = 4
  /// A caption glued to a dateline is looked through this far.
  private static let gluedReach = 600

  /// What a file says itself about its agency, as far as it has been read.
  var evidence: AgencyEvidence {
    var evidence = AgencyEvidence(names: folderNames)
    if let signOffAgency { evidence.names.insert(Agency.foldedName(signOffAgency)) }
    for name in captions.flatMap(PhotoCredit.names) {
      evidence.names.insert(Agency.foldedName(name))
    }
    return evidence
  }

  /// The dateline that opens a line; its place may still need the sign-off's word.
  func openingDateline(of head: [Unicode.Scalar]) -> Dateline? {
    openingDateline(of: head, evidence: evidence)
  }

  func openingDateline(of head: [Unicode.Scalar], evidence: AgencyEvidence) -> Dateline? {
    let head = Array(head.prefix(CopyHead.limit))
    return EastAsianDatelineReader(head, evidence: evidence).dateline()
      ?? DatelineReader(head, evidence: evidence).dateline()
  }

  /// Where a dateline begins that follows a caption's credit without a break.
  func gluedDateline(in head: [Unicode.Scalar]) -> Int? {
    let head = Array(head.prefix(Self.gluedReach))
    for index in head.indices.dropFirst(8) where isSeam(at: index, in: head) {
      let dateline =
        head[index].isUpper
        ? DatelineReader(head, from: index, evidence: evidence).dateline()
        : EastAsianDatelineReader(Array(head[index...].prefix(80)), evidence: evidence).dateline()
      guard let dateline, dateline.place != nil, dateline.agency != nil else { continue }
      return index
    }
    return nil
  }

  /// A closing bracket or a small letter, and a capital after it.
  private func isSeam(at index: Int, in head: [Unicode.Scalar]) -> Bool {
    let before = head[index - 1]
    // `… [강원 제공] (정선=연합뉴스) `.
    if head[index] == "(" || head[index] == "[" {
      return (before == "]" || before == ")" || before.isGap)
        && PhotoCredit.endsInBrackets(head[..<index].trimmed)
    }
    guard head[index].isUpper else { return false }
    if before == ")" || before == "]" || before.isLower {
      return PhotoCredit.ends(Array(head[..<index]))
    }
    guard before.isGap, index > 1, head[index - 2] == ")" else { return false }
    return PhotoCredit.endsInBrackets(head[..<index])
  }

  mutating func takeDateline() {
    for index in body.indices.prefix(Self.reach) {
      guard let text = body[index].paragraph else { continue }
      let head = text.scalars(atMost: CopyHead.limit)
      var evidence = evidence
      evidence.allowsColon = index == 0 && head.count > 80 && !speakersFollow
      guard let found = openingDateline(of: head, evidence: evidence) else { continue }
      // Past the first paragraph only a dateline that names an agency is believed.
      guard index == 0 || found.agency != nil else { continue }
      if isRoundUp(found, from: index) { break }
      take(found, from: index, text: text)
      break
    }
    takeReporterAboveText()
  }

  /// Whether a paragraph after the first opens with capitals and a colon, as in a transcript.
  var speakersFollow: Bool {
    body.dropFirst().prefix(12).contains { piece in
      guard let head = piece.paragraph?.scalars(atMost: 40), head.first?.isUpper == true,
        let colon = head.firstIndex(of: ":")
      else { return false }
      return !head[..<colon].contains(where: \.isLower)
    }
  }

  private mutating func take(_ found: Dateline, from index: Int, text: String) {
    dateline = found
    if found.isGuess {
      warnings.append(
        "The dateline was told by its form alone: \(text.unicodeScalars.prefix(found.length).trimmed.string)"
      )
    }
    authors += found.authors
    published = published ?? found.date?.moment
    let rest = String(text.unicodeScalars.dropFirst(found.length))
    if rest.isEmpty { body.remove(at: index) } else { body[index] = .paragraph(rest) }
    takeTheme(at: index)
    if index == 1, summary == nil, let standFirst = body[0].paragraph, standFirst.utf8.count < 500 {
      summary = standFirst
      warnings.append("The paragraph before the dateline was taken for a summary.")
      body.remove(at: 0)
    }
  }

  /// `题：…`: the second headline of Chinese features.
  private mutating func takeTheme(at index: Int) {
    guard index < body.count, let text = body[index].paragraph, text.utf8.count < 240,
      text.hasPrefix("题:") || text.hasPrefix("题：")
    else { return }
    warnings.append("A second headline was left out: \(text)")
    body.remove(at: index)
  }

  /// `（记者 顾小满）`, `本报讯（记者 顾小满）` and `中新社记者 顾小满` before the first words.
  private mutating func takeReporterAboveText() {
    guard let text = body.first?.paragraph else { return }
    let head = text.scalars(atMost: CopyHead.limit)
    let isLocal = ["本报讯", "本報訊"].contains(where: text.hasPrefix)
    let rest = head.dropFirst(isLocal ? 3 : 0).drop(while: \.isGap)
    if let credit = ReporterCredit(rest) {
      authors += credit.names
      body[0] = .paragraph(
        String(text.unicodeScalars.dropFirst(rest.startIndex + credit.length)).trimmed
      )
    } else if body.count > 1, let names = ReporterCredit.namesAlone(head) {
      authors += names
      body.removeFirst()
    }
  }
}
