import Articles
import Testing
import Typesetting

@Suite struct AnchorTests {
  private let story = harbourStory()

  private func layout(_ measure: Int) -> ArticleLayout {
    ArticleLayout(story, settings: sampleSettings(measure))
  }

  @Test(arguments: [1, 7, 24, 60, 200])
  func `every line is found again by its anchor`(measure: Int) {
    let layout = layout(measure)
    for line in layout.lines.indices {
      #expect(layout.line(at: layout.anchor(ofLine: line)) == line)
    }
  }

  @Test(arguments: [(60, 24), (24, 60), (200, 9), (9, 200)])
  func `the line for an anchor of another width holds the same words`(from: Int, to: Int) {
    let first = layout(from)
    let second = layout(to)
    for line in first.lines.indices {
      let anchor = first.anchor(ofLine: line)
      let found = second.line(at: anchor)
      #expect(second.anchor(ofLine: found) <= anchor)
      if found + 1 < second.lines.count {
        #expect(second.anchor(ofLine: found + 1) > anchor)
      }
    }
  }

  @Test func `the words at the top stay at the top`() throws {
    let narrow = layout(24)
    let line = try #require(narrow.lines.firstIndex { $0.text.contains("runs the") })
    let word = try #require(narrow.lines[line].text.split(separator: " ").first)
    let wide = layout(60)
    #expect(wide.lines[wide.line(at: narrow.anchor(ofLine: line))].text.contains(word))
  }

  @Test func `anchors and lines out of range are brought into it`() {
    let layout = layout(40)
    #expect(layout.anchor(ofLine: -1) == .start)
    #expect(layout.anchor(ofLine: .max) == layout.lines.last?.anchor)
    #expect(layout.line(at: TextAnchor(block: -1, offset: 0)) == 0)
    #expect(layout.line(at: TextAnchor(block: .max, offset: .max)) == layout.lines.count - 1)
  }

  @Test func `a layout without lines has an anchor all the same`() {
    let layout = layout(0)
    #expect(layout.lines.isEmpty)
    #expect(layout.anchor(ofLine: 3) == .start)
    #expect(layout.line(at: .start) == 0)
  }
}
