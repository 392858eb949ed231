import Foundation

/// Parts the words of a paragraph where its language's dictionary lets a hyphen stand.
///
/// Words with a capital inside, with digits or signs, in code, or short are left whole, and so is
/// the last word of the paragraph.
struct WordParter {
  private static let fewestLetters = 5
  private static let mostLetters = 60

  private let text: StyledText
  private let clusters: [Cluster]
  private let dictionary: HyphenationDictionary

  init(_ text: StyledText, clusters: [Cluster], dictionary: HyphenationDictionary) {
    self.text = text
    self.clusters = clusters
    self.dictionary = dictionary
  }

  /// The pieces, each word that may be parted as several.
  func parted(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.indices.last else { return [] }
    var parted: [Piece] = []
    var span = 0
    for index in pieces.indices {
      let start = Int(clusters[Int(pieces[index].start)].start)
      while span + 1 < text.spans.count, text.spans[span + 1].start <= start { span += 1 }
      let isCode = span < text.spans.count && text.spans[span].role == .code
      if index == last || isCode {
        parted.append(pieces[index])
      } else {
        append(pieces[index], to: &parted)
      }
    }
    return parted
  }

  private func append(_ piece: Piece, to parted: inout [Piece]) {
    var rest = piece
    for place in places(in: piece) {
      var part = rest
      part.end = Int32(place)
      part.width = width(of: rest.start..<part.end)
      part.gap = 0
      part.ending = .hyphenation
      parted.append(part)
      rest.start = part.end
      rest.width -= part.width
    }
    parted.append(rest)
  }

  private func width(of range: Range<Int32>) -> Int32 {
    range.reduce(0) { $0 + Int32(clusters[Int($1)].width) }
  }

  /// The clusters of a piece that a part of its word may begin with.
  private func places(in piece: Piece) -> [Int] {
    let range = Int(piece.start)..<Int(piece.end)
    guard range.count >= Self.fewestLetters, range.count <= Self.mostLetters,
      let first = range.first(where: { isLetter($0) }),
      let last = range.last(where: { isLetter($0) }), last - first + 1 >= Self.fewestLetters,
      (first...last).allSatisfy({ isLetter($0) })
    else { return [] }
    var scalars: [UInt32] = []
    var owners: [Int] = []
    for index in first...last {
      for scalar in letter(index) {
        scalars.append(scalar)
        owners.append(index)
      }
    }
    guard let word = lowercased(scalars) else { return [] }
    return dictionary.places(in: word).filter { owners[$0] != owners[$0 - 1] }.map { owners[$0] }
  }

  private func isLetter(_ index: Int) -> Bool {
    guard clusters[index].kind == .letter, clusters[index].width > 0 else { return false }
    let value = UTF8Scalar.value(in: text.bytes, at: Int(clusters[index].start))
    return Unicode.Scalar(value)?.properties.isAlphabetic == true
  }

  private func letter(_ index: Int) -> [UInt32] {
    let start = Int(clusters[index].start)
    let end = index + 1 < clusters.count ? Int(clusters[index + 1].start) : text.bytes.count
    return String(decoding: text.bytes[start..<end], as: UTF8.self)
      .precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
  }

  /// The word as dictionaries have it; nil when there is a capital after its first letter.
  private func lowercased(_ word: [UInt32]) -> [UInt32]? {
    var lower: [UInt32] = []
    for (index, value) in word.enumerated() {
      guard let properties = Unicode.Scalar(value)?.properties else { return nil }
      if index > 0, properties.isUppercase { return nil }
      let mapped = properties.lowercaseMapping.unicodeScalars
      lower.append(mapped.count == 1 ? mapped.first?.value ?? value : value)
    }
    return lower
  }
}
