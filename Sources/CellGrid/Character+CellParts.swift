extension Character {
  /// What the cluster puts into cells: one glyph for most, and for a cluster of several spacing
  /// scalars, as in Devanagari and Thai, a glyph for each with the marks that follow it.
  ///
  /// The widths are 1 or 2 and add up to ``cellWidth``. No glyph has more than ``longestGlyph``
  /// scalars or one that may not be shown; where such a one has a width, U+FFFD stands for it.
  var cellParts: [(glyph: String, width: Int)] {
    if isPicture || isFlag {
      var shown = String.UnicodeScalarView()
      for scalar in unicodeScalars.prefix(Self.longestGlyph) where scalar.mayBeShown {
        shown.append(scalar)
      }
      return [(String(shown), 2)]
    }
    var parts: [(glyph: String.UnicodeScalarView, width: Int)] = []
    for scalar in unicodeScalars {
      let width = scalar.cellWidth
      if !scalar.mayBeShown {
        for _ in 0..<width { parts.append((String.UnicodeScalarView(["\u{FFFD}"]), 1)) }
      } else if width > 0 {
        parts.append((String.UnicodeScalarView([scalar]), width))
      } else if let last = parts.indices.last, parts[last].glyph.count < Self.longestGlyph {
        parts[last].glyph.append(scalar)
      }
    }
    return parts.map { (String($0.glyph), $0.width) }
  }

  private static let longestGlyph = 32

  private var isFlag: Bool {
    unicodeScalars.count == 2 && unicodeScalars.allSatisfy(\.isRegionalIndicator)
  }
}
