import CTerminal
import CellGrid
import Glibc
import Testing

/// Our widths beside those of the C library, by which ncurses counts.
@Suite struct LibraryWidthTests {
  /// Where the two may differ; what is drawn of these is kept apart from the rest of its row.
  private static let exceptions: [ClosedRange<UInt32>] = [
    // The soft hyphen shows where a line is broken at it, and there a hyphen is set in its place.
    0xAD...0xAD,
    // Unicode 16 made these signs of the Book of Changes wide; older libraries do not know yet.
    0x2630...0x2637, 0x268A...0x268F,
    // So it did with the monograms of the Canon of Supreme Mystery, and with counting rods.
    0x1D300...0x1D356, 0x1D360...0x1D376,
  ]

  @Test func `every scalar that the library knows is as wide here`() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    var others: [String] = []
    var known = 0
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = Int(ct_width(value))
      // Below zero the library has no opinion.
      guard width >= 0 else { continue }
      known += 1
      if width == scalar.cellWidth || Self.exceptions.contains(where: { $0.contains(value) }) {
        continue
      }
      others.append("U+\(String(value, radix: 16)): \(scalar.cellWidth), not \(width)")
    }
    #expect(others == [])
    #expect(known > 280_000)
  }
}
