package import Articles

/// Writes an article as Markdown with front matter, which reads back as the same article.
package struct MarkdownWriter {
  package init() {}

  package func text(of article: Article) -> String {
    let body = article.body.tidied
    var lines = FrontMatterText(article).lines
    lines.append("")
    if repeatsTitle(article.title, body) {
      // A first heading that says what the title says is taken for the title: it needs one to lose.
      lines += MarkdownBlocks([.heading(level: 1, [.text(article.title)])]).lines + [""]
    }
    lines += MarkdownBlocks(body).lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n").printable + "\n"
  }

  private func repeatsTitle(_ title: String, _ body: [Block]) -> Bool {
    guard case .heading(level: 1, let inlines)? = body.first else { return false }
    return inlines.plainText.onOneLine == title.onOneLine
  }
}
