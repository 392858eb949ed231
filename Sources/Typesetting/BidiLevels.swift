import CTypesetting

/// The embedding level of each cluster of a paragraph in which some text runs from the right.
///
/// FriBidi works out the levels (UAX #9); what runs from the left alone never gets there.
struct BidiLevels {
  let isRightToLeft: Bool
  /// One for each cluster; odd ones run from the right.
  let levels: [UInt8]

  /// Begins a stretch that takes its direction from its own first letter.
  private static let isolate: UInt32 = 0x2068
  private static let endOfIsolate: UInt32 = 0x2069

  /// Nil when nothing in the text runs from the right.
  init?(_ text: StyledText, clusters: [Cluster]) {
    guard text.direction == .rightToLeft || Self.mayRunFromRight(text.bytes) else { return nil }
    let starts = clusters.map { Int($0.start) }
    self.init(
      text.bytes,
      clusterStarts: starts,
      ownStart: text.ownStart,
      direction: text.direction,
      isolates: text.isolates
    )
  }

  /// The levels of a line's clusters; nil when nothing in the text runs from the right.
  init?(_ line: String) {
    let bytes = Array(line.utf8)
    guard Self.mayRunFromRight(bytes) else { return nil }
    var starts: [Int] = []
    var offset = 0
    for character in line {
      starts.append(offset)
      offset += character.utf8.count
    }
    self.init(bytes, clusterStarts: starts, ownStart: 0)
  }

  /// The direction of the paragraph is that of the text from the byte `ownStart` on.
  private init?(
    _ bytes: [UInt8],
    clusterStarts: [Int],
    ownStart: Int,
    direction: BidiEmbedding.Direction = .ofText,
    isolates: [Range<Int>] = []
  ) {
    var scalars: [UInt32] = []
    var firstScalars: [Int] = []
    scalars.reserveCapacity(bytes.count)
    firstScalars.reserveCapacity(clusterStarts.count)
    var ownScalar = 0
    var rest = isolates[...]
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if let next = rest.first {
        if index == next.lowerBound { scalars.append(Self.isolate) }
        if index >= next.upperBound {
          scalars.append(Self.endOfIsolate)
          rest.removeFirst()
        }
      }
      if firstScalars.count < clusterStarts.count, clusterStarts[firstScalars.count] == index {
        firstScalars.append(scalars.count)
      }
      if index < ownStart { ownScalar = scalars.count + 1 }
      let value = UTF8Scalar.value(in: bytes, at: index)
      // A line that the text ends by itself does not end the paragraph.
      scalars.append(value == 0x0A ? 0x2028 : value)
    }
    let embedding = BidiEmbedding(of: scalars, direction: direction, ownStart: ownScalar)
    guard let embedding, embedding.highest > 0 else { return nil }
    isRightToLeft = embedding.isRightToLeft
    levels = firstScalars.map { embedding.levels[$0] }
  }

  /// Whether UTF-8 holds a scalar of a block that has letters from the right; most text has none.
  static func mayRunFromRight(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xD6 {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0xD6...0xDF: return true
      case 0xE0 where (0xA0...0xA3).contains(next): return true
      case 0xE2 where next == 0x80 || next == 0x81:
        if index + 2 < bytes.count, turnsRight(next, bytes[index + 2]) { return true }
      case 0xEF where (0xAC...0xBB).contains(next): return true
      case 0xF0 where next == 0x90 || next == 0x9E: return true
      default: continue
      }
    }
    return false
  }

  /// Whether the two bytes after 0xE2 make a mark, an embedding or an isolate from the right.
  private static func turnsRight(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 ? [0x8F, 0xAB, 0xAE].contains(third) : third == 0xA7
  }

  /// The clusters of a line in the order they are drawn from the left.
  func visualOrder(of line: Range<Int>) -> [Int] {
    Self.visualOrder(of: Array(line), levels: levels)
  }

  /// Rule L2: what runs from the right is turned round, the innermost first.
  static func visualOrder(of line: [Int], levels: [UInt8]) -> [Int] {
    var order = line
    let highest = line.reduce(0) { max($0, levels[$1]) }
    guard highest > 0 else { return order }
    for level in (1...highest).reversed() {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        var end = start + 1
        while end < order.count, levels[order[end]] >= level { end += 1 }
        order[start..<end].reverse()
        start = end
      }
    }
    return order
  }

  /// The sign drawn in place of a bracket that stands in text from the right.
  static func mirrored(_ bracket: UInt32) -> Unicode.Scalar? {
    let mirrored = dl_mirrored(bracket)
    return mirrored == bracket ? nil : Unicode.Scalar(mirrored)
  }
}
