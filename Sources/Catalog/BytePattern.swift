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
        let lanes = Self.words((left .== one) .& (right .== two))
        if (lanes[0] | lanes[1]) | (lanes[2] | lanes[3]) != 0,
          let found = Self.position(of: bytes, in: text, from: index, lanes: lanes)
        {
          return found
        }
        if index + Block.scalarCount >= end { return nil }
        // The last block overlaps the one before it, so that no place is left over.
        index = min(index + Block.scalarCount, end - Block.scalarCount)
      }
    }
  }

  /// The lanes of a block, a byte of all ones where both bytes agree: four words, since asking lane
  /// by lane is slow.
  @inline(__always)
  private static func words(_ mask: SIMDMask<SIMD32<Int8>>) -> SIMD4<UInt64> {
    let words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
    return SIMD4(
      words[0].littleEndian,
      words[1].littleEndian,
      words[2].littleEndian,
      words[3].littleEndian
    )
  }

  /// Looks for the pattern where the lanes of the block at `start` say that it may be.
  private static func position(
    of bytes: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    lanes: SIMD4<UInt64>
  ) -> Int? {
    for word in 0..<4 {
      var lanes = lanes[word]
      while lanes != 0 {
        let lane = lanes.trailingZeroBitCount / 8
        let place = start + word * 8 + lane
        if isFound(bytes, in: text, at: place) { return place }
        lanes &= ~(0xFF << UInt64(lane * 8))
      }
    }
    return nil
  }

  /// Looks for the pattern at each of some places.
  private static func plainPosition(
    of bytes: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    _ places: Range<Int>
  ) -> Int? {
    places.first { isFound(bytes, in: text, at: $0) }
  }

  @inline(__always)
  private static func isFound(
    _ bytes: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> Bool {
    var offset = 0
    while offset < bytes.count, text[place + offset] == bytes[offset] { offset += 1 }
    return offset == bytes.count
  }
}
