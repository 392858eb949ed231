import Foundation

/// A host on the web under the name that the net knows it by.
package struct WebHost: Equatable, Sendable {
  /// In ASCII: a name in lower case, its foreign parts in Punycode, or the number of a machine.
  package let name: String
  /// The name as it was written, where that is not ASCII.
  package let written: String?
  /// Nil for the scheme's own port.
  package let port: Int?

  /// Reads what stands between `//` and the path, without the user.
  init?(_ bytes: ArraySlice<UInt8>, standardPort: Int) {
    let isBracketed = bytes.first == UInt8(ascii: "[")
    let end =
      isBracketed
      ? (bytes.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? bytes.endIndex)
      : bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
    let host = bytes[..<end]
    let rest = bytes[end...]
    guard rest.isEmpty || rest.first == UInt8(ascii: ":"), let port = Self.port(rest.dropFirst())
    else { return nil }
    self.port = port == standardPort ? nil : port
    if isBracketed {
      guard let number = Self.number6(host) else { return nil }
      (name, written) = (number, nil)
    } else {
      // Browsers read what is percent-encoded in a host, and some writers encode what is not ASCII.
      guard let text = String(decoding: host, as: UTF8.self).removingPercentEncoding else {
        return nil
      }
      guard let name = Self.name(of: text) else { return nil }
      self.name = name
      written = text.utf8.allSatisfy { $0 < 0x80 } ? nil : text
    }
  }

  /// The host of a name, as somebody writes it in a text.
  init?(named text: some StringProtocol) {
    self.init(Array(text.utf8)[...], standardPort: 0)
  }

  /// Whether the name has letters beyond ASCII, some of which look like others.
  package var isForeign: Bool {
    written != nil || name.split(separator: ".").contains { $0.hasPrefix("xn--") }
  }

  /// The name and the port, with a sign of warning where letters may deceive.
  package var label: String {
    let place = port.map { "\(name):\($0)" } ?? name
    guard isForeign else { return place }
    return written.map { "⚠ \(place) (\($0))" } ?? "⚠ \(place)"
  }

  /// Whether two names are the same, or one is within the other.
  static func areOfOneSite(_ left: String, _ right: String) -> Bool {
    left == right || left.hasSuffix(".\(right)") || right.hasSuffix(".\(left)")
  }

  /// The port, or nil for an impossible one; none is 0 as for the scheme's own.
  private static func port(_ digits: ArraySlice<UInt8>) -> Int?? {
    if digits.isEmpty { return .some(nil) }
    guard digits.count <= 5, digits.allSatisfy(\.isASCIIDigit),
      let port = Int(String(decoding: digits, as: UTF8.self)), port <= 65_535
    else { return nil }
    return .some(port)
  }

  private static func number6(_ host: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: host, as: UTF8.self).lowercased()
    let digits = text.dropFirst().dropLast()
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    let isPlausible = digits.contains("::") ? parts.count <= 9 : (7...8).contains(parts.count)
    let allowed = Set("0123456789abcdef:.")
    return text.hasSuffix("]") && isPlausible && digits.allSatisfy(allowed.contains) ? text : nil
  }

  /// The name in ASCII; nil when it is none that the net could have.
  private static func name(of text: String) -> String? {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var folded = isASCII ? text : text.precomposedStringWithCompatibilityMapping
    folded = folded.lowercased().replacing("\u{3002}", with: ".")
    // A dot at the end names the same host.
    if folded.utf8.last == UInt8(ascii: ".") { folded.removeLast() }
    let labels = folded.split(separator: ".", omittingEmptySubsequences: false)
    let ascii = labels.compactMap { Self.label(of: String($0)) }
    guard ascii.count == labels.count, let last = ascii.last else { return nil }
    let name = ascii.joined(separator: ".")
    guard name.utf8.count <= 253 else { return nil }
    let isNumber = last.utf8.allSatisfy(\.isASCIIDigit) || last.hasPrefix("0x")
    return isNumber ? number4(ascii) : name
  }

  private static func label(of text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      let isName = text.utf8.allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
      return isName && (1...63).contains(text.utf8.count) ? text : nil
    }
    let isName = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
        : scalar.isOfWords
    }
    let startsWithMark = text.unicodeScalars.first?.isMark != false
    guard isName, !startsWithMark, text.unicodeScalars.count <= 63 else { return nil }
    let label = "xn--" + Punycode.encoded(text)
    return label.utf8.count <= 63 ? label : nil
  }

  /// The four numbers that browsers make of one to four, decimal, octal or hexadecimal.
  private static func number4(_ labels: [String]) -> String? {
    let numbers = labels.compactMap { label -> UInt64? in
      if label.hasPrefix("0x") {
        return label.count == 2 ? 0 : UInt64(label.dropFirst(2), radix: 16)
      }
      if label.hasPrefix("0"), label.count > 1 { return UInt64(label, radix: 8) }
      return UInt64(label)
    }
    guard numbers.count == labels.count, (1...4).contains(numbers.count), let last = numbers.last,
      numbers.dropLast().allSatisfy({ $0 <= 255 }), last < 1 << UInt64(8 * (5 - numbers.count))
    else { return nil }
    var value = last
    for (index, number) in numbers.dropLast().enumerated() {
      value |= number << UInt64(8 * (3 - index))
    }
    return [24, 16, 8, 0].map { String(value >> UInt64($0) & 255) }.joined(separator: ".")
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
  }

  /// Whether the scalar is a letter, a mark on one, or a digit.
  fileprivate var isOfWords: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
