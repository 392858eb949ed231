import Foundation
import Glibc
package import ReaderCore

/// The file of what was typed in former runs and in other readers: a text a line, the latest last.
package struct LineHistoryFile: Sendable {
  /// A longer text is not kept, in bytes.
  private static let longestLine = 4096
  /// No file of ours is larger, in bytes.
  private static let largestFile = (longestLine + 1) * LineHistory.most

  private let path: String
  /// Milliseconds to wait for another reader that writes.
  private let patience: Int

  package init(path: String, patience: Int = 300) {
    self.path = path
    self.patience = patience
  }

  /// The texts that were kept; none without a file, and no line that is not text.
  ///
  /// - Throws: ``SettingsError`` for what cannot be read or is no file of ours.
  package func read() throws(SettingsError) -> LineHistory {
    // A pipe of that name would have us wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return LineHistory() }
      throw .unreadable(path: path, reason: SettingsText.lastReason())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "not a file")
    }
    let bytes = try SettingsText.bytes(of: descriptor, path: path, limit: Self.largestFile)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
      .filter { $0.count <= Self.longestLine }
      .compactMap { String(validating: $0, as: UTF8.self) }
    return LineHistory(lines)
  }

  /// Makes a text the latest of all, beside those that others have added meanwhile.
  ///
  /// - Throws: ``SettingsError`` when the file cannot be read or written; it is left alone then.
  package func add(_ line: String) throws(SettingsError) {
    guard line.utf8.count <= Self.longestLine else { return }
    // Some people keep such files elsewhere and link to them: replace what the link leads to.
    let place = URL(filePath: path).resolvingSymlinksInPath()
    let folder = place.deletingLastPathComponent().path
    try SettingsPaths.create(folder)
    let lock = lock(folder)
    defer { if lock >= 0 { close(lock) } }
    var history = try read()
    history.add(line)
    let text = history.texts.map { $0 + "\n" }.joined()
    try SettingsText.replace(place.path, with: text, isPrivate: true)
  }

  /// A descriptor that keeps other readers from writing until it is closed; -1 for none.
  ///
  /// Another reader may have been suspended and a file system may have no locks: then a line of
  /// somebody may get lost, which is better than to wait.
  private func lock(_ folder: String) -> CInt {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return -1 }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else { break }
      usleep(5_000)
      waited += 5
    }
    return descriptor
  }
}
