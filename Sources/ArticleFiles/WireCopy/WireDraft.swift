import Articles
import Foundation

/// A story while it is being read: what was found, and what of the text is still to be told apart.
struct WireDraft {
  let id: ArticleID
  let path: String
  let copy: CopyText
  let wrapping: LineWrapping
  let folder: String?
  /// The folder's name and its initials, folded, as names that an agency may bear.
  let folderNames: Set<String>
  /// The lines that nothing has taken yet, as a place among the lines of the copy.
  var next = 0
  /// What is left of the line at `next` when its beginning was taken.
  var lines: [CopyLine]
  var body: [BodyPiece] = []
  /// What the file's own names make of its last lines.
  var closing = ClosingLine(hints: [])

  var title = ""
  var captions: [String] = []
  var authors: [String] = []
  var dateline: Dateline?
  var published: Date?
  var summary: String?
  var warnings: [String] = []
  /// The agency by the sign-off, by the byline, and by the headline's end: each counts when those
  /// before it and the dateline are silent.
  var signOffAgency: String?
  var bylineAgency: String?
  var headlineAgency: String?

  /// Begins with a text in sound UTF-8.
  init(_ text: [UInt8], path: String) {
    id = ArticleIdentity.ofWholeText(text)
    self.path = path
    copy = CopyText(text)
    wrapping = LineWrapping(copy)
    folder = SourceName.folder(of: path)
    folderNames = folder.map(Self.agencyNames) ?? []
    lines = copy.lines
    if copy.wasJoined { warnings.append("Backslashes at the ends of lines were put right.") }
    if copy.wasMended { warnings.append("Character references of HTML were put right.") }
  }

  /// The first line that nothing has taken yet.
  var line: CopyLine? {
    next < lines.count ? lines[next] : nil
  }

  func head(_ line: CopyLine, limit: Int = CopyHead.limit) -> [Unicode.Scalar] {
    copy.head(line, limit: limit)
  }

  /// Takes the first scalars off the line at `next`; all of them take the line itself.
  mutating func takeScalars(_ count: Int, of head: [Unicode.Scalar]) {
    guard next < lines.count else { return }
    let bytes = head.prefix(count).reduce(0) { $0 + UTF8.width($1) }
    let range = lines[next].range
    let start = min(range.lowerBound + bytes, range.upperBound)
    if start == range.upperBound { next += 1 } else { lines[next].range = start..<range.upperBound }
  }

  private static func agencyNames(of folder: String) -> Set<String> {
    let initials = SourceName.initials(of: folder)
    var names: Set<String> = [Agency.foldedName(folder)]
    if initials.count >= 2 { names.insert(initials) }
    return names
  }

  var article: Article {
    let blocks = blocks
    let title = DisplayText.singleLine(title)
    let agency = dateline?.agency ?? signOffAgency ?? bylineAgency ?? headlineAgency
    var article = Article(
      id: id,
      title: title,
      source: folder ?? agency.map(DisplayText.singleLine) ?? "",
      origin: ArticleOrigin(file: path, format: .text)
    )
    article.authors = unique(authors).map(DisplayText.singleLine)
    article.published = published
    article.summary = summary.map { DisplayText.multiline($0) }
    article.body = blocks
    article.dateline = dateline?.place.map(DisplayText.singleLine)
    article.agency = agency.map(DisplayText.singleLine)
    article.captions = unique(captions).map(DisplayText.singleLine)
    article.language = ScriptLanguage.tag(of: sample(of: blocks))
    article.warnings = shownWarnings
    return article
  }

  /// The warnings without what their quotations may hold.
  var shownWarnings: [String] { warnings.map(DisplayText.singleLine) }

  private var blocks: [Block] {
    var blocks = body.map(\.block)
    if !copy.remainder.isEmpty {
      blocks.append(.code(language: nil, text: DisplayText.multiline(copy.remainderText)))
    }
    return blocks
  }

  /// Enough words to tell a script from.
  private func sample(of blocks: [Block]) -> [Unicode.Scalar] {
    var sample = title.scalars(atMost: 200)
    for piece in body where sample.count < 1_000 {
      if let text = piece.paragraph { sample += text.scalars(atMost: 1_000 - sample.count) }
    }
    return sample
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
