import Articles
import Testing

@testable import ArticleFiles

@Suite struct BlockBuilderTests {
  @Test func `paragraphs keep their emphasis and lose their line breaks`() {
    #expect(
      blocks("<p>The <b>first\n   plant </b>at\n<em>dusk</em>.<p>Two<br>lines")
        == [
          .paragraph([
            .text("The "), .strong([.text("first plant")]), .text(" at "),
            .emphasis([.text("dusk")]), .text("."),
          ]),
          .paragraph([.text("Two"), .lineBreak, .text("lines")]),
        ]
    )
  }

  @Test func `two line breaks end a paragraph`() {
    #expect(blocks("one<br><br/>two") == [.paragraph([.text("one")]), .paragraph([.text("two")])])
  }

  @Test func `lists nest with and without their end tags`() {
    let expected = Block.list(
      ListBlock(items: [
        [
          .paragraph([.text("a")]),
          .list(ListBlock(start: 3, items: [[.paragraph([.text("n")])]])),
        ],
        [.paragraph([.text("b")])],
      ])
    )
    #expect(blocks("<ul><li>a<ol start=3><li>n</ol><li>b</ul>") == [expected])
    #expect(blocks("<ul><li>a</li><ol start='3'><li>n</li></ol><li>b</li></ul>") == [expected])
  }

  @Test func `terms and their meanings make a list, whose words are those of before`() {
    let html = """
      <dl><div><dt>One <b>two</b></dt><dt>three</dt><dd>Four<p>five</p></dd></div>
      <dd><ul><li>six</ul></dd></dl>
      """
    let found = blocks(html)
    let expected = DefinitionBlock([
      .term([.text("One "), .strong([.text("two")])]), .term([.text("three")]),
      .meaning([.paragraph([.text("Four")]), .paragraph([.text("five")])]),
      .meaning([.list(ListBlock(items: [[.paragraph([.text("six")])]]))]),
    ])
    #expect(found == [.definitions(expected)])
    #expect(found.plainText == "One two\n\nthree\n\nFour\n\nfive\n\nsix")
  }

  @Test(arguments: [
    "<dl><dt><img src='/a.png' alt='A'></dt><dd class='wp-caption-text'>Cap</dd></dl>",
    "<dl><dd>Words</dd></dl>",
    "<dl><dt><h2>Words</h2></dt><dd>More</dd></dl>",
  ])
  func `a list without terms and meanings only lays out a page`(html: String) {
    let found = blocks(html)
    #expect(!found.isEmpty)
    #expect(!found.contains { if case .definitions = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("<p>a<sup><a href='#n1'>1</a></sup></p>", "1"),
    ("<p>a<a href='#n1'><sup>[2]</sup></a></p>", "[2]"),
    ("<p>a<a href='#n1'>†</a></p>", "†"),
  ])
  func `the mark of a note stays on its page`(html: String, mark: String) {
    #expect(
      blocks(html) == [.paragraph([.text("a"), .link([.text(mark)], url: "#n1")])]
    )
  }

  @Test func `notes follow a rule, one alone`() {
    let note = "<ol><li>Note. <a href='#r1'>↩</a></li></ol>"
    for html in [
      "<p>a</p><section class='footnotes'>\(note)</section>",
      "<p>a</p><div class='footnotes'><hr>\(note)</div>",
      "<p>a</p><hr><section role='doc-endnotes'><hr>\(note)</section>",
    ] {
      let found = blocks(html)
      #expect(found.count == 3)
      #expect(found.dropFirst().first == .rule)
      #expect(found.plainText == "a\n\nNote. ↩")
    }
  }

  @Test(arguments: ["1", "\u{21A9}"])
  func `a note's address is one line, whatever was written in it`(mark: String) {
    let url = "#note</p>%20<p>\u{FFFD}[31m2"
    #expect(
      blocks("Text<a href='#note\n</p>\t<p>\u{1B}[31m\u{202E}2'>\(mark)</a>")
        == [.paragraph([.text("Text"), .link([.text(mark)], url: url)])]
    )
  }

  @Test func `a table has its header, its alignments and its wide cells`() {
    let table = """
      <table><caption>Tides</caption><thead><tr><th>Port<th align=right>Metres</thead>
      <tr><td>Halvern<td style="text-align: right">3.1<tr><td colspan=2>none</table>
      """
    #expect(
      blocks(table) == [
        .table(
          TableBlock(
            caption: "Tides",
            header: [[.text("Port")], [.text("Metres")]],
            rows: [[[.text("Halvern")], [.text("3.1")]], [[.text("none")], []]],
            alignments: [.leading, .trailing]
          )
        )
      ]
    )
  }

  @Test func `a table that lays out a page is read as its content`() {
    #expect(
      blocks("<table><tr><td><p>one</p><p>two</p></td></tr></table>")
        == [.paragraph([.text("one")]), .paragraph([.text("two")])]
    )
  }

  @Test(arguments: [63, 64, 65])
  func `a table has at most 64 columns`(count: Int) {
    let row = "<tr>" + String(repeating: "<td>x", count: count) + "</tr>"
    guard case .table(let table)? = blocks("<table>\(row)\(row)</table>").first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.count) == [min(count, 64), min(count, 64)])
  }

  @Test func `a figure's caption belongs to its picture`() {
    #expect(
      blocks(
        "<figure><img src='a.png' alt='The quay'><figcaption>At <i>dusk</i></figcaption></figure>"
      )
        == [
          .image(
            ImageBlock(
              url: "http://coast.test/news/a.png",
              alternative: "The quay",
              caption: "At dusk"
            )
          )
        ]
    )
  }

  @Test func `preformatted text keeps its lines and names its language`() {
    #expect(
      blocks("<pre><code class='hljs language-swift'>\nlet a = 1\n\tlet b &lt; 2\n</code></pre>")
        == [.code(language: "swift", text: "let a = 1\n    let b < 2")]
    )
  }

  @Test func `quotes, headings and rules stand as blocks`() {
    #expect(
      blocks("<h2>Head <a href='/x'>line</a></h2><blockquote><p>said</blockquote><hr>after")
        == [
          .heading(level: 2, [.text("Head "), .link([.text("line")], url: "http://coast.test/x")]),
          .quote([.paragraph([.text("said")])]), .rule, .paragraph([.text("after")]),
        ]
    )
  }

  @Test(arguments: [
    ("../a?b=1&amp;c=2#d", "http://coast.test/a?b=1&c=2#d"),
    ("//other.test/x", "http://other.test/x"),
    ("mailto:jo@coast.test", "mailto:jo@coast.test"),
    (" http://coast.test/a b ", "http://coast.test/a%20b"),
  ])
  func `links are made absolute`(target: String, url: String) {
    #expect(
      blocks("<a href='\(target)'>x</a>") == [.paragraph([.link([.text("x")], url: url)])]
    )
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "#top"])
  func `links that lead nowhere are only words`(target: String) {
    let found = HTMLText.blocks(
      Array("<a href='\(target)'>x</a>".utf8),
      base: nil,
      limits: .standard
    )
    #expect(found == [.paragraph([.text("x")])])
  }

  @Test func `scripts, forms, frames and hidden parts are left out`() {
    let html = """
      <script>if (a < b) alert('</p>')</script><style>p{}</style><nav>home</nav>kept
      <form><button>Send</button></form><iframe src=x>frame</iframe><p hidden>no</p>
      <p style="display: none">no</p><img src=t.gif width=1 height=1>
      """
    #expect(blocks(html) == [.paragraph([.text("kept")])])
  }

  @Test(arguments: [
    ("caf&eacute;&nbsp;&#8211; &#x2014; &#150; &hellip;", "café\u{A0}– — – …"),
    ("AT&T Q&A; &unknown; & done &", "AT&T Q&A; &unknown; & done &"),
    ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("1 < 2 <3 and <b>so</b>", "1 < 2 <3 and so"),
  ])
  func `references become characters and everything else stays`(html: String, text: String) {
    #expect(blocks(html).plainText == text)
  }
}
