/// The embedding level of each cluster of a paragraph in which some text runs from the right.
///
/// The core of UAX #9: paragraph level, weak types, brackets, neutrals and implicit levels. Explicit
/// embeddings and isolates do not occur, since ``StyledText`` leaves them out.
struct BidiLevels {
  let isRightToLeft: Bool
  /// One for each cluster; odd ones run from the right.
  let levels: [UInt8]

  /// Nil when nothing in the text runs from the right.
  init?(_ text: StyledText, clusters: [Cluster]) {
    guard Self.mayRunFromRight(text.bytes) else { return nil }
    let values = clusters.map { UTF8Scalar.value(in: text.bytes, at: Int($0.start)) }
    let ownStart = clusters.firstIndex { Int($0.start) >= text.ownStart } ?? 0
    self.init(firstScalars: values, ownStart: ownStart)
  }

  /// The levels of a line's clusters; nil when nothing in the text runs from the right.
  init?(_ line: String) {
    guard Self.mayRunFromRight(Array(line.utf8)) else { return nil }
    self.init(firstScalars: line.map { $0.unicodeScalars.first?.value ?? 0 }, ownStart: 0)
  }

  /// Takes the first scalar of each cluster; the direction is that of those from `ownStart` on.
  private init?(firstScalars values: [UInt32], ownStart: Int) {
    let classes = values.map(BidiClass.init)
    guard classes.contains(where: { $0 == .right || $0 == .arabic }) else { return nil }
    let firstStrong = classes[ownStart...].first(where: \.isStrong)
    isRightToLeft = firstStrong == .right || firstStrong == .arabic
    var resolver = BidiResolver(classes: classes, isRightToLeft: isRightToLeft)
    levels = resolver.levels(brackets: values)
  }

  /// Whether UTF-8 holds a scalar of a block that has letters from the right; most text has none.
  private static func mayRunFromRight(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xD6 {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0xD6...0xDF: return true
      case 0xE0 where (0xA0...0xA3).contains(next): return true
      case 0xEF where (0xAC...0xBB).contains(next): return true
      case 0xF0 where next == 0x90 || next == 0x9E: return true
      default: continue
      }
    }
    return false
  }

  /// The clusters of a line in the order they are drawn from the left.
  func visualOrder(of line: Range<Int>) -> [Int] {
    var order = Array(line)
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
    switch bracket {
    case 0x28: ")"
    case 0x29: "("
    case 0x5B: "]"
    case 0x5D: "["
    case 0x7B: "}"
    case 0x7D: "{"
    case 0x3C: ">"
    case 0x3E: "<"
    case 0xAB: "\u{BB}"
    case 0xBB: "\u{AB}"
    case 0x2039: "\u{203A}"
    case 0x203A: "\u{2039}"
    default: nil
    }
  }
}
