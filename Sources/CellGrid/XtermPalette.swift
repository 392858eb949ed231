/// The 256 colours of xterm as it shows them when nobody has changed them.
///
/// 16 named colours, a cube of 6 × 6 × 6, and 24 greys.
package enum XtermPalette {
  /// One of the colours in 24 bits.
  package static func color(_ number: UInt8) -> Color {
    let (red, green, blue) = components(of: number)
    return .rgb(red: red, green: green, blue: blue)
  }

  /// The number, among some, of the colour that looks most like the given one.
  static func nearest(to target: Oklab, among numbers: some Sequence<UInt8>) -> UInt8 {
    var best: UInt8 = 0
    var least = Double.infinity
    for number in numbers {
      let distance = target.squaredDistance(to: oklab[Int(number)])
      if distance < least {
        least = distance
        best = number
      }
    }
    return best
  }

  private static let oklab: [Oklab] = (UInt8.min...UInt8.max).map { number in
    let (red, green, blue) = components(of: number)
    return Oklab(red: red, green: green, blue: blue)
  }

  private static let named: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static func components(of number: UInt8) -> (UInt8, UInt8, UInt8) {
    switch number {
    case 0..<16:
      let value = named[Int(number)]
      return (UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    case 16..<232:
      let place = number - 16
      return (cubeLevel(place / 36), cubeLevel(place / 6 % 6), cubeLevel(place % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
  }

  private static func cubeLevel(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
}
