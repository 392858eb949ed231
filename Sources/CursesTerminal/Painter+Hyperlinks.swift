import CTerminal
import CellGrid

extension Painter {
  /// Tells of links in the colours that ncurses draws with.
  var hyperlinkWriter: HyperlinkWriter {
    let colors = colors
    return HyperlinkWriter(
      depth: colors.depth,
      paletteCount: colors.paletteCount,
      colorNumber: { colors.number(of: $0) },
      isSure: { glyph, width in
        guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1 else {
          return false
        }
        return Int(ct_width(scalar.value)) == width
          && scalar.properties.generalCategory != .spacingMark
      }
    )
  }
}
