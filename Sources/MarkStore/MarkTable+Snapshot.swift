import Glibc

extension MarkTable {
  /// Writes a new file with all there is in canonical bytes, and has it on the disk.
  func writeSnapshot(_ path: String) throws(SystemError) {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL)
    var size = 0
    try writeCanonical { (piece: [UInt8]) throws(SystemError) in
      size += piece.count
      // A snapshot that could not be read again must not take the place of one that can.
      guard size <= StateLimits.fileBytes else { throw SystemError.tooBig }
      try file.write(piece)
    }
    try file.sync()
    try file.close()
  }
}
