/// Keeps Markdown away from two shapes that cost cmark-gfm the square of their length.
enum MarkdownGuard {
  /// Openings without an end beyond this number are no writing of a person.
  private static let patience = 64
  private static let barsPerLine = 256

  /// The text with `<?`, `<!--` and their like made plain where a crowd of them has no end.
  static func tamed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for (opening, closing) in [("<?", "?>"), ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">")] {
      let lost = openings(Array(opening.utf8), withoutEnd: Array(closing.utf8), in: bytes)
      if lost.count > patience { for index in lost { bytes[index] = UInt8(ascii: "(") } }
    }
    tameBars(&bytes)
    return bytes
  }

  /// Makes plain the bars of a line that has more of them than any table has columns.
  private static func tameBars(_ bytes: inout [UInt8]) {
    var bars = 0
    for index in bytes.indices {
      if bytes[index] == 0x0A { bars = 0 }
      guard bytes[index] == UInt8(ascii: "|") else { continue }
      bars += 1
      if bars > barsPerLine { bytes[index] = UInt8(ascii: "/") }
    }
  }

  /// Where `opening` stands behind the last `closing`.
  private static func openings(
    _ opening: [UInt8],
    withoutEnd closing: [UInt8],
    in bytes: [UInt8]
  ) -> [Int] {
    var found: [Int] = []
    for index in bytes.indices.reversed() {
      if bytes[index] == closing[0], bytes[index...].starts(with: closing) { break }
      if bytes[index] == opening[0], bytes[index...].starts(with: opening) { found.append(index) }
    }
    return found
  }
}
