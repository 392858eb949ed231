import Articles
import Testing

@Suite struct QuerySavedSearchTests {
  @Test func `a saved search stands for its text`() throws {
    let context = QueryContext.east(savedSearches: ["Sea trade": "(port OR quay) sort:title"])
    let query = try QueryParser.parse("oil search:\"sea trade\"", context: context)
    #expect(
      query.filter
        == .all([
          .text(TextTerm(words: ["oil"])),
          .saved(
            name: "Sea trade",
            .any([.text(TextTerm(words: ["port"])), .text(TextTerm(words: ["quay"]))])
          ),
        ])
    )
    #expect(query.sort.isEmpty)
    #expect(query.description == "oil search:\"Sea trade\"")
  }

  @Test func `saved searches may name others`() {
    let context = QueryContext.east(savedSearches: ["a": "search:b", "b": "x"])
    #expect(plain("search:a", context) == "search:\"a\"")
  }

  @Test func `a search that leads back to itself is refused`() {
    let context = QueryContext.east(savedSearches: ["a": "x search:b", "b": "search:a"])
    #expect(
      plain("y search:a", context)
        == "2..<10 In the saved search “b”: Expected a search that does not lead back to “a”"
    )
  }

  @Test func `a problem in a saved search is shown where it is named`() {
    let context = QueryContext.east(savedSearches: ["a": "is:foo"])
    #expect(
      plain("y search:a z", context)
        == "2..<10 In the saved search “a”: Expected unread, read, starred or tagged"
    )
  }

  @Test func `searches that double at every level are refused`() {
    var searches = ["0": "x"]
    for level in 1...60 { searches["\(level)"] = "search:\(level - 1) OR search:\(level - 1)" }
    let context = QueryContext.east(savedSearches: searches)
    #expect(throws: QueryProblem.self) { try QueryParser.parse("search:60", context: context) }
  }
}
