import Foundation
import Glibc

/// Takes standard error while the screen is up, so that no library's stray line tears it.
package struct LogFile {
  /// What standard error was before; -1 when it was left as it was.
  private let before: CInt

  /// A log larger than this begins anew.
  private static let mostBytes = 1 << 20

  /// A log that cannot be written is done without: standard error is dropped then.
  package init(path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    var status = stat()
    let isLong = stat(path, &status) == 0 && status.st_size > Self.mostBytes
    // A pipe of that name would have us wait for its reader.
    let flags =
      O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (isLong ? O_TRUNC : 0)
    var log = Glibc.open(path, flags, 0o600)
    if log < 0 { log = Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC) }
    before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard log >= 0 else { return }
    dup2(log, STDERR_FILENO)
    Glibc.close(log)
  }

  /// Gives standard error back.
  package func close() {
    guard before >= 0 else { return }
    dup2(before, STDERR_FILENO)
    Glibc.close(before)
  }
}
