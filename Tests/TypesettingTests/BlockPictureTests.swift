import Articles
import Testing
import Typesetting

@Suite struct BlockPictureTests {
  @Test func `headings, rules and pictures stand apart`() {
    let body: [Block] = [
      paragraph("First words."),
      .heading(level: 2, [.text("What the council decided on the north quay")]),
      .rule,
      .image(
        ImageBlock(
          url: "https://coast.example/map.png",
          alternative: "A map",
          caption: "The quay and the cable."
        )
      ),
      .image(ImageBlock(alternative: "", caption: "Only a caption.")),
    ]
    #expect(
      picture(body, measure: 30) == """
        First words.


        What the council decided
        on the north quay
        ────────────────────────
                  ─────────

        ▎ ▣ A map[1]
        ▎ The quay and the cable.

        ▎ ▣ Only a caption.
        """
    )
  }

  @Test func `terms stand above what they mean, which hangs by two columns`() {
    let short = DefinitionBlock([
      .term([.text("Slack")]), .meaning([paragraph("The tide has not made up its mind.")]),
      .term([.text("Spring tide")]), .term([.text("Springs")]), .meaning([paragraph("High.")]),
    ])
    #expect(
      picture([paragraph("Words:"), .definitions(short)], measure: 24) == """
        Words:

        Slack
          The tide has not made
          up its mind.
        Spring tide
        Springs
          High.
        """
    )
    let long = DefinitionBlock([
      .term([.text("Neap")]), .meaning([paragraph("Low."), paragraph("Dull.")]),
      .term([.text("Bore")]), .meaning([paragraph("A wave.")]),
    ])
    #expect(
      picture([.definitions(long)], measure: 24) == """
        Neap
          Low.

          Dull.

        Bore
          A wave.
        """
    )
  }

  @Test(arguments: [(false, "One.¹² Two.[*]"), (true, "One.[12] Two.[*]")])
  func `the marks of notes are small, and the way back is not shown`(isASCII: Bool, shown: String) {
    let body: [Block] = [
      .paragraph([
        .text("One."), .link([.text("[12]")], url: "#n12"), .text(" Two."),
        .link([.text("*")], url: "#n"), .text(" "), .link([.text("↩")], url: "#r"),
      ])
    ]
    let layout = lines(body, measure: 24) { $0.usesASCII = isASCII }
    #expect(layout.lines.map(\.text).contains(shown))
    #expect(layout.links.isEmpty)
  }

  @Test func `lists hang their text beside bullets and numbers`() {
    let inner = ListBlock(items: [
      [paragraph("Two"), .list(ListBlock(items: [[paragraph("Three")]]))]
    ])
    let body: [Block] = [
      .list(ListBlock(items: [[paragraph("One"), .list(inner)], [], [paragraph("Five")]])),
      .list(
        ListBlock(
          start: 99,
          items: [
            [paragraph("First of all these"), paragraph("more about it")],
            [.quote([paragraph("A quote in a list item")])],
          ]
        )
      ),
    ]
    #expect(
      picture(body, measure: 20) == """
        • One
          ◦ Two
            ▪ Three
        •
        • Five

         99. First of all
             these

             more about it

        100. │ A quote in a
             │ list item
        """
    )
  }

  @Test func `code keeps its spaces on a ground as wide as the column`() {
    let code = "make run\n\tif [ -e a-very-long-file-name-indeed.txt ]; then\n\nfi\n"
    let layout = lines([.code(language: "sh", text: code)], measure: 30)
    #expect(
      layout.plainText.hasSuffix(
        """
        ┊make run
        ┊    if [ -e a-very-long-fi
        ┊↪ le-name-indeed.txt ]; then
        ┊
        ┊fi
        """
      )
    )
    let ground = layout.lines.filter { $0.runs.last?.role == .codeBlock }
    #expect(ground.count == 5)
    #expect(ground.allSatisfy { $0.width == 30 })
  }

  @Test func `emphasis, code and links have roles of their own`() {
    let body: [Block] = [
      .paragraph([
        .text("a "), .emphasis([.text("b "), .strong([.text("c")])]), .text(" "),
        .strikethrough([.text("d")]), .lineBreak, .code("e"), .text(" "),
        .link([.strong([.text("go ")])], url: "x:1"), .text("on"),
      ])
    ]
    let runs = lines(body, measure: 40).lines.suffix(2).map(\.runs)
    #expect(
      runs == [
        [
          StyledRun("a ", role: .body), StyledRun("b", role: .emphasis),
          StyledRun(" ", role: .body), StyledRun("c", role: .strong),
          StyledRun(" ", role: .body), StyledRun("~~d~~", role: .strikethrough),
        ],
        [
          StyledRun("e", role: .code), StyledRun(" ", role: .body),
          StyledRun("go", role: .link, link: 0), StyledRun("[1]", role: .linkNumber, link: 0),
          StyledRun(" on", role: .body),
        ],
      ]
    )
  }

  @Test func `an address met twice keeps its number, and a link without words shows it`() {
    let body: [Block] = [
      .paragraph([.link([.text("a")], url: "x:1"), .text(" "), .link([], url: "x:2")]),
      .paragraph([.link([.text("b")], url: "x:1")]),
    ]
    #expect(picture(body, measure: 40) == "a[1] x:2[2]\n\nb[1]")
  }

  @Test func `controls in the text never reach the terminal`() {
    #expect(
      picture([paragraph("a\u{1B}[2Jb\u{7}\u{9B}c\u{202E}d\r\n e")], measure: 40) == "a[2Jbcd e"
    )
  }
}
