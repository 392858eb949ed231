import CellGrid

/// How a terminal numbers its colours.
struct TerminalPalette {
  var depth: ColorDepth
  /// How many numbers from 0 stand for colours of the palette; those above are 24-bit values.
  var paletteCount: Int

  /// Reads the numbering from what ncurses says and from the name of the terminfo entry.
  ///
  /// Entries of direct colour end in the number of palette colours they keep, such as
  /// `xterm-direct256`; without one it is 8.
  init(colorCount: Int, hasDirectColor: Bool, term: String) {
    if hasDirectColor {
      depth = .rgb
      paletteCount = term.hasSuffix("direct256") ? 256 : term.hasSuffix("direct16") ? 16 : 8
      return
    }
    paletteCount = colorCount
    switch colorCount {
    case ..<8: depth = .none
    case ..<16: depth = .eight
    case ..<256: depth = .sixteen
    default: depth = .indexed256
    }
  }

  /// The number of a colour that the terminal has; -1 is its own colour.
  func number(of color: Color) -> CInt {
    switch color {
    case .terminalDefault:
      return -1
    case .named(let number), .indexed(let number):
      guard Int(number) >= paletteCount else { return CInt(number) }
      return depth == .rgb ? self.number(of: XtermPalette.color(number)) : -1
    case .rgb(let red, let green, let blue):
      let value = CInt(red) << 16 | CInt(green) << 8 | CInt(blue)
      // The darkest blues have the numbers of the palette: a trace of green tells them apart.
      return value < paletteCount ? value | 1 << 8 : value
    }
  }
}

extension NcursesTerminal.Surroundings {
  /// The terminfo entry of the same terminal with 24-bit colour, where the terminal is said to have
  /// it and such an entry is installed.
  ///
  /// ncurses writes 24-bit colours only by such an entry. Which terminals have them is not in the
  /// usual entries but in COLORTERM.
  func richestTerm(isKnown: (String) -> Bool) -> String? {
    guard let term, (colors ?? .rgb) == .rgb, ["truecolor", "24bit"].contains(colorTerm) else {
      return nil
    }
    let suffix = "-256color"
    let base = term.hasSuffix(suffix) ? String(term.dropLast(suffix.count)) : term
    return ["\(base)-direct256", "\(base)-direct"].first(where: isKnown)
  }
}
