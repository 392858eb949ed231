package import Articles
package import Typesetting

/// An article to be laid out whole, away from the keys.
package struct LayoutRequest: Equatable, Sendable {
  package let article: Article
  package let settings: LayoutSettings
  package let number: Int
}

extension ReaderState {
  /// The work of setting what the first layout of a long article left out; none while it is done.
  mutating func askForRest() -> [Effect] {
    guard reading.lacksRest, let article = reading.article, reading.layout != nil else { return [] }
    reading.lacksRest = false
    let number = reading.layoutNumber
    return [.layOutRest(LayoutRequest(article: article, settings: settings(for: article), number: number))]
  }

  /// Takes the whole layout in, with the same lines on top as before.
  mutating func show(_ layout: ArticleLayout, number: Int) {
    guard number == reading.layoutNumber, reading.layout?.isComplete == false else { return }
    let goesToEnd = reading.goesToEnd
    take(layout)
    if goesToEnd { moveTop(to: lastTop) }
  }
}
