import CellGrid

extension ReaderState {
  mutating func handleInOverlay(_ mouse: MouseEvent) -> [Effect] {
    guard let overlay else { return [] }
    switch mouse.action {
    case .wheelDown: return handle(Key(.down), in: overlay)
    case .wheelUp: return handle(Key(.up), in: overlay)
    case .press: return press(at: mouse.point, in: overlay)
    default: return []
    }
  }

  /// A click on a line of a choice takes it.
  private mutating func press(at point: Point, in overlay: Overlay) -> [Effect] {
    switch overlay {
    case .picker(var picker):
      let room = picker.layout(size: size).room
      let index = picker.top(height: room.rows) + point.row - room.row
      guard room.contains(point), picker.choices.indices.contains(index) else { return [] }
      picker.selected = index
      return handle(Key(.enter), in: .picker(picker))
    case .palette(var palette):
      let room = PaletteState.layout(size: size).room
      let first = room.row + PaletteState.rowsBefore
      let height = max(0, room.endRow - first)
      let index = palette.top(height: height) + point.row - first
      guard room.contains(point), point.row >= first, entries(of: palette).indices.contains(index)
      else { return [] }
      palette.selected = index
      return handle(Key(.enter), in: .palette(palette))
    default: return []
    }
  }
}
