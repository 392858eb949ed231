/// Reads a dateline of the western form: place, region, date, agency, separator; any may be missing.
struct DatelineReader {
  let head: HeadTokens
  let dates: DateReader
  let evidence: AgencyEvidence

  init(_ scalars: [Unicode.Scalar], from start: Int = 0, evidence: AgencyEvidence) {
    head = HeadTokens(scalars, from: start)
    dates = DateReader(head: head)
    self.evidence = evidence
  }

  /// The dateline that begins the text; nil when the words cannot be told from a sentence's own.
  func dateline() -> Dateline? {
    bracketFirst() ?? agencyFirst() ?? dateFirst() ?? placeFirst() ?? strokeLine()
  }

  /// `SEOUL, South Korea, Nov. 24 (Yonhap) --` and all that leaves parts of it out.
  private func placeFirst() -> Dateline? {
    guard let place = printedPlace(at: start) else { return nil }
    var found = Parts(place: place)
    var index = place.end
    if let date = dateAfterPlace(at: index) { (found.date, index) = (date.date, date.end) }
    if let agency = agency(at: index, after: found) {
      (found.agency, index) = (agency, agency.end)
    } else if head.kind(index) == .comma, let agency = bracketedAgency(at: index + 1) {
      (found.agency, index) = (agency, agency.end)
    }
    found.separator = separator(at: index)
    found.end = found.separator?.end ?? index
    guard accepts(found) else { return nil }
    return dateline(from: found)
  }

  /// `(CNN) --`, `(Belga) ` and `(ANSA) - ROMA, 1 LUG -`.
  private func bracketFirst() -> Dateline? {
    guard let agency = bracketedAgency(at: start),
      let name = Agency.canonicalName(of: agency.text)
    else { return nil }
    guard let separator = separator(at: agency.end), separator.kind == .dash else {
      guard startsSentence(agency.end), name == "CNN" || !Agency.isAmbiguous(agency.text) else {
        return nil
      }
      return Dateline(agency: name, length: length(to: agency.end))
    }
    var dateline = Dateline(agency: name, length: length(to: separator.end))
    addPlace(after: separator.end, to: &dateline)
    return dateline
  }

  /// `AP - ` and `TEMPO.CO, Jakarta - ` before the text itself, as portals print them.
  private func agencyFirst() -> Dateline? {
    var end = start
    while head.kind(end) == .word, end - start < 3 { end += 1 }
    guard end > start else { return nil }
    let printed = text(start..<end)
    if head.kind(end) == .comma { return siteFirst(printed, at: end) }
    guard head.kind(end) == .dash, let dash = head[end], dash.isAfterGap,
      let next = head[end + 1], next.isAfterGap, head.scalars[next.range.lowerBound].isUpper,
      let agency = Agency.canonicalName(of: printed) ?? (Agency.isSite(printed) ? printed : nil),
      printed.unicodeScalars.first?.isLower == false
    else { return nil }
    var dateline = Dateline(agency: agency, length: length(to: end + 1))
    addPlace(after: end + 1, to: &dateline)
    return dateline
  }

  /// A site, a comma, a place and a separator.
  private func siteFirst(_ printed: String, at comma: Int) -> Dateline? {
    guard Agency.isSite(printed), let place = printedPlace(at: comma + 1),
      let separator = separator(at: place.end),
      separator.kind == .dash || separator.kind == .colon, startsSentence(separator.end)
    else { return nil }
    return Dateline(
      place: place.text,
      agency: Agency.canonicalName(of: printed) ?? printed,
      length: length(to: separator.end)
    )
  }

  /// `Jan 3 (Reuters) -`: no place, but who and when; Belarus adds the place.
  private func dateFirst() -> Dateline? {
    guard let date = dates.wordDate(at: start) else { return nil }
    if let agency = bracketedAgency(at: date.end), let separator = separator(at: agency.end),
      let name = Agency.canonicalName(of: agency.text)
    {
      return Dateline(agency: name, date: date.date, length: length(to: separator.end))
    }
    guard head.kind(date.end) == .comma, let place = printedPlace(at: date.end + 1),
      let agency = slashedAgency(at: place.end), agency.isKnown
    else { return nil }
    var parts = Parts(place: place, date: date.date, agency: agency)
    parts.end = separator(at: agency.end)?.end ?? agency.end
    return dateline(from: parts)
  }

  /// `أنقرة/ الأناضول` and `دمشق-سانا` alone on a line.
  private func strokeLine() -> Dateline? {
    let line = head.scalars.trimmed
    guard start == 0, head.scalars.count <= 40,
      let mark = line.lastIndex(where: { $0 == "/" || $0.isDash }), mark > line.startIndex
    else { return nil }
    let place = line[..<mark].trimmed.string
    let agency = line[(mark + 1)...].trimmed.string
    let words = place.split(separator: " ").map(String.init)
    guard !agency.isEmpty, let name = Agency.canonicalName(of: agency),
      (1...3).contains(words.count),
      Place.isCaseless(words) || Gazetteer.holds(place)
    else { return nil }
    return Dateline(place: place, agency: name, length: head.scalars.count)
  }

  /// A place that follows an agency and its dash.
  private func addPlace(after index: Int, to dateline: inout Dateline) {
    guard let place = printedPlace(at: index) else { return }
    let date = dateAfterPlace(at: place.end)
    guard let separator = separator(at: date?.end ?? place.end), separator.kind == .dash,
      startsSentence(separator.end)
    else { return }
    let isCapitals = Place.isInCapitals(place.mainWords)
    let isPlace =
      date != nil
      ? isCapitals || Gazetteer.holds(place.mainWords.joined(separator: " "))
      : isCapitals && (place.hasRegion || Gazetteer.holds(place.text))
    guard isPlace else { return }
    dateline.place = place.text
    dateline.date = date?.date
    dateline.length = length(to: separator.end)
  }
}
