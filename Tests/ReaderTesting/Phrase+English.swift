package import ReaderCore
package import Wording

/// Tests are written in English; whether the other languages are there is for the compiler to see.
extension Phrase {
  package static func == (phrase: Phrase, english: String) -> Bool {
    phrase.english == english
  }

  package func hasPrefix(_ english: String) -> Bool {
    self.english.hasPrefix(english)
  }
}

extension Phrase? {
  package static func == (phrase: Phrase?, english: String) -> Bool {
    phrase?.english == english
  }
}

extension Notice {
  package var text: String { phrase.english }
}
