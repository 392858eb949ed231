import ArticleWriting
package import Articles
package import Foundation
package import ReaderCore
import Typesetting

/// An article as a file of one format holds it, or one after another of several in a file.
package struct ArticleText: Sendable {
  private let format: ExportFormat
  private let timeZone: TimeZone

  /// As many columns as lines of text may take, as in `dateline show`.
  private static let measure = 72

  package init(format: ExportFormat, timeZone: TimeZone) {
    self.format = format
    self.timeZone = timeZone
  }

  /// The article alone, as `dateline show` prints it.
  package func text(of article: Article) -> String {
    switch format {
    case .text:
      let settings = LayoutSettings(measure: Self.measure, timeZone: timeZone)
      return ArticleLayout(article, settings: settings).plainText + "\n"
    case .markdown: return MarkdownWriter().text(of: article)
    case .html: return HTMLWriter().text(of: article)
    case .json: return JSONWriter().text(of: article) + "\n"
    }
  }

  /// What stands before the articles in a file of several.
  func opening(title: String) -> String {
    switch format {
    case .text, .markdown: ""
    case .html: HTMLWriter().opening(title: title)
    case .json: "["
    }
  }

  /// One of the articles in a file of several.
  func part(_ article: Article, isFirst: Bool) -> String {
    switch format {
    case .text, .markdown: (isFirst ? "" : "\n") + text(of: article)
    case .html: HTMLWriter().part(of: article)
    case .json: (isFirst ? "\n" : ",\n") + JSONWriter().text(of: article)
    }
  }

  /// What stands after them.
  var closing: String {
    switch format {
    case .text, .markdown: ""
    case .html: HTMLWriter().closing
    case .json: "\n]\n"
    }
  }
}
