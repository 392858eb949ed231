/// Mends character references that HTML left in plain text, whole (`&amp;`) or without their first
/// letter (`#146;`).
///
/// References to `<` and `>` stay as they are: mended they would read as tags or tickers.
enum EntityRepair {
  /// The text mended; nil when there is nothing to mend.
  static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes[...].offset(of: UInt8(ascii: ";")) != nil,
      bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "#") })
    else { return nil }
    var result: [UInt8] = []
    var kept = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "#"),
        let reference = reference(in: bytes, at: index)
      else {
        index += 1
        continue
      }
      var end = index
      // The space stands for the lost `&`; an apostrophe stood close to its word.
      if reference.closesUp, end > kept, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      result += bytes[kept..<end]
      result += reference.text
      index += reference.length
      kept = index
    }
    guard kept > 0 else { return nil }
    return result + bytes[kept...]
  }

  private struct Reference {
    var text: [UInt8]
    var length: Int
    var closesUp = false
  }

  private static func reference(in bytes: [UInt8], at index: Int) -> Reference? {
    let window = bytes[index...].prefix(9)
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let inner = bytes[index..<semicolon]
    let length = semicolon + 1 - index
    if let text = names[String(decoding: inner, as: UTF8.self)] {
      return Reference(text: Array(text.utf8), length: length)
    }
    let isWhole = inner.first == UInt8(ascii: "&")
    let digits = inner.dropFirst(isWhole ? 2 : 1)
    guard isWhole ? inner.dropFirst().first == UInt8(ascii: "#") : true,
      (2...4).contains(digits.count),
      let code = Int(String(decoding: digits, as: UTF8.self)), let scalar = scalar(for: code)
    else { return nil }
    guard isWhole || isBelievable(code, followedBy: bytes[(semicolon + 1)...].first) else {
      return nil
    }
    let isApostrophe = code == 39 || code == 146
    return Reference(
      text: Array(String(scalar).utf8),
      length: length,
      closesUp: !isWhole && isApostrophe
    )
  }

  /// Without the `&` a reference reads like a number in prose (`berth #101;`): only quotes, dashes
  /// and a dollar sign before a digit are believed.
  private static func isBelievable(_ code: Int, followedBy next: UInt8?) -> Bool {
    switch code {
    case 34, 39, 145...151, 8211...8230: true
    case 36: next.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    default: false
    }
  }

  /// Codes 128 to 159 mean what they mean in windows-1252, as in browsers.
  private static func scalar(for code: Int) -> Unicode.Scalar? {
    switch code {
    case 60, 62, 0..<32, 127: nil
    case 128...159: windows1252[code]
    default: Unicode.Scalar(UInt32(code))
    }
  }

  private static let names = [
    "&amp": "&", "&quot": "\"", "&apos": "'", "&nbsp": "\u{A0}", "&rsquo": "’", "&lsquo": "‘",
    "&rdquo": "”", "&ldquo": "“", "&ndash": "–", "&mdash": "—",
  ]

  private static let windows1252: [Int: Unicode.Scalar] = [
    128: "€", 133: "…", 145: "‘", 146: "’", 147: "“", 148: "”", 149: "•", 150: "–", 151: "—",
    153: "™",
  ]
}
