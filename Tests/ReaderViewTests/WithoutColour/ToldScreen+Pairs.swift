import Articles
import CellGrid
import Foundation
import ReaderTesting
import Wording

@testable import ReaderCore

extension ToldScreen {
  /// What the list tells of a row.
  var listPairs: [ToldPair] {
    let read = Marks(isRead: true)
    return [
      ToldPair("read", in: .list, state(), state(marks: read)),
      ToldPair("starred", in: .list, state(), state(marks: Marks(isStarred: true))),
      ToldPair("current", in: .list, state(), state("j")),
      ToldPair("selected", in: .list, state("j"), state("vj")),
      ToldPair("current and selected", in: .list, state(), state("v")),
      ToldPair("pending", in: .list, state(), pending(state())),
      ToldPair("pending, starred", in: .list, starred, pending(starred)),
      ToldPair("pending, selected", in: .list, state("v"), pending(state("v"))),
    ]
  }

  private var starred: ReaderState { state(marks: Marks(isStarred: true)) }

  private func pending(_ state: ReaderState) -> ReaderState {
    var state = state
    let problem = SaveProblem(count: 1, path: "/m", reason: "full", articleIDs: [Samples.id(1)])
    _ = state.update(.unsaved(problem))
    return state
  }

  /// Which pane takes the keys.
  var focusPairs: [ToldPair] {
    [
      ToldPair("focus on the article", in: .list, state(), state("<Tab>")),
      ToldPair("focus on the search bar", in: .list, state(), state("/")),
    ]
  }

  /// Words that match, wherever they stand.
  var matchPairs: [ToldPair] {
    let rows = [
      ("", "a row"), ("j", "a row left"), ("<Tab>", "a row away"), ("v", "a selected row"),
    ]
    let inList = rows.map { keys, place in
      ToldPair("match in \(place)", in: .list, state(keys), state(keys, query: "tidal"))
    }
    let read = Marks(isRead: true)
    let inArticle = Self.kinds.map { kind, body in
      ToldPair("match in \(kind)", in: .reading, reading(body), reading(body, query: "tide"))
    }
    let current = Self.kinds.flatMap { kind, body in
      let other = body + [.paragraph([.text("Another tide.")])]
      return [
        ToldPair(
          "current match in \(kind)",
          in: .reading,
          reading(other, keys: "/tide<Enter>"),
          reading(other, keys: "/tide<Enter>n")
        ),
        ToldPair(
          "find in \(kind)",
          in: .reading,
          reading(body),
          reading(body, keys: "/tide<Enter>")
        ),
      ]
    }
    return inList + inArticle + current + [
      ToldPair(
        "match in a read row",
        in: .list,
        state(marks: read),
        state(marks: read, query: "tidal")
      )
    ]
  }

  /// A tide in each kind of text.
  private static let kinds: [(String, [Block])] = {
    let inlines: [(String, Inline)] = [
      ("text", .text("A tide")), ("strong words", .strong([.text("A tide")])),
      ("code", .code("A tide")), ("a link", .link([.text("A tide")], url: "https://quay.example/")),
      ("emphasis", .emphasis([.text("A tide")])),
    ]
    return inlines.map { ($0, [.paragraph([$1])]) } + [
      ("a heading", [.heading(level: 3, [.text("A tide")])]),
      ("a quote", [.quote([.paragraph([.text("A tide")])])]),
      ("a block of code", [.code(language: nil, text: "A tide")]),
    ]
  }()

  /// What each kind of text is.
  var articlePairs: [ToldPair] {
    let plain: [Block] = [.paragraph([.text("A tide")]), .paragraph([.text("B")])]
    let kinds =
      Self.kinds.filter { !["text", "emphasis"].contains($0.0) } + [
        ("struck words", [.paragraph([.strikethrough([.text("A tide")])])]),
        ("a first heading", [.heading(level: 1, [.text("A tide")])]),
        ("a second heading", [.heading(level: 2, [.text("A tide")])]),
      ]
    let levels = [1, 2, 3].map { [Block.heading(level: $0, [.text("A tide")]), plain[1]] }
    var captioned = state("<Enter>")
    var article = Samples.article(1, "Quay")
    article.captions = ["A tide"]
    article.body = [plain[1]]
    _ = captioned.update(.articleLoaded(article))
    return kinds.map { kind, body in
      ToldPair(kind, in: .reading, reading(plain), reading(body + [plain[1]]))
    }
      + zip(levels, levels.dropFirst()).map { first, second in
        ToldPair("level of a heading", in: .reading, reading(first), reading(second))
      } + [ToldPair("caption", in: .reading, reading(plain), captioned)]
  }

  /// What the lines above and below the panes tell.
  var linePairs: [ToldPair] {
    let bad = state("/is:purple")
    var good = bad
    good.search.problem = nil
    return [
      ToldPair(
        "problem",
        in: .status,
        noticing(Notice(Phrase(asIs: "The disk is full"))),
        noticing(Notice(Phrase(asIs: "The disk is full"), kind: .problem))
      ),
      ToldPair("bad part of a query", in: .searchBar, good, bad),
      ToldPair("progress", in: .status, working(10), working(90)),
      ToldPair("narrowed bar", in: .all, timeline(hoursAgo: 1), timeline(hoursAgo: 97)),
    ]
  }

  private func noticing(_ notice: Notice) -> ReaderState {
    var state = state()
    _ = state.update(.notice(notice))
    return state
  }

  private func working(_ done: Int) -> ReaderState {
    var state = state()
    _ = state.update(.libraryActivity(.reading(ReadingProgress(done, of: 100))))
    return state
  }

  private func timeline(hoursAgo: Double) -> ReaderState {
    var preferences = Preferences()
    preferences.usesASCII = usesASCII
    let rows = [Samples.row(1, "Tidal plant", hoursAgo: hoursAgo)]
    var state = ReaderState.listing(rows, size: size, preferences: preferences)
    state.press("i")
    let days = [TimelineDay(day: 17_775, count: 12), TimelineDay(day: 17_779, count: 5)]
    _ = state.update(.timelinePlotted(days, generation: state.timeline?.generation ?? 0))
    return state
  }
}
