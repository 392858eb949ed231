/// A table wider than the measure, of which a screen shows some columns at a time.
package struct WideTable: Hashable, Sendable {
  /// The columns before it, which stay where they are.
  package let start: Int
  /// The columns of the whole table, and those there is room for.
  package let width: Int
  package let room: Int
  /// Whether its first column is at the right.
  private let isMirrored: Bool
  /// Where its columns begin, as distances to scroll.
  private let stops: [Int]

  init(start: Int, room: Int, columns: TableColumns, isMirrored: Bool) {
    self.start = start
    self.room = room
    self.isMirrored = isMirrored
    width = columns.total
    let gap = TableColumns.gap
    var stops = [0]
    for column in columns.widths.dropLast() {
      // The rule before a column goes with it, so that the mark at the edge hides no text.
      let from = stops.count == 1 ? column + gap - 2 : stops[stops.count - 1] + column + gap
      stops.append(from)
    }
    self.stops = stops
  }

  /// The distance at which the first columns are seen.
  package var firstOffset: Int { isMirrored ? max(0, width - room) : 0 }

  /// The distance within the table that is nearest to one asked for.
  package func offset(nearest offset: Int) -> Int {
    min(max(0, offset), max(0, width - room))
  }

  /// The distance after going so many columns of the table to the right, or to the left.
  package func offset(_ offset: Int, movedBy columns: Int) -> Int {
    var offset = self.offset(nearest: offset)
    for _ in 0..<min(abs(columns), stops.count) {
      let next =
        columns > 0
        ? stops.first { $0 > offset } ?? width : stops.last { $0 < offset } ?? 0
      // A column wider than the room is passed in steps that leave nothing out.
      let step = max(1, room - 4)
      offset = self.offset(nearest: min(max(next, offset - step), offset + step))
    }
    return offset
  }
}
