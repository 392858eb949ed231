/// Files with reports from several places, which have no one dateline.
extension WireDraft {
  /// Whether paragraphs after the first open with places as well; they all keep theirs.
  mutating func isRoundUp(_ first: Dateline, from start: Int) -> Bool {
    guard let place = first.place else { return false }
    var evidence = evidence
    evidence.allowsHyphen = first.agency == nil
    var places: [String] = []
    for piece in body.dropFirst(start + 1).prefix(400) {
      guard let text = piece.paragraph, mayOpenWithDateline(text) else { continue }
      let found = openingDateline(of: text.scalars(atMost: 120), evidence: evidence)
      if let other = found?.place, found?.agency == first.agency { places.append(other) }
    }
    guard places.count >= 2, places.contains(where: { $0 != place }) else { return false }
    // A round-up of one agency is still that agency's.
    if let agency = first.agency { signOffAgency = signOffAgency ?? agency }
    warnings.append("The file holds reports from several places.")
    return true
  }

  /// Whether a separator or bracket stands near enough to the start; most paragraphs have none.
  private func mayOpenWithDateline(_ text: String) -> Bool {
    let opening = text.scalars(atMost: 50)
    guard opening.first?.isLower == false else { return false }
    return opening.contains { $0.isDash || $0 == "(" || $0 == "=" || $0 == "电" || $0 == "電" }
  }
}
