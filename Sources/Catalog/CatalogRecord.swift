import Articles

/// One article as the catalog keeps it: numbers only, its texts standing in the ``TextArena``.
struct CatalogRecord: Sendable {
  let id: ArticleID
  /// Seconds since 1970, by which articles are ordered.
  let date: Double
  let wordCount: UInt32
  let file: UInt32
  let indexInFile: UInt32
  let format: ArticleFormat
  let hasLink: Bool
  let hasImage: Bool
  // Numbers in the string pools; 0 stands for the empty string.
  let source: UInt32
  let place: UInt32
  let agency: UInt32
  let language: UInt32
  var text: ArenaText
  /// Whether no file holds the article any more; lists made before still show it.
  var isRemoved = false

  /// Whether this reading of an article is to be shown rather than another, which came from
  /// another file: the newer one, else the longer one, else any one, always the same.
  func isPreferred(to other: CatalogRecord, files: StringPool) -> Bool {
    if date != other.date { return date > other.date }
    if text.ends.total != other.text.ends.total { return text.ends.total > other.text.ends.total }
    if file != other.file { return files[file] < files[other.file] }
    return indexInFile < other.indexInFile
  }
}
