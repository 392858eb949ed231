/// A field such as `text/plain; charset=utf-8`, its parameters put together (RFC 2045, RFC 2231).
struct FieldParameters {
  /// The value before the parameters, in lower case.
  let value: String
  private var parameters: [String: String] = [:]

  private static let mostParameters = 64

  init(_ bytes: ArraySlice<UInt8>) {
    var scanner = FieldScanner(bytes)
    value = String(decoding: scanner.token(), as: UTF8.self).trimmingASCIISpace.lowercased()
    var sections: [String: [Int: Section]] = [:]
    var count = 0
    while count < Self.mostParameters, let (name, text) = scanner.parameter() {
      count += 1
      add(name.lowercased(), text, to: &sections)
    }
    for (name, parts) in sections { parameters[name] = Self.joined(parts) }
  }

  /// The parameter's text; nil when it is missing or empty.
  subscript(name: String) -> String? {
    parameters[name].filter { !$0.isEmpty }
  }

  /// A piece of a long value, percent-encoded or not.
  private struct Section {
    let bytes: [UInt8]
    let isEncoded: Bool
  }
}

extension FieldParameters {
  /// Keeps a parameter: `name`, `name*`, `name*0` and `name*0*` are all names of `name`.
  private mutating func add(
    _ key: String,
    _ text: [UInt8],
    to sections: inout [String: [Int: Section]]
  ) {
    var parts = key.split(separator: "*", omittingEmptySubsequences: false)
    let isEncoded = parts.count > 1 && parts.last == ""
    if isEncoded { parts.removeLast() }
    let name = String(parts.first ?? "")
    guard !name.isEmpty else { return }
    if key.contains("*") {
      let number = parts.count > 1 ? Int(parts[1]) : 0
      guard let number, (0..<Self.mostParameters).contains(number) else { return }
      sections[name, default: [:]][number] = Section(bytes: text, isEncoded: isEncoded)
    } else if parameters[name] == nil {
      // Against the rules, but as many mailers do it.
      parameters[name] = EncodedWords.text(text[...])
    }
  }

  /// The sections in order; the first, where it is encoded, names the charset of all.
  private static func joined(_ sections: [Int: Section]) -> String {
    var bytes: [UInt8] = []
    var charset: String?
    for number in 0..<sections.count {
      guard let section = sections[number] else { break }
      var text = section.bytes[...]
      if number == 0, section.isEncoded {
        let marks = text.indices.filter { text[$0] == UInt8(ascii: "'") }
        if marks.count >= 2 {
          charset = String(decoding: text[..<marks[0]], as: UTF8.self)
          text = text[(marks[1] + 1)...]
        }
      }
      bytes += section.isEncoded ? withoutPercents(text) : Array(text)
    }
    let label = charset.filter { !$0.isEmpty }
    return String(decoding: TextDecoding.decode(bytes, label: label).bytes, as: UTF8.self)
  }

  private static func withoutPercents(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let digits = text[index...].dropFirst().prefix(2).compactMap(\.hexDigitValue)
      if text[index] == UInt8(ascii: "%"), digits.count == 2 {
        output.append(UInt8(truncatingIfNeeded: digits[0] * 16 + digits[1]))
        index += 3
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }
}

/// Reads the pieces of a structured field: tokens, quoted strings, comments in brackets.
struct FieldScanner {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// What stands before the next semicolon or equals sign, without quotation marks and comments.
  mutating func token(upTo ends: String = ";") -> [UInt8] {
    var token: [UInt8] = []
    while let byte = rest.first, !ends.utf8.contains(byte) {
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "\""): token += quoted(to: UInt8(ascii: "\""))
      case UInt8(ascii: "("): skipComment()
      default: token.append(byte)
      }
    }
    while token.last?.isMarkupSpace == true { token.removeLast() }
    return Array(token.drop(while: \.isMarkupSpace))
  }

  /// The next parameter behind a semicolon; nil at the end.
  mutating func parameter() -> (name: String, value: [UInt8])? {
    while let byte = rest.first, byte == UInt8(ascii: ";") || byte.isMarkupSpace {
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { return nil }
    let name = String(decoding: token(upTo: ";="), as: UTF8.self)
    guard rest.first == UInt8(ascii: "=") else { return (name, []) }
    rest = rest.dropFirst()
    return (name, token())
  }

  private mutating func quoted(to end: UInt8) -> [UInt8] {
    var text: [UInt8] = []
    while let byte = rest.popFirst(), byte != end {
      text.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
    }
    return text
  }

  private mutating func skipComment() {
    var depth = 1
    while depth > 0, let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"): rest = rest.dropFirst()
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
    }
  }
}
