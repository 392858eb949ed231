/// Text in UTF-8 that was once read as windows-1252 and written as UTF-8 again: `Ã©` for `é`.
enum Mojibake {
  /// The text as it was meant; nil unless every letter beyond ASCII proves the mistake.
  static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    guard mayBeRepaired(bytes) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var run: [UInt8] = []
    var evidence = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if !scalar.isASCII {
        guard let byte = byte(of: scalar) else { return nil }
        run.append(byte)
        continue
      }
      guard flush(&run, into: &output, &evidence) else { return nil }
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    }
    guard flush(&run, into: &output, &evidence), evidence >= 2 else { return nil }
    return output
  }

  /// A quick look at the first letters beyond ASCII, which prove nearly every text sound.
  private static func mayBeRepaired(_ bytes: [UInt8]) -> Bool {
    let start = bytes.endOfASCII(from: 0)
    let run = bytes[start...].prefix { $0 >= 0x80 }
    let letters = String(decoding: run, as: UTF8.self).unicodeScalars.map(byte)
    guard !letters.contains(nil), case .valid = UTF8Proof(of: letters.compactMap(\.self)) else {
      return false
    }
    return bytes.contains { $0 == 0xC3 || $0 == 0xC2 }
  }

  /// Adds a run of letters as the bytes they stand for; false when those are not UTF-8.
  private static func flush(
    _ run: inout [UInt8],
    into output: inout [UInt8],
    _ evidence: inout Int
  ) -> Bool {
    guard !run.isEmpty else { return true }
    guard case .valid(let isLong) = UTF8Proof(of: run) else { return false }
    evidence += isLong ? 2 : 1
    output += run
    run.removeAll(keepingCapacity: true)
    return true
  }

  /// The byte of windows-1252 that a character would have been read from.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return Windows1252.upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}
