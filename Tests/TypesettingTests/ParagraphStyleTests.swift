import Articles
import Testing
import Typesetting

@Suite struct ParagraphStyleTests {
  @Test func `indented paragraphs follow each other without a blank line`() {
    let body: [Block] = [
      paragraph("The first paragraph of the story is not indented."),
      paragraph("The second one is, by two columns."),
      .heading(level: 3, [.text("A heading")]),
      paragraph("After a heading there is no indent."),
      paragraph("Then again there is."),
    ]
    #expect(
      picture(body, measure: 30) { $0.paragraphStyle = .indented } == """
        The first paragraph of the
        story is not indented.
          The second one is, by two
        columns.

        A heading
        After a heading there is no
        indent.
          Then again there is.
        """
    )
  }

  @Test func `headings are told apart by what stands around them`() {
    let body: [Block] = [
      paragraph("Before."), .heading(level: 1, [.text("One")]), paragraph("In one."),
      .heading(level: 2, [.text("Two")]), paragraph("In two."),
      .heading(level: 3, [.text("Three")]), paragraph("In three."),
    ]
    #expect(
      picture(body, measure: 24) { $0.usesASCII = true } == """
        Before.


        One
        ========================

        In one.


        Two
        ---
        In two.

        Three
        In three.
        """
    )
  }

  @Test func `an opening quotation mark hangs before the measure`() throws {
    let body = [paragraph("“We know the water,” she said, and the water knows us by now.")]
    let layout = lines(body, measure: 30) { $0.hangsQuotes = true }
    let line = try #require(layout.lines.first { $0.indent < 0 })
    #expect(line.indent == -1)
    #expect(line.text.hasPrefix("“We know"))
    #expect(layout.lines.allSatisfy { $0.indent + $0.width <= 30 })
    #expect(layout.matches(of: ["we know"]).first?.parts.first?.columns == 0..<7)
    #expect(lines(body, measure: 30).lines.allSatisfy { $0.indent >= 0 })
    let quoted = lines([.quote(body)], measure: 30) { $0.hangsQuotes = true }
    #expect(quoted.lines.allSatisfy { $0.indent >= 0 })
  }

  @Test(arguments: ["“", "\"", "« Oui", "“\u{301}x", "“”", "“א", "”x"])
  func `what is no plain opening mark does not hang, or hangs alone`(text: String) {
    let layout = lines([paragraph(text)], measure: 30) { $0.hangsQuotes = true }
    #expect(text.allSatisfy(layout.plainText.contains))
  }

  @Test func `lists sixty deep leave half of the measure to the text`() {
    let words = paragraph("down here where the text still needs some room to be read")
    let body = (0..<60).reduce(words) { block, _ in .list(ListBlock(items: [[block]])) }
    let layout = lines([body], measure: 60)
    #expect(layout.lines.allSatisfy { $0.indent <= 32 })
  }
}
