import ArticleFiles
import Articles
import Foundation
import Testing

@Suite struct WirePatternTests {
  private static let patterns =
    WirePattern.headlines + WirePattern.captions + WirePattern.fronts + WirePattern.datelines
    + WirePattern.closings + WirePattern.paragraphs + WirePattern.traps

  @Test(arguments: patterns)
  func `copy of every pattern becomes the right article`(_ pattern: WirePattern) throws {
    let article = wireArticle(pattern.copy)

    #expect(article.title == pattern.title)
    #expect(article.captions == pattern.captions)
    #expect(article.authors == pattern.authors)
    #expect(article.dateline == pattern.dateline)
    #expect(article.agency == pattern.agency)
    #expect(article.published == (try pattern.published.map { try Date($0, strategy: .iso8601) }))
    #expect(article.paragraphs.filter { !$0.isEmpty } == pattern.body)
    if let summary = pattern.summary { #expect(article.summary == summary) }
  }

  @Test(arguments: WirePattern.agencyNames)
  func `an agency has one name whatever a dateline prints`(_ printed: String, _ name: String) {
    let article = wireArticle(openingWith: "HALVERN (\(printed)) - Ferries sail again.")
    #expect(article.agency == name)
    #expect(article.dateline == "HALVERN")
  }

  @Test(arguments: NoisyFile.all)
  func `noise in the bytes of a file is gone from its article`(_ file: NoisyFile) throws {
    let data = try #require(Data(base64Encoded: file.bytes.replacing("\n", with: "")))
    let contents = ArticleFileReader().read(Array(data), path: "Evening Post/a.txt", modified: nil)
    let article = try #require(contents.articles.first)

    #expect(article.title == file.title)
    if let body = file.body { #expect(article.paragraphs == body) }
  }

  @Test(arguments: [
    ("H", 12), ("C", 18), ("B", 14), ("D", 46), ("S", 25), ("P", 10), ("T", 10),
  ])
  func `every number of a section has a row`(_ section: String, _ count: Int) {
    let numbers = Set(Self.patterns.map(\.id))
    let missing = (1...count).map { "\(section)\($0)" }.filter { !numbers.contains($0) }
    #expect(missing.isEmpty)
  }
}
