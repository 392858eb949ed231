import CText

/// References to characters in markup: `&eacute;`, `&#233;`, `&#xE9;`.
///
/// Only the names of HTML (XML's five among them) and numbers are known. What a document declares
/// itself is never looked at, so no reference can grow. What is no reference stays as it is written.
enum CharacterReference {
  static func decode(_ bytes: ArraySlice<UInt8>, isAttribute: Bool, into output: inout [UInt8]) {
    var rest = bytes
    // Room made at each of many calls would be copied at each.
    if output.isEmpty { output.reserveCapacity(bytes.count) }
    while let ampersand = rest.offset(of: UInt8(ascii: "&")) {
      output.append(contentsOf: rest[..<ampersand])
      rest = rest[ampersand...]
      let length = decodeOne(rest, isAttribute: isAttribute, into: &output)
      if length == 0 { output.append(UInt8(ascii: "&")) }
      rest = rest.dropFirst(max(1, length))
    }
    output.append(contentsOf: rest)
  }

  /// Whether a reference that is a character stands in the bytes.
  static func occurs(in bytes: ArraySlice<UInt8>) -> Bool {
    var scratch: [UInt8] = []
    var rest = bytes
    while let ampersand = rest.offset(of: UInt8(ascii: "&")) {
      if decodeOne(rest[ampersand...], isAttribute: true, into: &scratch) > 0 { return true }
      rest = rest[(ampersand + 1)...]
    }
    return false
  }
}

extension CharacterReference {
  /// Decodes the reference that begins `bytes`, and returns its length; 0 when it is none.
  private static func decodeOne(
    _ bytes: ArraySlice<UInt8>,
    isAttribute: Bool,
    into output: inout [UInt8]
  ) -> Int {
    let name = bytes.dropFirst()
    guard let first = name.first else { return 0 }
    if first == UInt8(ascii: "#") { return decodeNumber(bytes, into: &output) }
    guard first.isASCIILetter else { return 0 }
    let letters = name.prefix(32).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    if letters.endIndex < bytes.endIndex, bytes[letters.endIndex] == UInt8(ascii: ";") {
      return appendNamed(letters, to: &output) ? letters.count + 2 : 0
    }
    // Old pages leave the semicolon out after a few names; a URL's `&copy=` is none of them.
    let next = letters.endIndex < bytes.endIndex ? bytes[letters.endIndex] : 0x20
    guard !isAttribute || next != UInt8(ascii: "="), mayLackSemicolon(letters) else { return 0 }
    return appendNamed(letters, to: &output) ? letters.count + 1 : 0
  }

  private static func mayLackSemicolon(_ name: ArraySlice<UInt8>) -> Bool {
    ["amp", "lt", "gt", "quot", "nbsp"].contains { name.elementsEqual($0.utf8) }
  }

  private static func appendNamed(_ name: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
    if let common = common(name) {
      output.append(common)
      return true
    }
    var character = [UInt8](repeating: 0, count: 16)
    let length = name.withUnsafeBufferPointer { buffer in
      dl_named_character(buffer.baseAddress, buffer.count, &character)
    }
    output.append(contentsOf: character[..<length])
    return length > 0
  }

  /// The references that make up nearly all, without a look at the long table.
  private static func common(_ name: ArraySlice<UInt8>) -> UInt8? {
    guard name.count <= 4 else { return nil }
    if name.elementsEqual("lt".utf8) { return 0x3C }
    if name.elementsEqual("gt".utf8) { return 0x3E }
    if name.elementsEqual("amp".utf8) { return 0x26 }
    if name.elementsEqual("quot".utf8) { return 0x22 }
    if name.elementsEqual("apos".utf8) { return 0x27 }
    return nil
  }

  private static func decodeNumber(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
    var digits = bytes.dropFirst(2)
    var radix: UInt32 = 10
    if digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X") {
      radix = 16
      digits = digits.dropFirst()
    }
    var value: UInt32 = 0
    var end = digits.startIndex
    while end < digits.endIndex, let digit = digits[end].hexDigitValue, digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      end += 1
    }
    guard end > digits.startIndex else { return 0 }
    output.append(contentsOf: String(scalar(value)).utf8)
    let hasSemicolon = end < digits.endIndex && digits[end] == UInt8(ascii: ";")
    return end - bytes.startIndex + (hasSemicolon ? 1 : 0)
  }

  /// The character of a number; 128 to 159 mean windows-1252, as HTML says.
  private static func scalar(_ value: UInt32) -> Character {
    if (0x80...0x9F).contains(value) {
      return Character(Windows1252.upper[Int(value - 0x80)])
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return Character(scalar)
  }
}

/// The part of windows-1252 in which it differs from ISO 8859-1.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; the five that are unassigned stay the controls they were.
  static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
  ]
}

extension UInt8 {
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// Space, tab, line feed, form feed or carriage return.
  var isMarkupSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var hexDigitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
