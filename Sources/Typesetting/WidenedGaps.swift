/// Spreads the columns by which a line is stretched over its gaps, as evenly as whole columns go.
struct WidenedGaps {
  private let stretch: Int
  private let count: Int
  private var index = 0

  init(of line: SetLine, in paragraph: Paragraph) {
    stretch = line.stretch
    count = stretch == 0 ? 0 : line.clusters.count { paragraph.clusters[$0].isGap }
  }

  /// The blank columns to add to the next gap.
  mutating func next() -> Int {
    guard count > 0 else { return 0 }
    index += 1
    return stretch * index / count - stretch * (index - 1) / count
  }
}
