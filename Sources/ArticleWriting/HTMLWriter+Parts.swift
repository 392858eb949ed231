package import Articles

extension HTMLWriter {
  /// The beginning of a page of several articles.
  package func opening(title: String) -> String {
    """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="Dateline">
    <title>\(title.onOneLine.escapedForHTML)</title>
    <style>\(Self.style)article{border-bottom:1px solid}</style>
    </head>
    <body>

    """
  }

  /// One of the articles of such a page.
  package func part(of article: Article) -> String {
    let language = article.language.map { " lang=\"\($0.escapedForHTML)\"" } ?? ""
    let address = article.url.flatMap { SafeAddress.isSafe($0) ? $0.escapedForHTML : nil }
    let link = address.map { "<p><a href=\"\($0)\">\($0)</a></p>\n" } ?? ""
    let part = """
      <article\(language)>
      <header>
      \(header(of: article).joined(separator: "\n"))
      \(link)</header>
      \(HTMLBlocks(article.body.tidied).html)</article>

      """
    return part.printable
  }

  package var closing: String { "</body>\n</html>\n" }
}
