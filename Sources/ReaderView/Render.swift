package import CellGrid
package import ReaderCore
import Typesetting

/// Draws the whole screen: the same state and theme always give the same frame.
package func render(_ state: ReaderState, theme: Theme) -> Frame {
  var frame = Frame(size: state.size)
  frame.fill(
    Rect(column: 0, row: 0, columns: state.size.columns, rows: state.size.rows),
    style: theme[.text]
  )
  let screen = state.screen
  SearchBarView(state: state, theme: theme).draw(into: &frame, in: screen.searchBar)
  RuleView(glyphs: state.glyphs, theme: theme).draw(screen, into: &frame)
  TimelineView(state: state, theme: theme).draw(into: &frame, in: screen.timeline)
  ListView(state: state, theme: theme).draw(into: &frame, in: screen.list)
  ReadingView(state: state, theme: theme).draw(into: &frame, in: screen.reading)
  StatusLineView(state: state, theme: theme).draw(into: &frame, in: screen.status)
  CompletionView(state: state, theme: theme).draw(into: &frame)
  WhichKeyView(state: state, theme: theme).draw(into: &frame)
  OverlayView(state: state, theme: theme).draw(into: &frame)
  if state.preferences.cursor == .shown { frame.cursor = frame.cursor ?? frame.rest }
  return frame
}
