/// Text that is UTF-8 but for some bytes, as publishers make it who paste their sources together.
enum MixedText {
  /// Reads what is UTF-8 as that, and the other bytes in the declared charset, or in windows-1252
  /// where the rest is in Latin letters.
  static func decoded(_ bytes: [UInt8], declared: String?) -> DecodedText {
    let isOther = declared != nil && declared != "UTF-8"
    let charset = isOther ? declared : (isLatin(bytes) ? "CP1252" : nil)
    var reader = MixedTextReader(bytes, strays: charset.flatMap(table) ?? [], isSure: isOther)
    var text = DecodedText(bytes: reader.read())
    if reader.readStrays > 0, let charset {
      text.warnings.append("The text is UTF-8, but some bytes are \(charset) and were read so.")
    }
    if reader.replaced > 0 {
      text.warnings.append("Some bytes are not UTF-8 and were replaced.")
    }
    return text
  }

  /// Whether all letters that are UTF-8 are Latin, and there are some.
  private static func isLatin(_ bytes: [UInt8]) -> Bool {
    var index = 0
    var hasLetters = false
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : UTF8Proof.sequenceLength(bytes, at: index)
      // Letters to U+017F, general punctuation, and the pictures beyond U+FFFF.
      switch length > 1 ? bytes[index] : 0 {
      case 0: break
      case 0xC2, 0xE2, 0xF0...0xF4: break
      case 0xC3...0xC5: hasLetters = true
      default: return false
      }
      index += max(1, length)
    }
    return hasLetters
  }

  /// The characters of 0x80 to 0xFF in UTF-8; nil when the charset takes several bytes a character.
  private static func table(of charset: String) -> [[UInt8]]? {
    let bytes: [UInt8] = (0x80...0xFF).flatMap { (byte: UInt8) -> [UInt8] in [byte, 0x0A] }
    let converted = TextDecoding.converted(bytes, from: charset)?.bytes ?? []
    let characters = converted.split(separator: 0x0A, omittingEmptySubsequences: false)
    return characters.count == 129 ? characters.dropLast().map { Array($0) } : nil
  }
}

/// Goes once over bytes of which some are not UTF-8.
private struct MixedTextReader {
  private(set) var readStrays = 0
  private(set) var replaced = 0

  private let bytes: [UInt8]
  private let strays: [[UInt8]]
  /// Whether the charset of the strays is known, and not only probable.
  private let isSure: Bool

  init(_ bytes: [UInt8], strays: [[UInt8]], isSure: Bool) {
    self.bytes = bytes
    self.strays = strays
    self.isSure = isSure
  }

  mutating func read() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    var soundStart = 0
    var index = 0
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : UTF8Proof.sequenceLength(bytes, at: index)
      guard length == 0 else {
        index += length
        continue
      }
      output += bytes[soundStart..<index]
      let cut = cutSequence(at: index)
      appendStray(at: index, isCut: cut > 1, to: &output)
      index += cut
      soundStart = index
    }
    output += bytes[soundStart...]
    return output
  }

  /// How many bytes belong to a sequence that was cut; 1 for a byte that stands alone.
  private func cutSequence(at index: Int) -> Int {
    guard !isSure, (0xE0...0xF4).contains(bytes[index]) else { return 1 }
    let rest = bytes[(index + 1)..<min(index + 3, bytes.count)]
    return 1 + rest.prefix { $0 & 0xC0 == 0x80 }.count
  }

  private mutating func appendStray(at index: Int, isCut: Bool, to output: inout [UInt8]) {
    guard !strays.isEmpty, isSure || (!isCut && isWindows(at: index)) else {
      replaced += 1
      output += [0xEF, 0xBF, 0xBD]
      return
    }
    readStrays += 1
    output += strays[Int(bytes[index] - 0x80)]
  }

  /// Whether a byte is more likely a letter or a quotation mark than the rest of a cut sequence.
  private func isWindows(at index: Int) -> Bool {
    let byte = bytes[index]
    // These begin the sequences of Latin letters: what follows them was cut off.
    if byte == 0xC2 || byte == 0xC3 { return false }
    let before = index > 0 ? bytes[index - 1] : 0
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0
    return before.isASCIILetter || after.isASCIILetter
  }
}
