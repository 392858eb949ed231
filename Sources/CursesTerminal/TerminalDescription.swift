import CTerminal
package import CellGrid

/// What the reader would make of a terminal, told without taking it over.
package struct TerminalDescription: Sendable {
  /// Why the reader cannot draw on it; nil when it can.
  package let problem: NcursesTerminalError?
  /// The terminfo entry that it would use.
  package let entry: String?
  /// The most colours that it would show.
  package let depth: ColorDepth

  package init(_ surroundings: NcursesTerminal.Surroundings) {
    guard let term = surroundings.term, !term.isEmpty else {
      (problem, entry, depth) = (.termUnset, nil, .none)
      return
    }
    let usual = ct_describe(term)
    guard usual.is_known, usual.can_address else {
      problem = usual.is_known ? .termTooPlain(term) : .termUnknown(term)
      (entry, depth) = (nil, .none)
      return
    }
    let chosen = surroundings.richestTerm { ct_describe($0).can_address } ?? term
    let described = ct_describe(chosen)
    let palette = TerminalPalette(
      colorCount: Int(described.colors),
      hasDirectColor: described.has_direct_color,
      term: chosen
    )
    (problem, entry) = (nil, chosen)
    depth = min(palette.depth, surroundings.colors ?? .rgb)
  }

  /// Takes the locale's character set, and says whether it is UTF-8.
  package static func adoptLocale() -> Bool { ct_adopt_locale() }

  /// The name and version of the library that draws.
  package static var libraryVersion: String { String(cString: ct_ncurses_version()) }
}
