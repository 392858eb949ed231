import ArticleFiles
import Articles
import Testing

@Suite struct ParagraphTests {
  @Test func `what a warning quotes is cleaned like the words of the article`() {
    let twice = "The \u{202E}tide was high, and the boats stayed\u{200E} where they were."
    let article = wireArticle("Ferries\n\nIt was cold.\n\n\(twice)\n\n\(twice)\n\nIt ended.\n")
    let warning = "A paragraph stood in the file twice: The tide was high, and the boats stayed…"
    #expect(article.warnings.contains(warning))
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
  func `P1: a blank line parts paragraphs, whatever ends a line`(_ end: String) {
    let article = wireArticle(
      ["Ferries", "", "They sail.", "", "The mayor waved."].joined(separator: end)
    )
    #expect(article.title == "Ferries")
    #expect(article.paragraphs == ["They sail.", "The mayor waved."])
  }

  @Test func `P2: in a file without blank lines a line is a paragraph`() {
    let article = wireArticle(
      """
      Ferries sail again
      Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour of Halvern, the port office said.
      The first boat took 61 passengers, a piano and two goats across the sound, and nobody on board complained of anything at all.
      The mayor waved.
      """
    )
    #expect(article.paragraphs.count == 3)
  }

  @Test func `P3: indented paragraphs wrapped by a wire are joined`() {
    let article = wireArticle(
      """
      FERRIES SAIL AGAIN

          HALVERN, Feb 26 - Ferries sailed again on Monday after three
      weeks of fog that had kept them in the harbour, the port office
      said.
          The first boat took 61 passengers, a piano and two goats
      across the sound, it added.
       Reuter
      """
    )
    #expect(
      article.paragraphs == [
        "Ferries sailed again on Monday after three weeks of fog that had kept them in the harbour, "
          + "the port office said.",
        "The first boat took 61 passengers, a piano and two goats across the sound, it added.",
      ]
    )
    #expect(article.agency == "Reuters")
    #expect(article.dateline == "HALVERN")
  }

  @Test func `P3: paragraphs wrapped without indents are joined`() {
    let article = wireArticle(
      """
      Ferries sail again

      Ferries sailed again on Monday after three weeks of fog that had
      kept them in the harbour of Halvern, the port office said in a
      note.

      The first boat took 61 passengers, a piano and two goats across
      the sound, it added.
      """
    )
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs.first?.hasSuffix("said in a note.") == true)
  }

  @Test func `P3: a table keeps its lines and columns`() throws {
    let article = wireArticle(
      """
      Barley steady

          Closing prices at the Aldmoor exchange on Tuesday were as given
      below, dealers said, and nobody was surprised by any of them:

          MONTH        HIGH      LOW
          July         214.50    212.00
            of which     1.00      2.00

          Volume was small.
      """
    )
    #expect(
      article.body[1]
        == .code(
          language: nil,
          text: """
            MONTH        HIGH      LOW
            July         214.50    212.00
              of which     1.00      2.00
            """
        )
    )
    #expect(article.paragraphs.last == "Volume was small.")
  }

  @Test func `P7: a text that stands in the file twice is read once`() {
    let text = "They sail again.\n\nThe mayor waved.\n\n"
    #expect(
      wireArticle("Ferries\n\n" + text + text).paragraphs == [
        "They sail again.", "The mayor waved.",
      ]
    )
  }

  @Test func `P8: bullets and numbers make lists`() {
    let article = wireArticle(
      "Ferries\n\nThe plan:\n\n* one boat\n* two goats\n\n1. sail\n2. land\n\nSo be it.\n"
    )
    #expect(
      article.body == [
        .paragraph([.text("The plan:")]),
        .list(
          ListBlock(items: [[.paragraph([.text("one boat")])], [.paragraph([.text("two goats")])]])
        ),
        .list(
          ListBlock(
            start: 1,
            items: [[.paragraph([.text("sail")])], [.paragraph([.text("land")])]]
          )
        ),
        .paragraph([.text("So be it.")]),
      ]
    )
  }

  @Test(arguments: ["* * * *", "___", "----------------"])
  func `P9: a line of marks is a rule`(_ line: String) {
    let article = wireArticle("Ferries\n\nThey sail.\n\n\(line)\n\nThe mayor waved.\n")
    #expect(article.body.map { $0 == .rule } == [false, true, false])
  }

  @Test func `invisible characters are taken out of words`() {
    let article = wireArticle("Fer\u{AD}ries\n\nT\u{34F}h\u{200B}ey\u{01} sail.\u{1A}\n")
    #expect(article.title == "Ferries")
    #expect(article.paragraphs == ["They sail."])
  }

  @Test func `a story's only paragraph is never taken for a sign-off`() {
    #expect(wireArticle("Ferries\n\nVNA\n").paragraphs == ["VNA"])
  }

  @Test func `a file of very many lines keeps all its words`() {
    let article = wireArticle("Ferries\n" + String(repeating: "x\n", count: 300_000))
    let count = article.body.reduce(0) { $0 + $1.plainText.utf8.count { $0 == UInt8(ascii: "x") } }
    #expect(count == 300_000)
  }

  @Test func `one endless line and endless blank lines are read`() {
    #expect(wireArticle(String(repeating: "word ", count: 400_000)).body.count == 1)
    #expect(
      wireArticle("Ferries" + String(repeating: "\n", count: 1_000_000) + "They sail.").body.count
        == 1
    )
  }
}
