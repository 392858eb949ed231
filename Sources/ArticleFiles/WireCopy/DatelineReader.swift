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
    bracketFirst() ?? agencyFirst() ?? dateFirst() ?? placeFirst()
  }

  /// `SEOUL, South Korea, Nov. 24 (Yonhap) --` and all that leaves parts of it out.
  private func placeFirst() -> Dateline? {
    guard let place = printedPlace(at: start) else { return nil }
    var found = Parts(place: place)
    var index = place.end
    if let date = dateAfterPlace(at: index) { (found.date, index) = (date.date, date.end) }
    if let agency = agency(at: index, afterDate: found.date != nil) {
      (found.agency, index) = (agency, agency.end)
    }
    found.separator = separator(at: index)
    found.end = found.separator?.end ?? index
    guard accepts(found) else { return nil }
    return dateline(from: found)
  }

  /// `(CNN) --` and `(ANSA) - ROMA, 1 LUG -`.
  private func bracketFirst() -> Dateline? {
    guard let agency = bracketedAgency(at: start), Agency.canonicalName(of: agency.text) != nil,
      let separator = separator(at: agency.end), separator.kind == .dash
    else { return nil }
    var dateline = Dateline(
      agency: Agency.canonicalName(of: agency.text),
      length: length(to: separator.end)
    )
    addPlace(after: separator.end, to: &dateline)
    return dateline
  }

  /// `AP - ` and `Reuters - ` before the text itself, as portals print them.
  private func agencyFirst() -> Dateline? {
    var end = start
    while head.kind(end) == .word, end - start < 3 { end += 1 }
    guard end > start, head.kind(end) == .dash, let dash = head[end], dash.isAfterGap,
      let next = head[end + 1], next.isAfterGap, head.scalars[next.range.lowerBound].isUpper
    else { return nil }
    let printed = text(start..<end)
    guard let agency = Agency.canonicalName(of: printed),
      printed.unicodeScalars.first?.isUpper == true
    else { return nil }
    var dateline = Dateline(agency: agency, length: length(to: end + 1))
    addPlace(after: end + 1, to: &dateline)
    return dateline
  }

  /// `Jan 3 (Reuters) -`: no place, but who and when.
  private func dateFirst() -> Dateline? {
    guard let date = dates.wordDate(at: start), let agency = bracketedAgency(at: date.end),
      let name = Agency.canonicalName(of: agency.text), let separator = separator(at: agency.end)
    else { return nil }
    return Dateline(agency: name, date: date.date, length: length(to: separator.end))
  }

  /// A place and a date that follow an agency and its dash.
  private func addPlace(after index: Int, to dateline: inout Dateline) {
    guard let place = printedPlace(at: index), Place.isInCapitals(place.mainWords),
      let date = dateAfterPlace(at: place.end), let separator = separator(at: date.end),
      separator.kind == .dash
    else { return }
    dateline.place = place.text
    dateline.date = date.date
    dateline.length = length(to: separator.end)
  }
}
