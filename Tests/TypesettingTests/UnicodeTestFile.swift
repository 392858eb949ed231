import Foundation

/// A file of Unicode's own tests, as Debian's package unicode-data installs it.
struct UnicodeTestFile {
  /// The rows that hold more than a comment, with their numbers from 1 up.
  let rows: [(number: Int, text: Substring)]

  /// Throws when the file is missing: `make test` installs it.
  init(_ name: String) throws {
    let text = try String(contentsOfFile: "/usr/share/unicode/\(name)", encoding: .utf8)
    var rows: [(Int, Substring)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let row = line.prefix { $0 != "#" }
      if row.contains(where: { !$0.isWhitespace }) { rows.append((index + 1, row)) }
    }
    self.rows = rows
  }

  /// The scalars of a row of break tests, and whether there is a break before each.
  static func breaks(in row: Substring) -> (scalars: [Unicode.Scalar], breaks: [Bool]) {
    var scalars: [Unicode.Scalar] = []
    var breaks: [Bool] = []
    for word in row.split(whereSeparator: \.isWhitespace) {
      if word == "÷" || word == "×" {
        breaks.append(word == "÷")
      } else if let value = UInt32(word, radix: 16), let scalar = Unicode.Scalar(value) {
        scalars.append(scalar)
      }
    }
    return (scalars, Array(breaks.dropLast()))
  }
}
