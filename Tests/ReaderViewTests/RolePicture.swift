import CellGrid
import ReaderView
import Typesetting

/// Shows which role each cell of a frame was drawn in.
///
/// It works on frames drawn with ``theme``, which gives each role a colour of its own.
enum RolePicture {
  static let theme = Theme(
    name: "test",
    title: "Test",
    appearance: .dark,
    layers: Dictionary(
      uniqueKeysWithValues: Role.allCases.enumerated().map { index, role in
        (role, Theme.RoleStyle(foreground: .indexed(UInt8(index)), background: nil))
      }
    )
  )

  /// The role of the cell at a column and a row.
  static func role(in frame: Frame, column: Int, row: Int) -> Role? {
    guard let style = frame[Point(column: column, row: row)]?.style else { return nil }
    let colour = style.attributes.contains(.reverse) ? style.background : style.foreground
    guard case .indexed(let index) = colour else { return nil }
    return Role.allCases[Int(index)]
  }

  /// The columns of a row that are drawn in a role.
  static func columns(of role: Role, in frame: Frame, row: Int) -> [Int] {
    (0..<frame.size.columns).filter { self.role(in: frame, column: $0, row: row) == role }
  }
}
