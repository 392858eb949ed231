/// Text as the search sees it: words of lower-case letters without diacritics, a space between two.
///
/// Punctuation parts words and vanishes. In scripts without spaces (Chinese, Japanese, Korean, Thai,
/// Lao, Khmer, Burmese) every character is a word by itself, so that a run of them is found as a
/// phrase, wherever it starts. A word, a prefix and a phrase can thus all be found as bytes.
package enum FoldedText {
  /// Appends the words of `text`, each with a space after it, to bytes that end with a space.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { fold($0, into: &bytes) { _, _ in } }
  }

  /// The words of a text, folded, in order.
  package static func words(of text: String) -> [String] {
    scan(text).map(\.folded)
  }

  /// The words of a text, folded, with the bytes they were read from, in order.
  package static func scan(_ text: String) -> FoldedWords {
    var words = FoldedWords()
    var text = text
    text.withUTF8 { source in
      fold(source, into: &words.bytes) { words.places.append(FoldedWords.Place($0, $1)) }
    }
    return words
  }

  /// A short text to be compared as a whole (a tag, a path), folded with its punctuation kept.
  package static func label(of text: String) -> String {
    var label = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch ScalarFold(scalar.value) {
      case .nothing: break
      case .letter(let value), .word(let value): label.append(Unicode.Scalar(value) ?? scalar)
      case .letters(let letters): label.append(contentsOf: letters.description.unicodeScalars)
      case .separator where !scalar.properties.isWhitespace: label.append(scalar)
      case .separator: if let last = label.last, last != " " { label.append(" ") }
      }
    }
    if label.last == " " { label.removeLast() }
    return String(label)
  }
}

extension FoldedText {
  /// Folds UTF-8, and reports each word's bytes in the source and in the result.
  ///
  /// ASCII takes a road without a table or a branch on the script, since most text is that.
  @inline(__always)
  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>,
    into bytes: inout [UInt8],
    word: (Range<Int>, Range<Int>) -> Void
  ) {
    var open = OpenWord()
    var index = 0
    while index < source.count {
      let (scalar, length) = decode(source, at: index)
      if scalar < 0x80 {
        if let letter = foldedASCII(UInt8(truncatingIfNeeded: scalar)) {
          open.start(at: index, bytes)
          bytes.append(letter)
        } else {
          open.end(at: index, &bytes, word)
        }
      } else {
        switch ScalarFold(scalar) {
        case .separator: open.end(at: index, &bytes, word)
        case .nothing: break
        case .letter(let letter):
          open.start(at: index, bytes)
          encode(letter, to: &bytes)
        case .letters(let letters):
          open.start(at: index, bytes)
          letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
        case .word(let character):
          open.end(at: index, &bytes, word)
          open.start(at: index, bytes)
          encode(character, to: &bytes)
          open.end(at: index + length, &bytes, word)
        }
      }
      index += length
    }
    open.end(at: index, &bytes, word)
  }

  /// The word that is being folded, if any.
  private struct OpenWord {
    var isOpen = false
    var source = 0
    var folded = 0

    @inline(__always)
    mutating func start(at index: Int, _ bytes: borrowing [UInt8]) {
      guard !isOpen else { return }
      isOpen = true
      source = index
      folded = bytes.count
    }

    @inline(__always)
    mutating func end(
      at index: Int,
      _ bytes: inout [UInt8],
      _ word: (Range<Int>, Range<Int>) -> Void
    ) {
      guard isOpen else { return }
      isOpen = false
      word(source..<index, folded..<bytes.count)
      bytes.append(UInt8(ascii: " "))
    }
  }

  @inline(__always)
  private static func foldedASCII(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    if lower &- 0x61 < 26 { return lower }
    return byte &- 0x30 < 10 ? byte : nil
  }

  /// What a scalar is to words.
  enum ScalarKind {
    case separator
    case nothing
    case letter
    case word
  }

  @inline(__always)
  static func kind(of scalar: UInt32) -> ScalarKind {
    if scalar < 0x80 {
      return foldedASCII(UInt8(truncatingIfNeeded: scalar)) == nil ? .separator : .letter
    }
    return switch ScalarFold(scalar) {
    case .separator: .separator
    case .nothing: .nothing
    case .letter, .letters: .letter
    case .word: .word
    }
  }

  /// The scalar that starts at `index`, and its length in bytes; the text is well formed.
  @inline(__always)
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = source[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= source.count else { return (0x20, source.count - index) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      scalar = scalar << 6 | UInt32(source[index + offset] & 0x3F)
    }
    return (scalar, length)
  }

  private static func encode(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if let unicode = Unicode.Scalar(scalar) {
      bytes.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
