/// Reads JSON (RFC 8259) from bytes, value by value, without building a tree.
///
/// Every function returns nil or false where the bytes are not what it reads; the position is then
/// somewhere inside, and the caller gives the line up.
struct ByteScanner {
  let bytes: [UInt8]
  let end: Int
  private(set) var position: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  init(_ bytes: [UInt8]) {
    self.init(bytes, in: 0..<bytes.count)
  }

  /// Whether only white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position >= end
    }
  }

  /// The next byte that is not white space; nil at the end.
  var next: UInt8? {
    mutating get { isAtEnd ? nil : bytes[position] }
  }

  /// The byte at the position, white space or not; nil at the end.
  var peek: UInt8? { position < end ? bytes[position] : nil }

  mutating func advance() {
    position += 1
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Where the text between two quotation marks stands, its escapes and its UTF-8 found sound.
  mutating func string() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = position
    var isASCII = true
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        let contents = start..<(position - 1)
        return isASCII || isUTF8(contents) ? contents : nil
      case UInt8(ascii: "\\"):
        guard skipEscape() else { return nil }
      case 0..<0x20:
        return nil
      default:
        if byte >= 0x80 { isASCII = false }
      }
    }
    return nil
  }

  /// A whole number of at most 15 digits, as JSON writes it.
  mutating func integer() -> Int64? {
    skipSpace()
    var index = position
    let isNegative = index < end && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    var value: Int64 = 0
    while index < end, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      guard index - start < StateLimits.timeDigits else { return nil }
      value = value * 10 + Int64(digit)
      index += 1
    }
    guard index > start, index - start == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    if index < end, isNumberByte(bytes[index]) { return nil }
    position = index
    return isNegative ? -value : value
  }

  func text(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<letters.count where letters[index] != bytes[range.lowerBound + index] {
        return false
      }
      return true
    }
  }

  /// The article that a key of 32 lower-case hexadecimal digits names.
  func articleDigits(_ range: Range<Int>) -> (high: UInt64, low: UInt64)? {
    guard range.count == 32 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in range {
      let digit: UInt8
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
      default: return nil
      }
      if index - range.lowerBound < 16 {
        high = high << 4 | UInt64(digit)
      } else {
        low = low << 4 | UInt64(digit)
      }
    }
    return (high, low)
  }
}

extension ByteScanner {
  mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func skipEscape() -> Bool {
    guard position < end else { return false }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return true
    case UInt8(ascii: "u"):
      guard end - position >= 4 else { return false }
      for _ in 0..<4 {
        guard JSONText.hexDigit(bytes[position]) != nil else { return false }
        position += 1
      }
      return true
    default:
      return false
    }
  }

  private func isUTF8(_ range: Range<Int>) -> Bool {
    String(validating: bytes[range], as: UTF8.self) != nil
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
