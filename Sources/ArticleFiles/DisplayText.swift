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
  /// Whether the text is printable ASCII with single spaces, so that nothing has to be done.
  private static func isPlainLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0x20
      for byte in bytes {
        guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
        previous = byte
      }
      return previous != 0x20 || bytes.isEmpty
    }
  }

  private static func isPlainText(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where (byte < 0x20 && byte != 0x0A) || byte >= 0x7F { return false }
      return true
    }
  }
}
