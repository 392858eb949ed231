import ArticleFiles
import Articles

/// Reads the marks that other programs kept; it opens their files for reading alone.
package struct MarkImporter: Sendable {
  /// What the files are; nil to tell it from what is in each.
  package var format: ImportFormat?
  /// The flags of newsboat's that are stars; nil for all.
  package var starFlags: Set<Character>?

  package init(format: ImportFormat? = nil, starFlags: Set<Character>? = nil) {
    self.format = format
    self.starFlags = starFlags
  }

  package func read(_ path: String) throws(MarkImportError) -> ImportedMarks {
    let start = try bytes(of: path, limit: SQLiteFile.signature.count).bytes
    let isDatabase = start == SQLiteFile.signature
    guard isDatabase || format == .newsboat else { return try readText(path) }
    let shown = NativePath.shown(path)
    guard isDatabase else {
      throw MarkImportError(path: shown, reason: "is no SQLite database, as newsboat's cache.db is")
    }
    if let format, format != .newsboat {
      throw MarkImportError(path: shown, reason: "is an SQLite database and not \(format.name)")
    }
    return try NewsboatCache(starFlags: starFlags).read(path, shownAs: shown)
  }
}

extension MarkImporter {
  private func bytes(of path: String, limit: Int) throws(MarkImportError) -> FileBytes {
    do throws(ArticleFileError) {
      return try FileBytes.read(path, limit: limit)
    } catch {
      throw MarkImportError(path: error.problem.file, reason: error.problem.reason)
    }
  }

  private func readText(_ path: String) throws(MarkImportError) -> ImportedMarks {
    let file = try bytes(of: path, limit: ImportLimits.textBytes)
    let shown = NativePath.shown(path)
    if file.isTruncated {
      throw MarkImportError(
        path: shown,
        reason: "is bigger than \(ImportLimits.textBytes >> 20) MiB"
      )
    }
    let bytes = Self.withoutMark(file.bytes)
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw MarkImportError(path: shown, reason: "is empty")
    }
    if Self.isBinary(bytes) { throw MarkImportError(path: shown, reason: "is not text") }
    let marks = try read(bytes, shownAs: shown)
    guard marks.articles.isEmpty, marks.unmarked == 0 else { return marks }
    throw MarkImportError(path: shown, reason: Self.reasonForNothing(marks))
  }

  private func read(
    _ bytes: ArraySlice<UInt8>,
    shownAs path: String
  ) throws(MarkImportError) -> ImportedMarks {
    let found = format ?? (bytes.first { $0 > 0x20 } == UInt8(ascii: "<") ? .opml : nil)
    switch found {
    case .opml: return try OutlineLinks().read(Array(bytes), shownAs: path)
    case .list: return GUIDList().read(bytes)
    case .csv: return LinkTable(bytes).marks()
    case .newsboat, nil:
      let table = LinkTable(bytes)
      return table.isCertain ? table.marks() : GUIDList().read(bytes)
    }
  }

  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.prefix(65_536).count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return controls * 50 > min(bytes.count, 65_536) || bytes.contains(0)
  }

  private static func reasonForNothing(_ marks: ImportedMarks) -> String {
    marks.feeds > 0
      ? "lists feeds and no articles"
      : "names no article: there is no address of a page in it"
  }
}

/// The caps on what is imported, chosen once.
enum ImportLimits {
  /// Bytes of a list, an OPML or a CSV; databases have no limit of their own.
  static let textBytes = 64 << 20
  /// Rows of a database, which a hostile one can repeat without end.
  static let rows = 5_000_000
  static let columns = 256
  static let tagBytes = 256
  static let tagsOfArticle = 32
  /// Different tags of one file.
  static let tags = 1_000
}
