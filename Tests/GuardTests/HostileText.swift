/// What texts of strangers may hold, and what of it no terminal may ever be sent.
enum HostileText {
  /// Sequences that drive terminals, and signs that hide, turn or fill.
  static let payload =
    "\u{1B}[2J\u{1B}]0;owned\u{7}\u{1B}]52;c;b3duZWQ=\u{1B}\\\u{8}\u{7F}\u{9B}31m\u{9D}0;x\u{9C}"
    + "\u{202E}\u{2066}\u{2069}\u{200E}\u{61C}\u{200B}\u{2060}\u{AD}\u{FEFF}\u{E0041}\u{E007F}"
    + "\u{FFF9}x\u{FFFA}y\u{FFFB}\u{2028}\u{34F}\u{180B}\u{FE01}\u{115F}\u{3164}" + noCharacters

  /// Swift takes these in no literal.
  private static let noCharacters = [0xFFFF, 0xFDD0].compactMap { Unicode.Scalar($0 as UInt32) }
    .map { String($0) }.joined()

  /// The same as references, in numbers of both kinds.
  static let references = payload.unicodeScalars.enumerated().map { index, scalar in
    index.isMultiple(of: 2) ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16));"
  }.joined()

  /// The same inside the quotation marks of JSON.
  static let json = payload.utf16.map { unit in
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }.joined()

  /// The same inside the double quotation marks of TOML and YAML.
  static let toml = payload.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()

  /// Whether a scalar may be sent to a terminal, told by Unicode's own properties.
  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: return true
    case 0xFFF9...0xFFFB: return false
    default: break
    }
    if scalar.properties.isNoncharacterCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// What of an output could harm; line feeds and tabs between columns cannot.
  static func threats(in output: String) -> [String] {
    output.unicodeScalars.filter { !isHarmless($0) && $0 != "\n" && $0 != "\t" }
      .map { String($0.value, radix: 16) }
  }
}
