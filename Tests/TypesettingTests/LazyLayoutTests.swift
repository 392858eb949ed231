import Articles
import SeededRandom
import Testing
import Typesetting

@Suite struct LazyLayoutTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the lines laid out first are those that a whole layout has`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let story = sampleArticle(
      (0..<Int.random(in: 5...160, using: &random)).map { _ in block(using: &random) }
    )
    var settings = sampleSettings(Int.random(in: 1...90, using: &random))
    settings.scrollsWideTables = Bool.random(using: &random)
    let whole = ArticleLayout(story, settings: settings)
    #expect(whole.isComplete && whole.startsAtTop)
    let line = Int.random(in: whole.lines.indices, using: &random)
    let reach = LayoutReach(
      place: whole.anchor(ofLine: line),
      lines: Int.random(in: 1...60, using: &random)
    )
    let part = ArticleLayout(story, settings: settings, reach: reach)
    let first = try #require(part.lines.first)
    let start = whole.line(at: first.anchor)
    let same = whole.lines.dropFirst(start).prefix(part.lines.count)
    #expect(part.lines.map(\.text) == same.map(\.text))
    #expect(part.startsAtTop == (start == 0))
    #expect(whole.links.starts(with: part.links))
    #expect(part.lines.count >= min(line - start + reach.lines, whole.lines.count - start))
    #expect(part.lines[part.line(at: reach.place)].anchor == reach.place)
    #expect(!part.isComplete || part == whole)
  }

  @Test func `of a paragraph of five megabytes only the beginning is set first`() throws {
    let story = sampleArticle([paragraph(String(repeating: "ebb and flow ", count: 400_000))])
    let reach = LayoutReach(place: .start, lines: 400)
    let part = ArticleLayout(story, settings: sampleSettings(72), reach: reach)
    #expect(!part.isComplete)
    #expect(part.lines.count == 400 || part.lines.count > 300)
    let whole = ArticleLayout(story, settings: sampleSettings(72))
    #expect(part.lines.map(\.text) == whole.lines.prefix(part.lines.count).map(\.text))
  }

  @Test func `a place that the article no longer has shows its beginning`() {
    let reach = LayoutReach(place: TextAnchor(block: 5000, offset: 3), lines: 40)
    let layout = ArticleLayout(
      sampleArticle([paragraph("Short now.")]),
      settings: sampleSettings(40),
      reach: reach
    )
    #expect(layout.isComplete && layout.startsAtTop)
    #expect(layout.plainText.contains("Short now."))
  }

  @Test func `a layout that is no longer wanted ends`() {
    let story = sampleArticle((0..<500).map { paragraph("Paragraph \($0)") })
    let layout = ArticleLayout(story, settings: sampleSettings(40)) { true }
    #expect(layout.lines.isEmpty && !layout.isComplete)
  }

  private func block(using random: inout SeededGenerator) -> Block {
    let some = ["tide", "the", "harbour’s", "北岸", "and", "שלום", "of", "unambiguously"]
    let words = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      some.randomElement(using: &random) ?? ""
    }
    let text = words.joined(separator: " ")
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .heading(level: Int.random(in: 1...6, using: &random), [.text(text)])
    case 1: return .quote([paragraph(text), paragraph("Second.")])
    case 2:
      return .list(
        ListBlock(
          start: 1,
          items: [[paragraph(text), paragraph("Two.")], [], [paragraph("Three")]]
        )
      )
    case 3: return .code(language: nil, text: words.joined(separator: "\n"))
    case 4:
      let row = words.prefix(9).map { [Inline.link([.text($0)], url: "t:\($0)")] }
      return .table(TableBlock(caption: "Tides", header: row, rows: [row, [], row]))
    case 5: return .image(ImageBlock(url: "p:\(words.count)", alternative: text, caption: "Quay"))
    case 6: return .rule
    case 7: return .paragraph([.link([.text(text)], url: "u:\(words.count)")])
    default: return paragraph(text)
    }
  }
}
