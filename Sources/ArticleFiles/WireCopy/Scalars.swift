/// Tests on single scalars that news copy needs; ASCII is answered without a table.
extension Unicode.Scalar {
  /// White space inside a line, the no-break and thin kinds among it.
  var isGap: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A letter of any script, or a mark that belongs to one.
  var isLetter: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value & ~0x20) }
    // Latin, Cyrillic, Han and Hangul letters and printed punctuation need no table either.
    switch value {
    case 0xD7, 0xF7: return false
    case 0xC0...0x24F, 0x1EA0...0x1EF9, 0x400...0x481, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return true
    case 0x2010...0x2027: return false
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// A letter of ASCII or a space: a quick answer for most of a text.
  var isLetterOrGap: Bool { value == 0x20 || (value | 0x20) &- 0x61 < 26 }

  var isUpper: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  var isLower: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  /// A letter of a script without capitals.
  var isCaseless: Bool {
    value >= 0x80 && isLetter && !isUpper && !isLower
  }

  /// The value of a decimal digit, full-width digits included.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    default: nil
    }
  }

  /// A hyphen or dash as wires use them, the underscore of old AP copy too.
  var isDash: Bool {
    switch value {
    case 0x2D, 0x2013, 0x2014, 0x2015, 0x2212, 0x5F: true
    default: false
    }
  }

  /// What a sentence ends with, closing quotes and brackets included.
  var endsSentence: Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x201D, 0x2019, 0xBB, 0x2026, 0x3002, 0xFF01, 0xFF1F,
      0x300D, 0x300F, 0xFF09, 0x5D, 0x061F, 0x06D4, 0x0964:
      true
    default: false
    }
  }

  /// A letter of the Chinese script.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value) || value == 0x3007
  }
}

extension Collection<Unicode.Scalar> {
  var string: String {
    // Appending scalars one by one to a string is several times slower, and a short string needs no
    // memory when it is known to be short.
    String(unsafeUninitializedCapacity: reduce(0) { $0 + UTF8.width($1) }) { buffer in
      var length = 0
      for scalar in self {
        if scalar.value < 0x80 {
          buffer[length] = UInt8(truncatingIfNeeded: scalar.value)
          length += 1
          continue
        }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[length] = byte
          length += 1
        }
      }
      return length
    }
  }
}

extension StringProtocol {
  /// The first scalars, at most `limit`.
  func scalars(atMost limit: Int) -> [Unicode.Scalar] {
    utf8.withContiguousStorageIfAvailable { $0.scalars(atMost: limit) }
      ?? Array(unicodeScalars.prefix(limit))
  }

  /// The last scalars, at most `limit`.
  func lastScalars(atMost limit: Int) -> [Unicode.Scalar] {
    utf8.withContiguousStorageIfAvailable { bytes in
      var start = bytes.count
      var count = 0
      while start > 0, count < limit {
        start -= 1
        if bytes[start] & 0xC0 != 0x80 { count += 1 }
      }
      return UnsafeBufferPointer(rebasing: bytes[start...]).scalars(atMost: limit)
    } ?? Array(unicodeScalars.suffix(limit))
  }

  /// All scalars.
  var scalars: [Unicode.Scalar] { scalars(atMost: .max) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first scalars of well-formed UTF-8, at most `limit`.
  ///
  /// A view of a string would be walked once to find the end, once to count and once to copy.
  func scalars(atMost limit: Int) -> [Unicode.Scalar] {
    Array(unsafeUninitializedCapacity: Swift.min(limit, count)) { scalars, filled in
      var index = 0
      while index < count, filled < limit {
        let (scalar, length) = scalar(at: index)
        scalars.initializeElement(at: filled, to: scalar)
        filled += 1
        index += length
      }
    }
  }

  /// The scalar that begins at `index` and its length in bytes.
  @inline(__always)
  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = Swift.min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, count - index)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<Swift.max(1, length) {
      value = value << 6 | UInt32(self[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension BidirectionalCollection<Unicode.Scalar> where SubSequence: BidirectionalCollection {
  /// Without the white space at both ends.
  var trimmed: SubSequence {
    let head = drop(while: \.isGap)
    guard let last = head.lastIndex(where: { !$0.isGap }) else { return head.prefix(0) }
    return head[...last]
  }
}

extension StringProtocol {
  /// Without the white space at both ends.
  var trimmed: String {
    unicodeScalars.trimmed.string
  }
}
