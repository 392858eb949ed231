import Articles

/// An article's blocks as a piece of HTML, each on lines of its own.
///
/// It takes tidied blocks.
struct HTMLBlocks {
  private(set) var html = ""

  init(_ blocks: [Block]) {
    for block in blocks { append(block) }
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .paragraph(let inlines): html += "<p>\(inlines.html)</p>\n"
    case .heading(let level, let inlines): html += "<h\(level)>\(inlines.html)</h\(level)>\n"
    case .list(let list): append(list)
    case .definitions(let list): append(list)
    case .quote(let blocks): html += "<blockquote>\n\(HTMLBlocks(blocks).html)</blockquote>\n"
    case .code(let language, let text): html += Self.code(text, language: language) + "\n"
    case .table(let table): html += Self.table(table) + "\n"
    case .image(let image): html += Self.figure(image) + "\n"
    case .rule: html += "<hr>\n"
    }
  }

  private mutating func append(_ list: ListBlock) {
    let tag = list.start == nil ? "ul" : "ol"
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    html += "<\(tag)\(start)>\n"
    for item in list.items { html += "<li>\n\(HTMLBlocks(item).html)</li>\n" }
    html += "</\(tag)>\n"
  }

  private mutating func append(_ list: DefinitionBlock) {
    html += "<dl>\n"
    for part in list.parts {
      switch part {
      case .term(let inlines): html += "<dt>\(inlines.html)</dt>\n"
      case .meaning(let blocks): html += "<dd>\n\(HTMLBlocks(blocks).html)</dd>\n"
      }
    }
    html += "</dl>\n"
  }

  static func code(_ text: String, language: String?) -> String {
    let name = language.map { " class=\"language-\($0.escapedForHTML)\"" } ?? ""
    return "<pre><code\(name)>\(text.escapedForHTML)</code></pre>"
  }

  static func figure(_ image: ImageBlock) -> String {
    guard let caption = image.caption else { return "<p>\(image.html)</p>" }
    return "<figure>\(image.html)<figcaption>\(caption.escapedForHTML)</figcaption></figure>"
  }

  /// The table on one line, so that it can stand in Markdown.
  static func table(_ table: TableBlock) -> String {
    var html = "<table>"
    if let caption = table.caption { html += "<caption>\(caption.escapedForHTML)</caption>" }
    if !table.header.isEmpty {
      html += "<thead>\(row(table.header, tag: "th", table.alignments))</thead>"
    }
    if !table.rows.isEmpty {
      let rows = table.rows.map { row($0, tag: "td", table.alignments) }
      html += "<tbody>\(rows.joined())</tbody>"
    }
    return html + "</table>"
  }

  private static func row(
    _ cells: TableBlock.Row,
    tag: String,
    _ alignments: [TableBlock.Alignment]
  ) -> String {
    var html = "<tr>"
    for (column, cell) in cells.enumerated() {
      let alignment = column < alignments.count ? alignments[column] : .leading
      html += "<\(tag)\(style(alignment))>\(cell.html)</\(tag)>"
    }
    return html + "</tr>"
  }

  private static func style(_ alignment: TableBlock.Alignment) -> String {
    switch alignment {
    case .leading: ""
    case .centre: " style=\"text-align:center\""
    case .trailing: " style=\"text-align:right\""
    }
  }
}

extension [Inline] {
  /// The inlines as HTML, on one line.
  var html: String { map(\.html).joined() }
}

extension Inline {
  fileprivate var html: String {
    switch self {
    case .text(let text): text.escapedForHTML
    case .emphasis(let inner): "<em>\(inner.html)</em>"
    case .strong(let inner): "<strong>\(inner.html)</strong>"
    case .strikethrough(let inner): "<del>\(inner.html)</del>"
    case .code(let text): "<code>\(text.escapedForHTML)</code>"
    case .link(let inner, let url): "<a href=\"\(url.escapedForHTML)\">\(inner.html)</a>"
    case .image(let image): image.html
    case .lineBreak: "<br>"
    }
  }
}

extension ImageBlock {
  /// The picture's tag, without its caption.
  var html: String {
    let source = url.map { " src=\"\($0.escapedForHTML)\"" } ?? ""
    return "<img\(source) alt=\"\(alternative.escapedForHTML)\">"
  }
}
