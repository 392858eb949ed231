import ArticleWriting
import Articles
import SeededRandom

@testable import ArticleFiles

/// Articles as no person writes them, from a seed.
struct RandomArticles {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next() -> Article {
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: line(),
      source: line(),
      origin: ArticleOrigin(file: "random", format: .text)
    )
    article.body = blocks(depth: 0)
    article.authors = lines()
    article.tags = lines()
    article.captions = FigureCaptions.captions(of: article.body.tidied, also: lines())
    article.dateline = lines().first
    article.agency = lines().first
    article.summary = lines().first
    article.url = isLucky(2) ? Self.addresses.first : nil
    article.enclosures = isLucky(3) ? [Enclosure(url: pick(Self.addresses), type: "a/b")] : []
    return article
  }
}

extension RandomArticles {
  private static let punctuation = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
  private static let words = [
    "tide", "Halvern", "3", "1.", "2)", "12. ", "- ", "+ ", "* ", "> ", "# ", "## ", "---", "===",
    "```", "~~~", "&amp;", "&#35;", "&copy", "<b>", "</p>", "<!-- x -->", "<?", "<a href='x'>",
    "a*b", "*a*", "**b**", "_c_", "__d__", "snake_case", "`e`", "~~f~~", "[g](h)", "[i]: j",
    "![k](l)",
    "https://a.example/?b=c&d=e", "www.a.example", "jo@a.example", "ftp://a.example", "|", "a | b",
    "|---|", ":--", "--:", "潮見新報", "。", "「海」", "المرفأ", "עיתון", "ข่าว", "तटवार्ता", "é",
    "e\u{301}",
    "👩‍👧", "🇸🇪", "👍🏽", "\u{A0}", "\u{3000}", "—", "“", "”", "…", " ", "  ", "\\", "\\\\", "\t", "\n",
    "\"", "'", "javascript:x", "[ ]", "[x]", "$x$", "^1", "(c)", "--", "- - -", "* * *", "\u{2003}",
  ]
  private static let addresses = [
    "https://a.example/", "http://b.example/x_y_(z)?q=1&r=%20#f", "mailto:jo@a.example",
    "https://c.example/\"quoted\"/é|[1]/<x>", "https://潮.example/海", "https://d.example/*a*_b_~c~",
    "https://e.example/&copy;&lt=1", "http://[::1]/a\\b", "https://f.example/it's",
  ]
  private static let refused = [
    "javascript:alert(1)", "data:text/html,x", "file:///etc", "a/b", "",
  ]

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func isLucky(_ chances: Int) -> Bool { number(1...chances) == 1 }

  /// Words and signs run together, as clean as every reader leaves them.
  private mutating func text() -> String {
    var text = ""
    for _ in 0..<number(0...6) {
      switch number(0...5) {
      case 0: for _ in 0..<number(1...5) { text.append(pick(Self.punctuation)) }
      case 1: text += " "
      default: text += pick(Self.words)
      }
    }
    return DisplayText.multiline(text)
  }

  private mutating func line() -> String { DisplayText.singleLine(text()) }

  /// A few different lines, none of them empty.
  private mutating func lines() -> [String] {
    (0..<number(0...3)).map { _ in line() }.filter { !$0.isEmpty }.uniqued
  }

  private mutating func address() -> String {
    isLucky(8) ? pick(Self.refused) : pick(Self.addresses)
  }

  private mutating func image() -> ImageBlock {
    ImageBlock(
      url: isLucky(4) ? nil : address(),
      alternative: text(),
      caption: isLucky(2) ? text() : nil
    )
  }

  private mutating func inlines(depth: Int = 0) -> [Inline] {
    var inlines: [Inline] = []
    for _ in 0..<number(0...(depth > 2 ? 1 : 4)) { inlines.append(inline(depth: depth + 1)) }
    return inlines
  }

  private mutating func inline(depth: Int) -> Inline {
    switch number(0...11) {
    case 0: .emphasis(inlines(depth: depth))
    case 1: .strong(inlines(depth: depth))
    case 2: .strikethrough(inlines(depth: depth))
    case 3: .code(text())
    case 4 where isLucky(4):
      .link([.text(pick(["1", "[12]", "*", "↩", "↩\u{FE0E}"]))], url: "#note-1")
    case 4: .link(inlines(depth: depth), url: address())
    case 5: .image(image())
    case 6: .lineBreak
    default: .text(text())
    }
  }

  private mutating func blocks(depth: Int) -> [Block] {
    var blocks: [Block] = []
    for _ in 0..<number(depth == 0 ? 1...5 : 0...2) { blocks.append(block(depth: depth + 1)) }
    return depth == 0 && isLucky(4) ? blocks + [nested(blocks)] : blocks
  }

  /// Blocks inside six lists and quotes, with words beside them on the way.
  private mutating func nested(_ blocks: [Block]) -> Block {
    var inner = blocks
    for _ in 0..<6 {
      if isLucky(2) { inner.insert(.paragraph(inlines()), at: 0) }
      switch number(0...2) {
      case 0: inner = [.quote(inner)]
      case 1: inner = [.list(ListBlock(items: [inner, self.blocks(depth: 6)]))]
      default: inner = [.list(ListBlock(start: number(0...12), items: [inner]))]
      }
    }
    return .quote(inner)
  }

  private mutating func block(depth: Int) -> Block {
    switch number(0...(depth > 6 ? 7 : 11)) {
    case 0, 1: .paragraph(inlines())
    case 2: .heading(level: number(1...6), inlines())
    case 3: .code(language: isLucky(2) ? text() : nil, text: code())
    case 4: .table(table())
    case 5: .image(image())
    case 6: .rule
    case 7: .paragraph([])
    case 8: isLucky(2) ? .quote(blocks(depth: depth)) : .definitions(definitions(depth: depth))
    case 9, 10: .list(list(depth: depth))
    default: .list(ListBlock(items: [[.paragraph([.text(text())])], blocks(depth: depth)]))
    }
  }

  private mutating func definitions(depth: Int) -> DefinitionBlock {
    DefinitionBlock(
      (0..<number(0...4)).map { _ in
        isLucky(2) ? .term(inlines()) : .meaning(blocks(depth: depth))
      }
    )
  }

  private mutating func list(depth: Int) -> ListBlock {
    let start = isLucky(2) ? pick([0, 1, 1, 7, 99, 999_999_999]) : nil
    return ListBlock(start: start, items: (0..<number(0...3)).map { _ in blocks(depth: depth) })
  }

  private mutating func code() -> String {
    let rows = (0..<number(0...4)).map { _ in
      String(repeating: " ", count: number(0...5)) + (isLucky(3) ? "" : text())
    }
    return DisplayText.multiline(rows.joined(separator: "\n"), tabWidth: 4)
  }

  private mutating func table() -> TableBlock {
    let columns = number(0...4)
    return TableBlock(
      caption: isLucky(4) ? text() : nil,
      header: isLucky(3) ? [] : row(columns),
      rows: (0..<number(0...3)).map { _ in row(number(0...(columns + 1))) },
      alignments: (0..<number(0...columns)).map { _ in pick([.leading, .centre, .trailing]) }
    )
  }

  private mutating func row(_ columns: Int) -> TableBlock.Row {
    (0..<columns).map { _ in inlines() }
  }
}
