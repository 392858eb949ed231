package import CellGrid

/// Where the parts of the screen stand, from its size and what the reader asked for.
package struct ScreenLayout: Equatable, Sendable {
  /// How list and reading pane share the screen.
  package enum Arrangement: Equatable, Sendable {
    case sideBySide
    case stacked
    /// One pane at a time.
    case single(Pane)
    /// The article alone, centred.
    case zen
  }

  package let arrangement: Arrangement
  package var searchBar = Rect.zero
  /// The thin line under the search bar, where there is room for it.
  package var topRule = Rect.zero
  /// The plot above the list, where it is asked for and has room.
  package var timeline = Rect.zero
  package var list = Rect.zero
  /// The thin line between list and reading pane.
  package var divider = Rect.zero
  package var reading = Rect.zero
  package var status = Rect.zero

  package init(
    size: Size,
    preferences: Preferences,
    focus: Pane,
    isZen: Bool,
    hasTimeline: Bool = false
  ) {
    arrangement = Self.arrangement(size, preferences, focus: focus, isZen: isZen)
    let columns = size.columns
    var top = 0
    var bottom = size.rows
    if bottom >= 3 {
      bottom -= 1
      status = Rect(column: 0, row: bottom, columns: columns, rows: 1)
    }
    if arrangement != .zen, size.rows >= 2 {
      searchBar = Rect(column: 0, row: 0, columns: columns, rows: 1)
      top = 1
      if size.rows >= 10 {
        topRule = Rect(column: 0, row: 1, columns: columns, rows: 1)
        top = 2
      }
    }
    place(Rect(column: 0, row: top, columns: columns, rows: bottom - top), preferences)
    if hasTimeline { placeTimeline() }
  }

  /// Three rows of bars and one of names, fewer where the list would have too few left.
  private mutating func placeTimeline() {
    let rows = list.rows >= 12 ? 4 : list.rows >= 7 ? 3 : list.rows >= 5 ? 2 : 0
    guard rows > 0, list.columns >= 12 else { return }
    timeline = Rect(column: list.column, row: list.row, columns: list.columns, rows: rows)
    list = Rect(
      column: list.column,
      row: list.row + rows,
      columns: list.columns,
      rows: list.rows - rows
    )
  }

  /// The columns the text of an article may take, and where the first of them stands.
  package func textColumns(measure: Int) -> (start: Int, count: Int) {
    let margin = reading.columns >= 50 ? 3 : reading.columns >= 24 ? 1 : 0
    let count = max(0, min(measure, reading.columns - 2 * margin))
    return (reading.column + (reading.columns - count) / 2, count)
  }

  package func isVisible(_ pane: Pane) -> Bool {
    pane == .list ? !list.isEmpty : !reading.isEmpty
  }

  private static func arrangement(
    _ size: Size,
    _ preferences: Preferences,
    focus: Pane,
    isZen: Bool
  ) -> Arrangement {
    if isZen { return .zen }
    let fitsBeside = size.columns >= 72 && size.rows >= 5
    // Below that neither the list nor the article would have rows enough to be read in.
    let fitsStacked = size.columns >= 48 && size.rows >= 22
    switch preferences.split {
    case .single: return .single(focus)
    case .sideBySide where fitsBeside: return .sideBySide
    case .stacked where fitsStacked: return .stacked
    case .automatic where size.columns >= 100 && fitsBeside: return .sideBySide
    default: return fitsStacked ? .stacked : .single(focus)
    }
  }

  private mutating func place(_ area: Rect, _ preferences: Preferences) {
    switch arrangement {
    case .zen, .single(.reading): reading = area
    case .single(.list): list = area
    case .sideBySide:
      let wanted = Int(Double(area.columns) * preferences.splitRatio)
      let width = min(max(wanted, 28), area.columns - 40)
      list = Rect(column: 0, row: area.row, columns: width, rows: area.rows)
      divider = Rect(column: width, row: area.row, columns: 1, rows: area.rows)
      reading = Rect(
        column: width + 1,
        row: area.row,
        columns: area.columns - width - 1,
        rows: area.rows
      )
    case .stacked:
      let wanted = Int(Double(area.rows) * preferences.splitRatio)
      let height = min(max(wanted, 5), area.rows - 8)
      list = Rect(column: 0, row: area.row, columns: area.columns, rows: height)
      divider = Rect(column: 0, row: area.row + height, columns: area.columns, rows: 1)
      reading = Rect(
        column: 0,
        row: area.row + height + 1,
        columns: area.columns,
        rows: area.rows - height - 1
      )
    }
  }
}
