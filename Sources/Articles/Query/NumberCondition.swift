/// A condition on a number: a range of whole numbers from 0, open above where it has no end.
package struct NumberCondition: Hashable, Sendable {
  package let lower: Int
  /// The first number that is too large; nil for none.
  package let end: Int?

  package init(lower: Int, end: Int?) {
    self.lower = lower
    self.end = end
  }

  package func contains(_ number: Int) -> Bool {
    number >= lower && number < end ?? .max
  }

  /// Reads `>800`, `>=800`, `<5`, `<=5`, `5`, `=5` or `100..200`; nil for anything else.
  package init?(_ text: String) {
    if let dots = Self.dots(in: text) {
      self.init(first: text[..<dots.lowerBound], last: text[dots.upperBound...])
      return
    }
    let sign = text.prefix { "<>=".contains($0) }
    guard let number = Self.number(text[sign.endIndex...]) else { return nil }
    switch sign {
    case ">": self.init(lower: number + 1, end: nil)
    case ">=": self.init(lower: number, end: nil)
    case "<": self.init(lower: 0, end: number)
    case "<=": self.init(lower: 0, end: number + 1)
    case "", "=": self.init(lower: number, end: number + 1)
    default: return nil
    }
  }

  private init?(first: Substring, last: Substring) {
    guard !first.isEmpty || !last.isEmpty else { return nil }
    let lower = first.isEmpty ? 0 : Self.number(first)
    let upper = last.isEmpty ? nil : Self.number(last)
    guard let lower, last.isEmpty || upper != nil, lower <= upper ?? .max else { return nil }
    self.init(lower: lower, end: upper.map { $0 + 1 })
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    guard let first = text.firstIndex(of: ".") else { return nil }
    let second = text.index(after: first)
    guard second < text.endIndex, text[second] == "." else { return nil }
    return first..<text.index(after: second)
  }

  static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.utf8.count <= 12, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return Int(digits)
  }
}

extension NumberCondition: CustomStringConvertible {
  package var description: String {
    guard let end else { return ">=\(lower)" }
    if lower == 0 { return "<\(end)" }
    return end == lower + 1 ? "\(lower)" : "\(lower)..\(end - 1)"
  }
}
