import Articles
import Testing

@Suite struct QueryParserTests {
  @Test(arguments: [
    ("", ""),
    ("oil price", "oil price"),
    ("Oil PRICE", "oil price"),
    ("\"Oil price\"", "\"oil price\""),
    ("“Oil price”", "\"oil price\""),
    ("oil-price", "\"oil price\""),
    ("don’t", "\"don t\""),
    ("Việt", "viet"),
    ("漢字", "\"漢 字\""),
    ("oil*", "oil*"),
    ("\"oil pri\"*", "\"oil pri\"*"),
    ("-word oil", "-word oil"),
    ("-\"a b\"", "-\"a b\""),
    ("-tag:x", "-tag:x"),
    ("-#x", "-tag:x"),
    ("NOT x", "-x"),
    ("NOT NOT x", "NOT -x"),
    ("not x", "not x"),
    ("a - b", "a b"),
    ("--verbose", "verbose"),
    ("a OR b c", "a OR b c"),
    ("(a OR b) c", "(a OR b) c"),
    ("a (b c)", "a b c"),
    ("a AND b", "a b"),
    ("a or b", "a or b"),
    ("-(a b)", "-(a b)"),
    ("a OR (b OR c)", "a OR b OR c"),
  ])
  func `words, phrases and what joins them are read`(text: String, expected: String) {
    #expect(plain(text) == expected)
  }

  @Test(arguments: [
    ("title:oil", "title:oil"),
    ("TITLE:Oil", "title:oil"),
    ("title:\"Oil price\"", "title:\"oil price\""),
    ("body:oil*", "body:oil*"),
    ("by:ann", "by:ann"),
    ("author:ann", "by:ann"),
    ("source:wire,\"Coast Times\"", "source:wire OR source:\"coast times\""),
    ("feed:wire", "source:wire"),
    ("f:wire", "source:wire"),
    ("agency:cw", "agency:cw"),
    ("place:Halvern x", "place:halvern x"),
    ("lang:pt-BR", "lang:pt-br"),
    ("url:Example.org/a", "url:example.org/a"),
    ("url:https://example.org", "url:\"https://example.org\""),
    ("path:\"My feeds\"", "path:\"my feeds\""),
    ("path:\"a \\\"b\\\" c\"", "path:\"a \\\"b\\\" c\""),
    ("id:00FF", "id:00ff"),
    ("is:unread is:read is:starred is:tagged", "is:unread is:read is:starred is:tagged"),
    ("is:unread,starred", "is:unread OR is:starred"),
    ("has:link has:image", "has:link has:image"),
    ("tag:Later", "tag:later"),
    ("#later", "tag:later"),
    ("#c++", "tag:\"c++\""),
    ("tag:none", "tag:none"),
    ("tag:\"none\"", "tag:\"none\""),
    ("words:>800", "words:>=801"),
    ("words:<=800", "words:<801"),
    ("words:100..200", "words:100..200"),
    ("words:100", "words:100"),
    ("mins:<5", "mins:<5"),
    ("sort:date", "sort:date"),
    ("sort:-date", "sort:-date"),
    ("oil sort:relevance", "oil sort:relevance"),
    ("sort:source,-date limit:50", "sort:source,-date limit:50"),
    ("date:today", "date:today"),
    ("after:2018-09-01 before:2018-10", "after:2018-09-01 before:2018-10"),
    ("newer:3d older:30min", "newer:3d older:30min"),
    ("source:a,,b", "source:a OR source:b"),
    ("-source:a,b", "-(source:a OR source:b)"),
    ("a\u{3000}b\u{A0}c", "a b c"),
    ("a\u{3000}-b", "a -b"),
  ])
  func `every operator is read`(text: String, expected: String) {
    #expect(plain(text) == expected)
  }

