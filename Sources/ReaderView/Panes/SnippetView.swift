import Articles
import CellGrid
import ReaderCore
import Typesetting

/// The words that show why an article matched, under its row.
struct SnippetView {
  let text: String
  let terms: [HighlightTerm]
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect, from start: Int) {
    let shown = text.truncated(toWidth: max(0, rect.endColumn - 1 - start))
    let line = DisplayLine(shown)
    frame.write(
      line.text,
      at: Point(column: start, row: rect.row),
      style: theme[.secondary],
      limit: rect.endColumn
    )
    for range in line.columns(of: TermMatcher(terms, in: .body).ranges(in: shown)) {
      let columns = start + range.lowerBound..<start + range.upperBound
      frame.restyle(row: rect.row, columns: columns) { style in
        style = theme.applying(.match, over: style)
      }
    }
  }
}
