/// A colour in Oklab, where distance is close to how different two colours look.
///
/// Björn Ottosson, "A perceptual color space for image processing", 2020.
struct Oklab {
  var lightness: Double
  var greenRed: Double
  var blueYellow: Double

  /// Converts from sRGB.
  init(red: UInt8, green: UInt8, blue: UInt8) {
    let red = linear(red)
    let green = linear(green)
    let blue = linear(blue)
    let long = root(3, of: 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = root(3, of: 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = root(3, of: 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// Whether the eye sees hardly any hue.
  var isGrey: Bool { greenRed * greenRed + blueYellow * blueYellow < 0.04 * 0.04 }

  func squaredDistance(to other: Oklab) -> Double {
    let lightness = lightness - other.lightness
    let greenRed = greenRed - other.greenRed
    let blueYellow = blueYellow - other.blueYellow
    return lightness * lightness + greenRed * greenRed + blueYellow * blueYellow
  }
}

/// The light of one sRGB component, 0 to 1.
private func linear(_ component: UInt8) -> Double {
  let value = Double(component) / 255
  guard value > 0.04045 else { return value / 12.92 }
  let base = (value + 0.055) / 1.055
  // To the power of 2.4.
  return base * base * root(5, of: base * base)
}

/// The root of a number from 0 to 1, by Newton's method from above.
private func root(_ degree: Int, of number: Double) -> Double {
  guard number > 0 else { return 0 }
  var guess = 1.0
  for _ in 0..<40 {
    var power = 1.0
    for _ in 1..<degree { power *= guess }
    let next = guess - (guess * power - number) / (Double(degree) * power)
    if guess - next < 1e-12 { return next }
    guess = next
  }
  return guess
}
