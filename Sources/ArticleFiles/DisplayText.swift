import Foundation

/// Text made safe to show: what could drive a terminal or mislead a reader is gone.
///
/// Every string of an article passes here once, after its last decoding, so the rest of the program
/// never meets a control character, a hidden direction mark or a letter in two spellings.
enum DisplayText {
  /// The text on one line, its white space single spaces, none at either end.
  static func singleLine(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var cleaner = DisplayCleaner(keepsLines: false, tabWidth: 1)
    return cleaner.clean(text)
  }

  /// The text on as many lines as it has, each ended by a line feed; a tab becomes `tabWidth` spaces.
  static func multiline(_ text: String, tabWidth: Int = 1) -> String {
    if isPlainText(text) { return text }
    var cleaner = DisplayCleaner(keepsLines: true, tabWidth: tabWidth)
    return cleaner.clean(text)
  }

  /// The text on as many lines as it has words on, each as `singleLine` has it.
  static func shortLines(_ text: String) -> String {
    multiline(text).split(separator: "\n").map { singleLine(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The text cut to at most `limit` bytes of UTF-8, between two characters, with an ellipsis.
  static func capped(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit, limit > 3 else { return text }
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: limit - 3)
    var scalarEnd = end
    while scalarEnd > text.startIndex, text.utf8[scalarEnd] & 0xC0 == 0x80 {
      scalarEnd = text.utf8.index(before: scalarEnd)
    }
    return text[..<scalarEnd] + "…"
  }
}

extension DisplayText {
  /// Whether nothing has to be done: characters that nobody could object to, and single spaces.
  private static func isPlainLine(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    var text = text
    let isTidy = text.withUTF8 { bytes in
      for byte in bytes {
        guard byte >= 0x20, byte != 0x20 || previous != 0x20 else { return false }
        previous = byte
      }
      return true
    }
    return isTidy && (previous != 0x20 || text.isEmpty) && isPlainText(text)
  }

  private static func isPlainText(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        index = bytes.endOfPrintedASCII(from: index)
        guard index < bytes.count else { break }
        let length = bytes[index] < 0x80 ? 0 : plainLength(bytes, at: index)
        guard length > 0 || bytes[index] == 0x0A else { return false }
        index += max(1, length)
      }
      return true
    }
  }

  /// The length of the character at `index` when it is of the scripts that need no look: Latin, Greek,
  /// Cyrillic, Han, Kana, Hangul and the common punctuation; 0 for any other.
  private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = UInt32(bytes[index])
    if first < 0xE0 {
      guard index + 1 < bytes.count else { return 0 }
      let value = (first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      switch value {
      case 0xAD: return 0
      case 0xA0...0x2FF, 0x388...0x482, 0x48A...0x58F, 0x5D0...0x5EA, 0x621...0x64A: return 2
      default: return 0
      }
    }
    guard first < 0xF0, index + 2 < bytes.count else { return 0 }
    let value =
      (first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    switch value {
    case 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: return 3
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A1...0x30FE, 0x3400...0x4DBF: return 3
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60: return 3
    default: return 0
    }
  }
}
