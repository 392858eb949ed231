import Glibc

/// The lock that lets one program at a time write beside the marks.
///
/// `flock`, not `fcntl`: those locks vanish when any descriptor of the file is closed.
final class FolderLock {
  enum Outcome {
    case held
    /// Another program did not let go in time.
    case busy
    /// The file system has no locks.
    case unsupported
  }

  private let path: String
  /// Milliseconds to wait for another program.
  private let patience: Int
  private var file: OpenFile?

  init(path: String, patience: Int) {
    self.path = path
    self.patience = patience
  }

  func acquire() throws(SystemError) -> Outcome {
    var waited = 0
    var pause = 1
    do throws(SystemError) {
      while try !tryAcquire() {
        guard waited < patience else { return .busy }
        // A waiting `flock` could wait for ever: the other program may have been suspended.
        usleep(useconds_t(pause * 1000))
        waited += pause
        pause = min(pause * 2, 20)
      }
      return .held
    } catch  where [ENOLCK, ENOSYS, EOPNOTSUPP].contains(error.code) {
      return .unsupported
    }
  }

  func release() {
    file?.unlock()
  }

  private func tryAcquire() throws(SystemError) -> Bool {
    let file = try openFile()
    guard try file.tryLock() else { return false }
    let current = try FileStatus.ifPresent(path)?.stamp
    if let current, try file.status().stamp.isSameFile(as: current) { return true }
    // Someone deleted the file, and others may lock the one that took its place.
    file.unlock()
    self.file = nil
    return false
  }

  private func openFile() throws(SystemError) -> OpenFile {
    if let file { return file }
    let opened = try OpenFile(path, O_RDWR | O_CREAT)
    file = opened
    return opened
  }
}
