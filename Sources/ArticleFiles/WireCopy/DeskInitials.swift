/// Who wrote and edited a story, in letters after it: `hh/ph/ts/hd`, `(bsc)`, `PTI KJ SRY`.
struct DeskInitials {
  /// The agency that the letters begin with.
  var agency: String?

  /// Reads a line that holds the letters and nothing else.
  init?(_ text: String) {
    guard text.utf8.count <= 40, text.utf8.contains(where: Self.isLetter) else { return nil }
    if Self.isAlone(text) || Self.areParted(text) { return }
    let words = text.split(separator: " ")
    guard let first = words.first, (2...6).contains(words.count),
      let known = Agency.canonicalName(of: first), !text.hasSuffix("."),
      words.dropFirst().allSatisfy(Self.isInitialsOrNumber)
    else { return nil }
    agency = known
  }

  /// `(bsc)`, `PSA` and the like.
  private static func isAlone(_ text: String) -> Bool {
    if text.hasPrefix("("), text.hasSuffix(")") {
      let inner = text.dropFirst().dropLast()
      return (2...4).contains(inner.utf8.count) && inner.utf8.allSatisfy(isSmallLetter)
    }
    if (2...4).contains(text.utf8.count), text.utf8.allSatisfy(isCapital) { return true }
    let letters = text.split(separator: ".", omittingEmptySubsequences: true)
    return text.hasSuffix(".") && (2...3).contains(letters.count) && text.utf8.count <= 6
      && letters.allSatisfy { $0.utf8.count == 1 && $0.utf8.allSatisfy(isCapital) }
  }

  /// Letters with strokes or points between: `gr/bp`, `ABC // DEF`, `ov.ps`, `(Schluss) ov/ps`.
  private static func areParted(_ text: String) -> Bool {
    var text = Substring(text)
    for mark in ["(Schluss)", "Enditem"] where text.hasPrefix(mark) {
      text = text.dropFirst(mark.count)
    }
    let hasStroke = text.contains("/")
    guard hasStroke || (text.utf8.count <= 8 && text.contains(".") && !text.hasSuffix(".")) else {
      return false
    }
    let parts = text.split { "/ .()+-".contains($0) }
    guard (hasStroke ? 1 : 2)...7 ~= parts.count else { return false }
    let isSmall = parts.allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(isSmallLetter) }
    let isLarge = parts.allSatisfy { $0.utf8.count <= 5 && $0.utf8.allSatisfy(isCapital) }
    return isSmall || (isLarge && hasStroke && (text.contains("//") || parts.count == 1))
  }

  private static func isInitialsOrNumber(_ word: Substring) -> Bool {
    let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return word.utf8.count <= 4 && (isNumber || word.utf8.allSatisfy(isLetter))
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isSmallLetter(byte | 0x20) }
}
