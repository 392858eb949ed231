/// Reads a table of comma-separated values (RFC 4180), row by row.
///
/// Any bytes have a reading: a quotation mark that is never closed closes at the end.
struct CSVText {
  private var rest: ArraySlice<UInt8>
  private let separator: UInt8

  init(_ bytes: ArraySlice<UInt8>, separator: UInt8 = UInt8(ascii: ",")) {
    rest = bytes
    self.separator = separator
  }

  /// The next row that is not empty; nil at the end.
  mutating func nextRow() -> [String]? {
    while let first = rest.first, first == 0x0A || first == 0x0D { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    var row: [String] = []
    while true {
      let field = nextField()
      if row.count < ImportLimits.columns { row.append(field) }
      guard rest.first == separator else { return row }
      rest = rest.dropFirst()
    }
  }

  private mutating func nextField() -> String {
    guard rest.first == UInt8(ascii: "\"") else {
      let field = rest.prefix { $0 != separator && $0 != 0x0A && $0 != 0x0D }
      rest = rest[field.endIndex...]
      return String(decoding: field, as: UTF8.self)
    }
    return quotedField()
  }

  private mutating func quotedField() -> String {
    rest = rest.dropFirst()
    var text: [UInt8] = []
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      text += rest[..<quote]
      rest = rest[(quote + 1)...]
      guard rest.first == UInt8(ascii: "\"") else { return ended(text) }
      text.append(UInt8(ascii: "\""))
      rest = rest.dropFirst()
    }
    text += rest
    rest = rest[rest.endIndex...]
    return String(decoding: text, as: UTF8.self)
  }

  /// The field, and whatever stands between its last quotation mark and the separator.
  private mutating func ended(_ text: [UInt8]) -> String {
    let after = rest.prefix { $0 != separator && $0 != 0x0A && $0 != 0x0D }
    rest = rest[after.endIndex...]
    return String(decoding: text + after, as: UTF8.self)
  }
}
