package import CellGrid

extension Frame {
  /// The lines of the screen that hold a text.
  package func lines(with text: String) -> [String] {
    self.text.split(separator: "\n").filter { $0.contains(text) }.map { String($0) }
  }

  /// The cells of a text where it first stands on the screen; none when it does not.
  package func cells(of text: String) -> [Cell] {
    let glyphs = text.map { String($0) }
    for row in 0..<size.rows {
      let cells = Array(self.row(row))
      for start in cells.indices.dropLast(max(0, glyphs.count - 1)) {
        let part = cells[start..<start + glyphs.count]
        if part.map(\.glyph) == glyphs { return Array(part) }
      }
    }
    return []
  }
}
