/// A set of rows, a bit for each row there is.
struct RowSet: Sendable {
  private(set) var words: [UInt64]
  /// The number of rows there are, in the set or not.
  let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  /// The rows for which a condition holds, asked in order.
  @inline(__always)
  init(capacity: Int, where isMember: (Int) -> Bool) {
    self.init(capacity: capacity)
    for index in words.indices {
      let start = index * 64
      var word: UInt64 = 0
      for bit in 0..<min(64, capacity - start) where isMember(start + bit) {
        word |= 1 << UInt64(bit)
      }
      words[index] = word
    }
  }

  static func everything(capacity: Int) -> RowSet {
    RowSet(capacity: capacity).inverted
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ row: UInt32) -> Bool {
    let row = Int(row)
    return row < capacity && words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  /// Takes a row in; one beyond the capacity is none of these rows and is left out.
  mutating func insert(_ row: Int) {
    if row >= 0, row < capacity { words[row >> 6] |= 1 << UInt64(row & 63) }
  }

  /// Takes in 64 rows, of which the first is `row`, a multiple of 64.
  mutating func insert(_ bits: UInt64, from row: Int) {
    guard row >= 0, row < capacity else { return }
    words[row >> 6] |= bits
    clearBeyondCapacity()
  }

  mutating func formIntersection(_ other: RowSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: RowSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  var inverted: RowSet {
    var result = self
    for index in result.words.indices { result.words[index] = ~result.words[index] }
    result.clearBeyondCapacity()
    return result
  }

  private mutating func clearBeyondCapacity() {
    if capacity & 63 != 0 { words[words.count - 1] &= (1 << UInt64(capacity & 63)) - 1 }
  }
}
