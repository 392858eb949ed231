import ReaderCore
import Typesetting

extension ReaderServices {
  /// Reads a language's dictionary; nil when there is none.
  func loadHyphenation(_ language: String) -> Message? {
    hyphenation.load(language) ? .hyphenationLoaded(language) : nil
  }
}
