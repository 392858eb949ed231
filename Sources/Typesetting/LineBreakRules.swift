/// Where a line may end by rules LB2 to LB31 of UAX #14, untailored but for the numbers of its
/// example 7, as in Unicode's own test.
struct LineBreakRules {
  private let classes: [LineBreakClass]
  /// The last scalar that stands for itself and the marks after it, and the one before it.
  private var left = LineBreakClass.mandatory
  private var beforeLeft = LineBreakClass.mandatory
  private var hasSpaces = false
  private var number = NumberState.none
  /// Whether the regional indicators so far leave one without a partner.
  private var hasHalfFlag = false

  /// How much of a number the text just read is (rule LB25).
  private enum NumberState {
    case none
    /// Digits and the signs between them.
    case digits
    /// A closing bracket after digits, which a unit may follow.
    case closed
  }

  /// For each class whether a line may end before it; false for the first, true where it must.
  static func breaks(in classes: [LineBreakClass]) -> [Bool] {
    var rules = LineBreakRules(classes: classes)
    return classes.indices.map { rules.allowsBreak(before: $0) }
  }

  private init(classes: [LineBreakClass]) {
    self.classes = classes
  }

  private mutating func allowsBreak(before index: Int) -> Bool {
    let right = classes[index]
    guard index > 0, !endsLine(after: index - 1) else {
      begin(with: right)
      return index > 0
    }
    switch right {
    // LB6 and LB7.
    case .mandatory, .carriageReturn, .lineFeed, .nextLine, .zeroWidthSpace:
      take(right)
      return false
    case .space:
      hasSpaces = true
      return false
    // LB9 and LB10.
    case .combiningMark, .zeroWidthJoiner:
      if left == .zeroWidthSpace || hasSpaces || left == .space {
        return decide(before: .alphabetic, at: index)
      }
      return false
    default:
      return decide(before: right, at: index)
    }
  }

  /// LB4 and LB5.
  private func endsLine(after index: Int) -> Bool {
    switch classes[index] {
    case .mandatory, .lineFeed, .nextLine: true
    case .carriageReturn: index + 1 == classes.count || classes[index + 1] != .lineFeed
    default: false
    }
  }

  private mutating func begin(with first: LineBreakClass) {
    left = .mandatory
    number = .none
    hasHalfFlag = false
    take(first == .combiningMark || first == .zeroWidthJoiner ? .alphabetic : first)
  }

  private mutating func decide(before right: LineBreakClass, at index: Int) -> Bool {
    let allows: Bool
    if left == .zeroWidthSpace {
      allows = true
    } else if classes[index - 1] == .zeroWidthJoiner {
      allows = false
    } else if hasSpaces || left == .space {
      allows = !LineBreakPairs.keepsAcrossSpaces(left, right)
    } else {
      allows = !LineBreakPairs.keeps(left, right) && !keepsInContext(right, at: index)
    }
    take(right)
    return allows
  }

  /// The rules that look at more than the two sides of the place.
  private func keepsInContext(_ right: LineBreakClass, at index: Int) -> Bool {
    switch (left, right) {
    // LB21a.
    case (.hyphen, _) where beforeLeft == .hebrewLetter,
      (.breakAfter, _) where beforeLeft == .hebrewLetter:
      true
    // LB25.
    case (_, .numeric): number == .digits
    case (_, .postfixNumeric), (_, .prefixNumeric): number != .none
    case (.prefixNumeric, .openPunctuation), (.prefixNumeric, .wideOpenPunctuation),
      (.postfixNumeric, .openPunctuation), (.postfixNumeric, .wideOpenPunctuation),
      (.prefixNumeric, .hyphen), (.postfixNumeric, .hyphen):
      isNumber(after: index)
    // LB30a.
    case (.regionalIndicator, .regionalIndicator): hasHalfFlag
    default: false
    }
  }

  private func isNumber(after index: Int) -> Bool {
    var next = index + 1
    while next < classes.count,
      classes[next] == .combiningMark || classes[next] == .zeroWidthJoiner
    {
      next += 1
    }
    return next < classes.count && classes[next] == .numeric
  }

  private mutating func take(_ right: LineBreakClass) {
    if hasSpaces { number = .none }
    switch right {
    case .numeric: number = .digits
    case .slash, .infixNumeric: number = number == .digits ? .digits : .none
    case .closePunctuation, .closeParenthesis, .wideCloseParenthesis:
      number = number == .digits ? .closed : .none
    default: number = .none
    }
    let pairsUp = left == .regionalIndicator && !hasSpaces && hasHalfFlag
    hasHalfFlag = right == .regionalIndicator && !pairsUp
    beforeLeft = hasSpaces ? .space : left
    left = right
    hasSpaces = false
  }
}
