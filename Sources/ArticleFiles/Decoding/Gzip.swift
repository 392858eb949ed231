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
    var unpacked = Unpacked(bytes: [])
    unpacked.bytes.reserveCapacity(min(toldLength(bytes), limits.unpackedBytes))
    let status = withUnsafeMutablePointer(to: &unpacked.bytes) { taken in
      dl_gunzip(
        bytes,
        bytes.count,
        limits.unpackedBytes,
        limits.unpackedRatio,
        limits.unpackedGrace,
        { taken, bytes, count in
          taken?.assumingMemoryBound(to: [UInt8].self).pointee
            .append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        },
        taken
      )
    }
    unpacked.reason =
      switch status {
      case 0: nil
      case 1: "is damaged gzip"
      case 2: "unpacks to more than a news file can be"
      default: "cannot be unpacked: memory is short"
      }
    return unpacked
  }

  /// How long the last member says that it is (RFC 1952 section 2.3.1), true or not.
  private static func toldLength(_ bytes: [UInt8]) -> Int {
    bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
