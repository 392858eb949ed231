package import Articles
import Foundation

/// Writes an article as a web page that stands alone: no scripts, nothing fetched but its pictures.
///
/// Every field is in the page's head, so that reading the page gives the article again.
package struct HTMLWriter {
  package init() {}

  package func text(of article: Article) -> String {
    let language = article.language.map { " lang=\"\($0.escapedForHTML)\"" } ?? ""
    let page = """
      <!DOCTYPE html>
      <html\(language)>
      <head>
      \(head(of: article).joined(separator: "\n"))
      </head>
      <body>
      <article>
      <header>
      \(header(of: article).joined(separator: "\n"))
      </header>
      <div data-dateline="body">
      \(HTMLBlocks(article.body.tidied).html)</div>
      </article>
      </body>
      </html>
      """
    return page.printable + "\n"
  }
}

extension HTMLWriter {
  static let style = """
    body{max-width:40em;margin:2em auto;padding:0 1em;line-height:1.5;font-family:serif}\
    img{max-width:100%}pre{overflow-x:auto}td,th{padding:.2em .6em;text-align:left}
    """

  private func head(of article: Article) -> [String] {
    let title = [article.title, article.source, "Article"].map(\.onOneLine).first { !$0.isEmpty }
    var lines = [
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"generator\" content=\"Dateline\">",
      "<title>\((title ?? "").escapedForHTML)</title>",
    ]
    lines += Self.properties(of: article).map(\.tag)
    if let url = article.url, SafeAddress.isSafe(url) {
      lines.append("<link rel=\"canonical\" href=\"\(url.escapedForHTML)\">")
    }
    lines += article.enclosures.map(\.tag)
    lines.append("<style>\(Self.style)</style>")
    return lines
  }

  /// What the page's head says about the article, each line of it under the name that most know it by.
  private static func properties(of article: Article) -> [PageProperty] {
    var properties = [
      PageProperty("property", "og:title", article.title),
      PageProperty("property", "og:site_name", article.source),
    ]
    properties += article.authors.map { PageProperty("name", "author", $0) }
    let dates = [
      ("article:published_time", article.published), ("article:modified_time", article.updated),
    ]
    for (name, date) in dates {
      if let date { properties.append(PageProperty("property", name, date.rfc3339)) }
    }
    if let url = article.url { properties.append(PageProperty("property", "og:url", url)) }
    if let summary = article.summary {
      properties.append(PageProperty("name", "description", summary))
    }
    properties += article.tags.map { PageProperty("property", "article:tag", $0) }
    if let place = article.dateline {
      properties.append(PageProperty("name", "dateline:place", place))
    }
    if let agency = article.agency {
      properties.append(PageProperty("name", "dateline:agency", agency))
    }
    return properties + article.captions.map { PageProperty("name", "dateline:caption", $0) }
  }

  func header(of article: Article) -> [String] {
    var lines: [String] = []
    if !article.title.isEmpty { lines.append("<h1>\(article.title.onOneLine.escapedForHTML)</h1>") }
    let details = ArticleDetails(article).line.escapedForHTML
    if !details.isEmpty { lines.append("<p>\(details)</p>") }
    for caption in article.captionsOutsideBody {
      lines.append("<p><em>\(caption.onOneLine.escapedForHTML)</em></p>")
    }
    return lines
  }
}

/// One line of a page's head that says something of the article.
private struct PageProperty {
  let tag: String

  init(_ key: String, _ name: String, _ content: String) {
    let text = content.eachOnOneLine.escapedForHTML.replacing("\n", with: "&#10;")
    tag = "<meta \(key)=\"\(name)\" content=\"\(text)\">"
  }
}

extension Enclosure {
  /// What is said of the file, and no link: mails enclose files under names that lead nowhere.
  fileprivate var tag: String {
    var tag = "<meta name=\"dateline:enclosure\" content=\"\(url.onOneLine.escapedForHTML)\""
    if let type { tag += " data-type=\"\(type.onOneLine.escapedForHTML)\"" }
    if let length { tag += " data-length=\"\(length)\"" }
    return tag + ">"
  }
}
