/// File names as text that keeps their bytes, whatever these are.
///
/// The system's names are bytes. Those that are no UTF-8 are kept as the scalars U+10FF80 to U+10FFFF,
/// one a byte, so that a name can be opened again; a name that holds such scalars itself has its
/// own bytes kept in the same way.
package enum NativePath {
  /// The text for a name's bytes.
  package static func text(_ name: some Collection<UInt8>) -> String {
    let text = String(decoding: name, as: UTF8.self)
    guard needsEscape(text, byteCount: name.count) else { return text }
    return escaped(Array(name))
  }

  /// The bytes of the name that `text` was made from, without a NUL at the end.
  package static func bytes(_ text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: isEscape) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isEscape(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// A path for the screen: without controls, a replacement character for each byte that is no text.
  package static func shown(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isEscape(scalar) ? "\u{FFFD}" : scalar) }
    return DisplayText.singleLine(String(scalars))
  }

  /// Calls `body` with the path as the system takes it; a path with a NUL inside ends there.
  static func withPath<Result>(_ text: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var bytes = bytes(text).map { CChar(bitPattern: $0) }
    bytes.append(0)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return "".withCString(body) }
      return body(base)
    }
  }

  /// A name in a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func isEscape(_ scalar: Unicode.Scalar) -> Bool {
    (0x10FF80...0x10FFFF).contains(scalar.value)
  }

  /// Decoding mends bad bytes with U+FFFD, which then stands where the name has none.
  private static func needsEscape(_ text: String, byteCount: Int) -> Bool {
    text.utf8.count != byteCount
      || text.unicodeScalars.contains { $0 == "\u{FFFD}" || isEscape($0) }
  }

  private static func escaped(_ name: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index < name.count {
      if let (scalar, length) = scalar(in: name, at: index), !isEscape(scalar) {
        scalars.append(scalar)
        index += length
      } else {
        if let escape = Unicode.Scalar(0x10FF00 + UInt32(name[index] | 0x80)) {
          scalars.append(escape)
        }
        index += 1
      }
    }
    return String(scalars)
  }

  /// The scalar that well-formed UTF-8 holds at `index`.
  private static func scalar(in name: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
    for length in 1...4 where index + length <= name.count {
      let bytes = name[index..<(index + length)]
      if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first
      {
        return (scalar, length)
      }
    }
    return nil
  }
}
