import ArticleFiles
import Foundation

/// What tells that a file has changed: its size and when it was written.
struct FileStamp: Hashable, Sendable {
  let size: Int
  /// Nanoseconds since 1970.
  let nanoseconds: Int64
  let modified: Date

  init(_ file: LibraryFile) {
    size = file.size
    nanoseconds = file.modifiedNanoseconds
    modified = file.modified
  }
}
