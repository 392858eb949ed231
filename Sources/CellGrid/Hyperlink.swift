/// Where a terminal goes when somebody opens a cell, as an address that no terminal can misread.
package struct Hyperlink: Hashable, Sendable {
  /// Printable ASCII alone; other bytes are percent-encoded.
  package let address: String
  /// Joins the parts of a link that stand on several lines.
  package let id: String

  /// VTE and others drop longer ones.
  package static let longestAddress = 2_083

  /// Nil for an address that is neither of the web nor of mail, or is too long.
  package init?(address: String, id: String) {
    let encoded = address.utf8.reduce(into: [UInt8]()) { bytes, byte in
      if (0x21...0x7E).contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
      }
    }
    let start = encoded.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let isAllowed = ["https://", "http://", "mailto:"].contains { start.starts(with: $0.utf8) }
    guard isAllowed, encoded.count <= Self.longestAddress else { return nil }
    self.address = String(decoding: encoded, as: UTF8.self)
    self.id = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

/// Cells side by side that lead to one place.
package struct LinkedCells: Hashable, Sendable {
  package let row: Int
  package let columns: Range<Int>
  package let link: Hyperlink
}

extension Frame {
  /// Lets cells of a row lead somewhere, until something else is written into them.
  package mutating func link(row: Int, columns: Range<Int>, to link: Hyperlink) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard row >= 0, row < size.rows, !columns.isEmpty else { return }
    unlink(columns, ofRow: row)
    links.append(LinkedCells(row: row, columns: columns, link: link))
  }

  /// Lets cells lead nowhere.
  mutating func unlink(_ columns: Range<Int>, ofRow row: Int) {
    guard links.contains(where: { $0.row == row && $0.columns.overlaps(columns) }) else { return }
    links = links.flatMap { cells -> [LinkedCells] in
      guard cells.row == row, cells.columns.overlaps(columns) else { return [cells] }
      let rests = [
        cells.columns.lowerBound..<max(cells.columns.lowerBound, columns.lowerBound),
        min(cells.columns.upperBound, columns.upperBound)..<cells.columns.upperBound,
      ]
      return rests.filter { !$0.isEmpty }.map {
        LinkedCells(row: row, columns: $0, link: cells.link)
      }
    }
  }
}
