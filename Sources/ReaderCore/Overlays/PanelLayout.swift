package import CellGrid

/// Where a panel in the middle of the screen stands, and the room for text in it.
package struct PanelLayout: Equatable, Sendable {
  package let rect: Rect
  /// What is left inside for text; it may be empty on a small screen.
  package let room: Rect
  /// The empty rows between the title and the text.
  package let gap: Int

  /// A panel with room for so many columns and rows where the screen has them.
  package init(columns: Int, rows: Int, size: Size) {
    // Two columns at each side; above the title and below the text a row each, and one between.
    let width = min(columns + 4, size.columns)
    let height = min(rows + 4, size.rows)
    let place = Rect(
      column: (size.columns - width) / 2,
      row: (size.rows - height) / 2,
      columns: width,
      rows: height
    )
    rect = place
    gap = height >= 5 ? 1 : 0
    room =
      height >= 3
      ? Rect(
        column: place.column + 2,
        row: place.row + 2 + gap,
        columns: width - 4,
        rows: height - 3 - gap
      ) : place
  }
}

extension Picker {
  package func layout(size: Size) -> PanelLayout {
    let width = (choices.map(\.cellWidth).max() ?? 0) + 8
    return PanelLayout(columns: max(28, width), rows: choices.count, size: size)
  }

  /// The first choice in view.
  package func top(height: Int) -> Int { max(0, selected - height + 1) }
}

extension PaletteState {
  /// The rows of the room before the first command: what is typed, and an empty one.
  package static let rowsBefore = 2
  private static let mostRows = 18

  package static func layout(size: Size) -> PanelLayout {
    PanelLayout(columns: 92, rows: mostRows + rowsBefore, size: size)
  }

  /// The first command in view.
  package func top(height: Int) -> Int { max(0, selected - height + 1) }
}
