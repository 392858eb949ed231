import CellGrid

extension ReaderState {
  /// How many lines a turn of the wheel goes.
  private static let wheelStep = 3

  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    if case .hints = overlay, mouse.action == .press { overlay = nil }
    if overlay != nil { return handleInOverlay(mouse) }
    switch mouse.action {
    case .wheelDown: return turnWheel(by: Self.wheelStep, at: mouse.point)
    case .wheelUp: return turnWheel(by: -Self.wheelStep, at: mouse.point)
    case .press: return press(at: mouse.point)
    case .doublePress:
      return press(at: mouse.point, isSecond: true) + (focus == .list ? open() : [])
    case .drag: return drag(to: mouse.point)
    case .release: return []
    }
  }

  private mutating func turnWheel(by lines: Int, at point: Point) -> [Effect] {
    if screen.reading.contains(point) { return scroll(by: lines) }
    return screen.list.contains(point) ? moveSelection(by: lines) : []
  }

  private mutating func press(at point: Point, isSecond: Bool = false) -> [Effect] {
    notice = nil
    let screen = screen
    if screen.searchBar.contains(point) { return search.isEditing ? [] : editSearch() }
    search.isEditing = false
    closeCompletions()
    if screen.list.contains(point) {
      focus = .list
      guard let position = position(at: point) else { return [] }
      return select(position)
    }
    guard screen.reading.contains(point) else { return [] }
    // The first press of the two has opened it.
    let link = isSecond ? nil : address(at: point)
    let opening = focus == .list ? open() : []
    return opening + (link.map { follow($0) } ?? [])
  }

  /// The divider follows the pointer.
  private mutating func drag(to point: Point) -> [Effect] {
    switch screen.arrangement {
    case .sideBySide where size.columns > 0:
      guard abs(point.column - screen.divider.column) <= 3 else { return [] }
      preferences.splitRatio = min(max(0.2, Double(point.column) / Double(size.columns)), 0.8)
    case .stacked:
      guard abs(point.row - screen.divider.row) <= 2 else { return [] }
      let rows = screen.timeline.rows + screen.list.rows + screen.reading.rows + 1
      let wanted = Double(point.row - screen.list.row + screen.timeline.rows) / Double(max(1, rows))
      preferences.splitRatio = min(max(0.2, wanted), 0.8)
    default: return []
    }
    return screenChanged()
  }

  private func position(at point: Point) -> Int? {
    let lines = list.lines(
      height: screen.list.rows,
      groupsByDay: groupsByDay,
      timeZone: timeZone
    )
    let index = point.row - screen.list.row
    guard lines.indices.contains(index) else { return nil }
    switch lines[index] {
    case .row(let position), .snippet(let position): return position
    case .day: return nil
    }
  }
}
