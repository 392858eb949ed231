/// How the bytes of a part were made fit for the mail of seven bits (RFC 2045 section 6).
enum TransferEncoding {
  case plain
  case quotedPrintable
  case base64

  /// The encoding that a field names; what nobody knows is taken as it stands.
  init(named name: String?) {
    switch name?.lowercased() {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .plain
    }
  }

  /// The bytes as they were, and whether the encoding breaks off.
  func decoded(_ bytes: ArraySlice<UInt8>) -> (bytes: ArraySlice<UInt8>, isDamaged: Bool) {
    switch self {
    case .plain: (bytes, false)
    case .quotedPrintable: (Self.unquoted(bytes)[...], false)
    case .base64: Self.unpacked(bytes)
    }
  }

  /// How many bytes come out, without making them.
  func decodedCount(_ bytes: ArraySlice<UInt8>) -> Int {
    switch self {
    case .plain: bytes.count
    case .quotedPrintable: Self.unquoted(bytes).count
    case .base64: bytes.count { Self.sextet($0) != nil } * 3 / 4
    }
  }
}

extension TransferEncoding {
  /// Quoted-printable, in which a sign that begins no code stands for itself.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    // Spaces at the end of a line were added on the way.
    var spaces: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        spaces.append(byte)
        index += 1
        continue
      }
      if byte != 0x0D, byte != 0x0A { output += spaces }
      spaces.removeAll(keepingCapacity: true)
      if byte == UInt8(ascii: "="), let (code, length) = code(bytes[index...]) {
        output += code
        index += length
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  /// What `=` and what follows it stand for: a byte, or nothing where it joins two lines.
  private static func code(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], length: Int)? {
    let rest = bytes.dropFirst()
    let digits = rest.prefix(2).compactMap(\.hexDigitValue)
    if digits.count == 2 { return ([UInt8(truncatingIfNeeded: digits[0] * 16 + digits[1])], 3) }
    let line = rest.prefix(100).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if line.first == 0x0A { return ([], line.startIndex + 1 - bytes.startIndex) }
    return rest.isEmpty ? ([], 1) : nil
  }

  /// Base64; whatever is no digit of it is passed over.
  private static func unpacked(
    _ bytes: ArraySlice<UInt8>
  ) -> (bytes: ArraySlice<UInt8>, isDamaged: Bool) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      if byte == UInt8(ascii: "=") {
        // Padding ends a group; another text may follow.
        append(bits, count, to: &output)
        (bits, count) = (0, 0)
        continue
      }
      guard let digit = sextet(byte) else { continue }
      bits = bits << 6 | UInt32(digit)
      count += 1
      guard count == 4 else { continue }
      append(bits, count, to: &output)
      (bits, count) = (0, 0)
    }
    append(bits, count, to: &output)
    return (output[...], count > 0)
  }

  /// Writes the whole bytes of a group of `count` digits.
  private static func append(_ bits: UInt32, _ count: Int, to output: inout [UInt8]) {
    guard count > 1 else { return }
    let full = bits << UInt32(6 * (4 - count))
    for place in 0..<(count - 1) {
      output.append(UInt8(truncatingIfNeeded: full >> UInt32(16 - 8 * place)))
    }
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
