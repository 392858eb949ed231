import Articles

extension Promise {
  /// Nothing in the blocks of a body can drive a terminal, their addresses neither.
  static func keeps(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(level: _, let inlines): keeps(inlines)
      case .list(let list): list.items.forEach(keeps)
      case .definitions(let list): list.meanings.forEach(keeps)
      case .quote(let blocks): keeps(blocks)
      case .code(let language, let text):
        isLine(language ?? "")
        isText(text)
      case .table(let table):
        isText(table.caption ?? "")
        for row in [table.header] + table.rows { row.forEach(keeps) }
      case .image(let image): keeps(image)
      case .rule: break
      }
    }
  }

  private static func keeps(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): isText(text)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): keeps(inner)
      case .link(let inner, let url):
        isLine(url)
        keeps(inner)
      case .image(let image): keeps(image)
      case .lineBreak: break
      }
    }
  }

  private static func keeps(_ image: ImageBlock) {
    isLine(image.url ?? "")
    isText(image.alternative)
    isText(image.caption ?? "")
  }
}
