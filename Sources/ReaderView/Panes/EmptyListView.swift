import CellGrid
import ReaderCore
import Typesetting
import Wording

/// What stands in place of an empty list: why it is empty, and what to do next.
struct EmptyListView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    let (title, advice) = words
    let lines = ([title] + advice).map { state.text($0) }
    let top = rect.row + max(0, (rect.rows - lines.count) / 3)
    for (offset, line) in lines.enumerated() where offset < rect.rows {
      let text = line.truncated(toWidth: max(0, rect.columns - 2))
      let column = rect.column + max(1, (rect.columns - text.cellWidth) / 2)
      frame.write(
        text,
        at: Point(column: column, row: top + offset),
        style: theme[offset == 0 ? .text : .secondary],
        limit: rect.endColumn
      )
    }
  }

  private var words: (title: Phrase, advice: [Phrase]) {
    if state.search.isWaiting { return (.searchingNow, []) }
    if state.activity != .idle, state.list.total == 0 {
      return (.readingArticles, [.firstArticlesSoon])
    }
    if state.list.total == 0 { return noArticles }
    return (
      .nothingMatches,
      [.empty, .editsSearch(key: key(.search)), .showsEverything(key: key(.leave))]
    )
  }

  private var noArticles: (title: Phrase, advice: [Phrase]) {
    var advice = [.empty] + Phrase.howToBegin + [.empty]
    advice.append(.looksAgain(key: key(.rescan), quitKey: key(.leave)))
    if !state.problems.isEmpty {
      advice.append(.showsFailedFiles(state.problems.count, key: key(.showProblems)))
    }
    return (.noArticles, advice)
  }

  private func key(_ command: Command) -> String {
    state.keymap.labels(of: command, in: .list).first ?? command.rawValue
  }
}
