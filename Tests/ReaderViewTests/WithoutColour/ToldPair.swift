import Articles
import CellGrid
import ReaderCore
import ReaderTesting

/// Two states that differ in one thing, which a part of the screen has to tell.
struct ToldPair {
  let name: String
  let part: ColourlessPicture.Part
  let first: ReaderState
  let second: ReaderState

  init(
    _ name: String,
    in part: ColourlessPicture.Part,
    _ first: ReaderState,
    _ second: ReaderState
  ) {
    self.name = name
    self.part = part
    self.first = first
    self.second = second
  }

  /// Every pair, at a usual size and, where rows are marked, at those with less room.
  static func all(usesASCII: Bool) -> [ToldPair] {
    let room = ToldScreen(size: Size(columns: 110, rows: 24), usesASCII: usesASCII)
    let small = ToldScreen(size: Size(columns: 20, rows: 9), usesASCII: usesASCII)
    let tiny = ToldScreen(size: Size(columns: 12, rows: 5), usesASCII: usesASCII)
    return room.listPairs + room.focusPairs + room.matchPairs + room.articlePairs
      + room.linePairs + room.panelPairs + small.listPairs + small.panelPairs + tiny.listPairs
  }
}

/// Makes the states of pairs, for a screen of one size.
struct ToldScreen {
  let size: Size
  let usesASCII: Bool

  /// A reader of three articles, after some keys.
  func state(
    _ keys: String = "",
    marks: Marks = Marks(),
    query: String = "",
    change: (inout Preferences) -> Void = { _ in }
  ) -> ReaderState {
    var preferences = Preferences()
    preferences.usesASCII = usesASCII
    change(&preferences)
    let rows = [
      Samples.row(1, "Tidal plant", marks: marks), Samples.row(2, "Tidal grid"),
      Samples.row(3, "Dry autumn"),
    ]
    var state = ReaderState.listing(rows, size: size, query: query, preferences: preferences)
    _ = state.update(.articleLoaded(Samples.article(1, "Tidal plant")))
    state.press(keys)
    return state
  }

  /// A reader of an article with this body.
  func reading(_ body: [Block], query: String = "", keys: String = "") -> ReaderState {
    var state = state(query: query)
    var article = Samples.article(1, "Quay")
    article.body = body
    _ = state.update(.articleLoaded(article))
    state.press("<Enter>" + keys)
    return state
  }
}
