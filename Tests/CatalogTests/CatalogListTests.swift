import Articles
import Catalog
import Testing

@Suite struct CatalogListTests {
  private func catalog(_ count: UInt64 = 5) async -> ArticleCatalog {
    await .holding((1...count).map { article($0, "Story \($0)") })
  }

  @Test func `a list stays when marks change, and shows the marks of the moment`() async throws {
    let catalog = await catalog()
    let result = try await catalog.search("is:unread")
    await catalog.apply(MarkChange(mark: .read, articleIDs: [id(5), id(3)], isSet: true))
    let rows = await catalog.rows(of: result.id, in: 0..<10)
    #expect(rows.map(\.id) == [id(5), id(4), id(3), id(2), id(1)])
    #expect(rows.map(\.marks.isRead) == [true, false, true, false, false])
    #expect(try await catalog.search("is:unread").count == 3)
  }

  @Test func `a list stays when its file goes`() async throws {
    let catalog = await catalog()
    let result = try await catalog.search("")
    await catalog.removeFiles(["wire.txt"])
    #expect(await catalog.rows(of: result.id, in: 0..<1).map(\.title) == ["Story 5"])
    #expect(await catalog.total == 0)
    #expect(await catalog.origin(of: id(5)) == nil)
    #expect(try await catalog.search("").count == 0)
  }

  @Test func `a list shows what a file says after it changed`() async throws {
    let catalog = await catalog()
    let result = try await catalog.search("")
    await catalog.replace(file: "wire.txt", with: [entry(article(4, "Corrected"))])
    #expect(await catalog.rows(of: result.id, in: 0..<2).map(\.title) == ["Story 5", "Corrected"])
    #expect(await catalog.total == 1)
    #expect(try await catalog.titles("") == ["Corrected"])
  }

  @Test(
    arguments: [
      (0..<2, [5, 4]), (3..<9, [2, 1]), (5..<9, []), (-3..<1, [5]), (2..<2, []),
    ] as [(Range<Int>, [UInt64])]
  )
  func `a page is what there is of it`(range: Range<Int>, expected: [UInt64]) async throws {
    let catalog = await catalog()
    let result = try await catalog.search("")
    #expect(await catalog.ids(of: result.id, in: range) == expected.map(id))
    #expect(await catalog.rows(of: result.id, in: range).map(\.id) == expected.map(id))
  }

  @Test func `positions are places in the list`() async throws {
    let catalog = await catalog()
    let result = try await catalog.search("-\"story 3\"")
    #expect(await catalog.position(of: id(5), in: result.id) == 0)
    #expect(await catalog.position(of: id(2), in: result.id) == 2)
    #expect(await catalog.position(of: id(3), in: result.id) == nil)
    #expect(await catalog.position(of: id(99), in: result.id) == nil)
  }

  @Test(
    arguments: [
      (-1, true, 0), (0, true, 3), (3, true, nil), (4, true, nil), (99, true, nil), (5, false, 3),
      (3, false, 0), (0, false, nil), (-7, false, nil), (.max, false, 3), (.min, true, 0),
    ] as [(Int, Bool, Int?)]
  )
  func `the next unread is found both ways`(
    position: Int,
    forward: Bool,
    expected: Int?
  ) async throws {
    let catalog = await catalog()
    await catalog.setMarks([4, 3, 1].map { (id($0), Marks(isRead: true)) })
    let result = try await catalog.search("")
    let next = await catalog.nextUnread(from: position, in: result.id, forward: forward)
    #expect(next == expected)
    #expect(await catalog.unreadIDs(in: result.id) == [id(5), id(2)])
  }

  @Test func `stretches of a list tell who has a mark and who lacks it`() async throws {
    let catalog = await catalog()
    await catalog.setMarks([4, 3].map { (id($0), Marks(isRead: true, tags: ["sea"])) })
    let list = try await catalog.search("").id
    let ends = [0..<2, 4..<99]
    for mark in [Mark.read, .tag("sea")] {
      let having = await catalog.ids(of: list, in: ends, having: mark, isSet: true)
      let lacking = await catalog.ids(of: list, in: ends, having: mark, isSet: false)
      #expect(having == [id(4)])
      #expect(lacking == [id(5), id(1)])
    }
    #expect(await catalog.ids(of: list, in: ends, having: .starred, isSet: true).isEmpty)
  }

  @Test func `the lists of old searches are let go`() async throws {
    let catalog = await catalog()
    let first = try await catalog.search("")
    for _ in 0..<20 { _ = try await catalog.search("story") }
    #expect(await catalog.rows(of: first.id, in: 0..<5).isEmpty)
    #expect(await catalog.nextUnread(from: 0, in: first.id, forward: true) == nil)
    #expect(await catalog.nextUnread(from: 9, in: first.id, forward: false) == nil)
  }

  @Test func `marks that were there first wait for their article`() async throws {
    let catalog = ArticleCatalog()
    await catalog.seedMarks([id(1): Marks(isStarred: true, tags: ["Later"])])
    await catalog.replace(file: "a", with: [entry(article(1, "One")), entry(article(2, "Two"))])
    #expect(try await catalog.titles("is:starred #later") == ["One"])
    #expect(await catalog.row(of: id(1))?.marks == Marks(isStarred: true, tags: ["Later"]))
    await catalog.seedMarks([id(2): Marks(isStarred: true)])
    #expect(try await catalog.titles("is:starred") == ["Two"])
  }
}
