package import Articles

/// The search bar: the text as typed, and the query that the list shows.
package struct SearchState: Equatable, Sendable {
  package var editor = LineEditor()
  package var isEditing = false
  /// The last text that parsed; the list shows its result until the text parses again.
  package var query = Query()
  /// Why the text as typed is no query.
  package var problem: QueryProblem?
  /// The number of the latest search asked for.
  package var generation = 0
  /// Whether the answer to the latest search is still to come.
  package var isWaiting = false
  /// The query that the list answers.
  var answeredQuery = Query()
  /// The article that was selected when the latest search was asked for.
  var selectionAtRequest: ArticleID?
  /// What the text was before editing began, for Escape.
  var textBefore = ""
  /// What was searched for before, in this run and in former ones.
  package var history = LineHistory()
  /// What could be typed next, while it is offered.
  package var completion: CompletionState?
  /// What stands at the cursor, while an answer about it is awaited.
  var completionTarget: CompletionTarget?
  /// The number of the latest request for completions.
  package var completionGeneration = 0
  /// How far back in the history the editor stands; 0 is the text being typed.
  var historyDepth = 0

  package init() {}

  /// Whether the list still answers an earlier query.
  package var isBehind: Bool { isWaiting && query != answeredQuery }
}
