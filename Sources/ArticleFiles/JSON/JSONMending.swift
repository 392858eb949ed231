/// Makes JSON that breaks off or holds the usual mistakes into JSON that a strict parser takes.
///
/// Mended are raw control characters and unknown escapes in strings, halves of surrogate pairs,
/// commas before a bracket, words around the text, and an end that is missing.
struct JSONMending {
  /// What an object or array that is open waits for.
  private enum Expectation {
    case element
    case key
    case value
  }

  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  private var closers: [UInt8] = []
  private var expected: [Expectation] = []
  /// How much of the output is whole but for its closing brackets, and those.
  private var whole: (length: Int, closers: [UInt8]) = (0, [])

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  mutating func mended() -> [UInt8] {
    index = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? bytes.count
    while index < bytes.count {
      take(bytes[index])
      if closers.isEmpty { break }
    }
    output.removeSubrange(whole.length...)
    return output + whole.closers.reversed()
  }
}

extension JSONMending {
  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"): open(UInt8(ascii: "}"), expecting: .key)
    case UInt8(ascii: "["): open(UInt8(ascii: "]"), expecting: .element)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte)
    case UInt8(ascii: ","): takeComma()
    case UInt8(ascii: ":"): takeColon()
    case UInt8(ascii: "\""): takeString()
    default:
      if byte.isMarkupSpace { index += 1 } else { takeWord() }
    }
  }

  private mutating func open(_ closer: UInt8, expecting first: Expectation) {
    beginValue()
    output.append(bytes[index])
    closers.append(closer)
    expected.append(first)
    index += 1
    endValue()
  }

  private mutating func close(_ closer: UInt8) {
    index += 1
    guard closers.contains(closer) else { return }
    // A key without its value goes.
    output.removeSubrange(whole.length...)
    while let last = closers.popLast() {
      output.append(last)
      expected.removeLast()
      if last == closer { break }
    }
    endValue()
  }

  /// Leaves out a key that has no value; commas are written where the next value begins.
  private mutating func takeComma() {
    index += 1
    guard expected.last == .value else { return }
    output.removeSubrange(whole.length...)
    expected[expected.count - 1] = .key
  }

  private mutating func takeColon() {
    index += 1
    guard expected.last == .key, output.count > whole.length else { return }
    output.append(UInt8(ascii: ":"))
    expected[expected.count - 1] = .value
  }

  /// Copies a number, `true`, `false` or `null`; any other word is left out.
  private mutating func takeWord() {
    let start = index
    while index < bytes.count, bytes[index].isWordOfJSON { index += 1 }
    let word = bytes[start..<index]
    if word.isEmpty { index += 1 }
    // A number at the end of everything may be half of one.
    guard word.isValueOfJSON, index < bytes.count, expected.last != .key else { return }
    beginValue()
    output += word
    endValue()
  }

  private mutating func beginValue() {
    guard let last = output.last, expected.last != .value, last != UInt8(ascii: "{"),
      last != UInt8(ascii: "[")
    else { return }
    output.append(UInt8(ascii: ","))
  }

  private mutating func endValue() {
    if expected.last == .value { expected[expected.count - 1] = .key }
    whole = (output.count, closers)
  }
}

extension JSONMending {
  private mutating func takeString() {
    let isKey = expected.last == .key
    beginValue()
    output.append(UInt8(ascii: "\""))
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { takeCharacter() }
    output.append(UInt8(ascii: "\""))
    index += 1
    if !isKey { endValue() }
  }

  private mutating func takeCharacter() {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\\") {
      takeEscape()
    } else if byte < 0x20 {
      output += byte == 0x0A ? Array("\\n".utf8) : [0x20]
      index += 1
    } else {
      output.append(byte)
      index += 1
    }
  }

  private mutating func takeEscape() {
    guard index + 1 < bytes.count else {
      index += 1
      return
    }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "u") {
      takeUnit()
    } else if Array("\"\\/bfnrt".utf8).contains(next) {
      output += bytes[index...index + 1]
      index += 2
    } else {
      // The backslash before what needs none is left out.
      index += 1
    }
  }

  /// Copies `\u0000` to `\uFFFF`, and U+FFFD for half of a pair.
  private mutating func takeUnit() {
    guard let unit = unit(at: index) else {
      index += 2
      return
    }
    var length = 6
    if (0xD800...0xDFFF).contains(unit) {
      let isPair = unit < 0xDC00 && (0xDC00...0xDFFF).contains(self.unit(at: index + 6) ?? 0)
      length = isPair ? 12 : 0
    }
    output += length > 0 ? bytes[index..<index + length] : [0xEF, 0xBF, 0xBD]
    index += max(6, length)
  }

  private func unit(at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[index + 2..<index + 6].compactMap(\.hexDigitValue)
    return digits.count == 4 ? digits.reduce(0) { $0 << 4 | $1 } : nil
  }
}

extension UInt8 {
  fileprivate var isWordOfJSON: Bool {
    isASCIILetter || isASCIIDigit || self == 0x2B || self == 0x2D || self == 0x2E
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isValueOfJSON: Bool {
    if ["true", "false", "null"].contains(where: { elementsEqual($0.utf8) }) { return true }
    guard let first, first.isASCIIDigit || first == UInt8(ascii: "-") else { return false }
    return Double(String(decoding: self, as: UTF8.self)) != nil
  }
}
