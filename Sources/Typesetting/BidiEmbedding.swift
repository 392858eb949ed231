import CTypesetting

/// The levels of a paragraph's scalars, as FriBidi finds them.
struct BidiEmbedding {
  /// What decides the direction of a paragraph.
  enum Direction {
    case leftToRight
    case rightToLeft
    case ofText
  }

  let isRightToLeft: Bool
  let highest: Int
  let levels: [UInt8]

  /// Nil when there is no scalar, or no memory for more.
  init?(of scalars: [UInt32], direction: Direction = .ofText, ownStart: Int = 0) {
    var found: CInt = 0
    var highest: CInt = -1
    let asked =
      switch direction {
      case .leftToRight: dl_left_to_right
      case .rightToLeft: dl_right_to_left
      case .ofText: dl_direction_of_text
      }
    let levels = [Int8](unsafeUninitializedCapacity: scalars.count) { buffer, count in
      highest = dl_bidi_levels(
        scalars,
        scalars.count,
        asked,
        ownStart,
        &found,
        buffer.baseAddress
      )
      count = highest < 0 ? 0 : scalars.count
    }
    guard highest >= 0 else { return nil }
    isRightToLeft = found != 0
    self.highest = Int(highest)
    self.levels = levels.map { UInt8(bitPattern: $0) }
  }
}
