import Wording

/// The size of a file in a few columns: `12 MB`.
enum ByteCountText {
  /// A positive number of bytes in the unit that leaves one to three digits before the point.
  static func text(for bytes: Int) -> Phrase {
    if bytes < 1000 { return .bytes(bytes) }
    var value = Double(bytes)
    var unit = -1
    while value >= 999.5, unit + 1 < units.count {
      value /= 1000
      unit += 1
    }
    let tenths = Int((value * 10).rounded())
    let isShort = tenths < 100 && tenths % 10 != 0
    return isShort
      ? .size(tenths / 10, tenths: tenths % 10, unit: units[unit])
      : .size(Int(value.rounded()), tenths: nil, unit: units[unit])
  }

  private static let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
}
