/// Language tags as feeds and pages write them.
enum LanguageTag {
  /// The BCP 47 tag, written with hyphens; nil for what cannot be one.
  static func tag(_ text: String) -> String? {
    let text = text.trimmingASCIISpace
    guard (1...35).contains(text.utf8.count) else { return nil }
    var tag = ""
    for byte in text.utf8 {
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F else {
        return nil
      }
      tag.unicodeScalars.append(byte == 0x5F ? "-" : Unicode.Scalar(byte))
    }
    return tag
  }
}
