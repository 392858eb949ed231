import Articles
import CellGrid
import Testing
import Typesetting

/// Paragraphs so long that they are set part by part.
@Suite struct LongParagraphTests {
  private func body(_ text: String, measure: Int = 60) -> [TextLine] {
    lines([paragraph(text)], measure: measure).lines.filter { $0.anchor.block >= firstBodyBlock }
  }

  @Test func `no word is lost or doubled, and every line is as full as it can be`() {
    let words = (0..<120_000).map { "w\($0 % 97 * 1013)" }
    let lines = body(words.joined(separator: " ")).map(\.text)
    #expect(lines.joined(separator: " ").split(separator: " ").map { String($0) } == words)
    for (line, next) in zip(lines, lines.dropFirst()) {
      let first = next.prefix { $0 != " " }
      #expect(line.count <= 60 && line.count + 1 + first.count > 60)
    }
  }

  @Test func `a word without an end fills every line`() {
    let lines = body(String(repeating: "harbour", count: 100_000))
    #expect(lines.dropLast().allSatisfy { $0.width == 60 })
    #expect(lines.reduce(0) { $0 + $1.width } == 700_000)
  }

  @Test(arguments: ["水", "e\u{301}", "👩‍👩‍👧", "أب ", "ไทย"])
  func `no cluster is lost or cut`(cluster: String) {
    let count = 700_000 / cluster.utf8.count
    let text = String(repeating: cluster, count: count)
    let shown = body(text).map(\.text).joined().filter { $0 != " " }
    let wanted = text.filter { $0 != " " }
    #expect(shown.count == wanted.count)
    #expect(Set(shown) == Set(wanted))
  }

  @Test func `places and links go on through all parts`() throws {
    let link = Inline.link([.text("link")], url: "https://a.example/")
    let words = String(repeating: "harbour ", count: 50_000)
    let layout = lines([.paragraph([.text(words), link, .text(" " + words), link])], measure: 60)
    let anchors = layout.lines.map(\.anchor)
    #expect(zip(anchors, anchors.dropFirst()).allSatisfy { $0 <= $1 })
    let parts = layout.linkParts(inLines: 0..<layout.lines.count)
    #expect(parts.count >= 2)
    for part in parts { #expect(layout.lines[part.line].text.contains("link")) }
  }
}
