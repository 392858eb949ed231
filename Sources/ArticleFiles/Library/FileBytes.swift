import Glibc

/// The content of a file, read whole or up to a limit.
package struct FileBytes: Hashable, Sendable {
  package internal(set) var bytes: [UInt8]
  /// Whether the file goes on after the limit.
  package let isTruncated: Bool

  /// Reads at most `limit` bytes of a regular file, whatever size the system says it has.
  ///
  /// It never waits for a pipe's writer and maps nothing, since a file may shrink while it is read.
  /// - Throws: ``ArticleFileError`` when the path is no file or the system refuses.
  package static func read(_ path: String, limit: Int) throws(ArticleFileError) -> FileBytes {
    let descriptor = NativePath.withPath(path) {
      open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    }
    // A socket cannot be opened at all.
    if descriptor < 0, errno == ENXIO { throw .notAFile(path: path) }
    guard descriptor >= 0 else { throw ArticleFileError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ArticleFileError(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    return try read(descriptor, path: path, expected: Int(status.st_size), limit: max(limit, 0))
  }

  private static func read(
    _ descriptor: Int32,
    path: String,
    expected: Int,
    limit: Int
  ) throws(ArticleFileError) -> FileBytes {
    // One byte more than is wanted tells whether the file goes on.
    let most = limit == .max ? limit : limit + 1
    var bytes: [UInt8] = []
    var room = min(most, max(expected, 0) + 1)
    while true {
      let count = append(to: &bytes, from: descriptor, room: room)
      if count == 0 { break }
      guard count > 0 else { throw ArticleFileError(path: path, code: errno) }
      if bytes.count >= most { break }
      room = min(most - bytes.count, 256 * 1024)
    }
    let isTruncated = bytes.count > limit
    if isTruncated { bytes.removeLast(bytes.count - limit) }
    return FileBytes(bytes: bytes, isTruncated: isTruncated)
  }

  /// One read; the number of bytes, 0 at the end, less for a failure.
  private static func append(to bytes: inout [UInt8], from descriptor: Int32, room: Int) -> Int {
    var count = -1
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      repeat {
        count = Glibc.read(descriptor, buffer.baseAddress, room)
      } while count < 0 && errno == EINTR
      initialized = max(count, 0)
    }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return count
  }
}
