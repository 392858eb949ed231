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
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

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
    // Appending scalars one by one to a string is several times slower.
    String(unsafeUninitializedCapacity: count * 4) { buffer in
      var length = 0
      for scalar in self {
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
    // One pass: a prefix of the view would be walked to find its end, to count and to copy.
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(Swift.min(limit, utf8.count))
    for scalar in unicodeScalars {
      guard scalars.count < limit else { break }
      scalars.append(scalar)
    }
    return scalars
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
