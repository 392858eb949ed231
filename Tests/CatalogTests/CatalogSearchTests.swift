import Articles
import Catalog
import Testing

@Suite struct CatalogSearchTests {
  private func catalog() async -> ArticleCatalog {
    var articles = [
      article(1, "Grid operator warns", body: "A dry autumn. Energy is short."),
      article(2, "Harbour city plans", body: "The Việt company builds; energy, energy."),
      article(3, "Energy storage", body: "漢字とかな. Ministers meet."),
    ]
    articles[0].source = "Coast Wire"
    articles[1].source = "Ábel Times"
    articles[0].dateline = "Halvern"
    return await .holding(articles)
  }

  @Test(arguments: [
    ("", ["Energy storage", "Harbour city plans", "Grid operator warns"]),
    ("energy", ["Energy storage", "Harbour city plans", "Grid operator warns"]),
    ("energy -storage", ["Harbour city plans", "Grid operator warns"]),
    ("viet", ["Harbour city plans"]),
    ("\"dry autumn\"", ["Grid operator warns"]),
    ("\"autumn dry\"", []),
    ("autum", []),
    ("autum*", ["Grid operator warns"]),
    ("字と", ["Energy storage"]),
    ("title:energy", ["Energy storage"]),
    ("source:coast", ["Grid operator warns"]),
    ("halvern", ["Grid operator warns"]),
    ("place:halvern OR title:harbour", ["Harbour city plans", "Grid operator warns"]),
    ("energy limit:1", ["Energy storage"]),
    ("energy sort:date", ["Grid operator warns", "Harbour city plans", "Energy storage"]),
    ("sort:title", ["Energy storage", "Grid operator warns", "Harbour city plans"]),
    ("sort:source", ["Harbour city plans", "Grid operator warns", "Energy storage"]),
    ("sort:-source", ["Grid operator warns", "Harbour city plans", "Energy storage"]),
    ("energy sort:relevance", ["Energy storage", "Harbour city plans", "Grid operator warns"]),
    ("energy sort:-relevance", ["Grid operator warns", "Harbour city plans", "Energy storage"]),
    ("sort:-words limit:1", ["Harbour city plans"]),
    ("id:00000000000000020", ["Harbour city plans"]),
    ("path:wire", ["Energy storage", "Harbour city plans", "Grid operator warns"]),
    (
      "date:2018-09-01 path:WIRE -lang:en",
      [
        "Energy storage", "Harbour city plans", "Grid operator warns",
      ]
    ),
  ])
  func `queries find what they ask for, in order`(query: String, expected: [String]) async throws {
    #expect(try await catalog().titles(query) == expected)
  }

  @Test func `a result says how many are listed, how many match and how many there are`()
    async throws
  {
    let result = try await catalog().search("energy -storage limit:1")
    #expect([result.count, result.matched, result.total] == [1, 2, 3])
  }

  @Test func `no phrase runs from one field into the next`() async throws {
    let catalog = await ArticleCatalog.holding([article(1, "dry", body: "autumn")])
    #expect(try await catalog.titles("\"dry autumn\"").isEmpty)
  }

  @Test func `a growing query gives what a fresh one gives`() async throws {
    let grown = await catalog()
    for text in ["e", "en", "ene", "energy", "energy i", "energy is", "energy", "e -is"] {
      var typing = context
      typing.isTyping = true
      let query = try QueryParser.parse(text, context: typing)
      let fresh = await catalog()
      let one = try await grown.search(query)
      let two = try await fresh.search(query)
      #expect(
        await grown.ids(of: one.id, in: 0..<9) == fresh.ids(of: two.id, in: 0..<9),
        "\(text)"
      )
    }
  }

  @Test func `a search narrowed by a mark sees the mark change`() async throws {
    let catalog = await catalog()
    #expect(try await catalog.titles("is:starred").isEmpty)
    await catalog.apply(MarkChange(mark: .starred, articleIDs: [id(2)], isSet: true))
    #expect(try await catalog.titles("is:starred energy") == ["Harbour city plans"])
  }

  @Test func `thousands of words in a query are answered`() async throws {
    let words = (0..<5000).map { "w\($0)" }
    let catalog = await catalog()
    #expect(try await catalog.titles(words.joined(separator: " OR ") + " OR viet").count == 1)
    #expect(try await catalog.titles("viet -" + words.joined(separator: " -")).count == 1)
    #expect(try await catalog.titles("viet " + words.joined(separator: " ")).isEmpty)
  }

  @Test func `a cancelled search ends with an error`() async {
    let catalog = await catalog()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await catalog.search("energy")
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `completions are counted, the most frequent first`() async {
    var articles = (1...5).map { article($0, "x") }
    for index in 0..<3 { articles[index].source = "Coast Wire" }
    articles[3].source = "Côté Wire"
    articles[4].source = "Inland"
    let catalog = await ArticleCatalog.holding(articles)
    await catalog.setMarks([(id(1), Marks(tags: ["later"])), (id(9), Marks(tags: ["lost"]))])
    #expect(
      await catalog.completions(of: .source, startingWith: "co")
        == [Completion(text: "Coast Wire", count: 3), Completion(text: "Côté Wire", count: 1)]
    )
    #expect(await catalog.completions(of: .source, startingWith: "wire").count == 2)
    #expect(await catalog.completions(of: .source, startingWith: "", limit: 1).count == 1)
    #expect(await catalog.completions(of: .place, startingWith: "").isEmpty)
    #expect(
      await catalog.completions(of: .tag, startingWith: "l") == [
        Completion(text: "later", count: 1)
      ]
    )
  }
}
