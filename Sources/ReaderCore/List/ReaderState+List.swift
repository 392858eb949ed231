import Articles
import CellGrid
import Wording

extension ReaderState {
  /// How many rows are kept on either side of those on screen.
  static let rowsAround = 200

  mutating func moveSelection(by count: Int) -> [Effect] {
    guard list.count > 0 else { return [] }
    return select(min(max(0, list.selected + count), list.count - 1))
  }

  mutating func select(_ position: Int) -> [Effect] {
    list.selected = position
    return showSelection() + followSelection()
  }

  /// Takes an answer in: the list shows it, unless it is to an older question.
  mutating func show(_ answer: SearchAnswer) -> [Effect] {
    guard answer.generation == search.generation else { return [] }
    search.isWaiting = false
    search.answeredQuery = search.query
    let moved = list.selectedRow?.id
    let hasMoved = moved != search.selectionAtRequest
    if answer.resultID != list.resultID { list.selection = nil }
    list.resultID = answer.resultID
    list.count = answer.count
    list.total = answer.total
    list.window = answer.window
    list.requested = nil
    updateQueryMatches()
    // Whoever went on to another article while the search ran is not taken back.
    let position = hasMoved ? moved.flatMap { answer.window.position(of: $0) } : nil
    let selected = position ?? answer.selected
    let isGone = selected == nil && reading.wanted != nil
    list.selected = selected ?? min(list.selected, max(0, answer.count - 1))
    let effects = showSelection() + plotTimeline()
    // What is being read stays, though the list no longer has it.
    if isGone, focus == .reading || isZen { return effects }
    return effects + followSelection()
  }

  mutating func take(_ window: RowWindow, resultID: Int) -> [Effect] {
    guard resultID == list.resultID else { return [] }
    list.window = window
    list.requested = nil
    return showSelection() + followSelection()
  }

  /// Asks for the rows near the selection again, after their marks changed.
  mutating func reloadRows() -> [Effect] {
    list.requested = nil
    return list.window.rows.isEmpty
      ? [] : [.loadRows(list.window.range, resultID: list.resultID)]
  }

  /// Brings the selection on screen and asks for rows that are missing there.
  mutating func showSelection() -> [Effect] {
    let height = screen.list.rows
    list.showSelection(height: height, groupsByDay: groupsByDay, timeZone: timeZone)
    let needed = list.top..<min(list.count, max(list.top + height, list.selected + 1))
    let effects = loadSnippets()
    guard !list.window.range.contains(needed), list.requested?.contains(needed) != true else {
      return effects
    }
    let range =
      max(
        0,
        needed.lowerBound - Self.rowsAround
      )..<min(
        list.count,
        needed.upperBound + Self.rowsAround
      )
    list.requested = range
    return effects + [.loadRows(range, resultID: list.resultID)]
  }

  /// Asks for the article of the current row, unless it is there already.
  mutating func followSelection() -> [Effect] {
    guard let row = list.selectedRow else {
      return list.count == 0 && focus == .list ? closeArticle() : []
    }
    guard row.id != reading.wanted else { return [] }
    let effects = keepPlace()
    reading.wanted = row.id
    reading.problem = nil
    reading.isSlow = false
    return effects + [.loadArticle(row.id)] + markOpened()
  }

  /// Looks at the library again and keeps place and listed articles.
  mutating func refreshList() -> [Effect] {
    var request = newRequest()
    if isOpening { return [.search(request)] }
    request.selection = reading.wanted ?? list.selectedRow?.id
    request.keeping = list.resultID
    var effects: [Effect] = [.search(request)]
    if let wanted = reading.wanted { effects.append(.loadArticle(wanted)) }
    return effects
  }

  /// Lists what matches now, and nothing that no longer does.
  mutating func tidy() -> [Effect] {
    var request = newRequest()
    request.selection = list.selectedRow?.id
    return [.search(request)]
  }

  mutating func goToUnread(forward: Bool, count: Int = 1) -> [Effect] {
    guard list.count > 0 else { return [] }
    let (from, id) = (list.selected, list.resultID)
    return [.findUnread(from: from, forward: forward, count: count, resultID: id)]
  }

  mutating func go(toUnread position: Int?, of resultID: Int) -> [Effect] {
    guard resultID == list.resultID else { return [] }
    guard let position, position < list.count else {
      notice = Notice(.nothingElseUnread)
      return []
    }
    return select(position)
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    other.isEmpty || (lowerBound <= other.lowerBound && other.upperBound <= upperBound)
  }
}
