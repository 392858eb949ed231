import Articles
import CellGrid

extension ReaderState {
  mutating func toggleSnippets() -> [Effect] {
    list.snippets = list.snippets == nil ? SnippetState() : nil
    return showSelection()
  }

  /// Asks for the snippets of the rows on screen that have none yet.
  mutating func loadSnippets() -> [Effect] {
    guard list.snippets != nil else { return [] }
    let lines = list.lines(
      height: screen.list.rows,
      groupsByDay: groupsByDay,
      timeZone: timeZone
    )
    let ids = lines.compactMap { line in
      if case .snippet(let position) = line { list.window[position]?.id } else { nil }
    }
    let terms = search.query.highlightTerms
    guard let request = list.snippets?.request(ids, terms: terms) else { return [] }
    return [.loadSnippets(request)]
  }

  /// How many rows a page of the list goes, about as many as are on screen.
  var listPage: Int {
    max(1, list.snippets == nil ? screen.list.rows - 1 : screen.list.rows / 2 - 1)
  }
}
