import CText

/// One layer of gzip, unpacked within bounds.
enum Gzip {
  struct Unpacked {
    var bytes: [UInt8]
    /// Why not everything came out; nil when it did.
    var reason: String?
  }

  static func isGzip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  static func unpack(_ bytes: [UInt8], limits: Limits) -> Unpacked {
    var buffer = dl_buffer()
    let status = dl_gunzip(
      bytes,
      bytes.count,
      limits.unpackedBytes,
      limits.unpackedRatio,
      limits.unpackedGrace,
      &buffer
    )
    defer { dl_free(buffer) }
    let unpacked = Array(UnsafeBufferPointer(start: buffer.bytes, count: buffer.length))
    if status < 0 { return Unpacked(bytes: [], reason: "cannot be unpacked: memory is short") }
    if buffer.faults > 0 {
      return Unpacked(bytes: unpacked, reason: "unpacks to more than a news file can be")
    }
    return Unpacked(bytes: unpacked, reason: status > 0 ? "is damaged gzip" : nil)
  }
}
