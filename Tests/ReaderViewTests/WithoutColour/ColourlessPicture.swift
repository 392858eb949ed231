import CellGrid
import ReaderCore
import ReaderView

/// What of a part of the screen is seen on every terminal and by everyone.
///
/// That is signs, bold type, lines under them and reversed cells; colours, dim and slanted type are
/// not.
struct ColourlessPicture: Equatable {
  /// A part of the screen.
  enum Part {
    case searchBar
    case list
    case reading
    case status
    case all
  }

  private var cells: [String] = []

  init(_ part: Part, of state: ReaderState, theme: Theme) {
    let frame = render(state, theme: theme)
    let rect = part.rect(in: state)
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn {
        guard let cell = frame[Point(column: column, row: row)] else { continue }
        let seen = cell.style.attributes.intersection([.bold, .underline, .reverse])
        // A blank has no weight.
        let shown = cell.glyph == " " ? seen.subtracting(.bold) : seen
        cells.append("\(cell.glyph)\(shown.rawValue)")
      }
    }
  }
}

extension ColourlessPicture.Part {
  fileprivate func rect(in state: ReaderState) -> Rect {
    switch self {
    case .searchBar: state.screen.searchBar
    case .list: state.screen.list
    case .reading: state.screen.reading
    case .status: state.screen.status
    case .all:
      Rect(column: 0, row: 0, columns: state.size.columns, rows: state.size.rows)
    }
  }
}
