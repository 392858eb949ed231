import Foundation

extension String {
  /// Pieces of about so many bytes are composed at once.
  private static let pieceBytes = 1024

  /// The text with each letter and its accents as one scalar where there is one.
  ///
  /// It is composed piece by piece: the time that Foundation takes grows with the square of the text.
  var composedInPieces: String {
    guard utf8.count > Self.pieceBytes else { return precomposedStringWithCanonicalMapping }
    var composed = ""
    var start = startIndex
    for index in unicodeScalars.indices
    where utf8.distance(from: start, to: index) >= Self.pieceBytes
      && unicodeScalars[index].beginsAnew
    {
      composed += String(self[start..<index]).precomposedStringWithCanonicalMapping
      start = index
    }
    return composed + String(self[start...]).precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// Whether the scalar never becomes one with what stands before it, as accents and the vowels and
  /// last consonants of Korean do.
  fileprivate var beginsAnew: Bool {
    if isASCII { return true }
    guard value < 0x1_0000, !(0x1160...0x11FF).contains(value) else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter: return true
    default: return false
    }
  }
}
