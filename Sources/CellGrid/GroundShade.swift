/// Whether a terminal's background is dark or light.
package enum GroundShade: Hashable, Sendable {
  case dark
  case light

  /// The shade of a colour whose parts go from 0 to 1, as the eye weighs them.
  init(red: Double, green: Double, blue: Double) {
    self = 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? .light : .dark
  }

  /// The answer to ``question``: `11;rgb:RRRR/GGGG/BBBB`, each part of one to four digits.
  init?(answer: some Sequence<UInt8>) {
    let text = String(decoding: Array(answer), as: UTF8.self)
    let head = ["11;rgb:", "11;rgba:"].first { text.hasPrefix($0) }
    guard let head else { return nil }
    let fields = text.dropFirst(head.count).split(
      separator: "/",
      omittingEmptySubsequences: false
    )
    let parts = fields.compactMap(Self.part)
    guard (3...4).contains(fields.count), parts.count == fields.count else { return nil }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// What `COLORFGBG` hints at: `15;0` is a light ink on a dark ground.
  package init?(colorFGBG: String) {
    guard let last = colorFGBG.split(separator: ";").last, let number = Int(last),
      (0...15).contains(number)
    else { return nil }
    self = number == 7 || number >= 9 ? .light : .dark
  }

  /// Asks a terminal for its background (OSC 11 of xterm).
  package static let question = "\u{1B}]11;?\u{1B}\\"

  private static func part(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return Double(value) / Double((1 << (4 * digits.utf8.count)) - 1)
  }
}
