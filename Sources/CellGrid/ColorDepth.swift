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
      guard depth == .eight else { return .named(number % 16) }
      // Bright black is a grey; black in its place would often not be seen at all.
      return number % 16 == 8 ? .terminalDefault : .named(number % 8)
    case .indexed(let number):
      guard depth < .indexed256 else { return self }
      return number < 16
        ? Color.named(number).reduced(to: depth) : XtermPalette.color(number).reduced(to: depth)
    case .rgb(let red, let green, let blue):
      guard depth < .rgb else { return self }
      let target = Oklab(red: red, green: green, blue: blue)
      return switch depth {
      case .eight: .nearestOfEight(to: target)
      case .sixteen: .nearestOfSixteen(to: target)
      default: .indexed(XtermPalette.nearest(to: target, among: 16...255))
      }
    }
  }
}

extension Color {
  private static func nearestOfSixteen(to target: Oklab) -> Color {
    let greys: [UInt8] = [0, 7, 8, 15]
    return .named(
      target.isGrey
        ? XtermPalette.nearest(to: target, among: greys)
        : XtermPalette.nearest(to: target, among: 0...15)
    )
  }

  /// Greys stay grey, though a red or blue of the same lightness may be nearer; those between black
  /// and white leave the choice to the terminal.
  private static func nearestOfEight(to target: Oklab) -> Color {
    guard target.isGrey else { return .named(XtermPalette.nearest(to: target, among: 0...7)) }
    switch target.lightness {
    case ..<0.3: return .named(0)
    case 0.75...: return .named(7)
    default: return .terminalDefault
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
