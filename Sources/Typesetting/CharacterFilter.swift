/// Sorts the bytes of text into what is shown, what is space and what must not reach a terminal.
enum CharacterFilter {
  /// What becomes of a scalar, with its length in bytes.
  enum Verdict {
    case keep(Int)
    case space(Int)
    case newline(Int)
    case drop(Int)
  }

  @inline(__always)
  static func verdict(on source: UnsafeBufferPointer<UInt8>, at index: Int) -> Verdict {
    let byte = source[index]
    if byte > 0x20, byte < 0x7F { return .keep(1) }
    if byte < 0x80 { return isWhiteSpace(byte) ? .space(1) : .drop(1) }
    let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, source.count - index)
    guard length >= 2, byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    else { return .keep(length) }
    return verdict(onScalar: UTF8Scalar.value(in: source, at: index), length: length)
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func verdict(onScalar value: UInt32, length: Int) -> Verdict {
    switch value {
    case 0x85, 0x3000: .space(length)
    case 0x2028, 0x2029: .newline(length)
    case 0x80...0x9F: .drop(length)
    // Marks, embeddings and isolates: the order of a line is worked out from its letters.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .drop(length)
    case 0xFEFF, 0xFFF9...0xFFFB: .drop(length)
    default: .keep(length)
    }
  }
}
