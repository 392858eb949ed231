import CTerminal
import CellGrid

/// Glyphs side by side that a terminal may give other columns than ncurses does.
///
/// Such a run is drawn last and alone, with the cursor set right after it, so that a disagreement
/// cannot push the rest of the row aside.
struct UnsureRun {
  var row: Int
  var columns: Range<Int>

  /// The runs in the first columns of a row, from the left.
  static func runs(in cells: ArraySlice<Cell>, row: Int, columns: Int) -> [UnsureRun] {
    var runs: [UnsureRun] = []
    var isSyllabic = false
    for (column, index) in cells.indices.prefix(columns).enumerated() {
      let glyph = cells[index].glyph
      guard glyph.utf8.count > 1 else { continue }
      let isWide = index + 1 < cells.endIndex && cells[index + 1].isContinuation
      if glyph.joinsSyllables {
        if isSyllabic, let last = runs.last,
          isText(cells[(cells.startIndex + last.columns.upperBound)..<index])
        {
          runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
        } else {
          runs.append(UnsureRun(row: row, columns: column..<column + 1))
        }
        isSyllabic = true
      } else if !glyph.isSure(width: isWide ? 2 : 1) {
        let end = min(columns, column + (isWide ? 2 : 1))
        runs.append(UnsureRun(row: row, columns: column..<end))
        isSyllabic = false
      }
    }
    return runs
  }

  /// Whether cells hold words of one text: no lines between panes, and no more than single spaces.
  private static func isText(_ cells: ArraySlice<Cell>) -> Bool {
    var wasBlank = false
    for cell in cells {
      let isBlank = cell.glyph == " "
      if isBlank, wasBlank { return false }
      if cell.glyph.unicodeScalars.first?.properties.generalCategory == .otherSymbol {
        return false
      }
      wasBlank = isBlank
    }
    return true
  }
}

extension String {
  /// Whether the glyph is a pair of regional indicators.
  var isFlag: Bool {
    utf8.count == 8 && unicodeScalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
  }

  /// Whether the glyph is a spacing mark or ends in a virama: a terminal that knows clusters draws
  /// it together with its neighbours, in fewer columns than its scalars have.
  fileprivate var joinsSyllables: Bool {
    // There are none below Devanagari, the marks of which take three bytes in UTF-8.
    guard let first = utf8.first, first >= 0xE0 else { return false }
    return unicodeScalars.first?.properties.generalCategory == .spacingMark
      || unicodeScalars.dropFirst().contains { $0.properties.canonicalCombiningClass == .virama }
  }

  /// Whether ncurses, and so the C library, gives the glyph as many columns as the frame does.
  fileprivate func isSure(width: Int) -> Bool {
    if isFlag { return true }
    var sum = 0
    for (place, scalar) in unicodeScalars.enumerated() {
      let known = Int(ct_width(scalar.value))
      // A second spacing scalar never fits into one cell of ncurses.
      if known < 0 || place > 0 && known > 0 || scalar.value == 0xFE0F { return false }
      sum += known
    }
    return sum == width
  }
}
