import ArticleFiles
import Articles
import Foundation
import ReaderTesting
import Synchronization
import Testing
import Wording

@testable import ReaderRuntime

@Suite struct ArticleLoaderTests {
  private let reader: ReaderHome
  private let loader = ArticleLoader()

  init() throws {
    reader = try ReaderHome()
  }

  private func article(in file: URL) throws -> Article {
    try #require(ArticleFileReader().read(fileAt: file.path).articles.first)
  }

  @Test func `an article comes as its file has it now`() async throws {
    let file = try reader.write("A ferry is late", "The first report.", to: "ferry.md")
    let first = try article(in: file)
    #expect(try await loader.article(first.id, at: first.origin) == first)
    try reader.write("A ferry is late", "The second report, longer.", to: "ferry.md")
    let second = try await loader.article(first.id, at: first.origin)
    #expect(second.body == [.paragraph([.text("The second report, longer.")])])
  }

  @Test(arguments: [(1 << 20, 1), (1 << 10, 0)])
  func `a large file is told of before it is read, and only then`(
    bytes: Int,
    told: Int
  ) async throws {
    let words = String(repeating: "It came late. ", count: bytes / 14 + 1)
    let file = try reader.write("A ferry is late", words, to: "ferry.md")
    let article = try article(in: file)
    let count = Mutex(0)
    for _ in 1...2 {
      _ = try await loader.article(article.id, at: article.origin) { count.withLock { $0 += 1 } }
    }
    #expect(count.withLock { $0 } == told)
  }

  @Test func `an article that its file no longer has is told`() async throws {
    let file = try reader.write("A ferry is late", to: "ferry.md")
    let first = try article(in: file)
    try reader.home.write("Another story altogether\n\nText.\n", to: "library/ferry.md")
    await #expect {
      _ = try await loader.article(first.id, at: first.origin)
    } throws: { error in
      (error as? LoadingError)?.phrase.english.hasSuffix("ferry.md: no longer has this article")
        == true
    }
  }

  @Test func `a file that is gone is told`() async throws {
    let file = try reader.write("A ferry is late", to: "ferry.md")
    let first = try article(in: file)
    try FileManager.default.removeItem(at: file)
    await #expect(throws: LoadingError.self) {
      _ = try await loader.article(first.id, at: first.origin)
    }
  }

  @Test(arguments: [0, 500, 1 << 20])
  func `articles come whatever is kept of the files read before`(mostBytes: Int) async throws {
    let loader = ArticleLoader(mostBytes: mostBytes)
    var articles: [Article] = []
    for number in 0..<6 {
      articles.append(try article(in: reader.write("Story \(number)", to: "\(number).md")))
    }
    for article in articles + articles.reversed() {
      #expect(try await loader.article(article.id, at: article.origin) == article)
    }
  }
}
