import Articles
import CellGrid

@testable import ArticleFiles

/// What holds for every result, whatever was read.
enum Promise {
  /// Nothing in an article can drive a terminal.
  static func keeps(_ contents: ArticleFileContents) {
    let limits = Limits.standard
    precondition(contents.articles.count <= limits.articleCount, "too many articles")
    for article in contents.articles {
      isLine(article.title)
      isLine(article.source)
      article.authors.forEach(isLine)
      article.tags.forEach(isLine)
      article.captions.forEach(isText)
      isText(article.summary ?? "")
      isText(article.body.plainText)
      keeps(article.body)
      isLine(article.url ?? "")
      article.warnings.forEach(isLine)
      for enclosure in article.enclosures { isLine(enclosure.url) }
      isLine(article.dateline ?? "")
      isLine(article.agency ?? "")
      isLine(article.language ?? "")
      precondition(article.title.utf8.count <= limits.titleBytes, "a title over its cap")
      precondition((article.url ?? "").utf8.count <= limits.urlBytes, "an address over its cap")
    }
  }

  static func isLine(_ text: String) {
    precondition(!text.utf8.contains { $0 < 0x20 }, "a line feed or a tab in a line")
    isText(text)
  }

  static func isText(_ text: String) {
    for scalar in text.unicodeScalars {
      // A tab stands between two cells of a table.
      precondition(
        scalar.mayBeShown || scalar == "\t" || scalar == "\n",
        "a control, a direction mark or a hidden character in a text"
      )
    }
  }
}
