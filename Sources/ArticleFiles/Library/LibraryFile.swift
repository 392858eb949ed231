package import Foundation
import Glibc

/// A file of the library as the walk found it: enough to tell whether it has changed.
package struct LibraryFile: Hashable, Sendable {
  /// The path as ``NativePath`` text.
  package let path: String
  /// In bytes.
  package let size: Int
  /// Nanoseconds since 1970, as precise as the file system keeps them.
  package let modifiedNanoseconds: Int64
  package let identity: FileIdentity

  package init(path: String, size: Int, modifiedNanoseconds: Int64, identity: FileIdentity) {
    self.path = path
    self.size = size
    self.modifiedNanoseconds = modifiedNanoseconds
    self.identity = identity
  }

  /// The file at a path as it is now.
  ///
  /// - Throws: ``ArticleFileError`` when the system does not tell.
  package init(path: String) throws(ArticleFileError) {
    var status = stat()
    guard NativePath.withPath(path, { stat($0, &status) }) == 0 else {
      throw ArticleFileError(path: path, code: errno)
    }
    self.init(
      path: path,
      size: Int(status.st_size),
      modifiedNanoseconds: Int64(status.st_mtim.tv_sec) * 1_000_000_000
        + Int64(status.st_mtim.tv_nsec),
      identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    )
  }

  package var modified: Date {
    Date(timeIntervalSince1970: Double(modifiedNanoseconds) / 1e9)
  }
}

/// What a file or folder is to the system, under whatever name.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}
