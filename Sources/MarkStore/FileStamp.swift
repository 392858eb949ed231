import Glibc

/// What tells one state of a file from another without reading it.
struct FileStamp: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int64

  func isSameFile(as other: FileStamp) -> Bool {
    device == other.device && inode == other.inode
  }

  var text: String { "\(device):\(inode):\(size):\(modified)" }
}

/// What `lstat` and `fstat` say about a file.
struct FileStatus {
  let stamp: FileStamp
  let owner: uid_t
  private let mode: mode_t

  /// Whether anyone may make files in the folder, each to be deleted by its owner only.
  var isShared: Bool { mode & S_ISVTX != 0 }
  var isRegular: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isLink: Bool { mode & S_IFMT == S_IFLNK }

  init(_ raw: stat) {
    stamp = FileStamp(
      device: UInt64(raw.st_dev),
      inode: UInt64(raw.st_ino),
      size: Int(raw.st_size),
      modified: Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec)
    )
    owner = raw.st_uid
    mode = raw.st_mode
  }

  /// The status of what stands at a path, a link itself and not its target.
  init(ofPath path: String) throws(SystemError) {
    var raw = stat()
    try calling { lstat(path, &raw) }
    self.init(raw)
  }

  /// The status at a path; nil when nothing is there, and for no other reason.
  static func ifPresent(_ path: String) throws(SystemError) -> FileStatus? {
    do {
      return try FileStatus(ofPath: path)
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}
