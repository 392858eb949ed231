import Glibc

/// What is done to the names in a folder.
enum Folder {
  /// The names of everything in a folder; names that are not UTF-8 are none of ours and left out.
  static func names(_ path: String) throws(SystemError) -> [String] {
    guard let stream = opendir(path) else { throw SystemError(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let code = errno
        if code != 0 { throw SystemError(code: code) }
        return names.sorted()
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name { names.append(name) }
    }
  }

  /// Makes a folder and those above it that are missing, for the user alone.
  static func make(_ path: String) throws(SystemError) {
    do {
      try calling { mkdir(path, 0o700) }
    } catch  where error.code == EEXIST {
      return
    } catch  where error.code == ENOENT && parent(path) != path {
      try make(parent(path))
      return try make(path, in: parent(path))
    }
    try sync(parent(path))
  }

  /// Makes a folder whose parent is there; a path that ends in a slash may have made it already.
  private static func make(_ path: String, in parent: String) throws(SystemError) {
    do {
      try calling { mkdir(path, 0o700) }
    } catch  where error.code == EEXIST {
      return
    }
    try sync(parent)
  }

  /// Waits until the names in a folder are on the disk.
  static func sync(_ path: String) throws(SystemError) {
    // The folder itself may be a link: `OpenFile` would not follow it.
    let descriptor = try calling { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { _ = close(descriptor) }
    try calling { fsync(descriptor) }
  }

  static func status(_ path: String) throws(SystemError) -> FileStatus {
    var raw = stat()
    try calling { stat(path, &raw) }
    return FileStatus(raw)
  }

  static func remove(_ path: String) throws(SystemError) {
    do {
      try calling { unlink(path) }
    } catch  where error.code == ENOENT {
      return
    }
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    try calling { Glibc.rename(old, new) }
  }

  static func link(_ old: String, to new: String) throws(SystemError) {
    try calling { Glibc.link(old, new) }
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let head = path[..<slash]
    return head.isEmpty ? "/" : String(head)
  }

  static func lastName(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The file that a chain of links leads to, present or not; the path itself when it is no link.
  static func target(ofLink path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<StateLimits.links {
      guard let status = try FileStatus.ifPresent(path), status.isLink else { return path }
      let next = try destination(ofLink: path)
      path = next.hasPrefix("/") ? next : Self.path(parent(path), next)
    }
    throw SystemError(code: ELOOP)
  }

  private static func destination(ofLink path: String) throws(SystemError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try calling { readlink(path, &buffer, buffer.count) }
    let bytes = buffer.prefix(count).map { UInt8(bitPattern: $0) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SystemError(code: EILSEQ)
    }
    return text
  }
}
