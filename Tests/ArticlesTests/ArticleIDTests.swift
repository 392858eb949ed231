import Articles
import Testing

@Suite struct ArticleIDTests {
  @Test(arguments: [
    "00000000000000000000000000000000", "00a1b2c3d4e5f60718293a4b5c6d7e8f",
    "ffffffffffffffffffffffffffffffff",
  ])
  func `hexadecimal digits survive the way there and back`(hex: String) {
    #expect(ArticleID(hex: hex)?.hex == hex)
  }

  @Test(arguments: [
    "", "00", "00A1B2C3D4E5F60718293A4B5C6D7E8F", "0x1b2c3d4e5f60718293a4b5c6d7e8f00",
  ])
  func `anything but 32 lower-case digits is refused`(text: String) {
    #expect(ArticleID(hex: text) == nil)
  }

  @Test func `order is the order of the digits`() {
    #expect(ArticleID(high: 1, low: 9) < ArticleID(high: 2, low: 0))
    #expect(ArticleID(high: 1, low: 1) < ArticleID(high: 1, low: 2))
  }
}
