/// One word of a text.
package struct FoldedWord: Hashable, Sendable {
  package let folded: String
  /// The word's bytes in the UTF-8 of the text it was read from.
  package let range: Range<Int>
}

/// The words of a text, folded, in order.
///
/// A text may have a word a character, and megabytes of them: each is made when it is looked at.
package struct FoldedWords: RandomAccessCollection, Sendable {
  /// Where a word stands; no text that is read has more bytes than such a number counts.
  struct Place: Sendable {
    private let source: (start: UInt32, end: UInt32)
    private let word: (start: UInt32, end: UInt32)

    init(_ source: Range<Int>, _ word: Range<Int>) {
      self.source = (UInt32(clamping: source.lowerBound), UInt32(clamping: source.upperBound))
      self.word = (UInt32(clamping: word.lowerBound), UInt32(clamping: word.upperBound))
    }

    var range: Range<Int> { Int(source.start)..<Int(source.end) }
    var folded: Range<Int> { Int(word.start)..<Int(word.end) }
  }

  /// All words, each with a space after it.
  var bytes: [UInt8] = []
  var places: [Place] = []

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(index: Int) -> FoldedWord {
    let place = places[index]
    return FoldedWord(
      folded: String(decoding: bytes[place.folded], as: UTF8.self),
      range: place.range
    )
  }
}
