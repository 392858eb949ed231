/// Where an article's texts stand in a ``TextArena``.
struct ArenaText: Sendable {
  var segment: UInt32
  var start: UInt32
  /// The folded text, from `start`.
  var ends: FieldEnds
  /// The lengths of what follows the folded text: the title and the URL as they are.
  var titleLength: UInt32
  var urlLength: UInt32

  var length: Int { ends.total + Int(titleLength) + Int(urlLength) }
}

/// The texts of many articles in a few large runs of bytes, since an array for each article would
/// cost more than its words.
struct TextArena: Sendable {
  private static let segmentSize = 1 << 20

  private(set) var segments: [[UInt8]] = []
  /// The bytes of texts that were released and not yet given back.
  private(set) var wasted = 0
  private(set) var size = 0

  mutating func append(_ text: FoldedFields, title: String, url: String) -> ArenaText {
    let titleLength = title.utf8.count
    let urlLength = url.utf8.count
    let (segment, start) = room(for: text.bytes.count + titleLength + urlLength)
    segments[segment] += text.bytes
    segments[segment] += title.utf8
    segments[segment] += url.utf8
    return ArenaText(
      segment: UInt32(clamping: segment),
      start: UInt32(clamping: start),
      ends: text.ends,
      titleLength: UInt32(clamping: titleLength),
      urlLength: UInt32(clamping: urlLength)
    )
  }

  mutating func release(_ text: ArenaText) {
    wasted += text.length
  }

  /// Releases what is searched and keeps what is shown, for an article that is gone from its file.
  mutating func releaseFolded(_ text: ArenaText) {
    wasted += text.ends.total
  }

  /// Releases what ``releaseFolded(_:)`` kept.
  mutating func releaseNames(of text: ArenaText) {
    wasted += text.length - text.ends.total
  }

  /// Copies a text from another arena.
  mutating func adopt(_ text: ArenaText, from other: TextArena) -> ArenaText {
    copy(text, from: other, skipping: 0)
  }

  /// Copies what ``releaseFolded(_:)`` kept of a text from another arena.
  mutating func adoptNames(of text: ArenaText, from other: TextArena) -> ArenaText {
    var moved = copy(text, from: other, skipping: text.ends.total)
    moved.ends = FieldEnds()
    return moved
  }

  private mutating func copy(
    _ text: ArenaText,
    from other: TextArena,
    skipping skipped: Int
  ) -> ArenaText {
    let (segment, start) = room(for: text.length - skipped)
    let range = (Int(text.start) + skipped)..<(Int(text.start) + text.length)
    segments[segment] += other.segments[Int(text.segment)][range]
    var moved = text
    moved.segment = UInt32(clamping: segment)
    moved.start = UInt32(clamping: start)
    return moved
  }

  /// Calls `body` with the folded bytes of a text.
  @inline(__always)
  func withFolded<Result>(
    _ text: ArenaText,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    segments[Int(text.segment)].withUnsafeBufferPointer { bytes in
      let start = Int(text.start)
      return body(UnsafeBufferPointer(rebasing: bytes[start..<start + text.ends.total]))
    }
  }

  func title(of text: ArenaText) -> String {
    let start = Int(text.start) + text.ends.total
    return string(text, start..<start + Int(text.titleLength))
  }

  func url(of text: ArenaText) -> String {
    let start = Int(text.start) + text.ends.total + Int(text.titleLength)
    return string(text, start..<start + Int(text.urlLength))
  }

  private func string(_ text: ArenaText, _ range: Range<Int>) -> String {
    String(decoding: segments[Int(text.segment)][range], as: UTF8.self)
  }

  /// A segment with room for `count` bytes more, and where they will start.
  private mutating func room(for count: Int) -> (segment: Int, start: Int) {
    size += count
    if let last = segments.last, last.count + count <= Self.segmentSize {
      return (segments.count - 1, last.count)
    }
    var segment: [UInt8] = []
    segment.reserveCapacity(max(Self.segmentSize, count))
    segments.append(segment)
    return (segments.count - 1, 0)
  }
}
