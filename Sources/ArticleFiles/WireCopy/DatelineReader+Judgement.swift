/// Whether what reads like a dateline is one: precision first.
extension DatelineReader {
  func accepts(_ parts: Parts) -> Bool {
    let words = parts.place.mainWords
    guard let first = words.first, !isOpener(first, words) else { return false }
    if let agency = parts.agency { return accepts(parts, agency) }
    return parts.date != nil ? acceptsDated(parts) : acceptsBare(parts)
  }

  private func isOpener(_ first: String, _ words: [String]) -> Bool {
    Place.cannotBegin(with: first) && !Gazetteer.holds(words.joined(separator: " "))
  }

  /// Whether the place by itself speaks for a dateline.
  private func isEvident(_ place: PrintedPlace) -> Bool {
    (Place.isInCapitals(place.mainWords) && !Place.isLabel(place.mainWords))
      || Gazetteer.holds(place.mainWords.joined(separator: " "))
  }

  private func accepts(_ parts: Parts, _ agency: PrintedAgency) -> Bool {
    let place = parts.place
    // `Vietnam News Agency (VNA)` explains an acronym, and is no place.
    guard !Place.areInitials(agency.text, of: place.mainWords) || isEvident(place),
      Agency.canonicalName(of: place.text) == nil
    else { return false }
    let isKnown = agency.isKnown
    let isCertain = isKnown && !Agency.isAmbiguous(agency.text)
    let hasEvidence = isEvident(place) || parts.date != nil || evidence.supports(agency.text)
    if agency.form == .bare {
      return parts.date != nil || isEvident(place) || (isCertain && startsSentence(parts.end))
        || Agency.isSite(agency.text)
    }
    guard let separator = parts.separator else { return acceptsUnseparated(parts, agency) }
    if isCertain { return hasEvidence || opensStory(parts) }
    guard isKnown || canBeAgency(agency.text) else { return false }
    if hasEvidence { return true }
    guard separator.kind == .dash || separator.kind == .stop else { return false }
    // After a name explained in brackets the sentence goes on in small letters.
    if isKnown, place.mainWords.count <= 3, !Place.isLabel(place.mainWords),
      startsSentence(parts.end)
    {
      return true
    }
    return Place.isCaseless(place.mainWords) || isDeskPair(agency.text, at: place)
  }

  /// Whether a story goes on after the separator, and not the explanation of an acronym.
  private func opensStory(_ parts: Parts) -> Bool {
    guard let next = head[parts.end] else { return true }
    if next.kind == .number { return parts.place.mainWords.count <= 2 }
    return !head.scalars[next.range.lowerBound].isLower || parts.place.mainWords.count == 1
  }

  /// Indian and French wires, and CNN, write nothing after the bracket.
  private func acceptsUnseparated(_ parts: Parts, _ agency: PrintedAgency) -> Bool {
    guard agency.form == .bracketed, followsText(parts.end) else {
      // The line holds the dateline alone.
      return agency.isKnown && head[parts.end] == nil && isEvident(parts.place)
    }
    if parts.date != nil {
      if agency.isKnown { return true }
      let isAcronym = (2...6).contains(agency.text.count) && Place.isInCapitals([agency.text])
      return isAcronym && startsSentence(parts.end) && parts.place.mainWords.count <= 3
    }
    guard agency.isKnown, startsSentence(parts.end) else { return false }
    return Gazetteer.holds(parts.place.mainWords.joined(separator: " "))
      || (parts.place.hasRegion && agency.text == "CNN")
      || (!Agency.isAmbiguous(agency.text) && isEvident(parts.place))
  }

  /// `(db/cw)` after one word: two agencies' or desks' initials in small letters.
  private func isDeskPair(_ printed: String, at place: PrintedPlace) -> Bool {
    let parts = printed.split(separator: "/")
    return place.mainWords.count == 1 && parts.count == 2
      && parts.allSatisfy { (2...4).contains($0.count) && $0.unicodeScalars.allSatisfy(\.isLower) }
  }

