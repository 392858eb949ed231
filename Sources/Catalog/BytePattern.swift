/// A run of bytes to be found in longer ones.
///
/// Two of its bytes, the rarest in news text, are compared with 32 places at a time, and only where
/// both agree is the rest looked at.
struct BytePattern: Sendable {
  private let bytes: [UInt8]
  private let first: Int
  private let second: Int

  /// `bytes` must not be empty.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let byRarity = bytes.indices.sorted { Self.frequency(bytes[$0]) < Self.frequency(bytes[$1]) }
    first = byRarity.first ?? 0
    second = byRarity.first { bytes[$0] != bytes[byRarity[0]] } ?? first
  }

  func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    position(in: text, from: 0) != nil
  }

  /// How often the pattern occurs, counted up to `most`.
  func count(in text: UnsafeBufferPointer<UInt8>, atMost most: Int) -> Int {
    var count = 0
    var start = 0
    while count < most, let position = position(in: text, from: start) {
      count += 1
      start = position + 1
    }
    return count
  }

  /// How common a byte is in folded news text: 0 for the rarest.
  private static func frequency(_ byte: UInt8) -> Int {
    let rarestFirst: StaticString = "zqxjkvbpgfwymculdhrsnioate "
    return rarestFirst.withUTF8Buffer { order in order.firstIndex(of: byte) ?? -1 } + 1
  }
}

extension BytePattern {
  private typealias Block = SIMD32<UInt8>

  private func position(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard !bytes.isEmpty, text.count - bytes.count >= start, let base = text.baseAddress else {
      return nil
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let end = text.count - bytes.count + 1
      if end - start < Block.scalarCount {
        return Self.plainPosition(of: bytes, in: text, start..<end)
      }
      let one = Block(repeating: bytes[first])
      let two = Block(repeating: bytes[second])
      let source = UnsafeRawPointer(base)
      var index = start
      while true {
        let left = source.loadUnaligned(fromByteOffset: index + first, as: Block.self)
        let right = source.loadUnaligned(fromByteOffset: index + second, as: Block.self)
        if Self.hasMatch((left .== one) .& (right .== two)),
          let found = Self.plainPosition(of: bytes, in: text, index..<index + Block.scalarCount)
        {
          return found
        }
        if index + Block.scalarCount >= end { return nil }
        // The last block overlaps the one before it, so that no place is left over.
        index = min(index + Block.scalarCount, end - Block.scalarCount)
      }
    }
  }

  /// Whether both bytes agree somewhere; asked of four words, since asking lane by lane is slow.
  @inline(__always)
  private static func hasMatch(_ mask: SIMDMask<SIMD32<Int8>>) -> Bool {
    let words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
    return (words[0] | words[1]) | (words[2] | words[3]) != 0
  }

  /// Looks for the pattern at each of some places.
  private static func plainPosition(
    of bytes: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    _ places: Range<Int>
  ) -> Int? {
    for place in places where text[place] == bytes[0] {
      var offset = 1
      while offset < bytes.count, text[place + offset] == bytes[offset] { offset += 1 }
      if offset == bytes.count { return place }
    }
    return nil
  }
}
