import CText

/// A file's bytes as UTF-8, and what had to be assumed to get there.
struct DecodedText {
  var bytes: [UInt8]
  var warnings: [String] = []
}

/// From bytes in whatever charset to UTF-8.
enum TextDecoding {
  /// Decodes by byte order mark, else by proof that it is UTF-8, else by declaration, else by guess.
  ///
  /// `label` is a declaration that stands outside the bytes, as in the header of a mail.
  static func decode(_ bytes: [UInt8], label: String? = nil) -> DecodedText {
    if let (charset, length) = byteOrderMark(bytes) {
      return decode(Array(bytes.dropFirst(length)), as: charset)
    }
    if let charset = wideCharset(bytes) { return decode(bytes, as: charset) }
    let declared = (label ?? declaredCharset(bytes)).flatMap(Charset.name)
    if let declared, Charset.isSevenBit(declared) { return decode(bytes, as: declared) }
    switch UTF8Proof(of: bytes) {
    case .ascii: return DecodedText(bytes: bytes)
    case .valid(let hasLongSequences):
      if let declared, Charset.resemblesUTF8(declared), !hasLongSequences {
        return decode(bytes, as: declared)
      }
      return overruling(declared, with: bytes)
    case .invalid(let good, let bad):
      return decodeOther(bytes, declared: declared, isMostlyUTF8: good > bad)
    }
  }

  /// The charset of a byte order mark, and the mark's length.
  static func byteOrderMark(_ bytes: [UInt8]) -> (charset: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    return nil
  }

  /// UTF-16 or UTF-32 without a mark, told by where the zero bytes of its Latin letters stand.
  static func wideCharset(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(1024)
    guard sample.count >= 4, sample.contains(0) else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let quarter = sample.count / 4
    let isFull = zeros.map { $0 * 10 >= quarter * 6 }
    let isFree = zeros.map { $0 * 20 <= quarter }
    if isFull[1], isFull[2], isFull[3], isFree[0] { return "UTF-32LE" }
    if isFull[0], isFull[1], isFull[2], isFree[3] { return "UTF-32BE" }
    if isFull[1], isFull[3], isFree[0], isFree[2] { return "UTF-16LE" }
    if isFull[0], isFull[2], isFree[1], isFree[3] { return "UTF-16BE" }
    return nil
  }
}

extension TextDecoding {
  private static func overruling(_ declared: String?, with bytes: [UInt8]) -> DecodedText {
    var text = DecodedText(bytes: bytes)
    if let repaired = Mojibake.repaired(bytes) {
      text.bytes = repaired
      text.warnings.append("The text had been read in the wrong encoding once; that was undone.")
    }
    if let declared, declared != "UTF-8" {
      text.warnings.append("The file says it is \(declared) but is UTF-8.")
    }
    return text
  }

  private static func decodeOther(
    _ bytes: [UInt8],
    declared: String?,
    isMostlyUTF8: Bool
  ) -> DecodedText {
    if isMostlyUTF8, declared.map(Charset.resemblesUTF8) != true {
      return MixedText.decoded(bytes, declared: declared)
    }
    if let declared, declared != "UTF-8", !declared.hasPrefix("UTF-16"),
      !declared.hasPrefix("UTF-32"),
      let text = converted(bytes, from: declared)
    {
      return text
    }
    let charset = detected(bytes)
    var text = converted(bytes, from: charset) ?? decode(bytes, as: "CP1252")
    text.warnings.append("The text's encoding was taken to be \(charset).")
    return text
  }

  private static func decode(_ bytes: [UInt8], as charset: String) -> DecodedText {
    if charset != "UTF-8", let text = converted(bytes, from: charset) { return text }
    // The standard library puts U+FFFD for each sequence that is not UTF-8.
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var text = DecodedText(bytes: repaired)
    if repaired != bytes { text.warnings.append("Some bytes are not UTF-8 and were replaced.") }
    return text
  }

  /// The text in UTF-8; nil when the charset is not known.
  static func converted(_ bytes: [UInt8], from charset: String) -> DecodedText? {
    var buffer = dl_buffer()
    guard dl_to_utf8(bytes, bytes.count, charset, &buffer) == 0 else { return nil }
    defer { dl_free(buffer) }
    var text = DecodedText(
      bytes: Array(UnsafeBufferPointer(start: buffer.bytes, count: buffer.length))
    )
    if buffer.faults > 0 {
      text.warnings.append("Some bytes are not \(charset) and were replaced.")
    }
    return text
  }

  /// The charset that the bytes look like; windows-1252 when they look like none.
  private static func detected(_ bytes: [UInt8]) -> String {
    var name = [CChar](repeating: 0, count: 64)
    // Half a megabyte tells as much as the whole, and the guess has to be quick.
    dl_detect_charset(bytes, min(bytes.count, 1 << 19), &name, name.count)
    let label = String(
      decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    guard label != "ASCII", label != "UTF-8" else { return "CP1252" }
    return Charset.name(forLabel: label) ?? "CP1252"
  }

  /// The charset named in an XML declaration or an HTML `meta` element.
  ///
  /// Every file is asked this, so it looks at bytes: a String's characters would take longer to find
  /// than the article to read.
  private static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    let lowered = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    if let start = lowered.firstRange(of: xmlDeclaration),
      let end = lowered[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let label = value(after: encodingName, in: lowered[start.upperBound..<end])
    {
      return label
    }
    var rest = lowered
    while let meta = rest.firstRange(of: metaElement) {
      rest = rest[meta.upperBound...]
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      if let label = value(after: charsetName, in: tag) { return label }
    }
    return nil
  }

  private static let xmlDeclaration = Array("<?xml".utf8)
  private static let encodingName = Array("encoding".utf8)
  private static let metaElement = Array("<meta".utf8)
  private static let charsetName = Array("charset".utf8)
  private static let labelEnds = Array("\"';>/?".utf8)

  /// What stands behind `name=`, with or without quotation marks.
  private static func value(after name: [UInt8], in text: ArraySlice<UInt8>) -> String? {
    guard let found = text.firstRange(of: name) else { return nil }
    var rest = text[found.upperBound...].drop(while: \.isMarkupSpace)
    guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { $0.isMarkupSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix { !$0.isMarkupSpace && !labelEnds.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where the run of ASCII ends that begins at `start`, looked for eight bytes at a time.
  func endOfASCII(from start: Int) -> Int {
    withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      return index
    }
  }
}

/// Whether bytes are UTF-8, and how surely.
enum UTF8Proof {
  case ascii
  case valid(hasLongSequences: Bool)
  /// How many sequences of more than one byte are sound, and how many bytes are not.
  case invalid(good: Int, bad: Int)

  init(of bytes: [UInt8]) {
    var good = 0
    var bad = 0
    var hasLongSequences = false
    var index = 0
    while true {
      index = bytes.endOfASCII(from: index)
      guard index < bytes.count else { break }
      let length = Self.sequenceLength(bytes, at: index)
      if length == 0 {
        bad += 1
        index += 1
      } else {
        good += 1
        if length > 2 { hasLongSequences = true }
        index += length
      }
    }
    if bad > 0 {
      self = .invalid(good: good, bad: bad)
    } else {
      self = good == 0 ? .ascii : .valid(hasLongSequences: hasLongSequences)
    }
  }

  /// The length of the sound sequence at `index` (RFC 3629); 0 when there is none.
  static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
