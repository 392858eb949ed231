/// The rules of UAX #14 that look at no more than two classes, as tables made once.
enum LineBreakPairs {
  private static let count = LineBreakClass.allCases.count
  private static let kept = table(isKept)
  private static let keptAcrossSpaces = table(isKeptAcrossSpaces)

  /// Whether no line may end between two classes side by side.
  @inline(__always)
  static func keeps(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    kept[Int(left.rawValue) * count + Int(right.rawValue)]
  }

  /// Whether no line may end between two classes that spaces part.
  static func keepsAcrossSpaces(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    keptAcrossSpaces[Int(left.rawValue) * count + Int(right.rawValue)]
  }

  private static func table(_ rule: (LineBreakClass, LineBreakClass) -> Bool) -> [Bool] {
    LineBreakClass.allCases.flatMap { left in
      LineBreakClass.allCases.map { rule(left, $0) }
    }
  }

  private static func isKeptAcrossSpaces(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    // LB11 and LB13.
    case (_, .wordJoiner), (_, .exclamation), (_, .closePunctuation), (_, .closeParenthesis),
      (_, .wideCloseParenthesis), (_, .infixNumeric), (_, .slash):
      true
    // LB14.
    case (.openPunctuation, _), (.wideOpenPunctuation, _): true
    // LB15.
    case (.quotation, .openPunctuation), (.quotation, .wideOpenPunctuation): true
    // LB16.
    case (.closePunctuation, .nonstarter), (.closeParenthesis, .nonstarter),
      (.wideCloseParenthesis, .nonstarter):
      true
    // LB17.
    case (.breakBoth, .breakBoth): true
    default: false
    }
  }

  private static func isKept(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    // LB11 and LB12.
    if left == .wordJoiner || right == .wordJoiner || left == .glue { return true }
    // LB12a.
    if right == .glue { return left != .breakAfter && left != .hyphen }
    if isKeptAcrossSpaces(left, right) { return true }
    // LB19.
    if left == .quotation || right == .quotation { return true }
    // LB20.
    if left == .contingent || right == .contingent { return false }
    switch (left, right) {
    // LB21 and LB21b.
    case (_, .breakAfter), (_, .hyphen), (_, .nonstarter), (.breakBefore, _),
      (.slash, .hebrewLetter):
      return true
    // LB22.
    case (_, .inseparable): return true
    default:
      return keepsNumber(left, right) || keepsHangul(left, right) || keepsWord(left, right)
    }
  }

  /// LB23 to LB25.
  private static func keepsNumber(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case (_, .numeric):
      left.isLetter || left == .prefixNumeric || left == .postfixNumeric || left == .hyphen
        || left == .numeric
    case (.numeric, _): right.isLetter
    case (.prefixNumeric, _): right.isIdeographic || right.isLetter
    case (_, .postfixNumeric): left.isIdeographic || left.isLetter
    case (.postfixNumeric, _): right.isLetter
    case (_, .prefixNumeric): left.isLetter
    default: false
    }
  }

  /// LB26 and LB27.
  private static func keepsHangul(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case (.hangulL, .hangulL), (.hangulL, .hangulV), (.hangulL, .hangulLV),
      (.hangulL, .hangulLVT):
      true
    case (.hangulV, .hangulV), (.hangulV, .hangulT), (.hangulLV, .hangulV), (.hangulLV, .hangulT):
      true
    case (.hangulT, .hangulT), (.hangulLVT, .hangulT): true
    case (_, .postfixNumeric): left.isHangul
    case (.prefixNumeric, _): right.isHangul
    default: false
    }
  }

  /// LB28 to LB30b, but for flags.
  private static func keepsWord(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case _ where left.isLetter && right.isLetter: true
    case (.infixNumeric, _): right.isLetter
    case (_, .openPunctuation): left.isLetter || left == .numeric
    case (.closeParenthesis, _): right.isLetter || right == .numeric
    case (.emojiBase, .emojiModifier), (.reservedPicture, .emojiModifier): true
    default: false
    }
  }
}

extension LineBreakClass {
  /// Letters, and what LB1 makes of scripts that only a dictionary could break.
  var isLetter: Bool {
    self == .alphabetic || self == .hebrewLetter || self == .complexContext
  }

  var isIdeographic: Bool {
    self == .ideograph || self == .emojiBase || self == .emojiModifier || self == .reservedPicture
  }

  var isHangul: Bool {
    switch self {
    case .hangulL, .hangulV, .hangulT, .hangulLV, .hangulLVT: true
    default: false
    }
  }
}
