package import Articles
package import Typesetting
package import Wording

/// The reading pane: the article, its lines, and where the reader is in it.
package struct ReadingState: Equatable, Sendable {
  /// The article that is to be shown; ``article`` is still another one while it is being read.
  package var wanted: ArticleID?
  package var article: Article?
  package var layout: ArticleLayout?
  /// What ``layout`` was made by.
  var layoutSettings: LayoutSettings?
  /// Tells the layout of now from older ones, whose rest may still come.
  var layoutNumber = 0
  /// Whether the rest of the layout is to be asked for.
  var lacksRest = false
  /// Whether the reader asked for the end before it was laid out.
  var goesToEnd = false
  /// How far wide tables are scrolled sideways, by their number in the layout.
  var tableOffsets: [Int: Int] = [:]
  /// What the links of the article say.
  package internal(set) var links = ArticleLinks()
  /// The line at the top of the pane; ``ReaderState/moveTop(to:)`` is how the reader moves it.
  package var top = 0
  /// The place that the reader put at the top, for setting the article in another width.
  var place = TextAnchor.start
  /// Where the article is to be opened next time, and where it would be as far as that is kept.
  var placeToKeep = TextAnchor.start
  var keptPlace = TextAnchor.start
  package var find: FindState?
  /// What was looked for before, for whoever presses Enter without a text.
  var lastFind = ""
  /// Words of the list's query, where they stand in the layout.
  package var queryMatches: [LayoutMatch] = []
  /// Whether it is not known yet where those stand.
  var lacksQueryMatches = false
  /// Whether words are to be looked for that are not asked for yet.
  var lacksWords = false
  /// Tells the words looked for last from older ones.
  var wordNumber = 0
  /// Whether the wanted article is in a large file that is still being read.
  package internal(set) var isSlow = false
  /// Why the wanted article cannot be shown.
  package var problem: Phrase?
  /// Whether it is not known yet where the article was left, and the reader has not moved in it.
  var awaitsPlace = false
  /// Where articles were left, while that is on its way to be kept.
  var places: [ArticleID: TextAnchor] = [:]

  package init() {}

  /// The line of a layout that the reader put at the top.
  func topLine(of layout: ArticleLayout) -> Int {
    layout.startsAtTop && place == .start ? 0 : layout.line(at: place)
  }

  package var isLoading: Bool {
    wanted != nil && problem == nil && article?.id != wanted
  }
}

/// A search inside the article.
package struct FindState: Equatable, Sendable {
  package enum Wrap: Equatable, Sendable {
    case toTop
    case toEnd
  }

  package var editor = LineEditor()
  package var isEditing = true
  package var matches: [LayoutMatch] = []
  /// Whether the matches are still being looked for.
  package internal(set) var isLooking = false
  /// Whether the first of them is to be shown then.
  var movesWhenFound = true
  /// How many there were in the layout before this one.
  var countBefore = 0
  /// Which of ``matches`` the reader stands at.
  package var current = 0
  /// Whether the last step went over an end of the article.
  package internal(set) var wrapped: Wrap?
  /// The top line before the search began, for Escape.
  let topBefore: Int

  package init(topBefore: Int) {
    self.topBefore = topBefore
  }
}
