import SeededRandom
import Testing

@testable import Catalog

@Suite struct BytePatternTests {
  /// The places where a pattern occurs, found the slow way.
  private func plainCount(_ pattern: [UInt8], _ text: [UInt8]) -> Int {
    guard text.count >= pattern.count else { return 0 }
    return (0...text.count - pattern.count).count { start in
      text[start..<start + pattern.count].elementsEqual(pattern)
    }
  }

  @Test func `patterns are found at every place in texts of every length`() {
    var generator = SeededGenerator(seed: 3)
    let letters = Array(" abz".utf8)
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...150, using: &generator)).map { _ in
        letters[Int.random(in: 0..<4, using: &generator)]
      }
      let pattern = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        letters[Int.random(in: 0..<4, using: &generator)]
      }
      text.withUnsafeBufferPointer { text in
        let count = BytePattern(pattern).count(in: text, atMost: .max)
        #expect(count == plainCount(pattern, Array(text)))
        #expect(BytePattern(pattern).isFound(in: text) == (count > 0))
      }
    }
  }

  @Test func `a long pattern is found at the very end`() {
    let text = [UInt8](repeating: 0x61, count: 99) + [0x62]
    for length in 1...100 {
      text.withUnsafeBufferPointer {
        #expect(BytePattern(Array(text.suffix(length))).isFound(in: $0))
        #expect(!BytePattern(Array(text.suffix(length)) + [0x62]).isFound(in: $0))
      }
    }
  }
}
