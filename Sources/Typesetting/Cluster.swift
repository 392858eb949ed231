import CellGrid

/// One grapheme cluster of a paragraph: where it begins, its columns, and how it breaks.
struct Cluster {
  /// The offset of its first byte.
  var start: Int32
  var width: UInt8
  var kind: BreakKind
  /// Whether a line may end before it by Unicode's rules, before our own are asked.
  var mayBeginLine = false
  /// Whether a word begins here that no space sets apart from the one before.
  var beginsWord = false

  /// Clusters of many spacing marks fit no cell that anyone could read.
  private static let widest = 16

  /// The clusters of valid UTF-8 without controls.
  static func all(in bytes: [UInt8]) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if isAloneASCII(bytes, index) {
        let kind = BreakKind(ascii: bytes[index])
        let width: UInt8 = kind == .newline ? 0 : 1
        clusters.append(Cluster(start: Int32(index), width: width, kind: kind))
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, !isAloneASCII(bytes, end) { end += 1 }
      // A sign such as the Arabic number sign joins the letter after it.
      if end < bytes.count { end += 1 }
      append(String(decoding: bytes[index..<end], as: UTF8.self), at: index, to: &clusters)
      index = end
    }
    markBreaks(in: &clusters, of: bytes)
    ThaiWords.mark(in: &clusters, of: bytes)
    return clusters
  }

  private static func markBreaks(in clusters: inout [Cluster], of bytes: [UInt8]) {
    var classes: [LineBreakClass] = []
    classes.reserveCapacity(bytes.count)
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      classes.append(LineBreakClass(UTF8Scalar.value(in: bytes, at: index)))
    }
    let breaks = LineBreakRules.breaks(in: classes)
    var scalar = 0
    var next = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if next < clusters.count, Int(clusters[next].start) == index {
        clusters[next].mayBeginLine = breaks[scalar]
        next += 1
      }
      scalar += 1
    }
  }

  /// Whether the byte is a whole cluster: nothing but ASCII follows, so no mark can join it.
  @inline(__always)
  private static func isAloneASCII(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] < 0x80 && bytes[index] != 0x0D
      && (index + 1 == bytes.count || bytes[index + 1] < 0x80)
  }

  private static func append(_ text: String, at offset: Int, to clusters: inout [Cluster]) {
    var offset = offset
    for character in text {
      clusters.append(Cluster(character, start: offset))
      offset += character.utf8.count
    }
  }

  private init(start: Int32, width: UInt8, kind: BreakKind) {
    self.start = start
    self.width = width
    self.kind = kind
  }

  private init(_ character: Character, start: Int) {
    self.start = Int32(start)
    let width = character.cellWidth
    kind = character.unicodeScalars.first.map(BreakKind.init) ?? .letter
    switch kind {
    case .zeroWidthBreak, .softHyphen, .newline: self.width = 0
    default: self.width = UInt8(clamping: width)
    }
    if width > Self.widest {
      self.width = 1
      kind = .replaced
    } else if width == 2, kind == .letter, character.isJoinedPicture {
      kind = .ideograph
    }
  }
}

extension Cluster {
  /// Whether it is a space that may be widened.
  var isGap: Bool { kind == .space && width > 0 }
}

extension Character {
  /// Whether the cluster is an emoji of several scalars, whose first may be an ordinary sign.
  fileprivate var isJoinedPicture: Bool {
    unicodeScalars.count > 1 && unicodeScalars.first?.properties.isEmoji == true
  }
}
