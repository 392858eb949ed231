/// A word or mark of a line's opening.
struct HeadToken {
  enum Kind {
    case word
    case number
    case comma
    case stop
    case colon
    case dash
    case open
    case close
    case slash
    case equals
    case other
  }

  var kind: Kind
  /// Where it stands among the scalars of the head.
  var range: Range<Int>
  var isAfterGap: Bool
}

/// The opening of a line as tokens, with the text they were cut from.
struct HeadTokens {
  /// A dateline of more tokens than this is none.
  static let limit = 64

  let scalars: [Unicode.Scalar]
  private(set) var tokens: [HeadToken] = []

  init(_ scalars: [Unicode.Scalar], from start: Int = 0) {
    self.scalars = scalars
    tokens.reserveCapacity(Self.limit)
    var index = start
    while index < scalars.count, tokens.count < Self.limit {
      let gapStart = index
      while index < scalars.count, scalars[index].isGap { index += 1 }
      guard index < scalars.count else { break }
      let (kind, end) = token(at: index)
      tokens.append(HeadToken(kind: kind, range: index..<end, isAfterGap: index > gapStart))
      index = end
    }
  }

  subscript(index: Int) -> HeadToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func kind(_ index: Int) -> HeadToken.Kind? {
    self[index]?.kind
  }

  func text(_ index: Int) -> String {
    guard let token = self[index] else { return "" }
    return scalars[token.range].string
  }

  /// The number at `index`; nil for anything else and for one of more than nine digits.
  func number(_ index: Int) -> Int? {
    guard let token = self[index], token.kind == .number else { return nil }
    var value = 0
    var digits = 0
    for scalar in scalars[token.range] {
      guard let digit = scalar.digit else { break }
      digits += 1
      guard digits <= 9 else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  func digitCount(_ index: Int) -> Int {
    guard let token = self[index], token.kind == .number else { return 0 }
    return scalars[token.range].prefix { $0.digit != nil }.count
  }

  private func token(at index: Int) -> (HeadToken.Kind, Int) {
    let scalar = scalars[index]
    if scalar.digit != nil { return (.number, endOfNumber(from: index)) }
    if scalar.isLetter { return (.word, endOfWord(from: index)) }
    if scalar.isDash {
      var end = index + 1
      while end < scalars.count, scalars[end].isDash { end += 1 }
      return (.dash, end)
    }
    return (Self.kind(of: scalar), index + 1)
  }

  /// Letters, and hyphens, apostrophes, strokes and points between letters, and a point at the end.
  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if scalars[end].isLetter {
        end += 1
      } else if Self.joins(scalars[end]), end + 1 < scalars.count,
        scalars[end + 1].isLetter
      {
        end += 2
      } else if scalars[end].digit != nil, end > start + 1, scalars[end - 1].value < 0x80 {
        // Sites are called so: `Liputan6.com`, `VOV5`.
        end += 1
      } else {
        break
      }
    }
    if end < scalars.count, scalars[end] == "." { end += 1 }
    return end
  }

  /// Digits with an ordinal's ending: `1st`, `3º`.
  private func endOfNumber(from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].digit != nil { end += 1 }
    for ordinal in Self.ordinals where scalars[end...].starts(with: ordinal) {
      let after = end + ordinal.count
      if after >= scalars.count || !scalars[after].isLetter { return after }
    }
    return end
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", "’", "/", ".", "\u{2010}", "\u{5BE}": true
    default: false
    }
  }

  private static let ordinals = ["st", "nd", "rd", "th", "er", "º", "ª"].map {
    Array($0.unicodeScalars)
  }

  private static func kind(of scalar: Unicode.Scalar) -> HeadToken.Kind {
    switch scalar {
    case ",", "،", "，": .comma
    case ".", "।": .stop
    case ":", "：": .colon
    case "(", "（", "[", "【": .open
    case ")", "）", "]", "】": .close
    case "/": .slash
    case "=", "＝": .equals
    default: .other
    }
  }
}
