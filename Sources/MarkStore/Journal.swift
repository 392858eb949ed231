import Glibc

/// This machine's journal: the file that every change is appended to.
struct Journal {
  let paths: MarkStorePaths
  /// Whether programs can keep out of each other's way.
  let isLocked: Bool
  private var file: OpenFile?
  private var suffix: String

  init(paths: MarkStorePaths, isLocked: Bool) {
    self.paths = paths
    self.isLocked = isLocked
    suffix = isLocked ? "" : "-\(getpid())"
  }

  var path: String { paths.journal(suffix) }
  var name: String { Folder.lastName(path) }

  /// Opens the file, or opens it again when another program has compacted it away.
  ///
  /// Returns whether it is another file than before.
  mutating func open() throws(SystemError) -> Bool {
    if let file, let current = try FileStatus.ifPresent(path)?.stamp,
      try file.status().stamp.isSameFile(as: current)
    {
      return false
    }
    let isReopened = file != nil
    file = nil
    let opened = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT)
    guard try opened.status().isRegular else { throw SystemError.notRegular }
    // Whoever created it may not have come to this yet, and a line in a nameless file is lost.
    try Folder.sync(paths.folder)
    file = opened
    return isReopened
  }

  /// Appends lines and returns the file's new state; they are not on the disk yet.
  func append(_ lines: [UInt8]) throws(SystemError) -> FileStamp {
    guard let file else { throw SystemError(code: EBADF) }
    try file.appendWhole(lines)
    return try file.status().stamp
  }

  func sync() throws(SystemError) {
    try file?.syncData()
  }

  /// Writes lines to a new journal, after the disk refused them once.
  ///
  /// A second `fsync` on the same file may report success for bytes that the first one lost.
  mutating func renew(with lines: [UInt8]) throws(SystemError) -> FileStamp {
    file = nil
    var number = 1
    while true {
      suffix = isLocked ? "-r\(number)" : "-\(getpid())-r\(number)"
      do {
        let renewed = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL)
        try renewed.write(lines)
        try renewed.sync()
        try Folder.sync(paths.folder)
        file = renewed
        return try renewed.status().stamp
      } catch  where error.code == EEXIST {
        number += 1
      }
    }
  }

  mutating func close() {
    file = nil
  }
}
