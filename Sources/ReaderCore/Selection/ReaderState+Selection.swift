import Wording

extension ReaderState {
  /// The rows that verbs act on; nil for the current article alone.
  ///
  /// Whoever is in the article means that one, whatever is selected in the list.
  package var selectedRanges: [Range<Int>]? {
    guard focus == .list, !isZen else { return nil }
    return list.selection?.ranges(cursor: list.selected, count: list.count)
  }

  /// Asks for the links of the selected articles; nil when none are selected.
  func copySelectedLinks() -> [Effect]? {
    selectedRanges.map { [.collectLinks($0, resultID: list.resultID)] }
  }

  /// Copies links, a line each, and says how many articles have none.
  mutating func copy(links: [String], of count: Int) -> [Effect] {
    guard !links.isEmpty else {
      notice = Notice(.noSelectedHasLink)
      return []
    }
    notice = Notice(.copiedLinks(links.count, of: count))
    return [.copy(links.joined(separator: "\n"))]
  }

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
