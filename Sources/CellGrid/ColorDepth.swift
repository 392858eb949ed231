/// How many colours a terminal shows, from fewest to most.
package enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
  /// None: attributes alone.
  case none
  /// The first 8 of the 16 named colours.
  case eight
  /// The 16 named colours.
  case sixteen
  /// The 256 colours of xterm.
  case indexed256
  /// 24 bits.
  case rgb

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Color {
  /// The colour that is nearest to the eye among those a terminal shows.
  ///
  /// The distance is taken in Oklab, between colours as xterm shows them unless it is told
  /// otherwise. The 16 named colours are only chosen where there are no others, since people set
  /// them as they like.
  package func reduced(to depth: ColorDepth) -> Color {
    guard depth > .none else { return .terminalDefault }
    switch self {
    case .terminalDefault:
      return self
    case .named(let number):
      return .named(depth == .eight ? number % 8 : number % 16)
    case .indexed(let number):
      guard depth < .indexed256 else { return self }
      return number < 16
        ? Color.named(number).reduced(to: depth) : XtermPalette.color(number).reduced(to: depth)
    case .rgb(let red, let green, let blue):
      guard depth < .rgb else { return self }
      let numbers: ClosedRange<UInt8> =
        switch depth {
        case .eight: 0...7
        case .sixteen: 0...15
        default: 16...255
        }
      let nearest = XtermPalette.nearest(toRed: red, green: green, blue: blue, among: numbers)
      return depth == .indexed256 ? .indexed(nearest) : .named(nearest)
    }
  }
}

extension Style {
  /// The style with both colours reduced.
  ///
  /// Where two different colours become one, the terminal's own colours take their place, so that
  /// the text stays legible.
  package func reduced(to depth: ColorDepth) -> Style {
    var style = self
    style.foreground = foreground.reduced(to: depth)
    style.background = background.reduced(to: depth)
    if style.foreground == style.background, foreground != background {
      style.foreground = .terminalDefault
      style.background = .terminalDefault
    }
    return style
  }
}
