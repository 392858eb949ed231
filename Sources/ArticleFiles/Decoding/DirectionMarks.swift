/// Characters that turn the direction of a text and cannot be seen.
///
/// They are dropped wherever text is read: what stands among them may look like something else.
enum DirectionMarks {
  /// How many of them stand in sound UTF-8 as themselves, and not as references of HTML.
  static func count(in utf8: [UInt8]) -> Int {
    var count = 0
    var index = utf8.endOfASCII(from: 0)
    while index < utf8.count {
      let length = max(1, UTF8Proof.sequenceLength(utf8, at: index))
      if isMark(utf8[index..<index + length]) { count += 1 }
      index = utf8.endOfASCII(from: index + length)
    }
    return count
  }

  private static func isMark(_ sequence: ArraySlice<UInt8>) -> Bool {
    let bytes = sequence.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    return switch bytes {
    // U+061C; U+200E and U+200F; U+202A to U+202E; U+2066 to U+2069.
    case 0xD89C, 0xE2_808E...0xE2_808F, 0xE2_80AA...0xE2_80AE, 0xE2_81A6...0xE2_81A9: true
    default: false
    }
  }
}
