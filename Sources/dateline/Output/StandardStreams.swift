import Foundation
import Glibc

/// Prints lines for a pipe to use.
enum StandardOutput {
  /// Writes a line; ends the program quietly when nobody reads any more.
  static func print(_ line: String) {
    write(line + "\n")
  }

  static func write(_ text: String) {
    write(Array(text.utf8))
  }

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

enum StandardError {
  static func print(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
