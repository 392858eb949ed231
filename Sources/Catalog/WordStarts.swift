import Articles

/// The first one, two and three letters of every word of an article, field by field.
///
/// Few letters start very many words, so the index by word answers such prefixes slowly, and this
/// one answers them at once.
struct WordStarts: Sendable {
  static let longest = 3

  /// What stands for a field and a start: three scalars of 20 bits, and the field in the last 3.
  ///
  /// They are in no order, and one may come twice.
  let keys: [Int64]

  init(keys: [Int64]) {
    self.keys = keys
  }

  init(_ text: FoldedFields) {
    var found = RecentKeys()
    var start = 0
    for index in FoldedFields.order.indices {
      let end = Int(text.ends[index])
      text.bytes.withUnsafeBufferPointer {
        Self.add($0.extracting(start..<end), field: Int64(index), to: &found)
      }
      start = end
    }
    // Without the room to spare, which short articles would have more of than keys.
    keys = found.keys.withUnsafeBufferPointer { Array($0) }
  }

  func contains(_ range: ClosedRange<Int64>) -> Bool {
    keys.contains { range.contains($0) }
  }

  /// The keys that a prefix stands for; nil when it is too long for this index.
  static func keys(of prefix: String, in field: TextField?) -> ClosedRange<Int64>? {
    let scalars = prefix.unicodeScalars
    guard !scalars.isEmpty, scalars.count <= longest else { return nil }
    var key: Int64 = 0
    for scalar in scalars { key = key << 20 | Int64(scalar.value & 0xF_FFFF) }
    key <<= Int64(20 * (longest - scalars.count))
    guard let field else { return key << 3...(key << 3 | 7) }
    let number = Int64(FoldedFields.order.firstIndex(of: field) ?? 0)
    return (key << 3 | number)...(key << 3 | number)
  }

  /// Adds the starts of the words of a field; each word has a space after it.
  private static func add(
    _ text: UnsafeBufferPointer<UInt8>,
    field: Int64,
    to found: inout RecentKeys
  ) {
    var key: Int64 = 0
    var letters = 0
    var scalar: UInt32 = 0
    for byte in text {
      // A scalar ends where the next byte does not continue it.
      if byte & 0xC0 == 0x80 {
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        continue
      }
      if scalar != 0, letters < longest {
        letters += 1
        key |= Int64(scalar & 0xF_FFFF) << Int64(20 * (longest - letters))
        found.insert(key << 3 | field)
      }
      switch byte {
      case 0x20: (key, letters, scalar) = (0, 0, 0)
      case 0..<0x80: scalar = UInt32(byte)
      case 0..<0xE0: scalar = UInt32(byte & 0x1F)
      case 0..<0xF0: scalar = UInt32(byte & 0x0F)
      default: scalar = UInt32(byte & 0x07)
      }
    }
  }
}

/// Keys, nearly all of them once: each slot of a small table remembers the last key that fell there.
///
/// A set would take several times as long, and this is done for every word of a library.
private struct RecentKeys {
  private static let slots = 2048
  private(set) var keys: [Int64] = []
  private var recent = [Int64](repeating: -1, count: slots)

  init() {
    keys.reserveCapacity(1024)
  }

  @inline(__always)
  mutating func insert(_ key: Int64) {
    let slot = Int(truncatingIfNeeded: (UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15) >> 53)
    guard recent[slot] != key else { return }
    recent[slot] = key
    keys.append(key)
  }
}
