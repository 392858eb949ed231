import Articles
import Typesetting

extension ReaderState {
  /// Asks for the dictionary of the article's language where words are to be parted.
  ///
  /// A large one takes a second to read: the article is shown meanwhile, its words whole.
  func loadHyphenation() -> [Effect] {
    guard preferences.hyphenates, let hyphenation, let language = reading.article?.language,
      !hyphenation.isLoaded(language)
    else { return [] }
    return [.loadHyphenation(language: language)]
  }

  /// Parts the words of the article on the screen, if it is in the language just loaded.
  mutating func hyphenationLoaded(_ language: String) {
    if reading.article?.language == language { layOutArticle() }
  }
}
