/// What a cluster says about the direction of text (UAX #9, the classes that news copy uses).
enum BidiClass: UInt8 {
  case left
  case right
  case arabic
  case europeanNumber
  case arabicNumber
  case europeanSeparator
  case europeanTerminator
  case commonSeparator
  case neutral

  var isStrong: Bool { self == .left || self == .right || self == .arabic }

  init(_ value: UInt32) {
    if value < 0x80 {
      self = BidiClass(ascii: UInt8(value))
    } else if value < 0x590 {
      self = BidiClass(latin: value)
    } else if value < 0x900 {
      self = BidiClass(semitic: value)
    } else {
      self = BidiClass(high: value)
    }
  }

  private init(ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self = .left
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .europeanNumber
    case UInt8(ascii: "+"), UInt8(ascii: "-"): self = .europeanSeparator
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"): self = .europeanTerminator
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"):
      self = .commonSeparator
    default: self = .neutral
    }
  }

  private init(latin value: UInt32) {
    switch value {
    case 0xA0: self = .commonSeparator
    case 0xA2...0xA5, 0xB0, 0xB1, 0x58F: self = .europeanTerminator
    case 0xB2, 0xB3, 0xB9: self = .europeanNumber
    case 0xAA, 0xB5, 0xBA: self = .left
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2B9...0x2BA, 0x2C2...0x2CF, 0x300...0x36F: self = .neutral
    default: self = .left
    }
  }

  private init(semitic value: UInt32) {
    switch value {
    case 0x600...0x605, 0x660...0x669, 0x66B, 0x66C, 0x6DD: self = .arabicNumber
    case 0x606, 0x607, 0x60E, 0x60F, 0x6DE, 0x6E9: self = .neutral
    case 0x609, 0x60A, 0x66A: self = .europeanTerminator
    case 0x60C: self = .commonSeparator
    case 0x6F0...0x6F9: self = .europeanNumber
    case 0x608, 0x60B, 0x60D, 0x61B...0x7BF, 0x860...0x8FF: self = .arabic
    default: self = .right
    }
  }

  private init(high value: UInt32) {
    switch value {
    case 0x202F: self = .commonSeparator
    case 0x2030...0x2034, 0x20A0...0x20CF, 0x212E, 0xFF03...0xFF05: self = .europeanTerminator
    case 0x2070, 0x2074...0x2079, 0x2080...0x2089, 0xFF10...0xFF19: self = .europeanNumber
    case 0x207A, 0x207B, 0x2212, 0xFF0B, 0xFF0D: self = .europeanSeparator
    case 0x210A...0x2113, 0x2160...0x2188: self = .left
    case 0x2000...0x206F, 0x207C...0x207E, 0x2100...0x2BFF, 0x3000...0x3004, 0x3008...0x3020,
      0xFF01...0xFF20, 0x1F000...0x1FAFF:
      self = .neutral
    case 0xFB1D...0xFB4F, 0x10800...0x10CFF, 0x10E80...0x10FFF, 0x1E800...0x1EDFF: self = .right
    case 0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x1EE00...0x1EEFF: self = .arabic
    default: self = .left
    }
  }
}
