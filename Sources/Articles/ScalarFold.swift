/// What becomes of one scalar when text is folded for searching.
enum ScalarFold {
  /// It parts two words: a space, punctuation, a symbol.
  case separator
  /// It leaves no trace and parts nothing: a combining accent, a soft hyphen.
  case nothing
  /// It is part of a word, as this scalar.
  case letter(UInt32)
  /// It is part of a word, as these ASCII letters.
  case letters(StaticString)
  /// It is a word by itself, because its script puts no spaces between words.
  case word(UInt32)

  init(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: self = Self.ascii(UInt8(scalar))
    case 0x80..<0x0370: self = Self.latin(scalar)
    case 0x0370..<0x0400: self = Self.tabled(scalar, FoldingTable.greek)
    case 0x0400..<0x0530: self = Self.tabled(scalar, FoldingTable.cyrillic)
    case 0x1E00..<0x1F00: self = Self.tabled(scalar, FoldingTable.vietnamese)
    case 0x1F00..<0x2000: self = Self.tabled(scalar, FoldingTable.greekExtended)
    case 0x2000..<0x2070: self = Self.punctuation(scalar)
    case 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0x3400..<0x4DC0: self = .word(scalar)
    case 0xFB00..<0xFB07: self = Self.ligature(scalar)
    case 0xFF01..<0xFF5F: self = Self.ascii(UInt8(scalar - 0xFEE0))
    // Pictures, of which a text may be full.
    case 0x1F300..<0x1FB00: self = .separator
    default: self = Self.other(scalar)
    }
  }

  private static func ascii(_ byte: UInt8) -> ScalarFold {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: .letter(UInt32(byte))
    case 0x41...0x5A: .letter(UInt32(byte | 0x20))
    default: .separator
    }
  }

  private static func latin(_ scalar: UInt32) -> ScalarFold {
    switch scalar {
    case 0xAD: .nothing
    case 0x0300..<0x0370: .nothing
    case 0xC6, 0xE6, 0x01E2, 0x01E3, 0x01FC, 0x01FD: .letters("ae")
    case 0xDE, 0xFE: .letters("th")
    case 0xDF: .letters("ss")
    case 0x0132, 0x0133: .letters("ij")
    case 0x0152, 0x0153: .letters("oe")
    case 0x01C4...0x01C6, 0x01F1...0x01F3: .letters("dz")
    case 0x01C7...0x01C9: .letters("lj")
    case 0x01CA...0x01CC: .letters("nj")
    default: tabled(scalar, FoldingTable.latin)
    }
  }

  private static func tabled(_ scalar: UInt32, _ block: FoldingTable.Block) -> ScalarFold {
    if scalar == 0x1E9E { return .letters("ss") }
    guard let letter = block.letter(for: scalar) else { return other(scalar) }
    return .letter(UInt32(letter))
  }

  private static func punctuation(_ scalar: UInt32) -> ScalarFold {
    switch scalar {
    // Joiners and marks of direction stand inside words; a zero-width space stands between them.
    case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F: .nothing
    default: .separator
    }
  }

  private static func ligature(_ scalar: UInt32) -> ScalarFold {
    switch scalar {
    case 0xFB00: .letters("ff")
    case 0xFB01: .letters("fi")
    case 0xFB02: .letters("fl")
    case 0xFB03: .letters("ffi")
    case 0xFB04: .letters("ffl")
    default: .letters("st")
    }
  }

  private static func other(_ scalar: UInt32) -> ScalarFold {
    if isDiacritic(scalar) { return .nothing }
    guard let unicode = Unicode.Scalar(scalar) else { return .separator }
    let properties = unicode.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      let lower = properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let letter = lower.first?.value, letter != scalar else {
        return .letter(scalar)
      }
      // The lower-case letter may lose a diacritic in its turn, as the ångström sign does.
      return ScalarFold(letter)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark:
      return isUnspaced(scalar) ? .word(scalar) : .letter(scalar)
    case .letterNumber: return isUnspaced(scalar) ? .word(scalar) : folded(properties, scalar)
    case .decimalNumber, .otherNumber: return .letter(scalar)
    case .format: return .nothing
    default: return .separator
    }
  }

  /// Roman numerals are numbers with case.
  private static func folded(
    _ properties: Unicode.Scalar.Properties,
    _ scalar: UInt32
  )
    -> ScalarFold
  {
    .letter(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar)
  }

  /// Whether the scalar is a mark that readers leave out when they type.
  private static func isDiacritic(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Hebrew points.
    case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7: true
    // Arabic vowel signs and the stretching stroke.
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: true
    // Combining marks outside their first block, kana voicing marks, variation selectors.
    case 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
    case 0x3099, 0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Whether the scalar belongs to a script that writes no spaces between words.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Thai and Lao, Myanmar, Hangul letters, Khmer; their digits stay in numbers.
    case 0x0E01...0x0E4E, 0x0E81...0x0ECD, 0x1000...0x103F, 0x1100...0x11FF, 0x1780...0x17D3: true
    // Kana, Bopomofo, Hangul, and the signs among Chinese characters.
    case 0x3005...0x3007, 0x3021...0x3029, 0x3041...0x318F, 0x31A0...0x31BF, 0x31F0...0x31FF: true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF: true
    case 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
