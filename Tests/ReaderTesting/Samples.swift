package import Articles
package import Foundation

/// Small articles and rows for tests, all invented.
package enum Samples {
  /// Wednesday 5 September 2018, 12:00 UTC.
  package static let now = Date(timeIntervalSince1970: 1_536_148_800)
  package static let utc = TimeZone(secondsFromGMT: 0) ?? .current

  package static func id(_ number: Int) -> ArticleID {
    ArticleID(high: 0, low: UInt64(number))
  }

  /// A row with its number as identity, published `hoursAgo` before ``now``.
  package static func row(
    _ number: Int,
    _ title: String,
    hoursAgo: Double = 1,
    marks: Marks = Marks()
  ) -> ArticleRow {
    ArticleRow(
      id: id(number),
      title: title,
      source: "Coast Wire",
      published: now.addingTimeInterval(-hoursAgo * 3_600),
      marks: marks
    )
  }

  /// An article of so many numbered paragraphs, with its number as identity.
  package static func article(_ number: Int, _ title: String, paragraphs: Int = 3) -> Article {
    var article = Article(
      id: id(number),
      title: title,
      source: "Coast Wire",
      origin: ArticleOrigin(file: "coast/\(number).txt", format: .text)
    )
    article.published = now.addingTimeInterval(-3_600)
    article.url = "https://coastwire.example/\(number)"
    article.body = (1...max(1, paragraphs)).map {
      .paragraph([.text("Paragraph \($0) of \(title).")])
    }
    return article
  }
}
