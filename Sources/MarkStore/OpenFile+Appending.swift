import Glibc

extension OpenFile {
  /// Appends whole lines; on an error the file is as long as before.
  ///
  /// The caller holds the folder's lock. If a torn line ends the file, a newline ends it first.
  func appendWhole(_ lines: [UInt8]) throws(SystemError) {
    let size = try status().stamp.size
    var last: [UInt8] = [0x0A]
    if size > 0 { _ = try read(into: &last, from: 0, at: size - 1) }
    do {
      if last[0] == 0x0A {
        try write(lines)
      } else {
        try write([0x0A] + lines)
      }
    } catch {
      // Should this fail too, the next writer's newline makes one bad line of the rest.
      try? truncate(to: size)
      throw error
    }
  }
}
