import CTerminal
import CellGrid

/// Puts cells into the window of ncurses.
struct Painter {
  private(set) var colors: ColorPairs
  private let usesASCII: Bool
  private var scalars: [UInt32] = []
  private var lastPair: (style: Style, number: CInt)?

  init(colors: ColorPairs, usesASCII: Bool) {
    self.colors = colors
    self.usesASCII = usesASCII
  }

  /// Paints what of a row differs from what is shown there, and returns the runs of glyphs that the
  /// terminal may count in another way than ncurses; they are left blank.
  ///
  /// The runs are blanked even where nothing has changed, since between two changes ncurses may
  /// write again what is there.
  mutating func paint(
    _ cells: ArraySlice<Cell>,
    over old: ArraySlice<Cell>?,
    row: Int,
    columns: Int
  ) -> [UnsureRun] {
    let runs = usesASCII ? [] : UnsureRun.runs(in: cells, row: row, columns: columns)
    var rest = runs[...]
    for (column, index) in cells.indices.prefix(columns).enumerated() {
      if let run = rest.first, run.columns.upperBound <= column { rest.removeFirst() }
      if let run = rest.first, run.columns.contains(column) {
        put(" ", style: cells[index].style, row: row, column: column)
      } else if isChanged(index, in: cells, old: old) {
        paint(cells[index], at: Point(column: column, row: row), columns: columns)
      }
    }
    return runs
  }

  /// Paints the glyphs of a run.
  mutating func paint(_ run: UnsureRun, of cells: ArraySlice<Cell>, columns: Int) {
    for column in run.columns {
      let cell = cells[cells.startIndex + column]
      paint(cell, at: Point(column: column, row: run.row), columns: columns)
    }
  }

  /// Paints one cell, and the cell after it where a terminal of ASCII shows half of a wide glyph.
  private mutating func paint(_ cell: Cell, at point: Point, columns: Int) {
    let isWide = cell.glyph.utf8.count > 1 && cell.glyph.cellWidth == 2
    if cell.isContinuation {
      return
    } else if isWide, point.column + 1 == columns {
      put(" ", style: cell.style, row: point.row, column: point.column)
    } else if usesASCII {
      put(
        String(cell.glyph.asciiLookalike),
        style: cell.style,
        row: point.row,
        column: point.column
      )
      if isWide { put(" ", style: cell.style, row: point.row, column: point.column + 1) }
    } else if cell.glyph.isFlag {
      // To ncurses a flag is two letters; a terminal that knows flags joins what comes in one go.
      for (offset, letter) in cell.glyph.unicodeScalars.enumerated() {
        let column = point.column + offset
        put(String(letter), style: cell.style, row: point.row, column: column)
      }
    } else {
      put(cell.glyph, style: cell.style, row: point.row, column: point.column)
    }
  }

  private func isChanged(
    _ index: Int,
    in cells: ArraySlice<Cell>,
    old: ArraySlice<Cell>?
  ) -> Bool {
    // Both rows are of frames of one size, so that their indices agree.
    guard let old else { return cells[index] != .blank }
    if cells[index] != old[index] { return true }
    let next = index + 1
    return next < cells.endIndex && cells[next].isContinuation && cells[next] != old[next]
  }

  private mutating func pair(of style: Style) -> CInt {
    // Neighbours mostly look alike.
    if let lastPair, lastPair.style == style { return lastPair.number }
    let reduced = style.reduced(to: colors.depth)
    let number = colors.pair(of: reduced.foreground, on: reduced.background)
    lastPair = (style, number)
    return number
  }

  /// Makes room for new pairs of colours; what is on the screen has to be painted again.
  mutating func forgetColors() {
    colors.forgetAll()
    lastPair = nil
  }

  private mutating func put(_ glyph: String, style: Style, row: Int, column: Int) {
    scalars.removeAll(keepingCapacity: true)
    for scalar in TerminalGuard.line(glyph).unicodeScalars.prefix(8) {
      // What follows a joiner or is a tone would take columns of its own: the first picture stays.
      if !scalars.isEmpty, ct_width(scalar.value) != 0 || scalar.value == 0x200D { break }
      // ncurses shows a blank for what the C library does not know.
      scalars.append(ct_width(scalar.value) < 0 ? 0xFFFD : scalar.value)
    }
    let pair = pair(of: style)
    ct_put(
      CInt(row),
      CInt(column),
      scalars,
      scalars.count,
      UInt32(style.attributes.rawValue),
      pair
    )
  }
}
