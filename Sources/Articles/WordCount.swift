/// How long a text is to its reader.
package enum WordCount {
  /// The words a person reads silently in a minute.
  package static let wordsPerMinute = 220

  /// The number of words in a text; two characters count as a word in scripts without spaces.
  package static func words(in text: String) -> Int {
    var words = 0
    var characters = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      switch ScalarFold(scalar.value) {
      case .word:
        characters += 1
        isInWord = false
      case .letter, .letters:
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

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "-", "\u{2010}", "\u{2011}": true
    default: false
    }
  }
}
