import Articles
import Foundation

/// An article that takes long to lay out, under the name the bench prints.
struct LongArticle {
  let name: String
  let article: Article
  /// The most milliseconds that the first screen may take.
  let most: Double?

  static let all = [
    LongArticle("1,000 words", most: 8, prose(words: 1_000)),
    LongArticle("1 MB of paragraphs", most: 50, prose(words: 150_000)),
    LongArticle("5 MB in one paragraph", most: 50, [paragraph(words(750_000))]),
    LongArticle(
      "5 MB in one word",
      most: 50,
      [paragraph(String(repeating: "x", count: 5_000_000))]
    ),
    LongArticle("10,000 links", most: 50, links(10_000)),
    LongArticle("a table of 400 columns", most: 50, [table(columns: 400, rows: 60)]),
    LongArticle("lists 60 deep", most: 50, [nestedList(60)]),
  ]

  private init(_ name: String, most: Double, _ body: [Block]) {
    self.name = name
    self.most = most
    article = Self.article(body)
  }

  /// An article with nothing to speak of but its body.
  static func article(_ body: [Block]) -> Article {
    let origin = ArticleOrigin(file: "bench.txt", format: .text)
    var article = Article(
      id: ArticleID(high: 1, low: 2),
      title: "The harbour at length",
      source: "Coast Wire",
      origin: origin
    )
    article.body = body
    return article
  }

  private static let some = [
    "the", "tide", "of", "harbour", "and", "quay", "a", "fishermen", "in", "turbine", "council",
  ]

  private static func words(_ count: Int) -> String {
    (0..<count).map { some[($0 * 7 + $0 / 11) % some.count] }.joined(separator: " ")
  }

  private static func prose(words count: Int) -> [Block] {
    (0..<count / 80).map { _ in paragraph(words(80)) }
  }

  private static func links(_ count: Int) -> [Block] {
    (0..<count / 10).map { part in
      .paragraph(
        (0..<10).flatMap { number in
          let url = "https://coast.example/\(part)/\(number)"
          return [Inline.text("see "), .link([.text("the plan")], url: url), .text(" ")]
        }
      )
    }
  }

  private static func table(columns: Int, rows: Int) -> Block {
    let row = (0..<columns).map { [Inline.text("tide \($0)")] }
    return .table(TableBlock(header: row, rows: Array(repeating: row, count: rows)))
  }

  private static func nestedList(_ depth: Int) -> Block {
    (0..<depth).reduce(paragraph("down here")) { block, _ in
      .list(ListBlock(items: [[paragraph("in"), block]]))
    }
  }

  private static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
}
