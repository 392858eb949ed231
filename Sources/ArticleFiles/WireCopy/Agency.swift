/// The news agencies, each under one name.
enum Agency {
  /// The one name for what a file printed, such as `VNA` for `TTXVN`; nil when nobody knows it.
  static func canonicalName(of printed: some StringProtocol) -> String? {
    // No name is longer; folding a long word would only cost time.
    guard printed.utf8.count <= 80 else { return nil }
    let key = foldedName(printed)
    if let name = name(forKey: key, printed) { return name }
    let parts = key.split { $0 == "/" || $0 == "–" }
    guard parts.count > 1, !key.contains("–") || parts.allSatisfy({ $0.count <= 6 }) else {
      return nil
    }
    return parts.lazy.compactMap { AgencyNames.canonical[String($0)] }.first
  }

  /// The same for two spellings that differ in case, spaces and points only.
  static func foldedName(_ printed: some StringProtocol) -> String {
    printed.unicodeScalars.lazy.filter { !$0.isGap && !isIgnored($0) }.string.uppercased()
  }

  /// Names that also stand for parties, authorities and companies in running text.
  static func isAmbiguous(_ printed: some StringProtocol) -> Bool {
    AgencyNames.ambiguous.contains(foldedName(printed))
  }

  /// Whether a printed name is the address of a site, such as `KOMPAS.com`.
  static func isSite(_ printed: some StringProtocol) -> Bool {
    guard let point = printed.lastIndex(of: "."), point != printed.startIndex else { return false }
    return AgencyNames.domains.contains(printed[point...].dropFirst().lowercased())
  }

  private static func name(forKey key: String, _ printed: some StringProtocol) -> String? {
    if let name = AgencyNames.canonical[key] { return name }
    if AgencyNames.others.contains(key) { return String(printed).trimmed }
    // `INTERFAX.RU` is Interfax.
    guard isSite(printed), let point = printed.lastIndex(of: ".") else { return nil }
    return AgencyNames.canonical[foldedName(printed[..<point])]
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "\"" || scalar == "=" || scalar == "'"
  }
}
