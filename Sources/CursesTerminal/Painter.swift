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

  /// Paints what of a row differs from what is shown there.
  ///
  /// Glyphs that the terminal may count in another way than ncurses are left blank and added to
  /// `unsure`.
  mutating func paint(
    _ cells: ArraySlice<Cell>,
    over old: ArraySlice<Cell>?,
    row: Int,
    columns: Int,
    unsure: inout [Point]
  ) {
    for (column, index) in cells.indices.prefix(columns).enumerated() {
      let cell = cells[index]
      let isWide = index + 1 < cells.endIndex && cells[index + 1].isContinuation
      if cell.isContinuation || !isChanged(index, isWide: isWide, in: cells, old: old) { continue }
      guard !isWide || column + 1 < columns else {
        put(" ", style: cell.style, row: row, column: column)
        continue
      }
      if usesASCII || isSure(cell.glyph, width: isWide ? 2 : 1) {
        paint(cell, at: Point(column: column, row: row))
      } else {
        put(" ", style: cell.style, row: row, column: column)
        if isWide { put(" ", style: cell.style, row: row, column: column + 1) }
        unsure.append(Point(column: column, row: row))
      }
    }
  }

  /// Paints one cell, and the cell after it where a terminal of ASCII shows half of a wide glyph.
  mutating func paint(_ cell: Cell, at point: Point) {
    if usesASCII {
      let isWide = cell.glyph.cellWidth == 2
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
    isWide: Bool,
    in cells: ArraySlice<Cell>,
    old: ArraySlice<Cell>?
  ) -> Bool {
    // Both rows are of frames of one size, so that their indices agree.
    guard let old else { return cells[index] != .blank }
    return cells[index] != old[index] || isWide && cells[index + 1] != old[index + 1]
  }

  /// Whether ncurses, and so the C library, gives the glyph as many columns as the frame does.
  private func isSure(_ glyph: String, width: Int) -> Bool {
    if glyph.utf8.count == 1 || glyph.isFlag { return true }
    var sum = 0
    for (place, scalar) in glyph.unicodeScalars.enumerated() {
      let known = Int(ct_width(scalar.value))
      // A second spacing scalar never fits into one cell of ncurses.
      if known < 0 || place > 0 && known > 0 || scalar.value == 0xFE0F { return false }
      sum += known
    }
    // A spacing mark in a cell of its own may join the cell before it.
    return sum == width && glyph.unicodeScalars.first?.properties.generalCategory != .spacingMark
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
    for scalar in glyph.unicodeScalars.prefix(8) {
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

extension String {
  /// Whether the glyph is a pair of regional indicators.
  fileprivate var isFlag: Bool {
    utf8.count == 8 && unicodeScalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
  }
}
