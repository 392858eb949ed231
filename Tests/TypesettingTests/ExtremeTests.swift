import Articles
import Testing
import Typesetting

@Suite struct ExtremeTests {
  private func nested(_ depth: Int, in wrap: (Block) -> Block) -> Block {
    (0..<depth).reduce(paragraph("down here")) { block, _ in wrap(block) }
  }

  @Test(arguments: [-3, 0, 1, 2, 3, 8, 9, 20, Int.max])
  func `nesting of any depth leaves room for the text`(measure: Int) {
    let body = [
      nested(60) { .list(ListBlock(items: [[paragraph("in"), $0]])) },
      nested(60) { .list(ListBlock(start: .max, items: [[$0]])) },
      nested(60) { .quote([$0, .code(language: nil, text: "a\tb"), .rule]) },
      nested(500) { .quote([$0]) },
    ]
    let layout = lines(body, measure: measure)
    #expect(layout.lines.isEmpty == (measure <= 0))
    #expect(layout.lines.allSatisfy { $0.indent + $0.width <= max(0, measure) })
  }

  @Test func `quotes sixty deep show as many bars as there is room for`() {
    #expect(
      picture([nested(60) { .quote([$0]) }], measure: 16) == """
        │ │ │ │ down
        │ │ │ │ here
        """
    )
  }

  @Test func `a word of five megabytes is broken into lines`() {
    let layout = lines([paragraph(String(repeating: "x", count: 5_000_000))], measure: 100)
    #expect(layout.lines.suffix(50_000).allSatisfy { $0.width == 100 })
  }

  @Test func `an article of too many lines says that it was cut`() {
    let layout = lines([paragraph(String(repeating: "xy ", count: 400_000))], measure: 3)
    #expect(layout.lines.count == 200_000)
    #expect(layout.lines.last?.text == "The")
    let wide = lines(
      [.code(language: nil, text: String(repeating: "a\n", count: 300_000) + "a")],
      measure: 80
    )
    #expect(wide.lines.last?.text == "The article goes on, but is too long to be shown whole.")
  }

  @Test(arguments: [1, 10, 80, 5000])
  func `a table of four hundred columns is set somehow`(measure: Int) {
    let row = (0..<400).map { [Inline.text("cell \($0)")] }
    let layout = lines([.table(TableBlock(header: row, rows: [row, [], row]))], measure: measure)
    #expect(layout.lines.allSatisfy { $0.indent + $0.width <= measure })
    #expect(layout.matches(of: ["cell"]).count >= 800 || measure < 4)
  }

  @Test(arguments: [
    "\u{301}\u{302}", "\u{200B}", "\u{AD}\u{AD}", "\u{2060}", "((((", "– – –", "\u{202E}",
    "\u{FEFF}",
    "א((((", "\u{600}\u{601}", "👩‍👩‍👧\u{200D}", "\u{1F1FB}", "\r\n\r\n", "ก่ำำำำำำำำำำำำำำำำำำำำ", "",
  ])
  func `odd text is laid out at any measure`(text: String) {
    let body: [Block] = [
      paragraph(text), .heading(level: 9, [.code(text), .lineBreak, .lineBreak]),
      .code(language: text, text: text),
      .list(ListBlock(start: .min, items: [[], [paragraph(text)]])),
      .table(TableBlock(caption: text, header: [], rows: [[], [[.text(text)]]])),
      .image(ImageBlock(url: text, alternative: text, caption: text)), .quote([]),
    ]
    for measure in 0...30 {
      let layout = lines(body, measure: measure)
      #expect(layout.lines.allSatisfy { $0.indent + $0.width <= measure })
      for line in layout.lines.indices where line > 0 {
        #expect(layout.lines[line - 1].anchor <= layout.lines[line].anchor)
      }
    }
  }
}
