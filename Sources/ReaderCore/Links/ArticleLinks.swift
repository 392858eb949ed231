package import Articles

/// The words of an article's links, by the addresses they lead to.
package struct ArticleLinks: Equatable, Sendable {
  private var words: [String: [String]] = [:]

  /// Deceivers need few; this bounds the work on articles that repeat one address.
  private static let mostWordsAnAddress = 20

  package init() {}

  package init(_ article: Article) {
    add(article.body)
  }

  /// What the links to an address say.
  package subscript(address: String) -> [String] { words[address] ?? [] }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(level: _, let inlines): add(inlines)
      case .list(let list): for item in list.items { add(item) }
      case .quote(let blocks): add(blocks)
      case .definitions(let list): add(list.blocks)
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row { add(cell) } }
      case .code, .image, .rule: break
      }
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .link(let inner, let url):
        if words[url, default: []].count < Self.mostWordsAnAddress {
          words[url, default: []].append(inner.plainText)
        }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): add(inner)
      case .text, .code, .image, .lineBreak: break
      }
    }
  }
}
