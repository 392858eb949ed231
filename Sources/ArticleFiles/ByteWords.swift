/// Steps over the bytes that need no look, eight at a time: nearly all text is that.
extension UnsafeBufferPointer<UInt8> {
  /// Where the run of printed ASCII ends that begins at `start`.
  func endOfPrintedASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      // The high bit of a byte is set by a control, by DEL and by what is beyond ASCII.
      guard (word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)).hasNoHighBit
      else { break }
      index += 8
    }
    while index < count, self[index] &- 0x20 < 0x5F { index += 1 }
    return index
  }

  /// Where the run of words with single spaces between them ends that begins at `start`, which is no
  /// white space.
  func endOfTidyText(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      let controls = (word &- 0x2020_2020_2020_2020) & ~word
      let difference = word ^ 0x2020_2020_2020_2020
      let spaces = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      guard (controls | (spaces & spaces << 8)).hasNoHighBit else { break }
      // The last byte is looked at again: it may be the first of two spaces.
      index += 7
    }
    while index < count {
      if self[index].isMarkupSpace {
        guard self[index] == 0x20, index + 1 < count, !self[index + 1].isMarkupSpace else { break }
      }
      index += 1
    }
    return index
  }

  private func word(at index: Int) -> UInt64 {
    UnsafeRawPointer(baseAddress?.advanced(by: index)).map { $0.loadUnaligned(as: UInt64.self) }
      ?? 0
  }
}

extension UInt64 {
  fileprivate var hasNoHighBit: Bool { self & 0x8080_8080_8080_8080 == 0 }
}
