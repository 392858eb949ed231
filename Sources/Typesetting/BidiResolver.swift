/// Works the rules of UAX #9 over the classes of a paragraph, one rule after the other.
struct BidiResolver {
  private var classes: [BidiClass]
  private let base: BidiClass

  init(classes: [BidiClass], isRightToLeft: Bool) {
    self.classes = classes
    base = isRightToLeft ? .right : .left
  }

  /// The level of each cluster; `brackets` are the first scalars of the clusters.
  mutating func levels(brackets: [UInt32]) -> [UInt8] {
    resolveNumbersAfterArabic()
    resolveSeparators()
    resolveTerminators()
    resolveNumbersAfterLatin()
    resolveBrackets(brackets)
    resolveNeutrals()
    return classes.map(level)
  }

  /// W2 and W3: a number in Arabic text is an Arabic number; then Arabic is like Hebrew.
  private mutating func resolveNumbersAfterArabic() {
    var strong = base
    for index in classes.indices {
      if classes[index].isStrong { strong = classes[index] }
      if classes[index] == .europeanNumber, strong == .arabic { classes[index] = .arabicNumber }
      if classes[index] == .arabic { classes[index] = .right }
    }
  }

  /// W4: one separator between two numbers of a kind is part of them.
  private mutating func resolveSeparators() {
    for index in classes.indices.dropFirst().dropLast() {
      let before = classes[index - 1]
      guard before == classes[index + 1] else { continue }
      let separator = classes[index]
      if before == .europeanNumber,
        separator == .europeanSeparator || separator == .commonSeparator
      {
        classes[index] = .europeanNumber
      } else if before == .arabicNumber, separator == .commonSeparator {
        classes[index] = .arabicNumber
      }
    }
  }

  /// W5 and W6: signs such as `%` go with the number they touch; other separators are neutral.
  private mutating func resolveTerminators() {
    var index = 0
    while index < classes.count {
      guard classes[index] == .europeanTerminator else {
        if classes[index] == .europeanSeparator || classes[index] == .commonSeparator {
          classes[index] = .neutral
        }
        index += 1
        continue
      }
      let start = index
      while index < classes.count, classes[index] == .europeanTerminator { index += 1 }
      let touches =
        start > 0 && classes[start - 1] == .europeanNumber
        || index < classes.count && classes[index] == .europeanNumber
      for sign in start..<index { classes[sign] = touches ? .europeanNumber : .neutral }
    }
  }

  /// W7: a number in Latin text is part of it.
  private mutating func resolveNumbersAfterLatin() {
    var strong = base
    for index in classes.indices {
      if classes[index].isStrong { strong = classes[index] }
      if classes[index] == .europeanNumber, strong == .left { classes[index] = .left }
    }
  }

  /// N1 and N2: neutrals between two of one direction follow it, others follow the paragraph.
  private mutating func resolveNeutrals() {
    var before = base
    var index = 0
    while index < classes.count {
      if let direction = direction(at: index) {
        before = direction
        index += 1
        continue
      }
      let start = index
      while index < classes.count, direction(at: index) == nil { index += 1 }
      let after = index < classes.count ? direction(at: index) ?? base : base
      for neutral in start..<index { classes[neutral] = before == after ? before : base }
    }
  }

  /// I1 and I2.
  private func level(_ resolved: BidiClass) -> UInt8 {
    switch resolved {
    case .left: base == .left ? 0 : 2
    case .right, .arabic: 1
    case .europeanNumber, .arabicNumber: 2
    default: base == .left ? 0 : 1
    }
  }

  /// Which way a cluster pulls the neutrals beside it; numbers pull like text from the right.
  private func direction(at index: Int) -> BidiClass? {
    switch classes[index] {
    case .left: .left
    case .right, .arabic, .europeanNumber, .arabicNumber: .right
    default: nil
    }
  }
}

extension BidiResolver {
  /// Deeper brackets are left to the rules for neutrals, as the standard has it.
  private static let deepestBracket = 63

  /// N0: the two brackets of a pair take one direction.
  private mutating func resolveBrackets(_ scalars: [UInt32]) {
    var open: [(index: Int, closing: UInt32)] = []
    var pairs: [(opening: Int, closing: Int)] = []
    for index in classes.indices where classes[index] == .neutral {
      if let closing = closingBracket(of: scalars[index]) {
        guard open.count < Self.deepestBracket else { break }
        open.append((index, closing))
      } else if let match = open.lastIndex(where: { $0.closing == scalars[index] }) {
        pairs.append((open[match].index, index))
        open.removeSubrange(match...)
      }
    }
    for pair in pairs.sorted(by: { $0.opening < $1.opening }) {
      guard let direction = direction(ofPair: pair) else { continue }
      classes[pair.opening] = direction
      classes[pair.closing] = direction
    }
  }

  private func direction(ofPair pair: (opening: Int, closing: Int)) -> BidiClass? {
    var hasOther = false
    for index in pair.opening + 1..<pair.closing {
      guard let direction = direction(at: index) else { continue }
      if direction == base { return base }
      hasOther = true
    }
    guard hasOther else { return nil }
    let before = (0..<pair.opening).reversed().lazy.compactMap { self.direction(at: $0) }.first
    return before ?? base
  }

  private func closingBracket(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x7B: 0x7D
    default: nil
    }
  }
}
