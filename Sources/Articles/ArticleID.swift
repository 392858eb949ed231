/// The name of an article that stays the same when its file is moved, renamed or fetched again.
///
/// It is the first 128 bits of the SHA-256 of the article's identity text (its URL, its guid with its
/// feed, or its normalised words), so it has one size whatever a feed puts in a guid.
package struct ArticleID: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// One half is enough, since both are of a digest; sets of a million articles are made in a go.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(high)
  }

  /// Reads 32 lower-case hexadecimal digits; nil for anything else.
  package init?(hex: some StringProtocol) {
    let digits = hex.utf8
    guard digits.count == 32 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (index, digit) in digits.enumerated() {
      let value: UInt64
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = UInt64(digit - UInt8(ascii: "a")) + 10
      default: return nil
      }
      if index < 16 { words.0 = words.0 << 4 | value } else { words.1 = words.1 << 4 | value }
    }
    self.init(high: words.0, low: words.1)
  }

  /// The 32 hexadecimal digits that name the article in `state.json` and on the command line.
  package var hex: String {
    String(unsafeUninitializedCapacity: 32) { buffer in
      for index in 0..<32 {
        let word = index < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (index % 16))) & 15
        buffer[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 32
    }
  }
}

extension ArticleID: Comparable {
  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ArticleID: CustomStringConvertible {
  package var description: String { hex }
}
