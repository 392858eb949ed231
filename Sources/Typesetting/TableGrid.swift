import Articles

/// A table whose cells are ready to be set, all rows of one length.
struct TableGrid {
  let header: [Paragraph]
  let rows: [[Paragraph]]
  /// One for each column; columns of numbers are trailing unless the table says otherwise.
  let alignments: [TableBlock.Alignment]
  /// Whether the columns stand in the reverse of the order they are read in.
  let isMirrored: Bool

  init(header: [Paragraph], rows: [[Paragraph]], alignments: [TableBlock.Alignment]) {
    self.header = header
    self.rows = rows
    isMirrored = false
    self.alignments = header.indices.map { column in
      let given = column < alignments.count ? alignments[column] : .leading
      guard given == .leading else { return given }
      let cells = rows.lazy.map { $0[column] }.filter { !$0.isBlank }
      let isNumeric = cells.allSatisfy(\.looksNumeric) && cells.first != nil
      return isNumeric ? .trailing : .leading
    }
  }

  private init(mirroring grid: TableGrid) {
    header = grid.header.reversed()
    rows = grid.rows.map { $0.reversed() }
    alignments = grid.alignments.reversed()
    isMirrored = true
  }

  /// The same table with its first column at the right.
  var mirrored: TableGrid { TableGrid(mirroring: self) }

  /// Whether the first cell that says anything is read from the right, and so the table.
  var isRightToLeft: Bool {
    (header + rows.joined()).first { !$0.isBlank }?.isRightToLeft == true
  }

  var hasHeader: Bool { !header.allSatisfy(\.isBlank) }

  /// The widths that make the table fit; nil when none do.
  func columns(within width: Int) -> TableColumns? {
    guard TableColumns.gap * (header.count - 1) < width else { return nil }
    var words = header.map { max(1, $0.widestPiece) }
    for row in rows {
      for (column, cell) in row.enumerated() {
        words[column] = max(words[column], cell.widestPiece)
      }
    }
    return TableColumns(natural: naturalWidths, longestWords: words, available: width)
  }

  /// The widths of a table that need not fit.
  func columns(atMost widest: Int) -> TableColumns {
    TableColumns(natural: naturalWidths, atMost: widest)
  }

  private var naturalWidths: [Int] {
    var widths = header.map { max(1, $0.naturalWidth) }
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.naturalWidth)
      }
    }
    return widths
  }
}

/// The lines of one cell, set in the width of its column.
struct TableCell {
  let lines: [(runs: [StyledRun], width: Int)]
  private let width: Int
  private let isRightToLeft: Bool

  init(_ paragraph: Paragraph, width: Int, settings: LayoutSettings) {
    self.width = width
    isRightToLeft = paragraph.isRightToLeft && settings.alignsRightToLeft
    var maker = RunMaker(paragraph, limit: width)
    lines = LineBreaker.lines(of: paragraph, width: width).map { line in
      if settings.reordersRightToLeft, let levels = paragraph.levels {
        return (maker.reorderedRuns(of: line, by: levels).0, line.width)
      }
      return (maker.runs(of: line), line.width)
    }
  }

  /// Adds a line of the cell with blanks on both sides up to the column's width.
  func add(line: Int, alignment: TableBlock.Alignment, to composer: inout LineComposer) {
    guard line < lines.count else { return composer.addBlanks(width) }
    let blanks = max(0, width - lines[line].width)
    let before =
      switch alignment {
      case .leading: isRightToLeft ? blanks : 0
      case .centre: blanks / 2
      case .trailing: blanks
      }
    composer.addBlanks(before)
    composer.add(lines[line].runs)
    composer.addBlanks(blanks - before)
  }
}

extension Paragraph {
  /// Whether lines end within the text however wide it is set.
  var hasSeveralLines: Bool { pieces.dropLast().contains { $0.ending == .forced } }

  /// Whether the text is a number or an amount, so that its column is set to the right.
  fileprivate var looksNumeric: Bool {
    var hasDigit = false
    for cluster in clusters {
      let value = UTF8Scalar.value(in: text.bytes, at: Int(cluster.start))
      if cluster.kind == .digit {
        hasDigit = true
      } else if !isNumberSign(value) {
        return false
      }
    }
    // A dash alone stands for a number that is missing.
    return hasDigit || clusters.count == 1
  }

  private func isNumberSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x24, 0x25, 0x27...0x29, 0x2B...0x2F, 0x3A, 0xA0, 0xA3, 0xA5, 0xB1, 0x2009,
      0x2012...0x2014, 0x2019, 0x202F, 0x2030, 0x20A0...0x20CF, 0x2212:
      true
    default: false
    }
  }
}
