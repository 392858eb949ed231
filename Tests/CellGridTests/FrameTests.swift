import CellGrid
import Testing

@Suite struct FrameTests {
  @Test func `text stands where it was written`() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    let end = frame.write("news", at: Point(column: 1, row: 1), style: .plain)
    #expect(end == 5)
    #expect(frame.text == "\n news")
  }

  @Test func `what crosses the edge is left out`() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("dateline", at: Point(column: 0, row: 0), style: .plain)
    #expect(frame.text == "dat")
  }

  @Test func `writing outside the grid changes nothing`() {
    var frame = Frame(size: Size(columns: 2, rows: 2))
    frame.write("x", at: Point(column: 0, row: 7), style: .plain)
    frame.write("x", at: Point(column: 0, row: -1), style: .plain)
    frame.write("x", at: Point(column: .max, row: 0), style: .plain)
    frame.write("x作", at: Point(column: .min, row: 0), style: .plain)
    frame.fill(Rect(column: -3, row: -3, columns: 2, rows: 2), style: .plain)
    frame.restyle(row: 9, columns: 0..<9) { $0.attributes = .bold }
    #expect(frame == Frame(size: Size(columns: 2, rows: 2)))
  }

  @Test(arguments: [(0, 0), (-4, 3), (3, -4), (0, 5), (1, 1)])
  func `a frame of any size takes any drawing`(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    frame.fill(Rect(column: 0, row: 0, columns: 9, rows: 9), style: .plain)
    for column in -3...3 {
      frame.write("作क्षी👍🏽x", at: Point(column: column, row: 0), style: .plain)
    }
    #expect(frame.cells.count == max(0, columns) * max(0, rows))
  }

  @Test(
    arguments: [
      (0, "x 品集"), (1, " x品集"), (2, "作x 集"), (3, "作 x集"), (4, "作品x"), (5, "作品 x"),
    ]
  )
  func `a letter over half of a wide cluster blanks the other half`(column: Int, text: String) {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("作品集", at: Point(column: 0, row: 0), style: .plain)
    frame.write("x", at: Point(column: column, row: 0), style: .plain)
    #expect(frame.text == text)
  }

  @Test func `a wide cluster is left out where half of it would cross an edge`() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    let end = frame.write("作品", at: Point(column: 0, row: 0), style: .plain)
    #expect(end == 2)
    #expect(frame.text == "作")
  }

  @Test func `a wide cluster cut by the left edge leaves a blank`() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("abc", at: Point(column: 0, row: 0), style: .plain)
    frame.write("作x", at: Point(column: -1, row: 0), style: .plain)
    #expect(frame.text == " xc")
  }

  @Test func `filling half of a wide cluster blanks the other half`() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("作品集", at: Point(column: 0, row: 0), style: .plain)
    frame.fill(Rect(column: 1, row: 0, columns: 4, rows: 1), style: .plain)
    #expect(frame.cells.allSatisfy { $0.glyph == " " })
  }

  @Test func `a limit inside the grid holds`() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    let end = frame.write("ab作cd", at: Point(column: 0, row: 0), style: .plain, limit: 5)
    #expect(end == 5)
    #expect(frame.text == "ab作c")
  }

  @Test(
    arguments: [
      "a\u{1B}[2Jb", "a\u{7}b", "a\r\nb", "a\u{9B}b", "a\u{202E}b", "a\u{2066}b\u{2069}",
      "a\u{200B}b",
      "\u{301}ab", "a\u{E0041}b", "a\u{200E}b", "\u{FEFF}ab",
    ]
  )
  func `controls and hidden scalars are never written`(text: String) {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.write(text, at: Point(column: 0, row: 0), style: .plain)
    #expect(frame.text.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 0x20 })
    #expect(frame.text.hasPrefix("a") && frame.text.hasSuffix("b"))
  }

  @Test func `a cluster of several spacing scalars takes a cell for each`() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.write("क्षीx", at: Point(column: 0, row: 0), style: .plain)
    #expect(frame.cells.prefix(4).map(\.glyph) == ["क\u{94D}", "ष", "\u{940}", "x"])
  }

  @Test func `an emoji sequence takes one wide cell`() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.write("👩\u{200D}👧🇫🇷x", at: Point(column: 0, row: 0), style: .plain)
    #expect(frame.cells.prefix(5).map(\.glyph) == ["👩\u{200D}👧", "", "🇫🇷", "", "x"])
  }

  @Test func `a flood of combining marks is cut`() {
    var frame = Frame(size: Size(columns: 2, rows: 1))
    let flood = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
    frame.write(flood, at: Point(column: 0, row: 0), style: .plain)
    #expect(frame.cells[0].glyph.unicodeScalars.count == 32)
    #expect(frame.cells[1].glyph == "b")
  }

  @Test func `restyling keeps the glyphs`() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.write("news", at: Point(column: 0, row: 0), style: .plain)
    frame.restyle(row: 0, columns: -5..<2) { $0.attributes = .bold }
    #expect(frame.text == "news")
    #expect(frame.cells.map(\.style.attributes) == [.bold, .bold, [], []])
  }
}
