/// Tells a terminal which of the cells on its screen lead where (OSC 8).
///
/// Whoever draws the screen knows nothing of it: what stands there is written over once more, the
/// same glyphs in the same look, and the cursor and the look are put back as they were. Glyphs whose
/// columns are not sure are left out, so that nothing can be pushed aside.
package struct HyperlinkWriter {
  /// The terminal's number of a colour; negative for its own, 24-bit values from ``paletteCount`` on.
  private let colorNumber: (Color) -> Int
  private let paletteCount: Int
  private let depth: ColorDepth
  private let isSure: (_ glyph: String, _ width: Int) -> Bool

  package init(
    depth: ColorDepth,
    paletteCount: Int,
    colorNumber: @escaping (Color) -> Int,
    isSure: @escaping (_ glyph: String, _ width: Int) -> Bool
  ) {
    self.depth = depth
    self.paletteCount = paletteCount
    self.colorNumber = colorNumber
    self.isSure = isSure
  }

  /// What is written once a frame is on the screen after another; empty where no link is concerned.
  ///
  /// A row that has changed was drawn without links, and cells that kept their glyphs may still lead
  /// to where they led before.
  package func sequence(for frame: Frame, after old: Frame?, within size: Size) -> String {
    let old = old?.size == frame.size ? old : nil
    guard !frame.links.isEmpty || old?.links.isEmpty == false else { return "" }
    var sequence = ""
    for row in 0..<min(size.rows, frame.size.rows) {
      let links = frame.links.filter { $0.row == row }
      let oldLinks = old?.links.filter { $0.row == row } ?? []
      guard !links.isEmpty || !oldLinks.isEmpty else { continue }
      if let old, links == oldLinks, old.row(row) == frame.row(row) { continue }
      let columns = min(size.columns, frame.size.columns)
      var owners = [Hyperlink??](repeating: nil, count: columns)
      for cells in oldLinks {
        for column in cells.columns where column < columns { owners[column] = .some(nil) }
      }
      for cells in links {
        for column in cells.columns where column < columns { owners[column] = cells.link }
      }
      sequence += write(frame.row(row), owners: owners, row: row)
    }
    // Save the cursor and the look, and put them back.
    return sequence.isEmpty ? "" : "\u{1B}7\(sequence)\u{1B}8"
  }

  /// The cells of a row that lead, or led, somewhere.
  private func write(_ cells: ArraySlice<Cell>, owners: [Hyperlink??], row: Int) -> String {
    var sequence = ""
    var column = 0
    var open: (end: Int, style: Style, link: Hyperlink?)?
    while column < owners.count {
      let cell = cells[cells.startIndex + column]
      let width =
        column + 1 < owners.count && cells[cells.startIndex + column + 1].isContinuation ? 2 : 1
      defer { column += width }
      guard let link = owners[column], !cell.isContinuation, isSure(cell.glyph, width) else {
        continue
      }
      if open?.end != column || open?.style != cell.style || open?.link != link {
        if open != nil { sequence += Self.end }
        sequence += "\u{1B}[\(row + 1);\(column + 1)H\(look(of: cell.style))"
        sequence += link.map { "\u{1B}]8;id=\($0.id);\($0.address)\u{1B}\\" } ?? Self.end
      }
      sequence += TerminalGuard.line(cell.glyph)
      open = (column + width, cell.style, link)
    }
    return open == nil ? "" : sequence + Self.end
  }

  private static let end = "\u{1B}]8;;\u{1B}\\"

  private func look(of style: Style) -> String {
    let reduced = style.reduced(to: depth)
    var codes = ["0"]
    let attributes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += attributes.filter { reduced.attributes.contains($0.0) }.map(\.1)
    codes += code(of: reduced.foreground, first: 30) + code(of: reduced.background, first: 40)
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private func code(of color: Color, first: Int) -> [String] {
    let number = colorNumber(color)
    switch number {
    case ..<0: return []
    case paletteCount...:
      return ["\(first + 8);2;\(number >> 16 & 255);\(number >> 8 & 255);\(number & 255)"]
    case ..<8: return ["\(first + number)"]
    case ..<16: return ["\(first + 52 + number)"]
    default: return ["\(first + 8);5;\(number)"]
    }
  }
}
