import Articles
import Catalog
import Testing

@Suite struct CatalogFileTests {
  @Test func `an article that two files hold is one article`() async throws {
    let catalog = await ArticleCatalog.holding([
      article(1, "Short", file: "a"), article(1, "Longer title", file: "b"),
    ])
    #expect(await catalog.total == 1)
    #expect(try await catalog.titles("") == ["Longer title"])
    #expect(try await catalog.titles("short").isEmpty)
    await catalog.removeFiles(["b"])
    #expect(try await catalog.titles("short") == ["Short"])
    await catalog.removeFiles(["a"])
    #expect(await catalog.total == 0)
  }

  @Test(arguments: [["a", "b"], ["b", "a"]])
  func `the newer reading is shown, whichever came first`(files: [String]) async throws {
    let catalog = ArticleCatalog()
    for file in files {
      let date = hour(file == "a" ? 2 : 1)
      await catalog.replace(file: file, with: [entry(article(1, file, file: file, at: date))])
    }
    #expect(try await catalog.titles("") == ["a"])
    #expect(await catalog.origin(of: id(1))?.file == "a")
  }

  @Test func `an article twice in one file is one article and goes with it`() async throws {
    let catalog = ArticleCatalog()
    let twice = [entry(article(1, "One")), entry(article(1, "One again"))]
    await catalog.replace(file: "a", with: twice)
    await catalog.replace(file: "a", with: twice)
    #expect(try await catalog.titles("") == ["One again"])
    await catalog.removeFiles(["a", "unknown"])
    #expect(await catalog.total == 0)
  }

  @Test func `an article that comes back is found again`() async throws {
    let catalog = await ArticleCatalog.holding([article(1, "One", file: "a")])
    await catalog.removeFiles(["a"])
    await catalog.replace(file: "b", with: [entry(article(1, "One", file: "b"))])
    #expect(try await catalog.titles("one") == ["One"])
    #expect(await catalog.origin(of: id(1))?.file == "b")
  }

  @Test func `articles of one moment stay in the order of their file`() async throws {
    let articles = (1...20).map { article($0, "Story \($0)", at: hour(1)) }
    let catalog = await ArticleCatalog.holding(articles)
    #expect(try await catalog.titles("") == articles.map(\.title))
  }

  @Test func `room that is given back harms no other text`() async throws {
    let catalog = ArticleCatalog()
    let filler = String(repeating: "filling words ", count: 20_000)
    for round in 0..<12 {
      var entries = [entry(article(1, "Kept", body: "needle \(round)"))]
      entries.append(entry(article(UInt64(round + 2), "Gone \(round)", body: filler)))
      await catalog.replace(file: "a", with: entries)
      await catalog.replace(file: "b", with: [entry(article(1, "Copy", file: "b", at: hour(0)))])
      #expect(try await catalog.titles("\"needle \(round)\"") == ["Kept"])
      #expect(try await catalog.titles("filling") == ["Gone \(round)"])
    }
    let result = try await catalog.search("")
    await catalog.removeFiles(["a"])
    #expect(await catalog.rows(of: result.id, in: 0..<1).map(\.title) == ["Gone 11"])
    #expect(try await catalog.titles("") == ["Copy"])
  }
}
