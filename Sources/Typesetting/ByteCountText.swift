/// The size of a file in a few columns: `12 MB`.
enum ByteCountText {
  /// A positive number of bytes in the unit that leaves one to three digits before the point.
  static func text(for bytes: Int) -> String {
    if bytes == 1 { return "1 byte" }
    var value = Double(bytes)
    var unit = 0
    while value >= 999.5, unit + 1 < units.count {
      value /= 1000
      unit += 1
    }
    let tenths = Int((value * 10).rounded())
    let isShort = unit > 0 && tenths < 100 && tenths % 10 != 0
    let number = isShort ? "\(tenths / 10).\(tenths % 10)" : "\(Int(value.rounded()))"
    return "\(number) \(units[unit])"
  }

  private static let units = ["bytes", "kB", "MB", "GB", "TB", "PB", "EB"]
}
