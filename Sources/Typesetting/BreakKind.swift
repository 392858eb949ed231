/// What a cluster does to the places before and after it where a line may end.
///
/// A compact subset of the classes of UAX #14.
enum BreakKind: UInt8 {
  case space
  case newline
  /// Zero width space: a line may end here, and nothing is drawn.
  case zeroWidthBreak
  /// A line may end here, and then a hyphen is drawn.
  case softHyphen
  /// Keeps its neighbours together, drawn as a blank when it has a width.
  case glue
  case open
  case close
  /// `! ? : ; »`, which some languages set apart by a space and which must not begin a line.
  case trailingMark
  /// A straight quotation mark, which may open or close.
  case quote
  case apostrophe
  case hyphen
  /// An en or em dash.
  case dash
  /// Like a letter, but two of them make an address.
  case slash
  case ideograph
  case wideOpen
  /// Wide closing punctuation, small kana and whatever else must not begin a line (kinsoku).
  case wideClose
  case letter
  case digit
  /// Scripts that set no space between words: Thai, Lao, Burmese, Khmer.
  case complex
  /// A vowel written before its consonant, which must not end a line.
  case complexLeading
  /// A sign that belongs to the letter before it, which must not begin a line.
  case complexTrailing
  /// A cluster no cell can hold, drawn as a question mark.
  case replaced

  var isComplex: Bool {
    self == .complex || self == .complexLeading || self == .complexTrailing
  }

  /// Whether a line may end beside it for want of spaces in the script.
  var isWide: Bool { self == .ideograph || self == .wideOpen || self == .wideClose }

  /// Whether a line must not begin with it when no space stands before it.
  var mustNotBegin: Bool {
    switch self {
    case .glue, .close, .trailingMark, .wideClose, .quote, .apostrophe, .softHyphen, .hyphen, .dash,
      .zeroWidthBreak, .complexTrailing:
      true
    default: false
    }
  }

  /// Whether a line must not end with it when no space stands after it.
  var mustNotEnd: Bool {
    switch self {
    case .glue, .open, .wideOpen, .quote, .complexLeading: true
    default: false
    }
  }
}

extension BreakKind {
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    self =
      value < 0x80
      ? BreakKind(ascii: UInt8(value))
      : value < 0x2000 ? BreakKind(alphabetic: value) : BreakKind(high: value)
  }

  init(ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: " "): self = .space
    case UInt8(ascii: "\n"): self = .newline
    case UInt8(ascii: "-"): self = .hyphen
    case UInt8(ascii: "/"): self = .slash
    case UInt8(ascii: "\""): self = .quote
    case UInt8(ascii: "'"): self = .apostrophe
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: "%"):
      self = .close
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
      self = .trailingMark
    default: self = .letter
    }
  }

  private init(alphabetic value: UInt32) {
    switch value {
    case 0xA0: self = .glue
    case 0xAD: self = .softHyphen
    case 0xAB, 0xA1, 0xBF: self = .open
    case 0xBB: self = .trailingMark
    case 0x05BE: self = .hyphen
    case 0x060C, 0x06D4: self = .close
    case 0x061B, 0x061F: self = .trailingMark
    case 0x0660...0x0669, 0x06F0...0x06F9, 0x0966...0x096F: self = .digit
    case 0x0E40...0x0E44, 0x0EC0...0x0EC4: self = .complexLeading
    case 0x0E2F, 0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0E46, 0x0EAF, 0x0EB0, 0x0EB2, 0x0EB3, 0x0EC6,
      0x104A, 0x104B, 0x17D4, 0x17D5, 0x17D6, 0x17D7:
      self = .complexTrailing
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = .complex
    case 0x1100...0x115F: self = .letter
    default: self = .letter
    }
  }

  private init(high value: UInt32) {
    switch value {
    case 0x2007, 0x202F, 0x2011, 0x2060: self = .glue
    case 0x200B: self = .zeroWidthBreak
    case 0x2000...0x200A, 0x205F: self = .space
    case 0x2010: self = .hyphen
    case 0x2012...0x2015: self = .dash
    case 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: self = .open
    case 0x2019: self = .apostrophe
    case 0x201D, 0x2024...0x2026, 0x2030, 0x2032, 0x2033: self = .close
    case 0x203A, 0x203C, 0x2047...0x2049: self = .trailingMark
    default: self = BreakKind(eastAsian: value)
    }
  }

  private init(eastAsian value: UInt32) {
    switch value {
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFF08,
      0xFF3B, 0xFF5B, 0xFF5F, 0xFF62:
      self = .wideOpen
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019,
      0x301B, 0x301C, 0x301E, 0x301F, 0x303B, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063,
      0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x309B...0x309E, 0x30A0, 0x30A1, 0x30A3,
      0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6,
      0x30FB...0x30FE, 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D,
      0xFF5D, 0xFF60, 0xFF61, 0xFF63, 0xFF64, 0xFF65:
      self = .wideClose
    case 0xFF10...0xFF19: self = .digit
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x1FAFF, 0x1B000...0x1B2FF,
      0x20000...0x3FFFF:
      self = .ideograph
    default: self = .letter
    }
  }
}
