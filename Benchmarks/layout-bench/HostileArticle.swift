import Articles

/// An article made to cost the layout more than its size, under the name the bench prints.
struct HostileArticle: Sendable {
  let name: String
  /// How much of it makes the smallest one.
  let least: Int
  let body: @Sendable (Int) -> [Block]

  static let all = [
    text("one word without an end", "x"),
    text("words", "tide "),
    text("spaces", " "),
    text("hyphens", "-"),
    text("words with hyphens", "tide-"),
    text("apostrophes and dots", "a.'"),
    text("digits", "1,"),
    text("brackets that open", "(["),
    text("brackets in pairs", "()"),
    text("quotation marks", "“’"),
    text("combining marks", "\u{323}", after: "e"),
    text("letters with marks", "e\u{323}"),
    text("joined pictures", "👩\u{200D}🚀\u{200D}"),
    text("flags", "🇫"),
    text("tones of skin", "👍🏽"),
    text("Chinese", "港"),
    text("Chinese with stops", "港。」"),
    text("Thai without a space", "ท่าเรือน้ำลึก"),
    text("one Thai syllable", "ก"),
    text("Korean", "항"),
    text("Devanagari", "क्षी"),
    text("Arabic", "ميناء "),
    text("Arabic without a space", "م"),
    text("two directions, a letter each", "aم"),
    text("two directions, a word each", "tide ميناء "),
    text("directions and numbers", "1ם2 "),
    text("brackets in two directions", "(م[a"),
    text("long and short lines", "tide\n"),
    HostileArticle(name: "paragraphs", least: 4_000) { count in
      (0..<count).map { .paragraph([.text("tide \($0)")]) }
    },
    HostileArticle(name: "links in a paragraph", least: 2_000) { count in
      [.paragraph((0..<count).map { .link([.text("a ")], url: "https://coast.example/\($0)") })]
    },
    HostileArticle(name: "spans in a paragraph", least: 4_000) { count in
      [
        .paragraph(
          (0..<count).map { $0 % 2 == 0 ? .strong([.text("a")]) : .emphasis([.text("b")]) }
        )
      ]
    },
    HostileArticle(name: "line breaks", least: 4_000) { count in
      [.paragraph((0..<count).flatMap { _ in [Inline.text("a"), .lineBreak] })]
    },
    HostileArticle(name: "columns of a table", least: 100) { count in
      [table(columns: count, rows: 20)]
    },
    HostileArticle(name: "rows of a table", least: 400) { count in
      [table(columns: 6, rows: count)]
    },
    HostileArticle(name: "text in a cell", least: 4_000) { count in
      let long = [Inline.text(String(repeating: "tide ", count: count))]
      return [.table(TableBlock(header: [long, long], rows: [[long, long]]))]
    },
    HostileArticle(name: "lists in lists", least: 60) {
      nested($0) { .list(ListBlock(items: [$0])) }
    },
    HostileArticle(name: "quotes in quotes", least: 60) { nested($0) { .quote($0) } },
    HostileArticle(name: "meanings in meanings", least: 60) { count in
      nested(count) { .definitions(DefinitionBlock([.term([.text("a")]), .meaning($0)])) }
    },
    HostileArticle(name: "items of a list", least: 4_000) { count in
      [.list(ListBlock(start: 1, items: (0..<count).map { [.paragraph([.text("\($0)")])] }))]
    },
    HostileArticle(name: "lines of code", least: 8_000) { count in
      [.code(language: nil, text: String(repeating: "let a = 1\n", count: count))]
    },
    HostileArticle(name: "one line of code", least: 40_000) { count in
      [.code(language: nil, text: String(repeating: "a(", count: count))]
    },
    HostileArticle(name: "headings", least: 4_000) { count in
      (0..<count).map { .heading(level: $0 % 6 + 1, [.text("tide")]) }
    },
    HostileArticle(name: "pictures", least: 4_000) { count in
      (0..<count).map { _ in .image(ImageBlock(url: "a", alternative: "b", caption: "c")) }
    },
  ]

  private static func text(
    _ name: String,
    _ piece: String,
    after start: String = ""
  ) -> HostileArticle {
    HostileArticle(name: name, least: (64 << 10) / piece.utf8.count) { count in
      [.paragraph([.text(start + String(repeating: piece, count: count))])]
    }
  }

  private static func nested(_ depth: Int, _ wrap: ([Block]) -> Block) -> [Block] {
    (0..<depth).reduce([.paragraph([.text("down here")])]) { blocks, _ in
      [wrap([.paragraph([.text("in")])] + blocks)]
    }
  }

  private static func table(columns: Int, rows: Int) -> Block {
    let row = (0..<columns).map { [Inline.text("tide \($0)")] }
    return .table(TableBlock(header: row, rows: Array(repeating: row, count: rows)))
  }
}
