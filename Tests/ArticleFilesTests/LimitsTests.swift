import Articles
import Foundation
import Testing

@testable import ArticleFiles

/// Each cap in `Limits` set to a small number, and a file that has one less, as much, and one more.
@Suite struct LimitsTests {
  private static let cap = 40

  @Test(arguments: [-1, 0, 1])
  func `a file of text is read to its cap and cut there`(beyond: Int) {
    var limits = Limits()
    limits.textBytes = Self.cap
    let text = "Tide\n\n" + letters(Self.cap - 6 + beyond)
    let contents = read(text, limits)
    #expect(contents.articles.first?.body.plainText.utf8.count == Self.cap - 6 + min(beyond, 0))
    #expect(contents.problems.map(\.reason) == (beyond > 0 ? ["is cut at 40 bytes"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a feed is read to its cap and cut there`(beyond: Int) {
    let start = "<rss><channel><item><title>Tide</title></item></channel></rss>"
    var limits = Limits()
    limits.feedBytes = start.utf8.count + 10
    let contents = read(start + String(repeating: "\n", count: 10 + beyond), limits)
    #expect(contents.articles.map(\.title) == ["Tide"])
    #expect(contents.problems.isEmpty == (beyond <= 0))
  }

  @Test(arguments: [-1, 0, 1])
  func `Markdown is read to its cap and cut there`(beyond: Int) {
    var limits = Limits()
    limits.markdownBytes = Self.cap
    let contents = read(letters(Self.cap + beyond), limits, path: "f.md")
    #expect(contents.articles.first?.body.plainText.utf8.count == Self.cap + min(beyond, 0))
    #expect(contents.problems.count == (beyond > 0 ? 1 : 0))
  }

  @Test(arguments: [-1, 0, 1])
  func `front matter longer than its cap is text`(beyond: Int) {
    var limits = Limits()
    let start = "---\ntitle: Tide\nnote: "
    limits.frontMatterBytes = start.utf8.count + Self.cap + 4
    let text = start + letters(Self.cap + beyond) + "\n---\n\nHigh water.\n"
    let article = read(text, limits, path: "f.md").articles.first
    #expect((article?.title == "Tide") == (beyond <= 0))
    #expect((article?.body.plainText == "High water.") == (beyond <= 0))
  }

  // MARK: Packed files

  @Test(arguments: [-1, 0, 1])
  func `a packed file gives as many bytes as the cap`(beyond: Int) throws {
    var limits = Limits()
    limits.unpackedBytes = PackedLetters.count
    let packed = try #require(PackedLetters.file(beyond))
    let unpacked = Gzip.unpack(packed, limits: limits)
    #expect(unpacked.bytes.count == PackedLetters.count + min(beyond, 0))
    #expect((unpacked.reason == nil) == (beyond <= 0))
  }

  @Test(arguments: [-1, 0, 1])
  func `a packed file may grow by the ratio and no more`(beyond: Int) throws {
    let packed = try #require(PackedLetters.file(beyond))
    var limits = Limits()
    limits.unpackedRatio = PackedLetters.count / packed.count
    limits.unpackedGrace = 0
    #expect((Gzip.unpack(packed, limits: limits).reason == nil) == (beyond <= 0))
  }

  @Test(arguments: [-1, 0, 1])
  func `the ratio is not asked before the grace is used up`(beyond: Int) throws {
    let packed = try #require(PackedLetters.file(beyond))
    var limits = Limits()
    limits.unpackedRatio = 1
    limits.unpackedGrace = PackedLetters.count
    #expect((Gzip.unpack(packed, limits: limits).reason == nil) == (beyond <= 0))
  }

  // MARK: Fields of an article

  @Test(arguments: [9, 10, 11])
  func `people, tags and enclosures are as many as their caps`(count: Int) {
    var limits = Limits()
    limits.authorCount = 10
    limits.tagCount = 10
    limits.enclosureCount = 10
    let fields = (0..<count).map {
      "<dc:creator>Orla V\(letters($0))</dc:creator><category>c\($0)</category>"
        + "<enclosure url=\"http://quay.test/\($0).mp3\"/>"
    }
    let article = read(rss(fields.joined()), limits).articles.first
    #expect(article?.authors.count == min(count, 10))
    #expect(article?.tags.count == min(count, 10))
    #expect(article?.enclosures.count == min(count, 10))
  }

  @Test(arguments: [39, 40, 41])
  func `the name of a person, a tag and a summary are cut at their caps`(length: Int) {
    var limits = Limits()
    limits.authorBytes = 40
    limits.tagBytes = 40
    limits.summaryBytes = 40
    let words = letters(length)
    let fields =
      "<dc:creator>\(words)</dc:creator><category>\(words)</category>"
      + "<description>\(words)</description><content:encoded>Other words.</content:encoded>"
    let article = read(rss(fields), limits).articles.first
    for text in [article?.authors.first, article?.tags.first, article?.summary] {
      #expect(text?.utf8.count == min(length, 40))
      #expect(text?.hasSuffix("…") == (length > 40))
    }
  }

