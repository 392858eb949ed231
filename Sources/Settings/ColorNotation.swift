import CellGrid

/// How settings files write a colour.
///
/// `"#rrggbb"`, a number from 0 to 255 out of xterm's table, `"default"` for the terminal's own
/// foreground or background, or one of the terminal's 16 colours such as `"red"` and `"bright-red"`.
enum ColorNotation {
  /// The names that every terminal's palette has, and the default.
  static let names: [String] =
    ["default"] + ansiNames + ansiNames.map { "bright-" + $0 }

  private static let ansiNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  static func color(_ text: String) -> Color? {
    if text.hasPrefix("#") { return rgb(text.dropFirst()) }
    guard let index = names.firstIndex(of: text) else { return nil }
    return index == 0 ? .terminalDefault : .named(UInt8(index - 1))
  }

  static func color(_ number: Int) -> Color? {
    UInt8(exactly: number).map(Color.indexed)
  }

  private static func rgb(_ digits: Substring) -> Color? {
    guard digits.utf8.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    return .rgb(
      red: UInt8(number >> 16),
      green: UInt8(number >> 8 & 0xFF),
      blue: UInt8(number & 0xFF)
    )
  }
}
