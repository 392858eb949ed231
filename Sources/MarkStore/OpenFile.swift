import Glibc

/// An open file, closed when it is let go.
final class OpenFile {
  private var descriptor: Int32

  /// Opens without following a link at the end of the path and without waiting for a pipe's other end.
  init(_ path: String, _ flags: Int32) throws(SystemError) {
    descriptor = try calling {
      open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
    }
  }

  deinit {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Opens a regular file for reading; one that is too big or something else is refused.
  static func reading(_ path: String) throws(SystemError) -> OpenFile {
    let file = try OpenFile(path, O_RDONLY)
    let status = try file.status()
    guard status.isRegular else { throw status.isFolder ? .folder : .notRegular }
    guard status.stamp.size <= StateLimits.fileBytes else { throw SystemError.tooBig }
    return file
  }

  func status() throws(SystemError) -> FileStatus {
    var raw = stat()
    try calling { fstat(descriptor, &raw) }
    return FileStatus(raw)
  }

  /// Closes now, to hear of an error that only closing tells.
  func close() throws(SystemError) {
    let closing = descriptor
    descriptor = -1
    // Linux has closed the descriptor even when the call was interrupted: it must not be repeated.
    guard closing >= 0, Glibc.close(closing) < 0 else { return }
    let code = errno
    if code != EINTR { throw SystemError(code: code) }
  }

  /// Reads into part of a buffer; returns how many bytes came, zero at the end of the file.
  func read(into buffer: inout [UInt8], from start: Int, at offset: Int) throws(SystemError) -> Int
  {
    let descriptor = descriptor
    return try calling {
      buffer.withUnsafeMutableBytes { bytes in
        pread(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start, off_t(offset))
      }
    }
  }

  /// Writes everything, in as many calls as it takes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let start = written
      let count = try calling {
        bytes.withUnsafeBytes { raw in
          Glibc.write(descriptor, raw.baseAddress.map { $0 + start }, raw.count - start)
        }
      }
      guard count > 0 else { throw SystemError(code: ENOSPC) }
      written += count
    }
  }

  func truncate(to size: Int) throws(SystemError) {
    try calling { ftruncate(descriptor, off_t(size)) }
  }

  /// Waits until the bytes, and the length needed to find them again, are on the disk.
  func syncData() throws(SystemError) {
    try calling { fdatasync(descriptor) }
  }

  func sync() throws(SystemError) {
    try calling { fsync(descriptor) }
  }

  /// Tries to lock the whole file for this program alone; false when another has it.
  func tryLock() throws(SystemError) -> Bool {
    do {
      // `Glibc.flock` names the structure; the bare name is the function.
      try calling { flock(descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  func unlock() {
    _ = flock(descriptor, LOCK_UN)
  }
}

extension OpenFile {
  /// Everything from an offset to the end of the file.
  func readAll(from start: Int = 0) throws(SystemError) -> [UInt8] {
    var buffer = [UInt8](
      repeating: 0,
      count: max(4096, min(try status().stamp.size - start + 1, 1 << 28))
    )
    var filled = 0
    while true {
      let count = try read(into: &buffer, from: filled, at: start + filled)
      if count == 0 { break }
      filled += count
      guard start + filled <= StateLimits.fileBytes else { throw SystemError.tooBig }
      if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: filled)) }
    }
    buffer.removeLast(buffer.count - filled)
    return buffer
  }

  /// Hands every line from an offset on to `body`, and tells whether a newline ended it.
  ///
  /// Returns the offset after the last newline.
  func eachLine(
    from start: Int,
    body: ([UInt8], Range<Int>, _ isEnded: Bool) -> Void
  ) throws(SystemError) -> Int {
    var buffer = [UInt8](repeating: 0, count: StateLimits.chunkBytes)
    var filled = 0
    var offset = start
    while true {
      if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: filled)) }
      let count = try read(into: &buffer, from: filled, at: offset + filled)
      let searched = filled
      filled += count
      guard offset + filled <= StateLimits.fileBytes else { throw SystemError.tooBig }
      if count == 0 { break }
      let used = Self.lines(in: buffer, upTo: filled, searched: searched, body: body)
      guard used > 0 else { continue }
      buffer.withUnsafeMutableBytes { bytes in
        bytes.copyBytes(from: UnsafeRawBufferPointer(rebasing: bytes[used..<filled]))
      }
      offset += used
      filled -= used
    }
    if filled > 0 { body(buffer, 0..<filled, false) }
    return offset
  }

  /// Hands over the whole lines in a buffer; returns where the last of them ends.
  private static func lines(
    in buffer: [UInt8],
    upTo filled: Int,
    searched: Int,
    body: ([UInt8], Range<Int>, _ isEnded: Bool) -> Void
  ) -> Int {
    var lineStart = 0
    var searchStart = searched
    while let newline = newline(in: buffer, searchStart..<filled) {
      body(buffer, lineStart..<newline, true)
      lineStart = newline + 1
      searchStart = lineStart
    }
    return lineStart
  }

  private static func newline(in buffer: [UInt8], _ range: Range<Int>) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let start = bytes[range].isEmpty ? nil : bytes.baseAddress,
        let found = memchr(start + range.lowerBound, 0x0A, range.count)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }
}
