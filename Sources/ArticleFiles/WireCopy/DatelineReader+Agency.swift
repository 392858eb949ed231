/// Where a dateline names its agency: in brackets or strokes, or in the open beside a dash.
extension DatelineReader {
  func agency(at index: Int, after parts: Parts) -> PrintedAgency? {
    if let bracketed = bracketedAgency(at: index) { return bracketed }
    // Business Wire glues dashes to both sides of its bracket.
    if head.kind(index) == .dash, let bracketed = bracketedAgency(at: index + 1) {
      return bracketed
    }
    var index = index
    // The point of `June 26. /TASS/.`
    if head.kind(index) == .stop { index += 1 }
    if let slashed = slashedAgency(at: index) { return slashed }
    let isDated = parts.date != nil
    if !isDated, head.kind(index) == .comma { index += 1 }
    return agencyBeforeDash(at: index, isDated: isDated)
      ?? (isDated ? agencyAfterDash(at: index) ?? agencyBeforeText(at: index) : nil)
  }

  func bracketedAgency(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .open else { return nil }
    return enclosedAgency(at: index, form: .bracketed) { $0 == .close }
  }

  func slashedAgency(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .slash else { return nil }
    return enclosedAgency(at: index, form: .slashed) { $0 == .slash }
  }

  func enclosedAgency(
    at index: Int,
    form: PrintedAgency.Form,
    endsAt isEnd: (HeadToken.Kind) -> Bool
  ) -> PrintedAgency? {
    var end = index + 1
    while let kind = head.kind(end), !isEnd(kind) {
      guard end - index <= 6, kind == .word || kind == .slash || kind == .dash || isPlus(end) else {
        return nil
      }
      end += 1
    }
    guard end > index + 1, head[end] != nil else { return nil }
    let printed = text(index + 1..<end).trimmed
    if let reported = reported(printed, form: form, end: end + 1) { return reported }
    return PrintedAgency(text: printed, form: form, end: end + 1)
  }

  /// The plus of `TTXVN/Vietnam+`.
  private func isPlus(_ index: Int) -> Bool {
    head.text(index) == "+"
  }

  /// `/Корр. ТАСС Иван Торв/`: an agency among the words, and its reporter.
  private func reported(_ printed: String, form: PrintedAgency.Form, end: Int) -> PrintedAgency? {
    let words = printed.split(separator: " ").map(String.init)
    guard form == .slashed, words.count > 1, Agency.canonicalName(of: printed) == nil,
      let agency = words.first(where: { Agency.canonicalName(of: $0) != nil })
    else { return nil }
    let name = words.filter {
      $0 != agency && !$0.hasSuffix(".") && !$0.lowercased().hasPrefix("corr")
        && !$0.lowercased().hasPrefix("корр")
    }
    var found = PrintedAgency(text: agency, form: form, end: end)
    if name.count > 1 { found.authors = [name.joined(separator: " ")] }
    return found
  }

  /// An agency without brackets before a dash: `SEOUL, Nov 26 AFP -`, `JAKARTA, KOMPAS.com - `.
  func agencyBeforeDash(at index: Int, isDated: Bool) -> PrintedAgency? {
    var end = index
    while head.kind(end) == .word, end - index < 3 {
      end += 1
      guard head.kind(end) == .dash else { continue }
      let name = text(index..<end)
      let isShort =
        isDated && end == index + 1 && (2...6).contains(name.unicodeScalars.count)
        && Place.isInCapitals([name])
      guard isAgency(name) || isShort else { return nil }
      return PrintedAgency(text: name, form: .bare, end: end)
    }
    return nil
  }

  /// `25 мая - РИА Новости. `, with the reporter's name perhaps; `- REGNUM `.
  private func agencyAfterDash(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .dash, head.kind(index + 1) == .word else { return nil }
    var found: PrintedAgency?
    var end = index + 1
    while head.kind(end) == .word, end - index <= 3 {
      end += 1
      let printed = text(index + 1..<end)
      let name = printed.trimmedOfStop
      let isKnown = Agency.canonicalName(of: name) != nil || evidence.supports(name)
      if printed.hasSuffix(".") {
        let isShort = name.unicodeScalars.count <= 6 && Place.isInCapitals([name])
        return isKnown || isShort ? PrintedAgency(text: name, form: .bare, end: end) : found
      }
      guard isKnown else { continue }
      if head.kind(end) == .comma, let author = nameBeforeStop(at: end + 1) {
        return PrintedAgency(text: name, form: .bare, end: author.end, authors: [author.name])
      }
      if Place.isInCapitals([name]), startsSentence(end) {
        found = PrintedAgency(text: name, form: .bare, end: end)
      }
    }
    return found
  }

  private func nameBeforeStop(at index: Int) -> (name: String, end: Int)? {
    var end = index
    while head.kind(end) == .word, end - index < 3 {
      let isLast = head.text(end).hasSuffix(".") && end > index
      end += 1
      if isLast { return (text(index..<end).trimmedOfStop, end) }
    }
    return nil
  }

  /// `Baku, March 3, AZERTAC ` and `3 березня. УНН. `: in capitals, right before the text.
  private func agencyBeforeText(at index: Int) -> PrintedAgency? {
    guard head.kind(index) == .word, startsSentence(index + 1) else { return nil }
    let name = head.text(index).trimmedOfStop
    guard Place.isInCapitals([name]) else { return nil }
    let isKnown = Agency.canonicalName(of: name) != nil || evidence.supports(name)
    let isShort = head.text(index).hasSuffix(".") && (3...6).contains(name.unicodeScalars.count)
    return isKnown || isShort ? PrintedAgency(text: name, form: .bare, end: index + 1) : nil
  }
}
