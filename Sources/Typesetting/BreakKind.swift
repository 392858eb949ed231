/// What a cluster does to the places before and after it where a line may end.
///
/// The few kinds that our own rules and the drawing of lines tell apart; where Unicode's rules allow
/// a line to end is found from all its classes (``LineBreakRules``).
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
  /// Anything else that a line may end after, as a sign between Tibetan syllables.
  case breakAfter
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
      : BreakKind(ofOneScalar: value) ?? BreakKind(LineBreakClass(value), of: value)
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

  /// What we make of single scalars, whatever their class.
  private init?(ofOneScalar value: UInt32) {
    switch value {
    case 0xAD: self = .softHyphen
    case 0xAB, 0x2018, 0x201C, 0x2039: self = .open
    case 0xBB, 0x203A, 0x203C, 0x2047...0x2049: self = .trailingMark
    case 0x2019: self = .apostrophe
    case 0x201D: self = .close
    case 0xA0, 0x2007, 0x202F, 0x2011, 0x2060: self = .glue
    case 0x2000...0x200A, 0x205F: self = .space
    case 0x05BE, 0x2010: self = .hyphen
    case 0x2012...0x2015, 0x2E3A, 0x2E3B: self = .dash
    case 0x0E40...0x0E44, 0x0EC0...0x0EC4: self = .complexLeading
    case 0x0E2F, 0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0E46, 0x0EAF, 0x0EB0, 0x0EB2, 0x0EB3, 0x0EC6,
      0x104A, 0x104B, 0x17D4...0x17D7:
      self = .complexTrailing
    case 0x309B, 0x309C, 0x30A0, 0x301C, 0xFF05: self = .wideClose
    case 0xFF10...0xFF19: self = .digit
    default: return nil
    }
  }

  private init(_ lineClass: LineBreakClass, of value: UInt32) {
    let isWide = value >= 0x2E80
    self =
      switch lineClass {
      case .mandatory, .carriageReturn, .lineFeed, .nextLine: .newline
      case .space: .space
      case .zeroWidthSpace: .zeroWidthBreak
      case .openPunctuation: .open
      case .wideOpenPunctuation: .wideOpen
      case .closePunctuation, .closeParenthesis, .infixNumeric, .inseparable, .postfixNumeric:
        isWide ? .wideClose : .close
      case .wideCloseParenthesis: .wideClose
      case .exclamation, .nonstarter: isWide ? .wideClose : .trailingMark
      case .quotation: .quote
      case .hyphen: .hyphen
      case .slash: .slash
      case .numeric: .digit
      case .breakAfter, .breakBoth: .breakAfter
      case .ideograph, .emojiBase, .emojiModifier, .reservedPicture: .ideograph
      case .complexContext: .complex
      default: .letter
      }
  }
}
