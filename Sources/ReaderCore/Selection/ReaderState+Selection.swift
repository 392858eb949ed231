extension ReaderState {
  /// Begins a stretch of selected rows at the cursor, or ends the one that is growing.
  mutating func selectRows() -> [Effect] {
    guard list.count > 0 else { return [] }
    guard var selection = list.selection else {
      list.selection = RowSelection(anchor: list.selected)
      return []
    }
    if selection.isGrowing {
      selection.end(at: list.selected, count: list.count)
    } else {
      selection.begin(at: list.selected)
    }
    list.selection = selection
    return []
  }

  mutating func selectAll() -> [Effect] {
    guard list.count > 0 else { return [] }
    list.selection = RowSelection(all: list.count)
    return []
  }

  /// Goes to a row, or in the article to a line, by its number from 1.
  mutating func go(toRow number: Int, in pane: Pane? = nil) -> [Effect] {
    if (pane ?? focus) == .reading || (isZen && pane == nil) {
      return scroll(by: number - 1 - reading.top)
    }
    guard list.count > 0 else { return [] }
    return select(min(max(1, number), list.count) - 1)
  }
}
