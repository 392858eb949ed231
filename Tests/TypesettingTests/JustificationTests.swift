import Articles
import CellGrid
import Testing
import Typesetting

@Suite struct JustificationTests {
  private static let story =
    "The city will build a second tidal plant on the north quay, the energy office said on Wednesday, three years after the first went into service."
  private static let hebrew =
    "עיר הנמל מתכננת תחנת כוח שנייה על הרציף הצפוני, אמרה ביום רביעי לשכת האנרגיה."

  private func justified(_ text: String, measure: Int) -> ArticleLayout {
    lines([paragraph(text)], measure: measure) { $0.justifies = true }
  }

  @Test func `gaps are widened until lines end at the measure, but for the last`() {
    let body = justified(Self.story, measure: 36).lines.filter { $0.anchor.block >= firstBodyBlock }
    #expect(body.dropLast().allSatisfy { $0.text.cellWidth == 36 && $0.width == 36 })
    #expect(body.last.map { $0.width < 36 && !$0.text.contains("  ") } == true)
  }

  @Test func `a line that would need holes is left as it is`() {
    let shown = picture([paragraph("one incomprehensibilities two")], measure: 20) {
      $0.justifies = true
    }
    #expect(!shown.contains("  "))
  }

  @Test func `text without spaces is not stretched`() {
    let chinese = "第二座潮汐发电站将建在北码头，能源局周三表示。"
    #expect(
      picture([paragraph(chinese)], measure: 11) { $0.justifies = true }
        == picture([paragraph(chinese)], measure: 11)
    )
  }

  @Test func `text from the right is justified to the left edge`() {
    let body = justified(Self.hebrew, measure: 24).lines.filter {
      $0.anchor.block >= firstBodyBlock
    }
    #expect(body.count > 2)
    #expect(body.dropLast().allSatisfy { $0.indent == 0 && $0.width == 24 })
  }

  @Test func `phrases are found across widened gaps and in text from the right`() {
    let layout = justified(Self.story, measure: 36)
    for phrase in ["second tidal plant on", "north quay the energy", "after the first"] {
      #expect(layout.matches(of: [phrase]).count == 1, "\(phrase)")
    }
    let words = justified(Self.hebrew, measure: 24).matches(of: ["תחנת כוח"])
    #expect(words.count == 1)
    #expect(words.first?.parts.allSatisfy { $0.columns.upperBound <= 24 } == true)
  }

  @Test func `headings stay ragged`() {
    let heading = Block.heading(level: 2, [.text("Port workers vote on longer shifts at night")])
    #expect(
      picture([heading], measure: 30) { $0.justifies = true } == picture([heading], measure: 30)
    )
  }
}
