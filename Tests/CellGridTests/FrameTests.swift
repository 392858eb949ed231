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
    frame.fill(Rect(column: -3, row: -3, columns: 2, rows: 2), style: .plain)
    #expect(frame == Frame(size: Size(columns: 2, rows: 2)))
  }
}
