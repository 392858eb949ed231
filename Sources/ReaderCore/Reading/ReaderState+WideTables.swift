import Articles
import CellGrid
package import Typesetting
import Wording

extension ReaderState {
  /// Scrolls the wide tables in view sideways, by columns of the table.
  mutating func scrollTables(by columns: Int) -> [Effect] {
    guard let layout = reading.layout, !screen.reading.isEmpty else { return [] }
    let visible = layout.lines.dropFirst(reading.top).prefix(screen.reading.rows)
    let tables = Set(visible.compactMap(\.wideTable))
    if tables.isEmpty { notice = Notice(.noWideTable) }
    for number in tables {
      let offset = layout.wideTables[number].offset(tableOffset(number), movedBy: columns)
      reading.tableOffsets[number] = offset
    }
    return []
  }

  /// How far a line is scrolled sideways, and which of its columns move; nil for a line that is not.
  package func window(of line: TextLine) -> LineWindow? {
    guard let number = line.wideTable, let layout = reading.layout else { return nil }
    return LineWindow(table: layout.wideTables[number], offset: tableOffset(number))
  }

  private func tableOffset(_ number: Int) -> Int {
    guard let table = reading.layout?.wideTables[number] else { return 0 }
    return table.offset(nearest: reading.tableOffsets[number] ?? table.firstOffset)
  }
}
