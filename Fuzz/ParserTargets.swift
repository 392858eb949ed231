import Articles

@testable import ArticleFiles

/// The readers of whole files, each given the format it is for.
enum ParserTargets {
  private static let limits = Limits.standard

  static func feed(_ bytes: [UInt8]) {
    let tree = MarkupParser.parse(TextDecoding.decode(bytes).bytes, dialect: .xml, limits: limits)
    Promise.keeps(FeedReader(tree: tree, path: "fuzz", limits: limits).read())
  }

  static func json(_ bytes: [UInt8]) {
    Promise.keeps(JSONReader(path: "fuzz", limits: limits).read(bytes))
  }

  static func nitf(_ bytes: [UInt8]) { agencyFile(bytes, .nitf) }
  static func newsML(_ bytes: [UInt8]) { agencyFile(bytes, .newsML) }

  private static func agencyFile(_ bytes: [UInt8], _ format: ArticleFormat) {
    let tree = MarkupParser.parse(bytes, dialect: .xml, limits: limits)
    let reader = AgencyFileReader(tree: tree, path: "fuzz", format: format, limits: limits)
    Promise.keeps(reader.read())
  }

  static func mail(_ bytes: [UInt8]) {
    Promise.keeps(MailReader(path: "fuzz", limits: limits).read(bytes, as: .message))
  }

  static func mailbox(_ bytes: [UInt8]) {
    Promise.keeps(MailReader(path: "fuzz", limits: limits).read(bytes, as: .mailbox))
  }

  static func outline(_ bytes: [UInt8]) {
    let tree = MarkupParser.parse(bytes, dialect: .xml, limits: limits)
    var reader = OutlineReader(tree: tree, path: "fuzz", limits: limits)
    visit(reader.read().outline)
  }

  private static func visit(_ outlines: [SourceOutline]) {
    for outline in outlines {
      Promise.isLine(outline.title)
      visit(outline.children)
    }
  }

  static func page(_ bytes: [UInt8]) {
    Promise.keeps(PageReader(path: "fuzz", limits: limits).read(bytes))
  }

  static func markdown(_ bytes: [UInt8]) {
    Promise.keeps(MarkdownReader(path: "fuzz", limits: limits).read(bytes))
  }

  static func wireCopy(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let article = WireCopyParser().article(from: text, path: "fuzz", modified: nil)
    Promise.keeps(ArticleFileContents(articles: [article]))
  }

  static func file(_ bytes: [UInt8]) {
    let contents = ArticleFileReader().read(bytes, path: "fuzz", modified: nil)
    let isSaid = !contents.problems.isEmpty || !contents.outline.isEmpty
    precondition(!contents.articles.isEmpty || isSaid, "nothing was read and nothing said")
    Promise.keeps(contents)
  }
}
