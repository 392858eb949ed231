import Articles
import Typesetting

extension ReaderState {
  /// Whoever has gone no further than this has seen the headline alone, and opens at the top again.
  private static let openingLines = 3

  /// Whether the reader has moved in the article since its place was kept.
  package var hasMovedInArticle: Bool {
    reading.article != nil && reading.placeToKeep != reading.keptPlace
  }

  /// Begins an article at the place where it was left.
  mutating func open(at place: TextAnchor) {
    reading.place = place
    reading.placeToKeep = place
    reading.keptPlace = place
  }

  /// Goes to the place where an article was left, unless the reader was quicker.
  mutating func go(to place: TextAnchor, of id: ArticleID) {
    guard reading.awaitsPlace, reading.article?.id == id else { return }
    reading.awaitsPlace = false
    open(at: place)
    layOutArticle()
  }

  /// Puts a line at the top because the reader wants it there.
  mutating func moveTop(to line: Int) {
    let top = min(max(0, line), lastTop)
    let layout = reading.layout
    let isAtStart = top == 0 && layout?.startsAtTop != false
    reading.awaitsPlace = false
    reading.goesToEnd = false
    if top != reading.top {
      reading.top = top
      reading.place = isAtStart ? .start : layout?.anchor(ofLine: top) ?? .start
    }
    // What was read to its end is not to be opened there.
    let isAtEnd = top == lastTop && layout?.isComplete != false
    let isAtAnEnd = isAtEnd || top <= Self.openingLines && layout?.startsAtTop != false
    reading.placeToKeep = isAtAnEnd ? .start : reading.place
  }

  /// Has the place in the article kept, if the reader has moved since it last was.
  mutating func keepPlace() -> [Effect] {
    guard hasMovedInArticle, let id = reading.article?.id else { return [] }
    reading.keptPlace = reading.placeToKeep
    reading.places[id] = reading.placeToKeep
    return [.keepPlace(reading.placeToKeep, of: id)]
  }
}
