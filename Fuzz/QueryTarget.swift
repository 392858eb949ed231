import Articles
import Foundation

/// The query language, as typed and as saved.
enum QueryTarget {
  private static let article: SearchableArticle = {
    let origin = ArticleOrigin(file: "fuzz", format: .text)
    var article = Article(
      id: ArticleID(high: 1, low: 2),
      title: "Tides at the quay",
      source: "Coast Wire",
      origin: origin
    )
    article.body = [.paragraph([.text("The tide came in at nine.")])]
    return SearchableArticle(article, fileModified: Date(timeIntervalSince1970: 0))
  }()

  static func read(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for isTyping in [false, true] {
      let context = QueryContext(
        now: Date(timeIntervalSince1970: 1_500_000_000),
        timeZone: .gmt,
        savedSearches: ["quay": "tide -boat", "round": "search:round"],
        isTyping: isTyping
      )
      do {
        _ = try QueryParser.parse(text, context: context).filter.matches(article)
      } catch {
        let bounds = 0...text.utf8.count
        precondition(
          bounds.contains(error.range.lowerBound) && bounds.contains(error.range.upperBound),
          "a problem outside of the text"
        )
      }
    }
  }
}
