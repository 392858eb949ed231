import Articles
import CellGrid
package import Typesetting
import Wording

extension ReaderState {
  /// Where an address leads, and what the article's links to it say of that.
  package func target(of address: String) -> LinkTarget {
    LinkTarget(address, words: reading.links[address])
  }

  /// Opens an address, asks first where it may deceive, or says why it is not opened.
  mutating func follow(_ address: String) -> [Effect] {
    let target = target(of: address)
    if let refusal = target.refusal {
      notice = Notice(refusal.sentence, kind: .problem)
      return []
    }
    guard !target.needsAgreement else {
      overlay = .following(target)
      return []
    }
    return [.openInBrowser(address)]
  }

  /// Enter agrees to open the link; `y` copies its address; any other key leaves it.
  mutating func handle(_ key: Key, in target: LinkTarget) -> [Effect] {
    overlay = nil
    switch key.code {
    case .enter: return [.openInBrowser(target.address)]
    case .character("y"): return copyAddress(target.address)
    default: return []
    }
  }

  /// Copies an address without the controls that a shell would take for keys.
  mutating func copyAddress(_ address: String) -> [Effect] {
    let clean = String(String.UnicodeScalarView(address.unicodeScalars.filter(\.mayBeShown)))
    notice = Notice(.copied(clean))
    return [.copy(clean)]
  }

  /// The address of the link at a place on the screen.
  func address(at point: Point) -> String? {
    guard screen.reading.contains(point) else { return nil }
    return visibleLinks.first { link in
      guard let place = columns(of: link.part) else { return false }
      return row(of: link.part) == point.row && place.contains(point.column)
    }?.address
  }

  /// The row of the screen on which a part of a link stands.
  package func row(of part: LinkPart) -> Int {
    screen.reading.row + part.line - reading.top
  }

  /// The columns of the screen that a part of a link takes; nil when they are out of view.
  package func columns(of part: LinkPart) -> Range<Int>? {
    guard let lines = reading.layout?.lines, lines.indices.contains(part.line) else { return nil }
    let window = window(of: lines[part.line])
    guard let inText = window.map({ $0.shown(part.columns) }) ?? part.columns else { return nil }
    let start = screen.textColumns(measure: measure).start
    let columns = start + inText.lowerBound..<start + inText.upperBound
    let shown = columns.clamped(to: screen.reading.column..<screen.reading.endColumn)
    return shown.isEmpty ? nil : shown
  }
}
