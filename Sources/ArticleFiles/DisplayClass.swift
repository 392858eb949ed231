/// What a scalar is to a terminal.
enum DisplayClass {
  case letter
  case mark
  case space
  case tab
  case newline
  /// C0, DEL and C1 controls.
  case control
  /// Code points that are no characters.
  case invalid
  /// Asks for the text or emoji form of what stands before it.
  case emojiSelector
  /// Direction marks, zero-width characters, tags and other things nobody can see.
  case hidden

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20: self = .space
    case 0x21...0x7E: self = .letter
    case 0x09: self = .tab
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .newline
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0xAD: self = .hidden
    case 0xA0...0x2FF: self = .letter
    default: self = Self.beyondLatin(scalar)
    }
  }

  private static func beyondLatin(_ scalar: Unicode.Scalar) -> DisplayClass {
    let value = scalar.value
    switch value {
    case 0x370...0x482, 0x48A...0x58F, 0x1E00...0x1FFF, 0x2030...0x205F: return .letter
    case 0x3041...0x3096, 0x30A0...0x312F, 0x3400...0x4DBF, 0x4E00...0x9FFF: return .letter
    case 0xAC00...0xD7A3: return .letter
    case 0xFE0E, 0xFE0F: return .emojiSelector
    case 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: return .hidden
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: return .hidden
    case 0x3164, 0xFE00...0xFE0D, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: return .hidden
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: return .hidden
    case 0xFDD0...0xFDEF: return .invalid
    case _ where value & 0xFFFE == 0xFFFE: return .invalid
    default: return byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> DisplayClass {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: .mark
    default: .letter
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can be the left or right part of an emoji.
  var isPictograph: Bool {
    switch value {
    case 0x23, 0x2A, 0x30...0x39: true  // keycaps
    case 0xA9, 0xAE: true
    case 0x2000...0x3299, 0x1F000...0x1FAFF: properties.isEmoji
    default: false
    }
  }

  /// Whether the scalar belongs to a script that is written with joiners.
  var isJoiningLetter: Bool {
    switch value {
    case 0x620...0x6FF, 0x700...0x8FF: true  // Arabic, Syriac, Thaana, N'Ko and their kin
    case 0x900...0xDFF: true  // the scripts of India and Sri Lanka
    case 0xF00...0xFFF, 0x1000...0x109F, 0x1780...0x17FF: true
    case 0x1800...0x18AF, 0x1A00...0x1CFF, 0xA840...0xABFF, 0x11000...0x11FFF: true
    default: false
    }
  }

  /// Whether the scalar takes the vowel from a letter, so that a joiner may end a word after it.
  var isVirama: Bool {
    switch value {
    case 0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD4D, 0xDCA: true
    default: false
    }
  }

  /// Whether Unicode has another spelling of the scalar, or of it and its left neighbour (the
  /// characters whose NFC_Quick_Check is not Yes, UAX #15).
  var hasOtherSpelling: Bool {
    if value < 0x300 { return false }
    switch value {
    case 0x300...0x304, 0x306...0x30C, 0x30F, 0x311, 0x313, 0x314, 0x31B, 0x323...0x328: return true
    case 0x32D, 0x32E, 0x330, 0x331, 0x338, 0x340...0x345, 0x374, 0x37E, 0x387: return true
    case 0x653...0x655, 0x93C, 0x958...0x95F, 0x9BE, 0x9D7, 0x9DC...0x9DF: return true
    case 0xA33...0xA36, 0xA59...0xA5E, 0xB3E, 0xB56, 0xB57, 0xB5C, 0xB5D, 0xBBE, 0xBD7: return true
    case 0xC56, 0xCC2, 0xCD5, 0xCD6, 0xD3E, 0xD57, 0xDCA, 0xDCF, 0xDDF: return true
    case 0xF43...0xFB9, 0x102E, 0x1161...0x1175, 0x11A8...0x11C2, 0x1B35: return true
    case 0x1F71...0x1FFD, 0x2000, 0x2001, 0x2126...0x212B, 0x2329, 0x232A, 0x2ADC: return true
    case 0x3099, 0x309A, 0xF900...0xFAFF, 0xFB1D...0xFB4E: return true
    case 0x11000...0x11FFF, 0x1D15E...0x1D1C0, 0x2F800...0x2FA1F: return true
    default: return false
    }
  }
}
