import Glibc

/// One event of inotify, see inotify(7).
struct WatchEvent {
  let watch: Int32
  let mask: UInt32
  /// The name in the watched folder; empty when the event is the folder's own.
  let name: String

  func has(_ flag: Int32) -> Bool {
    mask & UInt32(bitPattern: flag) != 0
  }

  var isFolder: Bool {
    has(Int32(bitPattern: UInt32(IN_ISDIR)))
  }

  /// All events that wait to be read; nil when the descriptor is of no more use.
  static func read(from descriptor: Int32) -> [WatchEvent]? {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return errno == EAGAIN || errno == EINTR ? [] : nil }
    return bytes.withUnsafeBytes { parse($0.prefix(count)) }
  }

  /// The events in a buffer; their heads are 16 bytes, then a name padded with NULs.
  private static func parse(_ bytes: Slice<UnsafeRawBufferPointer>) -> [WatchEvent] {
    let buffer = UnsafeRawBufferPointer(rebasing: bytes)
    var events: [WatchEvent] = []
    var offset = 0
    while offset + 16 <= buffer.count {
      let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
      let nameStart = offset + 16
      guard nameStart + length <= buffer.count else { break }
      events.append(
        WatchEvent(
          watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
          mask: buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
          name: NativePath.text(buffer[nameStart..<(nameStart + length)].prefix { $0 != 0 })
        )
      )
      offset = nameStart + length
    }
    return events
  }
}
