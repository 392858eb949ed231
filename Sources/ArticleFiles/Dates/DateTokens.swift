import Foundation

/// A date's text as numbers, words and signs.
struct DateTokens {
  enum Token: Equatable {
    /// Value and number of digits.
    case number(Int, digits: Int)
    /// Letters in lower case without accents.
    case word(String)
    case sign(Character)
    case space
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { readASCII(text) } else { readAnyScript(text) }
  }

  /// Nearly all dates are of ASCII, and need no look at what characters are.
  private mutating func readASCII(_ text: String) {
    var number: (value: Int, digits: Int)?
    var word = ""
    for byte in text.utf8 {
      if byte.isASCIIDigit {
        flush(&word)
        add(Int(byte - UInt8(ascii: "0")), to: &number)
        continue
      }
      flush(&number)
      if byte.isASCIILetter {
        word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
        continue
      }
      flush(&word)
      if byte.isMarkupSpace {
        addSpace()
      } else {
        tokens.append(.sign(Character(Unicode.Scalar(byte))))
      }
    }
    flush(&number)
    flush(&word)
  }

  private mutating func readAnyScript(_ text: String) {
    let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    var number: (value: Int, digits: Int)?
    var word = ""
    for character in folded {
      if let digit = character.wholeNumberValue, (0...9).contains(digit), character.isDecimal {
        flush(&word)
        add(digit, to: &number)
        continue
      }
      flush(&number)
      if character.isLetter || character.isMark {
        word.append(character)
        continue
      }
      flush(&word)
      if character.isWhitespace {
        addSpace()
      } else {
        tokens.append(.sign(character == "\u{2212}" ? "-" : character))
      }
    }
    flush(&number)
    flush(&word)
  }

  private func add(_ digit: Int, to number: inout (value: Int, digits: Int)?) {
    let before = number ?? (0, 0)
    // More digits than any date has: no date, and nothing to overflow.
    number = before.digits < 17 ? (before.value * 10 + digit, before.digits + 1) : (0, 18)
  }

  private mutating func addSpace() {
    if tokens.last != .space { tokens.append(.space) }
  }

  private mutating func flush(_ number: inout (value: Int, digits: Int)?) {
    if let (value, digits) = number { tokens.append(.number(value, digits: digits)) }
    number = nil
  }

  private mutating func flush(_ word: inout String) {
    if !word.isEmpty { tokens.append(.word(word)) }
    word = ""
  }
}

extension Character {
  fileprivate var isDecimal: Bool {
    unicodeScalars.count == 1 && unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
  }

  fileprivate var isMark: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.generalCategory == .nonspacingMark
        || $0.properties.generalCategory == .spacingMark
    }
  }
}

/// A place in a date's tokens that moves forward over what it recognises.
struct DateCursor {
  let tokens: [DateTokens.Token]
  var index = 0

  init(_ tokens: DateTokens) {
    self.tokens = tokens.tokens
  }

  var current: DateTokens.Token? { index < tokens.count ? tokens[index] : nil }
  var isAtEnd: Bool { index >= tokens.count }

  func peek(_ distance: Int) -> DateTokens.Token? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }

  mutating func skip(_ sign: Character) -> Bool {
    guard current == .sign(sign) else { return false }
    index += 1
    return true
  }

  mutating func skip(word: String) -> Bool {
    guard current == .word(word) else { return false }
    index += 1
    return true
  }

  mutating func skipSpace() {
    while current == .space { index += 1 }
  }

  /// Goes to the next number, over words and signs, unless a month's name comes first.
  mutating func skipToNumber() {
    let start = index
    while let token = current {
      switch token {
      case .number: return
      case .word(let word) where MonthNames.month(word) != nil: index = tokens.count
      default: index += 1
      }
    }
    index = start
  }

  /// The number here, when it has that many digits.
  mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    guard case .number(let value, let count)? = current, digits.contains(count) else { return nil }
    index += 1
    return (value, count)
  }
}
