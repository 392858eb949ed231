/// What the words of a link say of where it leads.
enum LinkWords {
  /// The hosts that the words name; the name of the file that the link leads to is no host.
  static func hosts(namedBy words: String, besides fileName: String) -> [String] {
    let parts = words.split(whereSeparator: \.isWhitespace)
    // Who means to deceive may have one address among other words, and as many as he likes.
    let addresses = parts.prefix(50).filter { isAddress($0) }.compactMap { host(in: $0) }
    guard parts.count == 1, addresses.isEmpty, words != fileName else { return addresses }
    return host(in: parts[0]).map { looksLikeName($0) ? [$0] : [] } ?? []
  }

  private static func isAddress(_ part: Substring) -> Bool {
    let start = part.utf8.prefix(8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return ["http://", "https://", "www."].contains { start.starts(with: $0.utf8) }
  }

  private static func host(in part: Substring) -> String? {
    var bytes = Array(part.utf8)[...]
    if let scheme = bytes.firstRange(of: Array("://".utf8)) { bytes = bytes[scheme.upperBound...] }
    bytes = bytes.prefix { !Set("/?#\\".utf8).contains($0) }
    if let at = bytes.lastIndex(of: UInt8(ascii: "@")) { bytes = bytes[(at + 1)...] }
    let stops = Set(".,;:!?)\"'".utf8)
    while let last = bytes.last, stops.contains(last) { bytes.removeLast() }
    guard var name = WebHost(bytes, standardPort: 0)?.name else { return nil }
    if name.hasPrefix("www.") { name.removeFirst(4) }
    return name
  }

  /// Whether a single word with a dot in it is a host's name: `v2.0` and `U.S.` are none.
  private static func looksLikeName(_ name: String) -> Bool {
    let labels = name.split(separator: ".")
    guard labels.count >= 2, let last = labels.last?.utf8 else { return false }
    return last.count >= 2 && (last.allSatisfy(\.isASCIILetter) || last.starts(with: "xn--".utf8))
  }
}
