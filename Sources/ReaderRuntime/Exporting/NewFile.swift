import Glibc
import Wording

/// A file that comes to be whole or not at all, and never in the place of another.
final class NewFile {
  private let path: String
  private let temporary: String
  private var descriptor: CInt
  private var buffer: [UInt8] = []

  private static let bufferBytes = 64 * 1024

  /// Begins a file under a name of its own in the folder of `path`.
  ///
  /// - Throws: ``RuntimeError/notWritten(path:reason:)``.
  init(at path: String) throws(RuntimeError) {
    self.path = path
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    temporary = "\(folder).dateline-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw Self.error(at: path) }
  }

  deinit {
    abandon()
  }

  /// Writes a file of a few bytes.
  static func write(_ bytes: [UInt8], to path: String) throws(RuntimeError) {
    let file = try NewFile(at: path)
    try file.append(bytes)
    try file.finish()
  }

  func append(_ bytes: some Sequence<UInt8>) throws(RuntimeError) {
    buffer += bytes
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  /// Puts the file in its place once it is on the disk.
  ///
  /// - Throws: ``RuntimeError/fileExists(path:)`` when its place is taken.
  func finish() throws(RuntimeError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw Self.error(at: path) }
    let closed = close(descriptor)
    descriptor = -1
    defer { unlink(temporary) }
    guard closed == 0 else { throw Self.error(at: path) }
    // A link never takes the place of a file, as a renaming does.
    guard link(temporary, path) != 0 else { return syncFolder() }
    guard errno != EEXIST else { throw .fileExists(path: path) }
    try reserve()
    guard rename(temporary, path) == 0 else { throw Self.error(at: path) }
    syncFolder()
  }

  /// Takes the name, on disks that have no links.
  private func reserve() throws(RuntimeError) {
    let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard place >= 0 else {
      throw errno == EEXIST ? .fileExists(path: path) : Self.error(at: path)
    }
    close(place)
  }

  /// Leaves nothing behind.
  func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(temporary)
  }

  private func flush() throws(RuntimeError) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.error(at: path) }
      rest = rest.dropFirst(count)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func error(at path: String) -> RuntimeError {
    .notWritten(path: path, reason: Phrase(asIs: String(cString: strerror(errno))))
  }
}
