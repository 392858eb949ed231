/// Keeps Markdown away from the one shape that costs cmark-gfm the square of its length.
enum MarkdownGuard {
  /// Openings without an end beyond this number are no writing of a person.
  private static let patience = 64

  /// The text with `<?`, `<!--` and their like made plain where a crowd of them has no end.
  static func tamed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for (opening, closing) in [("<?", "?>"), ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">")] {
      let lost = openings(Array(opening.utf8), withoutEnd: Array(closing.utf8), in: bytes)
      if lost.count > patience { for index in lost { bytes[index] = UInt8(ascii: "(") } }
    }
    return bytes
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
