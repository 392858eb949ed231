extension [Block] {
  /// Whether a link stands anywhere in the blocks.
  var hasLink: Bool { contains { $0.contains(link: true) } }

  /// Whether an image stands anywhere in the blocks.
  var hasImage: Bool { contains { $0.contains(link: false) } }
}

extension Block {
  /// Whether a link, or else an image, stands in the block.
  fileprivate func contains(link: Bool) -> Bool {
    switch self {
    case .paragraph(let inlines), .heading(level: _, let inlines): inlines.contains(link: link)
    case .list(let list):
      list.items.contains { item in item.contains { $0.contains(link: link) } }
    case .definitions(let list): list.blocks.contains { $0.contains(link: link) }
    case .quote(let blocks): blocks.contains { $0.contains(link: link) }
    case .table(let table):
      ([table.header] + table.rows).contains { row in row.contains { $0.contains(link: link) } }
    case .image: !link
    case .code, .rule: false
    }
  }
}

extension [Inline] {
  fileprivate func contains(link: Bool) -> Bool {
    contains { inline in
      switch inline {
      case .link(let inlines, let url):
        (link && NoteLink(inline) == nil && !url.isEmpty) || inlines.contains(link: link)
      case .image: !link
      case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines):
        inlines.contains(link: link)
      case .text, .code, .lineBreak: false
      }
    }
  }
}
