import CellGrid
import ReaderCore
import Typesetting

/// What stands in place of an empty list: why it is empty, and what to do next.
struct EmptyListView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    let (title, advice) = words
    let lines = [title] + advice
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

  private var words: (title: String, advice: [String]) {
    if state.search.isWaiting { return ("Searching…", []) }
    if state.activity != .idle, state.list.total == 0 {
      return ("Reading the articles…", ["The first ones will be here in a moment"])
    }
    if state.list.total == 0 { return noArticles }
    let clear = key(.leave)
    return (
      "Nothing matches", ["", "\(key(.search)) edits the search", "\(clear) shows every article"]
    )
  }

  private var noArticles: (title: String, advice: [String]) {
    var advice = [
      "", "Put feeds, texts, web pages, wire stories", "or mail into the library's folder,",
      "or name a folder: dateline FOLDER", "", "\(key(.rescan)) looks again   \(key(.leave)) quits",
    ]
    if !state.problems.isEmpty {
      advice.append("\(key(.showProblems)) shows \(state.problems.count) files that gave none")
    }
    return ("No articles here", advice)
  }

  private func key(_ command: Command) -> String {
    state.keymap.labels(of: command, in: .list).first ?? command.rawValue
  }
}
