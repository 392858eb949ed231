import Articles
import Testing
import Typesetting

@Suite struct WideTableTests {
  private func layout(columns: Int, measure: Int, word: String = "cell") -> ArticleLayout {
    let row = (0..<columns).map { [Inline.text("\(word) \($0)")] }
    let table = Block.table(TableBlock(header: row, rows: [row, [], row]))
    return lines([paragraph("Before."), table], measure: measure) { $0.scrollsWideTables = true }
  }

  @Test func `a table that fits by wrapping is not wide`() {
    #expect(layout(columns: 4, measure: 40).wideTables.isEmpty)
  }

  @Test func `a table of too many columns is set as wide as it needs`() throws {
    let layout = layout(columns: 400, measure: 72)
    let table = try #require(layout.wideTables.first)
    #expect(table.room == 72)
    #expect(table.width > 3000)
    for line in layout.lines {
      #expect(line.wideTable == nil || line.indent + line.width <= table.width)
      #expect(line.wideTable != nil || line.indent + line.width <= 72)
    }
  }

  @Test func `a wide table read from the right shows its first columns first`() throws {
    let fromRight = try #require(layout(columns: 60, measure: 40, word: "אבג").wideTables.first)
    #expect(fromRight.firstOffset == fromRight.width - fromRight.room)
    let fromLeft = try #require(layout(columns: 60, measure: 40).wideTables.first)
    #expect(fromLeft.firstOffset == 0)
  }

  @Test func `scrolled to the right every cell comes into view whole`() throws {
    let layout = layout(columns: 60, measure: 40)
    let table = try #require(layout.wideTables.first)
    let line = try #require(layout.lines.last { $0.text.contains("cell 59") })
    var seen: Set<String> = []
    var offset = 0
    for _ in 0..<70 {
      let window = LineWindow(table: table, offset: offset)
      // The marks at the edges take a column each.
      let first = window.columns.lowerBound + (window.hidesBefore ? 1 : 0)
      let last = window.columns.upperBound - (window.hidesAfter ? 1 : 0)
      for (column, run) in line.runs(within: window.columns)
      where column >= first && column + run.text.count <= last {
        seen.insert(run.text)
      }
      offset = table.offset(offset, movedBy: 1)
    }
    #expect((0..<60).allSatisfy { seen.contains("cell \($0)") })
    #expect(offset == table.width - table.room)
    #expect(table.offset(offset, movedBy: -100) == 0)
  }

  @Test func `a column wider than the window is passed in steps`() throws {
    let layout = layout(columns: 12, measure: 20, word: "a-rather-long-word-in-a-cell")
    let table = try #require(layout.wideTables.first)
    var offset = 0
    while offset < table.width - table.room {
      let next = table.offset(offset, movedBy: 1)
      #expect(next > offset && next <= offset + table.room)
      offset = next
    }
  }

  @Test func `where nothing scrolls a table of too many columns is a list`() {
    let row = (0..<30).map { [Inline.text("cell \($0)")] }
    let layout = lines([.table(TableBlock(header: row, rows: [row]))], measure: 40)
    #expect(layout.wideTables.isEmpty)
    #expect(layout.plainText.contains("cell 7: cell 7"))
  }

  @Test func `what is scrolled out of view has no columns`() {
    let table = WideTableTests().layout(columns: 60, measure: 40).wideTables[0]
    let window = LineWindow(table: table, offset: 100)
    #expect(window.shown(0..<50) == nil)
    #expect(window.shown(90..<110) == 0..<10)
    #expect(window.shown(130..<200) == 30..<40)
  }
}
