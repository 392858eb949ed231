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
    let isKnown = Agency.canonicalName(of: agency.text) != nil
    let isCertain = isKnown && !Agency.isAmbiguous(agency.text)
    let hasEvidence = isEvident(place) || parts.date != nil || evidence.supports(agency.text)
    // The Russian form ends in the agency's own point.
    if agency.form == .bare, parts.date != nil { return hasEvidence }
    guard parts.separator != nil else {
      // Indian and French wires write nothing after the bracket.
      return isKnown && agency.form == .bracketed && parts.date != nil && followsText(parts.end)
    }
    if isCertain { return true }
    guard isKnown || canBeAgency(agency.text) else { return false }
    if hasEvidence { return true }
    guard parts.separator?.kind == .dash else { return false }
    return Place.isCaseless(place.mainWords) || isDeskPair(agency.text, at: place)
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
    return next.isAfterGap && (next.kind == .word || next.kind == .number || next.kind == .other)
  }

  /// `SALVADOR, Feb 26 -`: no agency, but a date.
  private func acceptsDated(_ parts: Parts) -> Bool {
    let place = parts.place
    guard parts.separator?.kind == .dash else {
      // The Tribune's way: place and day alone on the line.
      return parts.separator == nil && head[parts.end] == nil && place.mainWords.count <= 3
        && parts.date?.year == nil && !evidence.supports(place.text)
    }
    return isEvident(place) || place.mainWords.count <= 3
  }

  /// `CAIRO — ` and `SEREMBAN: `: capitals and a mark are all there is.
  private func acceptsBare(_ parts: Parts) -> Bool {
    let words = parts.place.mainWords
    guard let separator = parts.separator, Place.isInCapitals(words), !Place.isLabel(words),
      let next = head[parts.end], startsText(next)
    else { return false }
    let isListed = Gazetteer.holds(words.joined(separator: " "))
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
    if separator.isHyphen { return separator.isAfterGap && parts.place.hasRegion }
    return separator.isAfterGap && (!isShort || parts.place.hasRegion)
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
