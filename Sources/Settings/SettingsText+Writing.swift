import Glibc

extension SettingsText {
  /// Puts the text in the file's place in one step, so that nobody ever sees half of it.
  ///
  /// Who may read the file stays as it was, unless it is to be private; a new file always is.
  static func replace(
    _ path: String,
    with text: String,
    isPrivate: Bool = false
  ) throws(SettingsError) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: lastReason()) }
    let temporary = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    let isOpen = isPrivate || keepPermissions(of: path, for: descriptor)
    let isWritten = isOpen && write(text, to: descriptor)
    let reason = lastReason()
    close(descriptor)
    guard isWritten else {
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
    guard rename(temporary, path) == 0 else {
      let reason = lastReason()
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
  }

  private static func keepPermissions(of path: String, for descriptor: Int32) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return fchmod(descriptor, status.st_mode & 0o777) == 0
  }

  /// Writes everything down to the disk; false when `errno` says why not.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0
  }
}
