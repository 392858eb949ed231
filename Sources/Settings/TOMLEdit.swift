/// Changes one line of a TOML text and leaves every other byte as it is.
enum TOMLEdit {
  /// The text with the key set to a text value, replacing the one it has.
  ///
  /// A new key of the top goes after the last key there, or before the first table and the comment
  /// above it; a new key of a table after its last key, in a new table at the end if need be.
  static func setting(
    _ key: String,
    in table: String? = nil,
    to value: String,
    text: String
  ) -> String {
    let outline = TOMLOutline(text: text)
    let path = [table, key].compactMap(\.self)
    if let entry = outline.entries.first(where: { $0.path == path }) {
      return replacing(entry.value, with: quoted(value), in: text)
    }
    let lineEnd = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let line = "\(bare(key)) = \(quoted(value))\(lineEnd)"
    guard let table else {
      return inserting(line, at: topPlace(outline, text), in: text, lineEnd: lineEnd)
    }
    if let place = place(in: table, outline) {
      return inserting(line, at: place, in: text, lineEnd: lineEnd)
    }
    let gap = text.isEmpty ? "" : lineEnd
    let whole = "\(gap)[\(bare(table))]\(lineEnd)\(line)"
    return inserting(whole, at: text.utf8.count, in: text, lineEnd: lineEnd)
  }

  /// The text without the key and the comment on its line.
  static func removing(_ key: String, in table: String, text: String) -> String {
    let outline = TOMLOutline(text: text)
    guard let entry = outline.entries.first(where: { $0.path == [table, key] }) else { return text }
    return replacing(entry.start..<entry.end, with: "", in: text)
  }

  /// A TOML basic string.
  static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func bare(_ key: String) -> String {
    let isBare = key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isBare && !key.isEmpty ? key : quoted(key)
  }
}

extension TOMLEdit {
  private static func topPlace(_ outline: TOMLOutline, _ text: String) -> Int {
    let firstHeader = outline.headers.first?.start ?? text.utf8.count
    if let last = outline.entries.last(where: { $0.start < firstHeader }) { return last.end }
    guard outline.headers.first != nil else { return text.utf8.count }
    return startOfComment(above: firstHeader, text)
  }

  /// Where the comment lines begin that stand right above a line.
  private static func startOfComment(above start: Int, _ text: String) -> Int {
    var start = start
    let above = Array(text.utf8.prefix(start))
    for line in above.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast().reversed()
    {
      guard line.first(where: { $0 != 32 && $0 != 9 }) == UInt8(ascii: "#") else { break }
      start -= line.count + 1
    }
    return start
  }

  /// After the last key of a table that has a header of its own.
  private static func place(in table: String, _ outline: TOMLOutline) -> Int? {
    guard let header = outline.headers.first(where: { $0.path == [table] }) else { return nil }
    let next = outline.headers.first { $0.start > header.start }?.start ?? .max
    let last = outline.entries.last { $0.start > header.start && $0.start < next }
    return last?.end ?? header.end
  }

  private static func inserting(
    _ line: String,
    at place: Int,
    in text: String,
    lineEnd: String
  ) -> String {
    // The last line of a file may lack its line feed.
    let before = text.utf8.prefix(place)
    let isOpen = before.last.map { $0 != UInt8(ascii: "\n") } ?? false
    return replacing(place..<place, with: (isOpen ? lineEnd : "") + line, in: text)
  }

  private static func replacing(
    _ range: Range<Int>,
    with replacement: String,
    in text: String
  ) -> String {
    let bytes = Array(text.utf8)
    let changed = bytes[..<range.lowerBound] + Array(replacement.utf8) + bytes[range.upperBound...]
    return String(decoding: changed, as: UTF8.self)
  }
}
