/// Words of other alphabets in a header: `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The most bytes that a word is looked for in; the RFC allows 75, mailers write longer ones.
  private static let longest = 2_000

  /// The field's words; what is no encoded word is taken as it stands, in whatever charset it is.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var output = Output()
    var plainStart = bytes.startIndex
    var index = bytes.startIndex
    while let mark = bytes[index...].firstIndex(of: UInt8(ascii: "=")) {
      guard let word = EncodedWord(bytes[mark...].prefix(longest)) else {
        index = mark + 1
        continue
      }
      output.append(plain: bytes[plainStart..<mark])
      output.append(word)
      plainStart = mark + word.length
      index = plainStart
    }
    output.append(plain: bytes[plainStart...])
    return output.text()
  }

  /// Gathers words; those that stand side by side in one charset may share a character.
  private struct Output {
    private var bytes: [UInt8] = []
    private var charset: String?
    private var encoded: [UInt8] = []

    mutating func append(plain: ArraySlice<UInt8>) {
      // White space between two encoded words only parts them.
      if charset != nil, plain.allSatisfy(\.isMarkupSpace) {
        pendingSpace = plain
        return
      }
      flush()
      let isASCII = plain.allSatisfy { $0 < 0x80 }
      bytes += isASCII ? Array(plain) : TextDecoding.decode(Array(plain)).bytes
    }

    mutating func append(_ word: EncodedWord) {
      pendingSpace = []
      if charset != word.charset { flush() }
      charset = word.charset
      encoded += word.bytes
    }

    mutating func text() -> String {
      flush()
      return String(decoding: bytes, as: UTF8.self)
    }

    private var pendingSpace: ArraySlice<UInt8> = []

    private mutating func flush() {
      if let charset { bytes += TextDecoding.decode(encoded, label: charset).bytes }
      bytes += pendingSpace
      charset = nil
      encoded = []
      pendingSpace = []
    }
  }
}

/// One encoded word: a charset, a letter for the encoding and the encoded text.
private struct EncodedWord {
  let charset: String
  let bytes: [UInt8]
  let length: Int

  /// Reads the word that begins `text`; nil when none does.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.starts(with: "=?".utf8) else { return nil }
    let label = text.dropFirst(2).prefix(80).prefix { $0 > 0x20 && $0 != UInt8(ascii: "?") }
    let kind = text[label.endIndex...].dropFirst().first.map { $0 | 0x20 }
    var inner = text[label.endIndex...].dropFirst(2)
    guard !label.isEmpty, inner.first == UInt8(ascii: "?") else { return nil }
    inner = inner.dropFirst()
    guard let end = inner.firstRange(of: Array("?=".utf8)) else { return nil }
    inner = inner[..<end.lowerBound]
    switch kind {
    case UInt8(ascii: "q"): bytes = Self.unquoted(inner)
    case UInt8(ascii: "b"): bytes = Array(TransferEncoding.base64.decoded(inner).bytes)
    default: return nil
    }
    // A language may stand behind the charset (RFC 2231).
    charset = String(decoding: label.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
    length = end.upperBound - text.startIndex
  }

  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    // A space at the end of the text would be taken for padding of a line.
    return Array(TransferEncoding.quotedPrintable.decoded((spaced + [0x2E])[...]).bytes.dropLast())
  }
}
