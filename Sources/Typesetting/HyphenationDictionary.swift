import CTypesetting

/// One language's rules for parting words, as libhyphen reads them.
struct HyphenationDictionary: Sendable, Equatable {
  /// The number by which libhyphen's wrapper knows it.
  private let number: CInt

  private static let fewestBefore: CInt = 2
  private static let fewestAfter: CInt = 3

  /// Nil when the file cannot be read.
  init?(path: String) {
    number = dl_load_hyphenation(path)
    guard number >= 0 else { return nil }
  }

  /// The places in a word, as numbers of scalars before them, where it may be parted.
  func places(in word: [UInt32]) -> [Int] {
    guard !word.isEmpty else { return [] }
    var parts = [UInt8](repeating: 0, count: word.count)
    let status = dl_hyphenate(
      number,
      word,
      word.count,
      Self.fewestBefore,
      Self.fewestAfter,
      &parts
    )
    guard status == 0 else { return [] }
    return parts.indices.filter { parts[$0] != 0 }.map { $0 + 1 }
  }
}
