import CellGrid
import ReaderCore
import Typesetting

/// Labels over the first letters of the links in view.
struct LinkHintsView {
  let hints: LinkHints
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let labels = Dictionary(
      hints.candidates.map { ($0.address, $0.label) },
      uniquingKeysWith: { first, _ in first }
    )
    var before: (line: Int, link: Int)?
    for (part, address) in state.visibleLinks {
      defer { before = (part.line, part.link) }
      // A link that goes on from the line above has its label there.
      if let before, before.line + 1 == part.line, before.link == part.link { continue }
      guard let label = labels[address], let columns = state.columns(of: part) else { continue }
      draw(label, at: Point(column: columns.lowerBound, row: state.row(of: part)), into: &frame)
    }
  }

  private func draw(_ label: String, at point: Point, into frame: inout Frame) {
    let typed = String(label.prefix(hints.typed.count))
    let limit = state.screen.reading.endColumn
    let column = frame.write(typed, at: point, style: theme[.match], limit: limit)
    frame.write(
      String(label.dropFirst(typed.count)).uppercased(),
      at: Point(column: column, row: point.row),
      style: theme[.currentMatch],
      limit: limit
    )
  }
}
