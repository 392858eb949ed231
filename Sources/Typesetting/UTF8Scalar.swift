/// Reads scalars out of UTF-8 that is known to be valid.
enum UTF8Scalar {
  /// The scalar that begins at `index`; a space when the bytes end inside it.
  @inline(__always)
  static func value<Bytes: RandomAccessCollection>(in bytes: Bytes, at index: Int) -> UInt32
  where Bytes.Element == UInt8, Bytes.Index == Int {
    let first = UInt32(bytes[index])
    if first < 0x80 { return first }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.endIndex else { return 0x20 }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return value
  }
}
