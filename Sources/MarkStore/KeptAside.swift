import Glibc

/// Keeps a damaged file under another name before anything takes its place.
enum KeptAside {
  /// Gives a file a second name, `base.bad-1` or the first higher number that is free.
  ///
  /// A file that has such a name already gets no other. Returns the name.
  static func keep(_ path: String, as base: String) throws(SystemError) -> String {
    let stamp = try FileStatus(ofPath: path).stamp
    var number = 1
    while true {
      let copy = "\(base).bad-\(number)"
      if let kept = try FileStatus.ifPresent(copy)?.stamp {
        if kept.isSameFile(as: stamp) { return copy }
      } else if try link(path, to: copy) {
        return copy
      }
      number += 1
    }
  }

  /// Returns false when the name was taken in the meantime.
  private static func link(_ path: String, to copy: String) throws(SystemError) -> Bool {
    do {
      try Folder.link(path, to: copy)
    } catch  where error.code == EEXIST {
      return false
    } catch  where [EPERM, EOPNOTSUPP, ENOSYS, EMLINK, EXDEV].contains(error.code) {
      return try duplicate(path, to: copy)
    }
    try Folder.sync(Folder.parent(copy))
    return true
  }

  /// The way of file systems without hard links.
  private static func duplicate(_ path: String, to copy: String) throws(SystemError) -> Bool {
    let bytes = try OpenFile.reading(path).readAll()
    do {
      let file = try OpenFile(copy, O_WRONLY | O_CREAT | O_EXCL)
      try file.write(bytes)
      try file.sync()
      try file.close()
    } catch  where error.code == EEXIST {
      return false
    } catch {
      try? Folder.remove(copy)
      throw error
    }
    try Folder.sync(Folder.parent(copy))
    return true
  }
}
