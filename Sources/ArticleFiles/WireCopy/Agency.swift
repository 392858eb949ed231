/// The news agencies, each under one name.
enum Agency {
  /// The one name for what a file printed, such as `VNA` for `TTXVN`; nil when nobody knows it.
  static func canonicalName(of printed: some StringProtocol) -> String? {
    // No name is longer; folding a long word would only cost time.
    guard printed.utf8.count <= 80 else { return nil }
    let key = foldedName(printed)
    if let name = name(forKey: key, printed) { return name }
    guard key.holds("/") || key.holds("–") else { return nil }
    let parts = key.split { $0 == "/" || $0 == "–" }
    guard parts.count > 1, !key.contains("–") || parts.allSatisfy({ $0.count <= 6 }) else {
      return nil
    }
    return parts.lazy.compactMap { AgencyNames.canonical[String($0)] }.first
  }

  /// The same for two spellings that differ in case, spaces and points only.
  static func foldedName(_ printed: some StringProtocol) -> String {
    foldedASCII(printed)
      ?? printed.unicodeScalars.lazy.filter { !$0.isGap && !isIgnored($0) }.string.uppercased()
  }

  /// The same, letter by letter; nil when a letter is not of ASCII.
  private static func foldedASCII(_ printed: some StringProtocol) -> String? {
    guard printed.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: printed.utf8.count) { buffer in
      var length = 0
      for byte in printed.utf8 {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: "."), UInt8(ascii: "\""), UInt8(ascii: "="),
          UInt8(ascii: "'"):
          continue
        case UInt8(ascii: "a")...UInt8(ascii: "z"): buffer[length] = byte & ~0x20
        default: buffer[length] = byte
        }
        length += 1
      }
      return length
    }
  }

  /// Names that also stand for parties, authorities and companies in running text.
  static func isAmbiguous(_ printed: some StringProtocol) -> Bool {
    AgencyNames.ambiguous.contains(foldedName(printed))
  }

  /// Whether a printed name is the address of a site, such as `KOMPAS.com`.
  static func isSite(_ printed: some StringProtocol) -> Bool {
    guard printed.holds("."), let point = printed.lastIndex(of: "."), point != printed.startIndex
    else { return false }
    return AgencyNames.domains.contains(printed[point...].dropFirst().lowercased())
  }

  private static func name(forKey key: String, _ printed: some StringProtocol) -> String? {
    guard let known = AgencyNames.known[key] else { return nameOfSite(printed) }
    return known.isEmpty ? String(printed).trimmed : known
  }

  private static func nameOfSite(_ printed: some StringProtocol) -> String? {
    // `INTERFAX.RU` is Interfax.
    guard isSite(printed), let point = printed.lastIndex(of: ".") else { return nil }
    return AgencyNames.canonical[foldedName(printed[..<point])]
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "\"" || scalar == "=" || scalar == "'"
  }
}
