import Glibc

/// One name in a folder, and what the folder says it is.
struct FolderEntry {
  let name: String
  /// The `d_type` of `readdir`, `DT_UNKNOWN` where the file system keeps none.
  let type: Int32
}

/// A folder opened for reading its names.
///
/// It must be closed by its user.
struct OpenFolder {
  let path: String
  private let stream: OpaquePointer

  init(_ path: String) throws(ArticleFileError) {
    guard let stream = NativePath.withPath(path, { opendir($0) }) else {
      throw ArticleFileError(path: path, code: errno)
    }
    self.path = path
    self.stream = stream
  }

  func close() {
    closedir(stream)
  }

  /// The next name that a library shows; nil at the end.
  ///
  /// Hidden names and editors' backups are passed over.
  func next() throws(ArticleFileError) -> FolderEntry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw ArticleFileError(path: path, code: errno) }
        return nil
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        NativePath.text(bytes.prefix { $0 != 0 })
      }
      guard Self.isShown(name) else { continue }
      return FolderEntry(name: name, type: Int32(entry.pointee.d_type))
    }
  }

  /// What a name stands for; links are followed when `follows` says so.
  func status(of name: String, follows: Bool) -> stat? {
    var status = stat()
    let flags = follows ? 0 : AT_SYMLINK_NOFOLLOW
    let result = NativePath.withPath(name) { fstatat(dirfd(stream), $0, &status, flags) }
    return result == 0 ? status : nil
  }

  /// Whether a name belongs to a library: not hidden, and no editor's backup.
  static func isShown(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~")
  }
}

extension stat {
  var kind: mode_t { st_mode & S_IFMT }

  var identity: FileIdentity {
    FileIdentity(device: UInt64(st_dev), inode: UInt64(st_ino))
  }

  /// Nanoseconds since 1970, held at the ends of what the type can say.
  var modifiedNanoseconds: Int64 {
    let (seconds, overflow) = Int64(st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return st_mtim.tv_sec < 0 ? .min : .max }
    return seconds.addingReportingOverflow(Int64(st_mtim.tv_nsec)).partialValue
  }

  func libraryFile(at path: String) -> LibraryFile {
    LibraryFile(
      path: path,
      size: Int(st_size),
      modifiedNanoseconds: modifiedNanoseconds,
      identity: identity
    )
  }
}
