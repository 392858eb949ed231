import Articles
import SeededRandom
import Testing
import Typesetting

@Suite struct PageTests {
  private func story(seed: UInt64) -> ArticleLayout {
    var random = SeededGenerator(seed: seed)
    let body = (0..<40).map { _ in
      let words = Int.random(in: 1...60, using: &random)
      let text = String(repeating: "tide ", count: words)
      let isHeading = Int.random(in: 0..<6, using: &random) == 0
      return isHeading ? Block.heading(level: 2, [.text("Quay")]) : paragraph(text)
    }
    return lines(body, measure: 40)
  }

  @Test(arguments: 0..<20 as Range<UInt64>, [1, 2, 3, 7, 20])
  func `paging leaves no line out and always goes on`(seed: UInt64, height: Int) {
    let layout = story(seed: seed)
    var top = 0
    while top + height < layout.lines.count {
      let next = layout.pageTop(after: top, height: height)
      #expect(next > top && next <= top + height)
      top = next
    }
    while top > 0 {
      let next = layout.pageTop(before: top, height: height)
      #expect(next < top && next >= top - height)
      top = next
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no page begins with a last line or ends with a first one`(seed: UInt64) {
    let layout = story(seed: seed)
    let text = layout.lines.map(\.text)
    func isInParagraph(_ line: Int) -> Bool {
      text.indices.contains(line) && text[line].hasPrefix("tide")
    }
    let height = 20
    var top = 0
    while top + 2 * height < layout.lines.count {
      top = layout.pageTop(after: top, height: height)
      let bottom = top + height - 1
      #expect(!(isInParagraph(top - 1) && isInParagraph(top) && !isInParagraph(top + 1)))
      #expect(
        !(!isInParagraph(bottom - 1) && isInParagraph(bottom) && isInParagraph(bottom + 1))
      )
      #expect(text[bottom] != "Quay")
    }
  }
}