  @Test(arguments: [39, 40, 41])
  func `an address longer than its cap is none`(length: Int) {
    var limits = Limits()
    limits.urlBytes = 40
    let url = "http://quay.test/" + letters(length - 17)
    let article = read(rss("<link>\(url)</link>"), limits).articles.first
    #expect(article?.url == (length <= 40 ? url : nil))
  }

  // MARK: Markup

  @Test(arguments: [9, 10, 11])
  func `a document keeps as many nodes as the cap`(count: Int) {
    var limits = Limits()
    limits.nodeCount = 10
    let text = String(repeating: "<a/>", count: count)
    let tree = MarkupParser.parse(Array(text.utf8), dialect: .xml, limits: limits)
    #expect(tree.nodes.count { $0.kind == .element } == min(count, 10))
    #expect((tree.fault == nil) == (count <= 10))
  }

  @Test(arguments: [39, 40, 41])
  func `an attribute longer than its cap is none`(length: Int) {
    var limits = Limits()
    limits.attributeBytes = 40
    let text = "<a href='\(letters(length))'>x</a>"
    let tree = MarkupParser.parse(Array(text.utf8), dialect: .html, limits: limits)
    #expect(tree.attributes.count == (length <= 40 ? 1 : 0))
    #expect(tree.string(of: 0) == "x")
  }

  @Test(arguments: [9, 10, 11])
  func `as many namespaces hold as the cap`(count: Int) {
    var limits = Limits()
    limits.namespaceCount = 10
    let others = (1..<count).map { "xmlns:n\($0)='urn:\($0)'" }.joined(separator: " ")
    let text =
      "<rss \(others) xmlns:words='http://purl.org/rss/1.0/modules/content/'><channel><item>"
      + "<title>T</title><words:encoded>High water.</words:encoded></item></channel></rss>"
    let article = read(text, limits).articles.first
    #expect(article?.body.plainText == (count <= 10 ? "High water." : ""))
  }

  @Test(arguments: [9, 10, 11])
  func `a table has as many columns as the cap`(count: Int) {
    var limits = Limits()
    limits.tableColumns = 10
    let cells = (0..<count).map { "<td>c\($0)</td>" }.joined()
    let rows = "<table><tr>\(cells)</tr><tr>\(cells)</tr></table>"
    let blocks = HTMLText.blocks(Array(rows.utf8), base: nil, limits: limits)
    guard case .table(let table)? = blocks.first else {
      Issue.record("no table: \(blocks)")
      return
    }
    #expect(table.rows.map(\.count) == [min(count, 10), min(count, 10)])
  }

  // MARK: What lies inside one another

  @Test(arguments: [9, 10, 11])
  func `JSON nests as deep as the cap and no deeper`(depth: Int) {
    var limits = Limits()
    limits.jsonDepth = 10
    let nest = String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
    let text =
      "{\"version\":\"https://jsonfeed.org/version/1\",\"x\":\(nest),"
      + "\"items\":[{\"id\":\"1\",\"title\":\"Tide\"}]}"
    let contents = read(text, limits)
    #expect(contents.articles.map(\.title) == (depth <= 10 ? ["Tide"] : []))
    let reasons = depth <= 10 ? [] : ["is JSON nested too deep"]
    #expect(contents.problems.map(\.reason) == reasons)
  }

  @Test(arguments: [9, 10, 11])
  func `outlines nest as deep, and are as many, as their caps`(count: Int) {
    var limits = Limits()
    limits.outlineDepth = 10
    let deep =
      String(repeating: "<outline text='a'>", count: count)
      + String(repeating: "</outline>", count: count)
    #expect(outlineCount(deep, limits) == min(count, 10))
    limits = Limits()
    limits.outlineCount = 10
    #expect(
      outlineCount(String(repeating: "<outline text='a'/>", count: count), limits) == min(count, 10)
    )
  }

  private func outlineCount(_ outlines: String, _ limits: Limits) -> Int {
    let text = "<opml version='2.0'><body>\(outlines)</body></opml>"
    return count(read(text, limits, path: "f.opml").outline)
  }

  private func count(_ outlines: [SourceOutline]) -> Int {
    outlines.reduce(0) { $0 + 1 + count($1.children) }
  }

  private func letters(_ count: Int) -> String { String(repeating: "x", count: count) }

  private func rss(_ fields: String) -> String {
    "<rss xmlns:dc='http://purl.org/dc/elements/1.1/' "
      + "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>"
      + "<title>T</title>\(fields)</item></channel></rss>"
  }

  private func read(
    _ text: String,
    _ limits: Limits,
    path: String = "f"
  ) -> ArticleFileContents {
    ArticleFileReader(limits: limits).read(Array(text.utf8), path: path, modified: nil)
  }
}

/// 300 letters packed by gzip -9 -n, and one less, and one more.
private enum PackedLetters {
  static let count = 300

  private static let files = [
    -1: "H4sIAAAAAAAC/6uoGAVEAgALGOJNKwEAAA==",
    0: "H4sIAAAAAAAC/6uoGAXEAgATLUMbLAEAAA==",
    1: "H4sIAAAAAAAC/6uoGAVEAwBwFHkILQEAAA==",
  ]

  static func file(_ beyond: Int) -> [UInt8]? {
    files[beyond].flatMap { Data(base64Encoded: $0) }.map(Array.init)
  }
}
