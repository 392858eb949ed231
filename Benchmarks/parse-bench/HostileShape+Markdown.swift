extension HostileShape {
  static let markdowns = spans + links + notes + addresses + blocks

  private static let spans = [
    markdown("stars", "**"),
    markdown("emphasis that closes wrongly", "*a_ "),
    markdown("emphasis inside words", "*a*b_c"),
    markdown("openings of emphasis", "*a **b "),
    markdown("stroke marks", "~a~~b"),
    markdown("back ticks", "`a``"),
    markdown("back ticks of growing number") { String(repeating: "`", count: $0 % 400) + "a" },
    markdown("tags", "{{< "),
    markdown("attribute lists", "{: "),
    markdown("angle brackets", "<"),
    markdown("tags without an end", "<a b=\""),
    markdown("references to characters", "&amp"),
    markdown("hard line ends", "a\\\n"),
  ]

  private static let links = [
    markdown("open square brackets", "["),
    markdown("pictures that open", "!["),
    markdown("brackets in pairs", "[]"),
    markdown("brackets in brackets", "[", closing: "]"),
    markdown("links in Markdown", "[a](b "),
    markdown("links without an address", "[a]("),
    markdown("links inside one another", "[", closing: "](b)"),
    markdown("pictures inside one another", "![", closing: "](b)"),
    markdown("parentheses in an address", "(", closing: ")", after: "[a]("),
    markdown("links to pages", "[[a"),
    markdown("references without a definition", "[a][b] "),
    markdown("references to one definition", "[a] ", end: "\n\n[a]: b\n"),
    markdown("definitions", "[a]: b\n"),
    markdown("definitions of many names") { "[n\($0)]: b\n" },
    markdown("titles without an end", "[a]: b \"c\n"),
  ]

  private static let notes = [
    markdown("notes", "[^a] ", end: "\n\n[^a]: b\n"),
    markdown("notes of many names") { "[^n\($0)] x\n\n[^n\($0)]: y\n\n" },
    markdown("notes never defined", "[^a"),
    markdown("notes never called") { "[^n\($0)]: y\n\n" },
  ]

  private static let addresses = [
    markdown("addresses", "www.a.b "),
    markdown("one address without an end", "/a(", after: "http://a.b"),
    markdown("mail addresses", "a@b.c "),
    markdown("one mail address without an end", "a.", after: "a@"),
    markdown("at signs", "a@"),
    markdown("schemes", "http:"),
    markdown("schemes with slashes", "http://"),
    markdown("hosts that begin", "www."),
  ]

  private static let blocks = [
    markdown("quotes in quotes", "> "),
    markdown("lines of quotes in quotes", ">>>>>>>> a\n"),
    markdown("items in items", "- "),
    markdown("numbers in numbers", "1. "),
    markdown("lists in lists") { String(repeating: " ", count: 2 * ($0 % 60)) + "- a\n" },
    markdown("blank lines in a list", "\n", after: "- a\n"),
    markdown("headings", "a\n=\n"),
    markdown("fences", "```\na\n"),
    markdown("heads of tables", "| a |\n|---|\n"),
    markdown("rows of a table", "| x |\n", after: "| a | b |\n|---|---|\n"),
    markdown("columns of a table", "a|", after: "|"),
    markdown("one line that may be a table's", "a", after: "|", end: "\n|-|\n"),
  ]

  private static func markdown(
    _ name: String,
    _ piece: String,
    closing: String = "",
    after start: String = "",
    end: String = ""
  ) -> HostileShape {
    var shape = markdown(name) { _ in piece }
    shape.start += start
    shape.closing = closing
    shape.end = end
    return shape
  }

  private static func markdown(
    _ name: String,
    _ piece: @escaping @Sendable (Int) -> String
  ) -> HostileShape {
    HostileShape(name: "Markdown: \(name)", path: "a.md", start: "# A storm\n\n", piece: piece)
  }
}
