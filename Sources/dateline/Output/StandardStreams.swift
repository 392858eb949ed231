import ArticleWriting
import CellGrid
import Glibc

/// The three descriptors that every program begins with.
enum StandardStreams {
  /// Opens those that whoever started the program has closed, or the next file would take their place.
  static func open() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = Glibc.open("/dev/null", O_RDWR)
    }
    // Who stops reading what is printed wants no more of it; the writing itself tells.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all bytes, and waits where the other side does not take them yet.
  ///
  /// - Returns: 0, or the number of the error.
  static func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if written == 0 || errno == EAGAIN {
        var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&output, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Prints lines for a pipe to use.
///
/// Text is guarded in a pipe too, since a pager or a file shows it on a terminal later.
enum StandardOutput {
  /// Writes a line.
  static func print(_ line: String) {
    write(line + "\n")
  }

  /// Writes a value on one line, with `\u` in the place of what may not be shown.
  static func print(_ value: JSONText) {
    write(json: value.text + "\n")
  }

  static func write(_ text: String) {
    write(Array(TerminalGuard.lines(text).utf8))
  }

  static func write(json text: String) {
    write(Array(TerminalGuard.json(text).utf8))
  }

  /// Writes bytes as they are: a file of ours, which is not for people to read.
  ///
  /// Ends the program quietly when nobody reads any more, and with a sentence when it fails.
  static func write(_ bytes: [UInt8]) {
    let error = StandardStreams.write(bytes, to: STDOUT_FILENO)
    guard error != 0 else { return }
    if error != EPIPE { complain(of: error) }
    exit(error == EPIPE ? 0 : 1)
  }

  static func complain(of error: CInt) {
    StandardError.print("dateline: standard output: \(String(cString: strerror(error)))")
  }
}

/// Tells people what went wrong, and how far the work is; nothing fails where nobody can be told.
enum StandardError {
  static func print(_ line: String) {
    write(line + "\n")
  }

  static func write(_ text: String) {
    _ = StandardStreams.write(Array(TerminalGuard.lines(text).utf8), to: STDERR_FILENO)
  }

  /// Writes a line in the place of the one before, where that is a terminal.
  static func overwrite(_ line: String) {
    let text = "\r\u{1B}[K\(TerminalGuard.line(line))"
    _ = StandardStreams.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