  @Test(arguments: [
    ("is:foo", "3..<6 Expected unread, read, starred or tagged"),
    ("oil is:foo x", "7..<10 Expected unread, read, starred or tagged"),
    ("has:sound", "4..<9 Expected link or image"),
    ("after:xyz", "6..<9 Expected a date such as 2018-09-01, 2018-09 or today"),
    ("date:2018-02-30", "5..<15 Expected a date such as 2018-09-01, 2018-09 or today"),
    ("date:2018-13", "5..<12 Expected a date such as 2018-09-01, 2018-09 or today"),
    ("date:2018-09..2018-08", "5..<21 Expected the earlier date first"),
    ("newer:3x", "6..<8 Expected an age such as 3d, 2w or 30min"),
    ("newer:999999d", "6..<13 Expected an age such as 3d, 2w or 30min"),
    ("words:many", "6..<10 Expected a number such as >800"),
    ("words:>99999999999999999999", "6..<27 Expected a number such as >800"),
    ("limit:0", "6..<7 Expected a number from 1"),
    ("sort:colour", "5..<11 Expected date, relevance, title, source, place, agency or words"),
    ("id:xyz", "3..<6 Expected at most 32 digits from 0 to 9 and a to f"),
    ("oil )", "4..<5 Expected no ) here, since no ( is open"),
    ("(oil", "0..<1 Expected a ) to close this parenthesis"),
    ("()", "0..<1 Expected a condition inside the parentheses"),
    ("oil OR", "4..<6 Expected a condition after OR"),
    ("OR oil", "0..<2 Expected a condition before OR"),
    ("a OR OR b", "2..<4 Expected a condition after OR"),
    ("AND oil", "0..<3 Expected a condition before AND"),
    ("oil AND", "4..<7 Expected a condition after AND"),
    ("oil NOT", "4..<7 Expected a condition to exclude"),
    ("-sort:date", "0..<1 Expected a condition to exclude, not an order or a limit"),
    ("title: oil", "0..<6 Expected a word or a quoted phrase after title:"),
    ("tag:", "0..<4 Expected a tag or none after tag:"),
    ("\"oil", "0..<4 Expected a closing quotation mark"),
    ("việt is:foo", "10..<13 Expected unread, read, starred or tagged"),
    ("search:gone", "0..<11 Expected the name of a saved search"),
    ("– !", "0..<5 Expected a word with a letter or a digit"),
  ])
  func `a problem says where and what was expected`(text: String, expected: String) {
    #expect(plain(text) == expected)
  }

  @Test(arguments: [
    ("oil tag:", "oil"),
    ("oil #", "oil"),
    ("oil -", "oil"),
    ("oil NOT", "oil"),
    ("oil OR", "oil"),
    ("oil AND ", "oil"),
    ("(oil", "oil*"),
    ("oil (", "oil"),
    ("\"oil pri", "\"oil pri\""),
    ("source:\"coast wi", "source:\"coast wi\""),
    ("oil is:un", "oil"),
    ("oil sort:rel", "oil"),
    ("oil sort:-", "oil"),
    ("oil sort:source,", "oil sort:source"),
    ("oil date:2018-", "oil"),
    ("oil date:2018-09..", "oil date:2018-09.."),
    ("oil date:2018-09.", "oil"),
    ("oil date:tod", "oil"),
    ("oil newer:3", "oil"),
    ("oil words:>", "oil"),
    ("oil words:100.", "oil"),
    ("source:a,", "source:a"),
    ("!", ""),
  ])
  func `what is unfinished at the end is no problem while typing`(text: String, expected: String) {
    #expect(plain(text, .east(typing: true)) == expected)
  }

  @Test(arguments: ["is:foo", "after:xyz", "oil )", "is:un oil", "a OR OR b", "words:x", "OR a"])
  func `what is wrong stays a problem while typing`(text: String) {
    #expect(throws: QueryProblem.self) {
      try QueryParser.parse(text, context: .east(typing: true))
    }
  }

  @Test(arguments: [
    ("oil pri", "oil pri*", true),
    ("oil pri ", "oil pri", false),
    ("\"oil pri\"", "\"oil pri\"", false),
    ("title:oi", "title:oi*", true),
    ("oil-pr", "\"oil pr\"*", true),
    ("tag:la", "tag:la", false),
    ("pri*", "pri*", false),
    ("(oil)", "oil", false),
  ])
  func `the last word is a prefix while it is typed`(text: String, expected: String, flag: Bool) {
    #expect(plain(text, .east(typing: true)) == expected)
    #expect((try? parsed(text, .east(typing: true)).get())?.lastWordIsPrefix == flag)
  }

  @Test(arguments: [
    ("titel:oil", "\"titel oil\"", 1),
    ("Minister: oil", "minister oil", 0),
    ("12:30", "\"12 30\"", 0),
    ("https://example.org/a", "\"https example org a\"", 0),
  ])
  func `an unknown operator is text with a hint`(text: String, expected: String, hints: Int) {
    #expect(plain(text) == expected)
    #expect((try? parsed(text).get())?.hints.count == hints)
  }

  @Test func `a hint points at the name with its colon`() throws {
    let query = try QueryParser.parse("oil titel:x", context: .east())
    #expect(query.hints.map(\.range) == [4..<10])
  }
}
