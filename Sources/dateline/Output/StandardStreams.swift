import ArticleWriting
import CellGrid
import Glibc

/// Prints lines for a pipe to use.
///
/// Text is guarded in a pipe too, since a pager or a file shows it on a terminal later.
enum StandardOutput {
  /// Writes a line; ends the program quietly when nobody reads any more.
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
  static func write(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        exit(errno == EPIPE ? 0 : 1)
      }
    }
  }
}

/// Tells people what went wrong, and how far the work is; nothing fails where nobody can be told.
enum StandardError {
  static func print(_ line: String) {
    write(line + "\n")
  }

  static func write(_ text: String) {
    write(Array(TerminalGuard.lines(text).utf8))
  }

  /// Writes a line in the place of the one before, where that is a terminal.
  static func overwrite(_ line: String) {
    write(Array("\r\u{1B}[K\(TerminalGuard.line(line))".utf8))
  }

  private static func write(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        return
      }
    }
  }
}
