/// Mends backslashes that stand for the end of a line or before a quote, as some collections have.
enum JoinRepair {
  /// The text mended; nil when there is nothing to mend.
  static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes[...].offset(of: backslash) != nil else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var hasChanged = false
    for (index, byte) in bytes.enumerated() {
      guard byte == backslash, let joint = joint(in: bytes, at: index) else {
        result.append(byte)
        continue
      }
      hasChanged = true
      result += joint
    }
    return hasChanged ? result : nil
  }

  private static let backslash = UInt8(ascii: "\\")

  /// What a backslash becomes; nil where it stays, as in paths and before another one.
  private static func joint(in bytes: [UInt8], at index: Int) -> [UInt8]? {
    guard index > 0, index + 1 < bytes.count else { return nil }
    let before = bytes[index - 1]
    let after = bytes[index + 1]
    if before == UInt8(ascii: ":") || before == backslash || after == backslash { return nil }
    if after == UInt8(ascii: "\"") || after == UInt8(ascii: "'") { return [] }
    let isWordBefore =
      isLetter(before) || before == UInt8(ascii: ",") || before == UInt8(ascii: ".")
    return isWordBefore && isLetter(after) ? [UInt8(ascii: " ")] : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
