import CellGrid
import ReaderCore
import Typesetting

extension ReadingView {
  /// Marks on the bar at the right edge where matches stand in the whole article; the thumb is seen
  /// behind them in reverse.
  func drawTicks(
    _ layout: ArticleLayout,
    thumb: Range<Int>,
    into frame: inout Frame,
    in rect: Rect
  ) {
    let count = layout.lines.count
    let found = state.reading.find?.matches ?? []
    let query = state.reading.queryMatches
    guard !found.isEmpty || !query.isEmpty else { return }
    for row in 0..<rect.rows {
      let lines = row * count / rect.rows..<max((row + 1) * count / rect.rows, 1)
      let isFound = found.begin(onLines: lines)
      guard isFound || query.begin(onLines: lines) else { continue }
      var style = theme[.position]
      if thumb.contains(row) { style.attributes.formSymmetricDifference(.reverse) }
      frame.write(
        isFound ? state.glyphs.findTick : state.glyphs.queryTick,
        at: Point(column: rect.endColumn - 1, row: rect.row + row),
        style: style
      )
    }
  }
}
