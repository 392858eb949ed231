/// One column of one row: a grapheme cluster and its look.
///
/// A cluster two columns wide is followed by a cell whose ``glyph`` is empty.
package struct Cell: Hashable, Sendable {
  package var glyph: String
  package var style: Style

  package static let blank = Cell(glyph: " ", style: .plain)

  package init(glyph: String, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// Whether the cell is the right half of the wide cluster before it.
  package var isContinuation: Bool { glyph.isEmpty }
}
