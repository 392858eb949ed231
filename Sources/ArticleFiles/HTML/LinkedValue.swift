/// A value of the JSON that pages carry for search engines.
indirect enum LinkedValue: Equatable {
  case text(String)
  case list([LinkedValue])
  case object([String: LinkedValue])
  /// A number, true, false or null, none of which an article needs.
  case other

  subscript(key: String) -> LinkedValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The values of a list; the value itself when it is none.
  var elements: [LinkedValue] {
    if case .list(let values) = self { values } else { [self] }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// Reads JSON as pages have it, with the mistakes that templates make.
///
/// Commas too many or too few, line breaks and quotation marks inside a text, comments around the
/// whole and an end that is missing: what can be told is kept. One pass, and no deeper than the cap.
struct LinkedValueParser {
  private let bytes: [UInt8]
  private let depthLimit: Int
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    depthLimit = limits.jsonDepth
  }

  /// The values that stand one after another in the bytes.
  mutating func values() -> [LinkedValue] {
    var values: [LinkedValue] = []
    while let start = bytes[position...].firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) {
      position = start
      values.append(value())
    }
    return values
  }
}

extension LinkedValueParser {
  private mutating func value() -> LinkedValue {
    skipSpace()
    switch byte(position) {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.list() }
    case UInt8(ascii: "\""): return .text(string())
    default:
      skipWord()
      return .other
    }
  }

  /// Reads what a bracket opens; below the cap the bracket is passed over and its content is lost.
  private mutating func nested(_ read: (inout Self) -> LinkedValue) -> LinkedValue {
    position += 1
    guard depth < depthLimit else { return .other }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> LinkedValue {
    var members: [String: LinkedValue] = [:]
    while skipSeparators() {
      switch byte(position) {
      case UInt8(ascii: "}"):
        position += 1
        return .object(members)
      case UInt8(ascii: "\""):
        let key = string()
        skipSpace()
        guard byte(position) == UInt8(ascii: ":") else { continue }
        position += 1
        let value = value()
        if members[key] == nil { members[key] = value }
      case UInt8(ascii: "]"): return .object(members)
      default: position += 1
      }
    }
    return .object(members)
  }

  private mutating func list() -> LinkedValue {
    var values: [LinkedValue] = []
    while skipSeparators() {
      switch byte(position) {
      case UInt8(ascii: "]"):
        position += 1
        return .list(values)
      case UInt8(ascii: "}"): return .list(values)
      default: values.append(value())
      }
    }
    return .list(values)
  }

  private mutating func string() -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        readEscape(into: &text)
        continue
      }
      position += 1
      if byte == UInt8(ascii: "\""), endsText() { break }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the quotation mark before this place ends a text: JSON goes on behind it.
  private func endsText() -> Bool {
    var index = position
    var sawLine = false
    while index < bytes.count, bytes[index].isMarkupSpace, index - position < 256 {
      if bytes[index] == 0x0A { sawLine = true }
      index += 1
    }
    switch byte(index) {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), 0: return true
    case UInt8(ascii: "\""): return sawLine
    default: return false
    }
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let escaped = byte(position + 1)
    position += 2
    switch escaped {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x20)
    case UInt8(ascii: "b"), UInt8(ascii: "f"), 0: break
    case UInt8(ascii: "u"): appendUnit(to: &text)
    default: text.append(escaped)
    }
  }

  /// A character by its UTF-16 units; half a pair is a character that cannot be shown.
  private mutating func appendUnit(to text: inout [UInt8]) {
    guard let first = unit(at: position) else { return }
    position += 4
    var units = [first]
    if UTF16.isLeadSurrogate(first), byte(position) == UInt8(ascii: "\\"),
      byte(position + 1) == UInt8(ascii: "u"), let second = unit(at: position + 2)
    {
      units.append(second)
      position += 6
    }
    text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
  }

  private func unit(at index: Int) -> UInt16? {
    var value: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = byte(index + offset).hexDigitValue else { return nil }
      value = value << 4 | digit
    }
    return UInt16(value)
  }

  /// Goes behind white space and commas; false at the end of everything.
  private mutating func skipSeparators() -> Bool {
    while position < bytes.count, bytes[position].isMarkupSpace || bytes[position] == 0x2C {
      position += 1
    }
    return position < bytes.count
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
  }

  /// Goes behind a number or a word; at least one byte, so that every turn goes forward.
  private mutating func skipWord() {
    position = min(position + 1, bytes.count)
    while position < bytes.count, !Self.wordEnds.contains(bytes[position]) { position += 1 }
  }

  private func byte(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  private static let wordEnds = Set(",]}{[\"\n".utf8)
}
