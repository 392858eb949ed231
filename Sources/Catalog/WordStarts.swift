import Articles

/// The first one, two and three letters of every word of an article, field by field.
///
/// Few letters start very many words, so the index by word answers such prefixes slowly, and this
/// one answers them at once.
struct WordStarts: Sendable {
  static let longest = 3

  /// What stands for a field and a start: three scalars of 20 bits, and the field in the last 3.
  private(set) var keys: [Int64]

  /// Takes starts that are sorted already.
  init(keys: [Int64]) {
    self.keys = keys
  }

  init(_ text: FoldedFields) {
    var found: Set<Int64> = []
    found.reserveCapacity(512)
    var start = 0
    for index in FoldedFields.order.indices {
      let end = Int(text.ends[index])
      Self.add(text.bytes[start..<end], field: Int64(index), to: &found)
      start = end
    }
    keys = found.sorted()
  }

  func contains(_ range: ClosedRange<Int64>) -> Bool {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] <= range.upperBound
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

  private static func add(_ text: ArraySlice<UInt8>, field: Int64, to found: inout Set<Int64>) {
    var key: Int64 = 0
    var letters = 0
    var scalar: UInt32 = 0
    for byte in text + [0x20] {
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
