import ArticleFiles
import Articles

/// What `newsboat -E` writes: a guid a line, each of an article that was read.
///
/// The feed that a guid belongs to is not in the list, so only a guid that is an address, as most
/// are, names an article.
struct GUIDList {
  func read(_ bytes: ArraySlice<UInt8>) -> ImportedMarks {
    var marks = ImportedMarks(format: .list)
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where line.contains(where: { $0 > 0x20 }) {
      if let id = article(line) {
        marks.articles.append(ImportedArticle(ids: [id], isRead: true))
      } else {
        marks.nameless += 1
      }
    }
    return marks
  }

  private func article(_ line: ArraySlice<UInt8>) -> ArticleID? {
    ArticleID.ofAddress(String(decoding: withoutDate(line), as: UTF8.self))
  }

  /// The line without the date that newsboat writes right after an address for want of a guid.
  private func withoutDate(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let space = line.firstIndex(of: 0x20), space - line.startIndex > 4,
      line[space - 1] == UInt8(ascii: ",")
    else { return line }
    let start = space - 4
    let day = String(decoding: line[start..<(space - 1)], as: UTF8.self)
    return Self.days.contains(day) ? line[..<start] : line
  }

  private static let days: Set<String> = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
