import CTerminal
import CellGrid

/// The pairs of colours given to ncurses so far.
struct ColorPairs {
  private struct Pair: Hashable {
    var foreground: CInt
    var background: CInt
  }

  private(set) var depth = ColorDepth.none
  /// Whether a pair was asked for that there was no room for.
  private(set) var hasRunOut = false

  private var palette: TerminalPalette?
  private var count: CInt = 0
  private var numbers: [Pair: CInt] = [:]

  init() {}

  init(palette: TerminalPalette, depth: ColorDepth, count: CInt) {
    self.palette = palette
    self.depth = depth
    self.count = count
  }

  /// The number of the pair of two colours that the terminal has; 0 is the terminal's own.
  mutating func pair(of foreground: Color, on background: Color) -> CInt {
    guard let palette, foreground != .terminalDefault || background != .terminalDefault else {
      return 0
    }
    let pair = Pair(
      foreground: palette.number(of: foreground),
      background: palette.number(of: background)
    )
    if let number = numbers[pair] { return number }
    let number = CInt(numbers.count) + 1
    guard number < count else {
      hasRunOut = true
      return 0
    }
    guard ct_define_pair(number, pair.foreground, pair.background) else { return 0 }
    numbers[pair] = number
    return number
  }

  /// The number of a colour; -1 is the terminal's own.
  func number(of color: Color) -> Int {
    palette.map { Int($0.number(of: color)) } ?? -1
  }

  /// How many numbers stand for colours of the palette.
  var paletteCount: Int { palette?.paletteCount ?? 0 }

  /// Makes room; what is on the screen has to be drawn again.
  mutating func forgetAll() {
    numbers = [:]
    hasRunOut = false
  }
}
