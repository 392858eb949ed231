/// Where a line may end between two clusters of a paragraph: Unicode's rules, tailored to news.
///
/// ``LineBreakRules`` has found where UAX #14 lets a line end. On top of that, small kana and other
/// marks keep to the line before (kinsoku), words without spaces are parted after hyphens and dashes
/// alone, addresses not even there, and Thai is parted between its words.
struct BreakRules {
  let clusters: [Cluster]

  /// Whether a line may end before the cluster at `index`, with no space between it and the last.
  @inline(__always)
  func allowsBreak(before index: Int) -> Bool {
    let left = clusters[index - 1].kind
    let right = clusters[index].kind
    if left == .letter, right == .letter { return false }
    if left.isComplex, right.isComplex { return clusters[index].beginsWord }
    guard clusters[index].mayBeginLine || isQuoteBesideWide(left, right) else { return false }
    return allowsBreak(between: left, and: right, at: index)
  }

  /// Quotation marks say which way they open, so in text without spaces a line may end outside them.
  private func isQuoteBesideWide(_ left: BreakKind, _ right: BreakKind) -> Bool {
    if left.isWide { return right == .open }
    return right.isWide && (left == .close || left == .apostrophe || left == .trailingMark)
  }

  private func allowsBreak(between left: BreakKind, and right: BreakKind, at index: Int) -> Bool {
    if right.mustNotBegin { return false }
    switch left {
    case .zeroWidthBreak, .softHyphen, .breakAfter: return true
    case _ where left.mustNotEnd: return false
    case .hyphen: return right != .digit && isWordLike(index - 2)
    case .dash: return right != .digit && index >= 2 && clusters[index - 2].kind != .space
    // Between letters of scripts that set spaces, signs end no line: it would part addresses,
    // fractions and whatever else is written in one.
    default: return left.isWide || right.isWide
    }
  }

  /// Whether a line may end at the spaces between the clusters at `last` and `next`.
  func allowsBreakAtSpaces(after last: Int, before next: Int) -> Bool {
    if clusters[last].kind == .open || clusters[last].kind == .wideOpen { return false }
    return switch clusters[next].kind {
    // French sets a space before some marks; a dash between spaces hangs on to what it follows.
    case .trailingMark, .dash: !endsWord(next)
    // A sign may begin a word, as in `.example` or `/etc`.
    case .close, .slash: clusters[next].mayBeginLine || !endsWord(next)
    case .wideClose: false
    // After a quotation mark a bracket stands apart, whatever the rules say (LB15).
    case .open, .wideOpen: true
    default: clusters[next].mayBeginLine
    }
  }

  /// How good the place before the cluster at `index` is to part something too long for a line.
  func emergencyEnding(before index: Int, in bytes: [UInt8]) -> Piece.Ending {
    let left = clusters[index - 1]
    let right = clusters[index].kind
    if left.kind == .space || right == .space { return .sensible }
    if left.kind.isComplex || right.isComplex {
      let isClean = left.kind != .complexLeading && right != .complexTrailing
      return isClean ? .sensible : .anywhere
    }
    guard !right.mustNotBegin, !left.kind.mustNotEnd else { return .lastResort }
    guard right == .letter || right == .digit,
      addressEnding(after: bytes[Int(clusters[index].start)]) == .anywhere
    else { return .anywhere }
    return addressEnding(after: bytes[Int(left.start)])
  }

  /// How good the place after a sign in an address is.
  private func addressEnding(after byte: UInt8) -> Piece.Ending {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "#"),
      UInt8(ascii: "="):
      .sensible
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "%"),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","):
      .tolerable
    default: .anywhere
    }
  }

  private func isWordLike(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let kind = clusters[index].kind
    return kind == .letter || kind == .digit || kind.isWide || kind.isComplex
  }

  private func endsWord(_ index: Int) -> Bool {
    guard index + 1 < clusters.count else { return true }
    switch clusters[index + 1].kind {
    case .space, .newline, .close, .trailingMark: return true
    default: return false
    }
  }
}
