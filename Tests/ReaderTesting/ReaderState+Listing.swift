package import Articles
package import CellGrid
package import ReaderCore

extension ReaderState {
  /// A reader whose first search found `rows`, of so many articles in all.
  package static func listing(
    _ rows: [ArticleRow],
    size: Size = Size(columns: 120, rows: 30),
    total: Int? = nil,
    query: String = "",
    preferences: Preferences = Preferences()
  ) -> ReaderState {
    var state = ReaderState(
      size: size,
      now: Samples.now,
      timeZone: Samples.utc,
      preferences: preferences
    )
    _ = state.start(query: query)
    _ = state.update(.found(state.answer(rows, total: total)))
    return state
  }

  /// The answer that the latest search waits for.
  package func answer(
    _ rows: [ArticleRow],
    total: Int? = nil,
    selected: Int? = nil
  )
    -> SearchAnswer
  {
    SearchAnswer(
      generation: search.generation,
      resultID: search.generation,
      count: rows.count,
      total: total ?? rows.count,
      window: RowWindow(start: 0, rows: rows),
      selected: selected
    )
  }

  /// Presses keys one after another and gathers the effects.
  @discardableResult
  package mutating func press(_ script: String) -> [Effect] {
    ([Key](script: script) ?? []).flatMap { update(.input(.key($0))) }
  }
}
