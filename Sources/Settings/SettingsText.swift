import Glibc

/// Reads the text of a settings file.
enum SettingsText {
  /// Far more than anyone writes by hand, in bytes.
  static let limit = 256 * 1024

  /// The text of the file, or nil when there is no such file.
  static func read(_ path: String) throws(SettingsError) -> String? {
    // A pipe of that name would have us wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: lastReason())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFIFO else {
      throw .unreadable(path: path, reason: "a pipe, not a file")
    }
    let bytes = try bytes(of: descriptor, path: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText(path: path, line: lineOfFirstFault(in: bytes))
    }
    return text
  }

  /// What the last call to the system complained about.
  static func lastReason() -> String {
    String(cString: strerror(errno))
  }

  /// Everything that an open file holds, unless it is more than `limit` bytes.
  static func bytes(
    of descriptor: Int32,
    path: String,
    limit: Int = limit
  ) throws(SettingsError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    }
  }

  private static func lineOfFirstFault(in bytes: [UInt8]) -> Int {
    // A fault never spans lines, since a line feed is never part of a longer sequence.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}
