import ArticleFiles
import Articles

/// A table of links that were kept, as services for reading later export them.
///
/// Every link is starred. A folder or status that says so makes it read as well; any other folder of
/// the user's own, and the tags, are tags.
struct LinkTable {
  private let text: CSVText
  private let columns: Columns?

  /// Which column is what.
  private struct Columns {
    var link: Int
    var tags: Int?
    var folder: Int?
    var status: Int?
    var hasHeader = true
  }

  init(_ bytes: ArraySlice<UInt8>) {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      let text = CSVText(bytes, separator: separator)
      var first = text
      if let columns = first.nextRow().flatMap(Self.header) {
        self.text = text
        self.columns = columns
        return
      }
    }
    text = CSVText(bytes)
    columns = Self.columns(ofFirstRowsOf: text)
  }

  /// Whether it is a table beyond doubt: it has a header, or several columns with words in them.
  var isCertain: Bool {
    guard let columns else { return false }
    if columns.hasHeader { return true }
    var rows = text
    var count = 0
    var hasWords = false
    while count < 100, let row = rows.nextRow() {
      count += 1
      guard row.count > 1, columns.link < row.count, Self.isLink(row[columns.link]) else {
        return false
      }
      hasWords = hasWords || row.contains { !Self.isLink($0) && $0.utf8.contains(0x20) }
    }
    return hasWords
  }

  func marks() -> ImportedMarks {
    var marks = ImportedMarks(format: .csv)
    guard let columns else { return marks }
    var rows = text
    var known: Set<String> = []
    if columns.hasHeader { _ = rows.nextRow() }
    while let row = rows.nextRow() {
      guard columns.link < row.count, let id = ArticleID.ofAddress(row[columns.link]) else {
        marks.nameless += 1
        continue
      }
      var article = ImportedArticle(ids: [id], isStarred: true)
      describe(&article, by: row, columns, &known)
      marks.articles.append(article)
    }
    return marks
  }
}

extension LinkTable {
  private static func header(_ row: [String]) -> Columns? {
    let names = row.map { TagName.folded($0) }
    let links = ["url", "link", "href", "address", "uri", "permalink"]
    guard let link = links.lazy.compactMap({ names.firstIndex(of: $0) }).first else { return nil }
    return Columns(
      link: link,
      tags: names.firstIndex { ["tags", "tag", "labels"].contains($0) },
      folder: names.firstIndex { ["folder", "collection"].contains($0) },
      status: names.firstIndex { ["status", "state"].contains($0) }
    )
  }

  private static func columns(ofFirstRowsOf text: CSVText) -> Columns? {
    var rows = text
    var count = 0
    while count < 100, let row = rows.nextRow() {
      count += 1
      guard let link = row.firstIndex(where: isLink) else { continue }
      return Columns(link: link, hasHeader: false)
    }
    return nil
  }

  private static func isLink(_ field: String) -> Bool {
    ArticleID.ofAddress(field) != nil
  }

  private func describe(
    _ article: inout ImportedArticle,
    by row: [String],
    _ columns: Columns,
    _ known: inout Set<String>
  ) {
    func field(_ column: Int?) -> String? { column.flatMap { $0 < row.count ? row[$0] : nil } }
    var tags = field(columns.tags).map(TagName.list) ?? []
    for place in [field(columns.folder), field(columns.status)].compactMap(\.self) {
      switch TagName.folded(place) {
      case "archive", "archived", "read": article.isRead = true
      case "unread", "starred", "inbox", "home", "": break
      default: if place == field(columns.folder), let tag = TagName.tag(place) { tags.append(tag) }
      }
    }
    for tag in tags.prefix(ImportLimits.tagsOfArticle) {
      if known.count < ImportLimits.tags { known.insert(tag) }
      if known.contains(tag) { article.tags.insert(tag) }
    }
  }
}
