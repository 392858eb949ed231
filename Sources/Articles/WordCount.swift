/// How long a text is to its reader.
package enum WordCount {
  /// The words a person reads silently in a minute.
  package static let wordsPerMinute = 220

  /// The number of words in a text; two characters count as a word in scripts without spaces.
  package static func words(in text: String) -> Int {
    var text = text
    return text.withUTF8 { words(in: $0) }
  }

  private static func words(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var words = 0
    var characters = 0
    var isInWord = false
    var index = 0
    while index < text.count {
      let (scalar, length) = FoldedText.decode(text, at: index)
      index += length
      switch FoldedText.kind(of: scalar) {
      case .word:
        characters += 1
        isInWord = false
      case .letter:
        if !isInWord { words += 1 }
        isInWord = true
      case .nothing: break
      // An apostrophe or a hyphen does not end a word to those who count words.
      case .separator: isInWord = isInWord && isInner(scalar)
      }
    }
    return words + (characters + 1) / 2
  }

  /// The minutes it takes to read so many words: 1 or more.
  package static func minutes(forWords words: Int) -> Int {
    max(1, (max(0, words) + wordsPerMinute / 2) / wordsPerMinute)
  }

  private static func isInner(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2D, 0x2010, 0x2011, 0x2019: true
    default: false
    }
  }
}
