import Testing
import Typesetting

@Suite struct DisplayLineTests {
  @Test(arguments: [
    ("Harbour city", "Harbour city"), ("", ""), ("אבג", "גבא"), ("(אבג) x", "x (גבא)"),
    ("abc אבג", "abc גבא"), ("潮汐", "潮汐"), ("א 12 ב", "ב 12 א"),
  ])
  func `clusters stand as a terminal shows them`(text: String, expected: String) {
    #expect(DisplayLine(text).text == expected)
  }

  @Test(arguments: [
    ("Harbour city", 8..<12, [8..<12]), ("潮汐 x", 3..<6, [2..<4]), ("אבג", 0..<2, [2..<3]),
    ("abc", 7..<9, []),
  ])
  func `bytes become columns`(text: String, bytes: Range<Int>, expected: [Range<Int>]) {
    #expect(DisplayLine(text).columns(of: [bytes]) == expected)
  }
}
