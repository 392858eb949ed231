import CellGrid
import ReaderCore
import Typesetting

extension ReadingView {
  /// Tells the frame which cells lead where, for terminals that open links themselves.
  ///
  /// A link that may deceive is left out: only the reader asks before it opens one.
  func linkCells(into frame: inout Frame) {
    guard state.preferences.showsHyperlinks else { return }
    for (part, address) in state.visibleLinks {
      let target = state.target(of: address)
      guard target.refusal == nil, !target.needsAgreement,
        let columns = state.columns(of: part),
        let link = Hyperlink(address: address, id: "\(part.link + 1)")
      else { continue }
      frame.link(row: state.row(of: part), columns: columns, to: link)
    }
  }
}
