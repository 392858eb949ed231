import CellGrid
import Foundation
import ReaderView

/// How well two colours can be told apart, as WCAG 2.2 measures it: from 1 (not at all) to 21.
///
/// The terminal's own colours are not known here. The default is taken to be white on black in a dark
/// theme and black on white in a light one, and the 16 named colours to be those of xterm.
struct Contrast {
  let appearance: Theme.Appearance

  /// The contrast between the glyphs of a style and what is behind them.
  func ratio(of style: Style) -> Double {
    let (foreground, background) = colors(of: style)
    return Self.ratio(foreground, background)
  }

  /// The contrast between the grounds of two styles.
  func ratio(betweenGroundsOf first: Style, and second: Style) -> Double {
    Self.ratio(colors(of: first).background, colors(of: second).background)
  }

  /// Red, green and blue from 0 to 1.
  private typealias RGB = SIMD3<Double>

  private func colors(of style: Style) -> (foreground: RGB, background: RGB) {
    let isDark = appearance == .dark
    var foreground = Self.rgb(style.foreground) ?? RGB(repeating: isDark ? 1 : 0)
    var background = Self.rgb(style.background) ?? RGB(repeating: isDark ? 0 : 1)
    if style.attributes.contains(.reverse) { swap(&foreground, &background) }
    // Terminals differ in how much they dim; a good third is what most come near to.
    if style.attributes.contains(.dim) { foreground = foreground * 0.6 + background * 0.4 }
    return (foreground, background)
  }

  private static func rgb(_ color: Color) -> RGB? {
    switch color {
    case .terminalDefault: nil
    case .named(let number): indexed(Int(number))
    case .indexed(let number): indexed(Int(number))
    case .rgb(let red, let green, let blue): RGB(Double(red), Double(green), Double(blue)) / 255
    }
  }

  /// The table of xterm: 16 colours, a cube with six steps a side, and 24 greys.
  private static func indexed(_ number: Int) -> RGB {
    switch number {
    case ..<16:
      let color = xterm[max(0, number)]
      return RGB(Double(color >> 16), Double(color >> 8 & 0xFF), Double(color & 0xFF)) / 255
    case ..<232:
      let levels = [36, 6, 1].map { weight in
        let step = (number - 16) / weight % 6
        return step == 0 ? 0 : Double(55 + 40 * step)
      }
      return RGB(levels[0], levels[1], levels[2]) / 255
    default: return RGB(repeating: Double(8 + 10 * (number - 232)) / 255)
    }
  }

  private static let xterm = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static func ratio(_ first: RGB, _ second: RGB) -> Double {
    let (first, second) = (luminance(first), luminance(second))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ color: RGB) -> Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.x) + 0.7152 * linear(color.y) + 0.0722 * linear(color.z)
  }
}
