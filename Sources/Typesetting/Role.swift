/// What a run of text is, for a theme to give it a look.
///
/// The raw value is the name a theme file uses.
package enum Role: String, CaseIterable, Sendable {
  /// Plain text, and the ground of the whole screen.
  case text
  /// What matters less than the text beside it.
  case secondary
  /// Thin lines between panes.
  case rule

  // The list.
  case title
  case titleRead = "title-read"
  case unread
  case star
  case source
  case age
  case day
  case tag
  /// The current row while the list has the focus, and while it has not.
  case selection
  case selectionUnfocused = "selection-unfocused"

  // The search bar and the status line.
  case prompt
  case query
  case queryProblem = "query-problem"
  case count
  case status
  case notice
  case problem
  case progress
  case key

  // The reading pane.
  case headline
  case metadata
  case dateline
  case body
  case heading
  case caption
  case captionMark = "caption-mark"
  case emphasis
  case strong
  case strikethrough
  case code
  case codeBlock = "code-block"
  case quote
  case quoteMark = "quote-mark"
  case listMark = "list-mark"
  case tableHeader = "table-header"
  case tableRule = "table-rule"
  case link
  case linkNumber = "link-number"
  case image
  case position

  /// Words that match the query, laid over whatever they stand in.
  case match
  /// The match the reader stepped to.
  case currentMatch = "current-match"

  // What lies over the panes: help, pickers, editors.
  case overlay
  case overlayTitle = "overlay-title"
  case overlaySelection = "overlay-selection"
}