  /// Words that stand in brackets after a name for other reasons: `(left)`.
  private func canBeAgency(_ printed: String) -> Bool {
    let scalars = printed.unicodeScalars
    guard scalars.count <= 32, let first = scalars.first else { return false }
    return first.isUpper || first.isCaseless || evidence.supports(printed)
      || printed.contains("/")
  }

  private func followsText(_ index: Int) -> Bool {
    guard let next = head[index] else { return false }
    let first = head.scalars[next.range.lowerBound]
    return (next.isAfterGap || first.isUpper)
      && (next.kind == .word || next.kind == .number || next.kind == .other)
  }

  /// `SALVADOR, Feb 26 -`: no agency, but a date.
  private func acceptsDated(_ parts: Parts) -> Bool {
    let place = parts.place
    guard parts.separator?.kind == .dash else {
      // The Tribune's way: place and day alone on the line.
      return parts.separator == nil && head[parts.end] == nil && place.mainWords.count <= 3
        && parts.date?.year == nil && !evidence.supports(place.text)
    }
    if isEvident(place) || Gazetteer.holds(place.text) { return true }
    return place.mainWords.count <= 3 && startsSentence(parts.end)
      && head.kind(parts.end) != .number
  }

  /// `CAIRO — ` and `SEREMBAN: `: capitals and a mark are all there is.
  private func acceptsBare(_ parts: Parts) -> Bool {
    let words = parts.place.mainWords
    let isListed = Gazetteer.holds(words.joined(separator: " "))
    guard let separator = parts.separator, let next = head[parts.end], startsText(next) else {
      return false
    }
    guard Place.isInCapitals(words) else { return isListed && acceptsListed(parts, separator) }
    guard !Place.isLabel(words) else { return false }
    switch separator.kind {
    case .colon:
      let isLong = words.joined().unicodeScalars.count > 5
      return next.isAfterGap && !parts.place.hasRegion
        && (isListed || (evidence.allowsColon && isLong))
    case .dash: break
    default: return false
    }
    if isListed { return true }
    // One short word in capitals is an acronym more often than a place.
    let isShort = words.count == 1 && words.allSatisfy { $0.unicodeScalars.count < 5 }
    if separator.isHyphen {
      return separator.isAfterGap && (parts.place.hasRegion || evidence.allowsHyphen && !isShort)
    }
    return separator.isAfterGap && (!isShort || parts.place.hasRegion)
  }

  /// `Nairobi — `: a listed place in small letters; a second dash would make it part of a sentence.
  private func acceptsListed(_ parts: Parts, _ separator: Separator) -> Bool {
    // `CIUDAD DE MÉXICO.- ` and `Jakarta - `.
    guard separator.kind == .dash, separator.isAfterGap else { return false }
    let rest = head.tokens.dropFirst(parts.end).prefix(14)
    return head.kind(parts.end) != .number
      && !rest.contains { $0.kind == .dash && $0.isAfterGap }
  }

  /// Whether a sentence begins at a token: with a capital, a quote, or a script without capitals.
  func startsSentence(_ index: Int) -> Bool {
    guard let next = head[index] else { return false }
    return startsText(next)
  }

  /// Whether nothing but capitals or an agency that no table holds speaks for the dateline.
  func isGuess(_ parts: Parts) -> Bool {
    if let agency = parts.agency { return !agency.isKnown && !evidence.supports(agency.text) }
    return !Gazetteer.holds(parts.place.mainWords.joined(separator: " "))
  }

  private func startsText(_ token: HeadToken) -> Bool {
    let first = head.scalars[token.range.lowerBound]
    switch token.kind {
    case .word: return first.isUpper || first.isCaseless
    case .number: return true
    case .other: return ["“", "\"", "‘", "'", "«", "„", "`"].contains(first)
    default: return false
    }
  }
}
